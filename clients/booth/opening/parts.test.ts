import {
  drawBase58,
  drawCredential,
  expectAccepted,
  makeElection,
  makeSingleTrustee,
  type Question,
  rankedQuestion,
  sealBallot,
  toolsOf,
} from "@breakthrough/sealed-ballot";
import { libsodiumBackend } from "@breakthrough/sealed-ballot/backends/libsodium";
import { describe, expect, it } from "vitest";
import { compact, expand, findPart, gather, writeLinks } from "./parts.ts";

const randomness = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const motion: Question = {
  type: "Homomorphic",
  question: "Free buses?",
  answers: ["Yes / Ie", "No / Nage"],
  blank: true,
  min: 1,
  max: 1,
};

async function anOpening(questions: readonly Question[], choices: readonly number[][]) {
  const backend = await libsodiumBackend();
  const tools = { ...toolsOf(backend), randomness };
  const { trustee } = makeSingleTrustee(tools, "x");
  const plan = { name: "N", description: "", publicKey: trustee.public_key, questions };
  const election = expectAccepted(
    makeElection(backend, { ...plan, uuid: drawBase58(randomness, 14) }),
  );
  const sealed = expectAccepted(sealBallot(tools, election, drawCredential(randomness), choices));
  const { openingText } = expectAccepted(sealed.challenge());
  return { sealNumber: sealed.sealNumber, openingText };
}

const address = "https://party.example/sealed/check";
const twelve = Array.from({ length: 12 }, (_, at) => `Candidate ${at}`);

describe("an opened ballot in links", () => {
  it("of a ranking of twelve fits into one, letter for letter", async () => {
    const ranks = twelve.map((_, at) => at + 1);
    const { sealNumber, openingText } = await anOpening([rankedQuestion("Who?", twelve)], [ranks]);
    const links = writeLinks(address, "abc-1", sealNumber, openingText);
    expect(links).toHaveLength(1);
    expect(gather(links.flatMap((link) => findPart(link) ?? []))?.openingText).toBe(openingText);
  });

  it("of several options comes in parts, in any order, and says which are missing", async () => {
    const questions = [motion, motion, motion];
    const choices = [
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ];
    const { sealNumber, openingText } = await anOpening(questions, choices);
    const links = writeLinks(address, "abc-1", sealNumber, openingText);
    expect(links.length).toBeGreaterThan(1);
    const [first, ...others] = links.flatMap((link) => findPart(link) ?? []).reverse();
    expect(gather(others)?.missing).toEqual([links.length]);
    expect(gather([...others, first].flatMap((part) => part ?? []))?.openingText).toBe(openingText);
  });

  it("of the longest paper there can be comes whole, in far more than a hundred parts", async () => {
    const questions = Array.from({ length: 131 }, () => motion);
    const { sealNumber, openingText } = await anOpening(
      questions,
      questions.map((_, at) => [at % 3 === 0 ? 1 : 0, at % 3 === 1 ? 1 : 0, at % 3 === 2 ? 1 : 0]),
    );
    const links = writeLinks(address, "abc-1", sealNumber, openingText);
    expect(links.length).toBeGreaterThan(99);
    expect(gather(links.flatMap((link) => findPart(link) ?? []))?.openingText).toBe(openingText);
  });

  it("survives a program that writes signs as their numbers", async () => {
    const { sealNumber, openingText } = await anOpening([motion], [[0, 1, 0]]);
    const links = writeLinks(address, "abc-1", sealNumber, openingText).map((link) =>
      link.replaceAll("'", "%27").replaceAll("(", "%28").replaceAll("!", "%21"),
    );
    expect(gather(links.flatMap((link) => findPart(link) ?? []))?.openingText).toBe(openingText);
  });

  it("may stand in a link as it is", async () => {
    const { openingText } = await anOpening([motion], [[0, 1, 0]]);
    const link = new URL(`${address}#${compact(openingText)}`).href;
    expect(link).toBe(`${address}#${compact(openingText)}`);
    expect(expand(compact(openingText))).toBe(openingText);
  });

  it.each(["", "#", "abc", "https://party.example/#a;b", "#id;1;2;tag"])(
    "%j is no part",
    (link) => {
      expect(findPart(link)).toBeUndefined();
    },
  );
});
