import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { postedTo } from "../../testing/letters.ts";
import { anOpenRequest, askFor, byRequest, turnsKey } from "../../testing/officers.ts";
import { Visitor } from "../../testing/visit.ts";
import { findDetails, leave } from "../membership/door.ts";
import { checkLedger, listPaymentsOut } from "../money/door.ts";
import { unsettle } from "../money/statements/acts/unsettle-line.ts";
import { listLines } from "../record/door.ts";
import { findRequest } from "../requests/door.ts";
import { drop } from "./acts/drop.ts";
import { payBack } from "./acts/pay-back.ts";
import { watchPayments } from "./jobs.ts";
import { hashOf, referenceOf } from "./refund.ts";
import { listLists, listRefunds } from "./refund-queries.ts";
import { aTreasury, DOUBLES, inputOf } from "./testing/a-treasury.ts";

const on = aTreasury();
const { at, db, today, back, balance, untilOf, comes, found, drawing, aList, statesOf } = on;
const { paidTwice, pays: standingOrder } = on;

describe("what was paid twice", () => {
  it("is found, left out or listed, signed by two bodies, paid from the bank, and told of once", async () => {
    const ada = await paidTwice("Ada Okafor");
    const bea = await paidTwice("Bea Price");
    expect(await untilOf(ada.person)).not.toBe(ada.once);
    const twice = await untilOf(bea.person);
    const dues = await balance("dues");

    const { page } = await on.desk.get("/money/refunds/find?kind=doubles");
    expect(page).toContain("2 payments, £10 together");
    for (const says of ["Ada Okafor", "Bea Price", "dues paid twice for one time"])
      expect(page).toContain(says);
    const beas = (await found(DOUBLES)).find(({ personId }) => personId === bea.person.personId);
    const drawn = await on.desk.fill(
      "/money/refunds/find?kind=doubles",
      { leave: String(beas?.line) },
      "/money/refunds",
    );
    expect(drawn.leadsTo).toMatch(/^\/money\/refunds\/\d+$/);
    const [list] = await listLists(db());
    if (list === undefined) throw new Error("there is no list");
    expect(list).toMatchObject({ payments: 1, pence: 500, state: "drawn-up" });
    expect((await on.desk.get(drawn.leadsTo ?? "")).page).toContain(list.hash);
    // Nothing has happened to anybody yet, and what stands in a list is not found again.
    expect(await balance("dues")).toBe(dues);
    expect((await found(DOUBLES)).map(({ line }) => line)).toEqual([beas?.line]);

    await byRequest(at, payBack, inputOf(list), [on.treasurer, on.trustee]);
    expect(await statesOf(list)).toEqual(["owed"]);
    expect(await balance("dues")).toBe(dues + 500);
    expect(await balance("refunds-owed")).toBe(-500);
    expect(await untilOf(ada.person)).toBe(ada.once);
    expect(await untilOf(bea.person)).toBe(twice);
    const letters = await postedTo(at.house, ada.person.personId);
    expect(letters.map(({ subject }) => subject)).toEqual([
      expect.stringContaining("pays you back"),
    ]);
    expect(letters[0]?.body).toContain("£5");
    const own = await new Visitor(at).signInAs(ada.person);
    expect((await own.get("/me/dues")).page).toContain("Paid back to you");
    const { lines } = await listLines(db(), { subject: `/money/refunds/${list.id}` });
    expect(lines[0]?.says).toMatch(/list \d+, 1 payment, £5 \(SHA-256 [0-9a-f]{64}\)/);
    expect(JSON.stringify(lines)).not.toMatch(/Okafor|Ada/);

    const file = await on.desk.get(`/money/refunds/${list.id}/payments.csv`);
    const [refund] = await listRefunds(db(), list.id);
    const reference = refund === undefined ? "" : referenceOf(refund);
    expect(file.page).toContain("Ada Okafor,5.00,");
    expect(file.page).toContain(reference);
    expect(file.page).not.toContain("66374958");
    const path = `/money/refunds/${list.id}`;
    expect((await on.desk.fill(path, {}, `${path}/match`)).page).toContain("No payment that left");
    const bank = await balance("bank");
    await comes([today(), "-5.00", `${reference} OKAFOR`]);
    expect(await untilOf(ada.person)).toBe(ada.once);
    expect((await on.desk.fill(path, {}, `${path}/match`)).status).toBe(303);
    expect(await statesOf(list)).toEqual(["paid"]);
    expect(await balance("bank")).toBe(bank - 500);
    expect(await balance("refunds-owed")).toBe(0);
    expect(await balance("suspense")).toBe(0);
    expect((await checkLedger(db())).faults).toEqual([]);
    expect((await on.desk.get(path)).page).toContain("All of it has gone back");
    await watchPayments(at.house);
    expect(await statesOf(list)).toEqual(["paid"]);
    expect(await postedTo(at.house, ada.person.personId)).toHaveLength(1);
    await perform(
      at.house,
      drop,
      { list: String((await aList(DOUBLES)).id) },
      {
        actor: on.treasurer.person,
      },
    );
  });

  it("is drawn up once, of two who do it at the same moment", async () => {
    await paidTwice("Cy Jones");
    const seen = hashOf(await found(DOUBLES));
    const both = await Promise.all([drawing(DOUBLES, seen), drawing(DOUBLES, seen)]);
    const refused = both.filter(isRefusal);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.says).toMatch(/has changed since you looked|nothing to pay back/);
  });

  it("goes back once, however often and by whomever it is asked for at once", async () => {
    const { person, once } = await paidTwice("Di Evans");
    const list = await aList(DOUBLES);
    const number = await anOpenRequest(at, payBack, inputOf(list), on.treasurer);
    const other = await askFor(at, payBack, inputOf(list), on.committee);
    expect(isRefusal(other) && other.says).toContain("asks for just this already");
    const owed = await balance("refunds-owed");
    await Promise.all([turnsKey(at, number, on.trustee), turnsKey(at, number, on.committee)]);
    expect((await findRequest(db(), number))?.state).toBe("done");
    const late = await askFor(at, payBack, inputOf(list), on.committee);
    expect(isRefusal(late) && late.says).toContain("signed this list already");
    expect(await balance("refunds-owed")).toBe(owed - list.pence);
    expect(await untilOf(person)).toBe(once);
    expect((await postedTo(at.house, person.personId)).length).toBe(1);
    const { page } = await on.desk.get(`/money/refunds/${list.id}`);
    expect(page).not.toContain("Go on to sign");
  });

  it("is no more owed when the bank takes it back: before two bodies sign, and after", async () => {
    const early = await paidTwice("Ed Early");
    const before = await aList(DOUBLES);
    const number = await anOpenRequest(at, payBack, inputOf(before), on.treasurer);
    await comes([back(2), "-5.00", `${early.reference} UNPAID`]);
    await turnsKey(at, number, on.trustee);
    const request = await findRequest(db(), number);
    expect(request?.state).toBe("refused");
    expect(request?.outcome).toContain("cannot go back as it was drawn up");
    const dropped = await on.desk.fill(
      `/money/refunds/${before.id}`,
      {},
      `/money/refunds/${before.id}/drop`,
    );
    expect(dropped.leadsTo).toBe("/money/refunds");
    expect(await found(DOUBLES)).toEqual([]);

    const late = await paidTwice("Fay Late");
    const after = await aList(DOUBLES);
    await byRequest(at, payBack, inputOf(after), [on.treasurer, on.trustee]);
    const owed = await balance("refunds-owed");
    await comes([back(1), "-5.00", `${late.reference} UNPAID`]);
    // Which of the two equal payments it was, the bank does not say: the latest of that sum.
    await watchPayments(at.house);
    expect(await statesOf(after)).toEqual(["void"]);
    expect(await balance("refunds-owed")).toBe(owed + 500);
    expect(await untilOf(late.person)).toBe(late.once);
    expect((await checkLedger(db())).faults).toEqual([]);
    const path = `/money/refunds/${after.id}`;
    expect((await on.desk.get(path)).page).toContain("nothing is owed");
  });

  it("cannot be said to be something else while it is owed; a payment said by mistake waits again", async () => {
    const { person, once } = await paidTwice("Gwen Mistake");
    const list = await aList(DOUBLES);
    await byRequest(at, payBack, inputOf(list), [on.treasurer, on.trustee]);
    const [refund] = await listRefunds(db(), list.id);
    const line = refund?.line ?? 0;
    expect((await on.desk.get(`/money/lines/${line}`)).page).toContain("To be paid back");
    const said = await perform(
      at.house,
      unsettle,
      { line: String(line) },
      { actor: on.treasurer.person },
    );
    expect(isRefusal(said) && said.says).toContain("Two bodies have signed");
    await comes([today(), "-5.00", "TO SOMEBODY"], [today(), "-4.00", "TO SOMEBODY ELSE"]);
    const [four] = await listPaymentsOut(db(), 400);
    const [five] = await listPaymentsOut(db(), 500);
    if (four === undefined || five === undefined) throw new Error("nothing has left the bank");
    const path = `/money/refunds/${list.id}`;
    const pays = (out: number) =>
      on.desk.fill(path, { refund: String(refund?.id), line: String(out) }, `${path}/pay`);
    expect((await pays(four.line)).page).toContain("of another sum");
    expect((await pays(five.line)).status).toBe(303);
    expect(await statesOf(list)).toEqual(["paid"]);
    const again = await on.desk.send(
      `${path}/pay`,
      new URLSearchParams({ refund: String(refund?.id), line: String(five.line) }),
    );
    expect(again.page).toContain("not owed");
    await on.desk.fill(`/money/lines/${five.line}`, {}, `/money/lines/${five.line}/undo`);
    await watchPayments(at.house);
    expect(await statesOf(list)).toEqual(["owed"]);
    expect(await untilOf(person)).toBe(once);
  });

  it("goes back to whoever has left as well", async () => {
    const { person } = await paidTwice("Huw Gone");
    const list = await aList(DOUBLES);
    await perform(at.house, leave, { after: "supporter" }, { actor: person });
    await byRequest(at, payBack, inputOf(list), [on.treasurer, on.trustee]);
    expect(await statesOf(list)).toEqual(["owed"]);
    expect((await postedTo(at.house, person.personId)).at(-1)?.subject).toContain("pays you back");
  });

  it("is asked for by nobody whose own it is", async () => {
    const reference = "MEM-999999";
    const own = await findDetails(db(), on.treasurer.person.personId);
    await standingOrder(reference, own?.email);
    await comes([back(20), "5.00", `${reference} SO`], [back(17), "5.00", `${reference} TRANSFER`]);
    const list = await aList(DOUBLES);
    expect((await on.desk.get(`/money/refunds/${list.id}`)).page).toContain("payment of your own");
    const asked = await askFor(at, payBack, inputOf(list), on.treasurer);
    expect(isRefusal(asked)).toBe(true);
    await byRequest(at, payBack, inputOf(list), [on.committee, on.trustee]);
    expect(await statesOf(list)).toEqual(["owed"]);
  });
});
