import { describe, expect, it } from "vitest";
import { perform } from "../../../platform/act.ts";
import { type Actor, aVisitor } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { newSecret } from "../../../platform/ids.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { aMember } from "../../../testing/people.ts";
import { askEmailChange } from "../../membership/email-change/acts/ask-email-change.ts";
import { join } from "../../membership/joining/acts/join.ts";
import { askCode } from "./acts/ask-code.ts";

const at = aHouse();

/**
 * What the database was asked while something was done: each statement's kind and table. The time that an answer
 * takes is the time of these, and unlike a stopwatch they are the same on a busy machine.
 */
async function statementsOf(act: (house: House) => Promise<unknown>): Promise<readonly string[]> {
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
  await act({ ...at.house, database });
  return statements;
}

const ask = (email: string) => (house: House) =>
  perform(house, askCode, { email, attempt: newSecret() }, { actor: aVisitor });

describe("nobody can find out who belongs to the party", () => {
  it("a code for a member and for nobody is the same work", async () => {
    await aMember(at.house, { email: "ada@example.org" });
    await aMember(at.house, { email: "una@example.org", standing: "unconfirmed" });
    const known = await statementsOf(ask("ada@example.org"));
    expect(known.length).toBeGreaterThan(2);
    expect(await statementsOf(ask("nobody@example.org"))).toEqual(known);
    expect(await statementsOf(ask("una@example.org"))).toEqual(known);
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

  it("joining with a free address and with a member's is the same work", async () => {
    await aMember(at.house, { email: "cleo@example.org" });
    const form = { kind: "member", name: "Cleo", postcode: "", consent: "yes" };
    const joinAs = (email: string) => (house: House) =>
      perform(house, join, { ...form, email }, { actor: aVisitor });
    const free = await statementsOf(joinAs("new@example.org"));
    expect(free.length).toBeGreaterThan(3);
    expect(await statementsOf(joinAs("cleo@example.org"))).toEqual(free);
  });
});
