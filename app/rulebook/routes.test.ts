import { describe, expect, it } from "vitest";
import { inTransaction } from "../../platform/act.ts";
import { aHouse } from "../../testing/a-house.ts";
import { Visitor } from "../../testing/visit.ts";
import { rulesInForce } from "./queries.ts";
import { RULE_NAMES } from "./rule.ts";
import { setRule } from "./store.ts";

const at = aHouse();
const page = async () => (await new Visitor(at).get("/policy/rulebook")).page;

describe("/policy/rulebook", () => {
  it("shows everybody every rule, each under its own address", async () => {
    const shown = await page();
    for (const name of RULE_NAMES) expect(shown).toContain(`id="${name}"`);
    expect(shown).toContain("A ballot is open for <strong>7 days</strong>.");
    expect(shown).toContain("Set at the founding.");
  });

  it("shows who may ask for what, who else must agree, and what no officer can do", async () => {
    const shown = await page();
    expect(shown).toContain("Offices and powers");
    expect(shown).toContain(
      "One officer of another body: the facilitators or the trustees, or nobody within 48 hours, if members do not stop it",
    );
    expect(shown).toContain("Only a ballot of the members does this.");
  });

  it("shows a number that was set since, with the vote that set it", async () => {
    const set = (number: number, by: string) =>
      inTransaction(at.house, (tx) => {
        const setting = { name: "ballotDays" as const, number, setBy: by, setByPath: "/ballots/9" };
        return setRule(tx, setting, at.clock.now());
      });
    await set(10, "an earlier ballot");
    await set(14, "the ballot of 3 May");
    const shown = await page();
    expect(shown).toContain("A ballot is open for <strong>14 days</strong>.");
    expect(shown).toContain('<a href="/ballots/9">Set by the ballot of 3 May</a>');
    expect(shown).not.toContain("an earlier ballot");
    expect((await rulesInForce(at.house.database)).ballotDays).toBe(14);
  });
});
