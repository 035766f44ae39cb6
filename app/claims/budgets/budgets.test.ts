import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { anOfficer, askFor, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listLines } from "../../record/door.ts";
import { approve } from "../acts/approve.ts";
import { approveByKeys } from "../acts/approve-by-keys.ts";
import { findClaim } from "../claim-queries.ts";
import { saveClaim, settleClaim } from "../claim-store.ts";
import { approvalFacts } from "../settling.ts";
import { setBudget } from "./acts/set-budget.ts";
import { type BudgetUse, budgetsTold, percentUsed, whyBudgetTakesKeys } from "./budget.ts";
import { budgetUseOf } from "./budget-queries.ts";

const at = aHouse();
const db = () => at.house.database;
const year = () => at.clock.now().getUTCFullYear();
let treasurer: Officer;
let second: Officer;
let committee: Officer;
let trustee: Officer;
let desk: Visitor;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  second = await anOfficer(at, "treasurer");
  committee = await anOfficer(at, "national-committee");
  trustee = await anOfficer(at, "trustee");
  desk = await new Visitor(at).signInAs(treasurer.person);
});

const sets = (body: string, amount: string, of = year()) =>
  byRequest(at, setBudget, { body, year: String(of), amount }, [treasurer, trustee]);

async function aClaim(body: string, pence: number, name = "Ada Okafor"): Promise<number> {
  const { personId } = await aMember(at.house, { name });
  const made = { personId, body, what: "A hall", pence, receipt: Buffer.from("x") };
  return inTransaction(at.house, (tx, now) => saveClaim(tx, made, now));
}

const approves = (claim: number, by = treasurer) =>
  perform(at.house, approve, { claim: String(claim) }, { actor: by.person });

const stateOf = async (id: number) => (await findClaim(db(), id))?.state;

describe("a budget", () => {
  it("is set by two bodies, changed by a new line, and stands in the record without a name", async () => {
    await sets("facilitation", "4000");
    await sets("facilitation", "5000.50");
    const { page } = await new Visitor(at).get("/money/budgets");
    expect(page).toContain(`Budgets of ${year()}`);
    expect(page).toContain("£5,000.50");
    expect(page).toContain("£4,000");
    expect(page).not.toContain("Go on to sign");
    const { lines } = await listLines(db(), { subject: `/money/budgets/${year()}` });
    expect(lines.map(({ says }) => says)).toEqual([
      `A budget was set: the facilitators, ${year()}, £5,000.50.`,
      `A budget was set: the facilitators, ${year()}, £4,000.`,
    ]);
    for (const change of [sql`update claims.budget set pence = 1`, sql`delete from claims.budget`])
      await expect(change.execute(db())).rejects.toThrow(/denied|append-only/);
    expect((await desk.get(`/money/budgets/${year()}`)).page).toContain("Go on to sign");
    expect((await desk.get("/money/budgets/1999")).status).toBe(404);
    expect((await desk.get("/money/budgets/soon")).status).toBe(404);
  });

  it.each([
    [{ amount: "much" }, "Write a sum in pounds"],
    [{ amount: "-1" }, "Write a sum in pounds"],
    [{ amount: "10000000.01" }, "at most"],
    [{ year: "2020" }, "A budget is set for"],
    [{ year: "next" }, "Choose a year"],
    [{ body: "nobody" }, "Choose for whose work"],
  ])("with %j is refused in plain words", async (fields, says) => {
    const input = { body: "committee", year: String(year()), amount: "10", ...fields };
    const asked = await askFor(at, setBudget, input, treasurer);
    const told = isRefusal(asked) ? JSON.stringify(asked) + asked.says : "";
    expect(told).toContain(says);
  });

  it("is asked for by nobody who may not", async () => {
    const ada = await new Visitor(at).signInAs(await aMember(at.house, { name: "Ada" }));
    const form = { body: "committee", year: String(year()), amount: "10", why: "For the halls." };
    const sent = await ada.send("/money/budgets/ask", new URLSearchParams(form));
    expect(sent.status).toBe(403);
  });
});

