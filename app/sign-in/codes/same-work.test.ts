import { describe, expect, it, onTestFinished, vi } from "vitest";
import { perform } from "../../../platform/act.ts";
import { type Actor, aVisitor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { newSecret } from "../../../platform/ids.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { ask as askOtherAccount } from "../../doubles/acts/ask.ts";
import { openParty } from "../../front/party.tsx";
import { askEmailChange } from "../../membership/email-change/acts/ask-email-change.ts";
import { join } from "../../membership/joining/acts/join.ts";
import { makeOf } from "../../membership/testing.ts";
import { askCode } from "./acts/ask-code.ts";

const at = aHouse();

const PARTY = { partyName: "The Test Party", url: PARTY_URL, isDemonstration: false };
const PLAIN_LOOK = { brand: undefined, accent: undefined, sourceUrl: undefined };

/**
 * What the database was asked while something was done: each statement's kind and table. The time that an answer
 * takes is the time of these, and unlike a stopwatch they are the same on a busy machine.
 */
function watchedHouse(): { readonly house: House; readonly statements: string[] } {
  const statements: string[] = [];
  const database = at.house.database.withPlugin({
    transformQuery: ({ node }) => {
      const names = JSON.stringify(node).match(/"(?:table|column|identifier)":\{[^{}]*\}/g) ?? [];
      const raw = "sqlFragments" in node ? String(node.sqlFragments).replace(/\s+/g, " ") : "";
      statements.push([node.kind, raw, ...new Set(names)].join(" "));
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { house: { ...at.house, database }, statements };
}

async function statementsOf(act: (house: House) => Promise<unknown>): Promise<readonly string[]> {
  const { house, statements } = watchedHouse();
  await act(house);
  return statements;
}

const ask = (email: string) => (house: House) =>
  perform(house, askCode, { email, attempt: newSecret() }, { actor: aVisitor });

const letWait = (email: string) =>
  makeOf(at.house.database, { email }, { waits_since: at.clock.now() });

describe("nobody can find out who belongs to the party", () => {
  it("a code for a member and for nobody is the same work", async () => {
    await aMember(at.house, { email: "ada@example.org" });
    await aMember(at.house, { email: "una@example.org", standing: "unconfirmed" });
    const known = await statementsOf(ask("ada@example.org"));
    expect(known.length).toBeGreaterThan(2);
    expect(await statementsOf(ask("nobody@example.org"))).toEqual(known);
    expect(await statementsOf(ask("una@example.org"))).toEqual(known);
    await aMember(at.house, { email: "wim@example.org", standing: "unconfirmed" });
    await letWait("wim@example.org");
    expect(await statementsOf(ask("wim@example.org"))).toEqual(known);
  });

  it("whoever waits to be let in is told so in the letter, and is sent no code", async () => {
    await aMember(at.house, { email: "Wil@example.org", standing: "unconfirmed" });
    await letWait("Wil@example.org");
    await ask("wil@example.org")(at.house);
    const letters = [
      ...(await lettersTo(at.house, "Wil@example.org")),
      ...(await lettersTo(at.house, "wil@example.org")),
    ];
    expect(letters).toHaveLength(1);
    expect(letters[0]?.subject).toBe("Signing in to The Test Party");
    expect(letters[0]?.body).toContain("your place is kept");
    expect(letters[0]?.body).not.toMatch(/Nobody has joined|^\d{8}$/m);
  });

  it("changing to a free address and to somebody's is the same work", async () => {
    await aMember(at.house, { email: "bea@example.org" });
    const actor: Actor = await aMember(at.house);
    const change = (email: string) => (house: House) =>
      perform(house, askEmailChange, { email }, { actor });
    const free = await statementsOf(change("free@example.org"));
    expect(free.length).toBeGreaterThan(3);
    expect(await statementsOf(change("bea@example.org"))).toEqual(free);
  });

  it("naming one's other account by a free address, by somebody's and by one's own is the same work", async () => {
    await aMember(at.house, { email: "flo@example.org" });
    const actor: Actor = await aMember(at.house, { email: "own@example.org" });
    const name = (email: string) => (house: House) =>
      perform(house, askOtherAccount, { email }, { actor });
    const free = await statementsOf(name("free2@example.org"));
    expect(free.length).toBeGreaterThan(3);
    expect(await statementsOf(name("flo@example.org"))).toEqual(free);
    expect(await statementsOf(name("own@example.org"))).toEqual(free);
  });

  it("joining with a free address and with a member's is the same work", async () => {
    await aMember(at.house, { email: "cleo@example.org" });
    const form = { kind: "member", name: "Cleo", postcode: "", age: "adult", consent: "yes" };
    const joinAs = (email: string) => (house: House) =>
      perform(house, join, { ...form, email }, { actor: aVisitor });
    const free = await statementsOf(joinAs("new@example.org"));
    expect(free.length).toBeGreaterThan(3);
    expect(await statementsOf(joinAs("cleo@example.org"))).toEqual(free);
  });

  it("a whole request is the same work too, from a browser in which somebody has signed in before", async () => {
    await aMember(at.house, { email: "stranger@example.org" });
    await aMember(at.house, { email: "dev@example.org" });
    await aMember(at.house, { email: "eli@example.org", standing: "unconfirmed" });
    // What all requests share, and is asked again after a second or three, belongs to none of them.
    const still = vi.spyOn(performance, "now").mockReturnValue(performance.now());
    onTestFinished(() => still.mockRestore());
    const { house, statements } = watchedHouse();
    const app = openParty(house, { ...PARTY, assets: { css: "/shell.css" }, look: PLAIN_LOOK });
    const browser = new Visitor({ ...at, house, app });
    await browser.post("/sign-in", { email: "stranger@example.org" });
    const [letter] = await lettersTo(at.house, "stranger@example.org");
    await browser.post("/sign-in/code", { code: /^\d{8}$/m.exec(letter?.body ?? "")?.[0] ?? "" });
    expect((await browser.get("/me")).status).toBe(200);
    await browser.post("/sign-out");
    const join = { kind: "member", name: "Dev", postcode: "", age: "adult", consent: "yes" };
    const requestsFor = async (email: string) => {
      statements.length = 0;
      const answers = [
        await browser.post("/sign-in", { email }),
        await browser.get("/sign-in/code"),
        await browser.post("/sign-in/code", { code: "00000000" }),
        await browser.post("/join", { ...join, email }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([303, 200, 422, 303]);
      return [...statements];
    };
    const known = await requestsFor("dev@example.org");
    expect(known.join("\n")).toContain("known_browser");
    expect(await requestsFor("nobody2@example.org")).toEqual(known);
    expect(await requestsFor("eli@example.org")).toEqual(known);
  });
});
