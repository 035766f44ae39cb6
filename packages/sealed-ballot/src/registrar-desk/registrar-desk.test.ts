import sodium from "libsodium-wrappers-sumo";
import { beforeAll, describe, expect, it } from "vitest";
import { libsodiumBackend } from "../backends/libsodium.ts";
import { drawBase58, readCredentialList } from "../election/credentials.ts";
import { type MakingTools, toolsOf } from "../groups/proofs.ts";
import { expectAccepted, isRefusal } from "../refusal.ts";
import {
  makeCodes,
  publicHalf,
  type RegistrarTaskOf,
  readCodesFile,
  readRegistrarAnswer,
  readRegistrarTask,
  replaceCodes,
  writeCodesFile,
  writeRegistrarTask,
} from "./index.ts";

const randomness = (length: number) => crypto.getRandomValues(new Uint8Array(length));
let tools: MakingTools;
beforeAll(async () => {
  tools = { ...toolsOf(await libsodiumBackend()), randomness };
});

async function aDevice() {
  await sodium.ready;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const open = (envelope: string) =>
    sodium.to_string(
      sodium.crypto_box_seal_open(sodium.from_base64(envelope, 1), publicKey, privateKey),
    );
  return { key: sodium.to_base64(publicKey, 1), open };
}

const aTask = (keys: readonly string[]): RegistrarTaskOf<"codes"> => ({
  step: "codes",
  form: 1,
  ballot: drawBase58(randomness, 14),
  title: "Free buses",
  party: "The party",
  spareCodes: 2,
  booth: "https://party.example/sealed/1/booth",
  closesAt: "2026-12-08T20:00:00.000Z",
  voters: [
    { line: "line-a", keys, language: "en" },
    { line: "line-b", keys: [], name: "Bea", email: "bea@example.org", language: "cy" },
    { line: "line-c", keys: [], name: "Cleo", address: "1 High Street", language: "en" },
  ],
});

describe("a registrar's codes", () => {
  it("fit the list, which is ordered by its own text and names nobody", async () => {
    const task = aTask([]);
    const { answerText, file } = await makeCodes(tools, task);
    const answer = expectAccepted(readRegistrarAnswer(answerText));
    if (answer.step !== "codes") throw new Error("another step");
    const list = JSON.parse(answer.list) as string[];
    expect(list).toEqual(list.toSorted());
    expect(isRefusal(readCredentialList(answer.list))).toBe(false);
    const halves = [...file.codes.map(({ code }) => code), ...file.spares]
      .map((code) => publicHalf(tools.backend, code, task.ballot))
      .toSorted();
    expect(list).toEqual(halves);
    for (const { code } of file.codes) expect(answerText).not.toContain(code);
    for (const word of ["Bea", "bea@", "High Street"]) expect(answerText).not.toContain(word);
  });

  it("are sealed to each of a member's devices, and sent to whoever has none", async () => {
    const [one, other] = [await aDevice(), await aDevice()];
    const { answerText, file, toSend } = await makeCodes(tools, aTask([one.key, other.key]));
    const { envelopes } = expectAccepted(readRegistrarAnswer(answerText));
    const code = file.codes.find(({ line }) => line === "line-a")?.code;
    expect(envelopes.map(({ line }) => line)).toEqual(["line-a", "line-a"]);
    expect(one.open(envelopes[0]?.envelope ?? "")).toBe(code);
    expect(other.open(envelopes[1]?.envelope ?? "")).toBe(code);
    expect(() => other.open(envelopes[0]?.envelope ?? "")).toThrow();
    expect(toSend.map(({ voter }) => voter.line)).toEqual(["line-b", "line-c"]);
  });

  it("are replaced by spare ones, each once, until none is left", async () => {
    const task = aTask([]);
    const { file } = await makeCodes(tools, task);
    const { spareCodes: _, ...rest } = task;
    const lost = { ...rest, step: "replace" as const, voters: task.voters.slice(1), ended: [] };
    const kept = expectAccepted(readCodesFile(`${writeCodesFile(file)}\n`));
    const made = expectAccepted(await replaceCodes(tools, lost, kept));
    const answer = expectAccepted(readRegistrarAnswer(made.answerText));
    if (answer.step !== "replace") throw new Error("another step");
    const half = (code = "") => publicHalf(tools.backend, code, task.ballot);
    const pairs = [1, 2].map((at) => ({
      old: half(file.codes[at]?.code),
      spare: half(file.spares[at - 1]),
    }));
    expect(answer.replaced).toEqual(pairs.toSorted((a, b) => (a.old < b.old ? -1 : 1)));
    expect(made.file.spares).toEqual([]);
    expect(made.toSend.map(({ code }) => code)).toEqual(file.spares);
    expect(await replaceCodes(tools, lost, made.file)).toMatchObject({
      code: "sealed.registrar.file.spares",
    });
  });

  it("of a line that ended is taken back, and leaves the registrar's file", async () => {
    const task = aTask([]);
    const { file } = await makeCodes(tools, task);
    const { spareCodes: _, ...rest } = task;
    const asked = { ...rest, step: "replace" as const, voters: [], ended: ["line-b"] };
    const made = expectAccepted(await replaceCodes(tools, asked, file));
    const answer = expectAccepted(readRegistrarAnswer(made.answerText));
    const half = publicHalf(tools.backend, file.codes[1]?.code ?? "", task.ballot);
    expect(answer).toMatchObject({ replaced: [], lines: [], revoked: [half], ended: ["line-b"] });
    expect(made.file.codes.map(({ line }) => line)).toEqual(["line-a", "line-c"]);
    expect(made.file.spares).toEqual(file.spares);
    expect(await replaceCodes(tools, asked, made.file)).toMatchObject({
      code: "sealed.registrar.file.line",
    });
  });

  it("are not replaced from another ballot's file", async () => {
    const task = aTask([]);
    const { file } = await makeCodes(tools, aTask([]));
    const { spareCodes: _, ...rest } = task;
    const lost = { ...rest, step: "replace" as const, ended: [] };
    expect(await replaceCodes(tools, lost, file)).toMatchObject({
      code: "sealed.registrar.file.ballot",
    });
  });
});

describe("a registrar's task", () => {
  it("is read as it was written, and nothing else is", () => {
    const task = aTask([]);
    expect(readRegistrarTask(writeRegistrarTask(task))).toEqual(task);
    for (const wrong of ["", "{}", '{"step":"keys"}', '{"step":"codes","form":2}']) {
      expect(isRefusal(readRegistrarTask(wrong))).toBe(true);
    }
  });
});
