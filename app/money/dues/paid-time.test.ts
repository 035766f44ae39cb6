import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import { type DuesReceipt, nextDueOn, paidTimeOf } from "./paid-time.ts";

const day = (text: string) => text as Day;
let made = 0;
const paid = (on: string, pence = 500, parts: Partial<DuesReceipt> = {}): DuesReceipt => ({
  ...{ id: ++made, on: day(on), pence, graceDays: 28, standardPence: 500, reversedOn: undefined },
  ...parts,
});
const plan = (from: string, monthPence = 500) => ({ from: day(from), monthPence });
const until = (receipts: readonly DuesReceipt[], plans = [plan("2026-01-01")], given?: string) =>
  paidTimeOf({
    receipts,
    plans,
    given: given === undefined ? [] : [{ on: day("2000-01-01"), until: day(given) }],
  }).until;

// The numbers are those of ../shared/cases/dues.md.
describe("to when dues are paid", () => {
  it("1: paid time stands when a later payment is taken back", () => {
    const first = paid("2026-01-10");
    expect(until([first, paid("2026-02-10", 500, { reversedOn: day("2026-02-14") })])).toBe(
      "2026-02-10",
    );
    expect(until([first])).toBe("2026-02-10");
  });

  it("2: only money that came renews: of no receipt there is no time, of one taken back neither", () => {
    expect(until([])).toBeUndefined();
    expect(until([], undefined, "2026-03-01")).toBe("2026-03-01");
    expect(until([paid("2026-01-10", 500, { reversedOn: day("2026-01-12") })])).toBeUndefined();
  });

  it("4: a dearer rate waits for its money, and a cheaper one holds at once", () => {
    const dearer = [plan("2026-01-01", 500), plan("2026-02-01", 1000)];
    const old = [paid("2026-01-10"), paid("2026-02-10")];
    expect(until(old, dearer)).toBe("2026-03-10");
    expect(until([...old, paid("2026-03-10", 1000), paid("2026-04-10", 500)], dearer)).toBe(
      "2026-04-10",
    );
    const cheaper = [plan("2026-01-01", 500), plan("2026-02-01", 100)];
    expect(until([paid("2026-01-10"), paid("2026-02-10", 100)], cheaper)).toBe("2026-03-10");
  });

  it("6: after a change the old standing order still renews; money that renews nothing is named", () => {
    const change = [plan("2026-01-01", 500), plan("2026-01-20", 1000)];
    expect(until([paid("2026-01-10"), paid("2026-02-10")], change)).toBe("2026-03-10");
    const small = paid("2026-01-10", 200);
    const facts = { plans: [plan("2026-01-01")], given: [] };
    expect(paidTimeOf({ ...facts, receipts: [small] })).toEqual({
      ...{ until: undefined, leftPence: 200, withoutEffect: [small.id] },
    });
    expect(until([small, paid("2026-01-20", 300)])).toBe("2026-02-20");
  });

  it("7: what was paid may be taken back later, and then it is not paid", () => {
    const receipts = [paid("2026-01-10"), paid("2026-02-10"), paid("2026-03-10")];
    const [one, two, three] = receipts as [DuesReceipt, DuesReceipt, DuesReceipt];
    expect(until(receipts)).toBe("2026-04-10");
    expect(until([one, { ...two, reversedOn: day("2026-05-01") }, three])).toBe("2026-03-10");
  });

  it("10: whoever joined on the 31st owes nothing on the 1st, and keeps the 31st", () => {
    const first = until([paid("2026-01-31")]) as Day;
    expect(first).toBe("2026-02-28");
    expect(nextDueOn(first)).toBe("2026-03-01");
    expect(until([paid("2026-01-31"), paid("2026-02-28")])).toBe("2026-03-31");
    expect(until([paid("2026-01-31"), paid("2026-02-28"), paid("2026-03-31")])).toBe("2026-04-30");
  });

  it("12: nothing is owed for a gap: it begins anew on the day on which money comes", () => {
    expect(until([paid("2026-01-10"), paid("2026-09-05")])).toBe("2026-10-05");
    expect(until([paid("2026-01-10"), paid("2026-03-05")])).toBe("2026-03-10");
  });

  it("begins where the time ends that somebody had before, and a year's money pays for a year", () => {
    expect(until([paid("2026-05-02")], undefined, "2026-06-30")).toBe("2026-07-30");
    expect(until([paid("2026-05-02", 6000)], undefined, "2026-06-30")).toBe("2027-06-30");
    expect(until([paid("2026-05-02")], undefined, "2025-06-30")).toBe("2026-06-02");
  });

  it("13: comes to the same in whatever order we hear of it, and never loses a day by more money", () => {
    const aReceipt = fc
      .record({
        offset: fc.integer({ min: 0, max: 700 }),
        pence: fc.integer({ min: 1, max: 6000 }),
      })
      .map(({ offset, pence }) => paid(addDaysTo(day("2026-01-01"), offset), pence));
    const some = fc.array(aReceipt, { maxLength: 12 });
    fc.assert(
      fc.property(some, fc.array(fc.nat()), (receipts, order) => {
        const shuffled = receipts.toSorted(
          (one, other) => (order[one.id % 7] ?? one.id) - (order[other.id % 7] ?? other.id),
        );
        expect(until(shuffled)).toBe(until(receipts));
        const last = receipts
          .map(({ on }) => on)
          .toSorted()
          .at(-1);
        if (last === undefined) return;
        const more = until([...receipts, paid(addDaysTo(last, 1), 500)]) ?? "";
        expect(more >= (until(receipts) ?? "")).toBe(true);
      }),
    );
  });
});