describe("a claim over its body's budget", () => {
  it("is not approved by the treasurer alone, and says why; two keys approve it", async () => {
    await sets("committee", "100");
    const first = await aClaim("committee", 8000);
    expect(isRefusal(await approves(first))).toBe(false);
    expect((await desk.get("/")).page).toContain("80% of it is used up");
    const over = await aClaim("committee", 2001);
    const refused = await approves(over);
    expect(isRefusal(refused) && refused.says).toContain("£0.01 over its budget");
    const { page } = await desk.get(`/claims/${over}`);
    expect(page).toContain("£20 left of £100");
    expect(page).toContain("the treasurer cannot approve it alone");
    expect(page).toContain(`action="/claims/${over}/ask"`);
    expect(page).not.toContain(`action="/claims/${over}/approve"`);
    await byRequest(at, approveByKeys, { claim: String(over) }, [treasurer, trustee]);
    expect(await stateOf(over)).toBe("approved");
    const use = await budgetUseOf(db(), year(), "committee");
    expect(use).toMatchObject({ approved: 10_001, budget: 10_000 });
  });

  it("of several approved at once that together exceed it, those that fit no more are refused", async () => {
    await sets("trust", "100");
    const claims: number[] = [];
    for (let nth = 0; nth < 8; nth++) claims.push(await aClaim("trust", 6000));
    const outcomes = await Promise.all(
      claims.map((claim, nth) => approves(claim, nth % 2 === 0 ? treasurer : second)),
    );
    const refused = outcomes.filter(isRefusal);
    expect(refused).toHaveLength(7);
    for (const { says } of refused) expect(says).toContain("£20 over its budget");
    expect((await budgetUseOf(db(), year(), "trust")).approved).toBe(6000);
  });

  it("waits for another that is being approved at that moment, and counts it", async () => {
    await sets("treasury", "100");
    const [one, other] = [await aClaim("treasury", 6000), await aClaim("treasury", 6000)];
    const second = await inTransaction(at.house, async (tx, now) => {
      const facts = await approvalFacts(tx, one);
      if (isRefusal(facts)) throw new Error(facts.says);
      await settleClaim(tx, one, { state: "approved" }, now);
      const approving = approves(other);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { approving };
    });
    const refused = await second.approving;
    expect(isRefusal(refused) && refused.says).toContain("£20 over its budget");
    expect(await stateOf(other)).toBe("open");
  });

  it("is approved as before where the body has no budget", async () => {
    const id = await aClaim("safety", 24_000);
    expect(isRefusal(await approves(id))).toBe(false);
  });

  it("takes keys of a body with a budget of nothing", async () => {
    await sets("treasury", "0");
    const refused = await approves(await aClaim("treasury", 1));
    expect(isRefusal(refused) && refused.says).toContain("keys of two bodies");
    await byRequest(at, setBudget, { body: "treasury", year: String(year()), amount: "1000" }, [
      committee,
      trustee,
    ]);
  });
});

describe("the page of budgets", () => {
  it("tells nobody what few people claimed, and the treasurer all of it", async () => {
    const { page } = await new Visitor(at).get("/money/budgets");
    expect(page).toContain("Fewer than 10 people claimed");
    expect(page).not.toContain("£100.01");
    expect(page).not.toContain("Okafor");
    const { page: all } = await desk.get("/money/budgets");
    expect(all).toContain("£100.01");
    expect(all).not.toContain("Okafor");
    for (let nth = 0; nth < 9; nth++) {
      const id = await aClaim("facilitation", 1000, `Bea ${nth}`);
      await approves(id);
    }
    expect((await new Visitor(at).get("/money/budgets")).page).not.toContain("£90<");
    await approves(await aClaim("facilitation", 1000, "Cy Tenth"));
    const told = await new Visitor(at).get("/money/budgets");
    expect(told.page).toContain("£4,900.50");
    expect(told.page).not.toContain("Cy Tenth");
  });

  const use = (body: string, people: number, pence = 100): BudgetUse => ({
    ...{ body, budget: 1000, approved: pence, paid: 0 },
    claimants: Array.from({ length: people }, (_, nth) => `${body} ${nth}`),
  });

  it("puts bodies together until enough people are in them, or says nothing", () => {
    const told = budgetsTold([use("a", 12), use("b", 6), use("c", 5), use("d", 0, 0)], 10);
    expect(told.bodies.map(({ isTold }) => isTold)).toEqual([true, false, false, true]);
    expect(told.together).toEqual({ approved: 200, paid: 0 });
    expect(budgetsTold([use("b", 6), use("c", 3)], 10).together).toBeUndefined();
    // The same people in both are no more than they are.
    const same = use("b", 6);
    expect(budgetsTold([same, { ...same, body: "c" }], 10).together).toBeUndefined();
  });

  it("reckons shares and limits in whole pence", () => {
    expect(percentUsed({ ...use("a", 1), approved: 799 })).toBe(79);
    expect(percentUsed({ ...use("a", 1), budget: 0 })).toBeUndefined();
    const rules = { claimNoBudgetOver: 500 };
    expect(whyBudgetTakesKeys(900, use("a", 1), rules)).toBeUndefined();
    expect(whyBudgetTakesKeys(901, use("a", 1), rules)).toBe("over-budget");
    const none = { ...use("a", 1), budget: undefined };
    expect(whyBudgetTakesKeys(500, none, rules)).toBeUndefined();
    expect(whyBudgetTakesKeys(501, none, rules)).toBe("no-budget");
  });
});
