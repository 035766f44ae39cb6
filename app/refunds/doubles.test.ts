import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../platform/ids.ts";
import { addDaysTo, addMonthsTo, type Day } from "../../platform/time/days.ts";
import { type DuesReceipt, type PaymentIn, paidTimeOf } from "../money/door.ts";
import { type DuesOfOne, findDoubles } from "./doubles.ts";

const START = "2027-01-01" as Day;
const monthly = { from: START, monthPence: 500, every: "month" as const };
const yearly = { from: START, monthPence: 500, every: "year" as const };
const day = (text: string) => text as Day;

type Paid = readonly [on: string, pence?: number, payer?: string];

function duesOf(paid: readonly Paid[], more: Partial<DuesOfOne> = {}): DuesOfOne {
  const receipts = paid.map(
    ([on, pence = 500], nth): DuesReceipt => ({
      ...{ id: nth + 1, on: day(on), pence },
      ...{ graceDays: 28, standardPence: 500, reversedOn: undefined },
    }),
  );
  const payments = new Map(
    paid.map(([on, pence = 500, payer = "A OKAFOR"], nth): [number, PaymentIn] => [
      nth + 1,
      {
        ...{ line: nth + 101, personId: "ada" as PersonId, on: day(on), pence },
        ...{ payer, payerKey: payer, receipt: nth + 1 },
      },
    ]),
  );
  return { given: [], plans: [monthly], receipts, payments, ...more };
}

const found = (dues: DuesOfOne) =>
  findDoubles(dues).map(({ payment, why }) => `${payment.on} ${why}`);

describe("dues paid twice", () => {
  it("are a transfer beside a standing order, within days", () => {
    expect(found(duesOf([["2027-01-01"], ["2027-01-04"]]))).toEqual(["2027-01-04 twice"]);
    expect(found(duesOf([["2027-01-01"], ["2027-01-01"]]))).toEqual(["2027-01-01 twice"]);
    const partner = duesOf([["2027-01-01"], ["2027-01-04", 500, "B OKAFOR"]]);
    expect(found(partner)).toEqual(["2027-01-04 two-ways"]);
  });

  it("are the second standing order of two accounts that were joined, each month", () => {
    const both = duesOf([
      ...(["2027-01-01", "2027-02-01", "2027-03-01"] as const).map((on) => [on, 500, "A"] as const),
      ...(["2027-01-20", "2027-02-20", "2027-03-20"] as const).map((on) => [on, 500, "B"] as const),
    ]);
    expect(found(both)).toEqual([
      "2027-01-20 two-ways",
      "2027-02-20 two-ways",
      "2027-03-20 two-ways",
    ]);
  });

  it("are a year paid twice, and a monthly order that runs on in a year that is paid", () => {
    const years = duesOf(
      [
        ["2027-01-01", 6000],
        ["2027-01-09", 6000],
      ],
      { plans: [yearly] },
    );
    expect(found(years)).toEqual(["2027-01-09 twice"]);
    const runsOn = duesOf([["2027-01-01"], ["2027-01-28", 6000], ["2027-03-01"], ["2027-04-01"]], {
      plans: [monthly, { ...yearly, from: day("2027-01-15") }],
    });
    expect(found(runsOn)).toEqual(["2027-03-01 twice", "2027-04-01 twice"]);
  });

  it.each<[string, readonly Paid[]]>([
    ["month by month", [["2027-01-01"], ["2027-02-01"], ["2027-03-01"]]],
    ["a weekend early", [["2027-01-01"], ["2027-01-29"], ["2027-03-01"]]],
    [
      "two months at once, for one that was missed",
      [["2027-01-01"], ["2027-02-27"], ["2027-02-28"]],
    ],
    ["ahead, in a sum of its own", [["2027-01-01"], ["2027-01-05", 2000]]],
    [
      "in parts that make a month together",
      [
        ["2027-01-01", 250],
        ["2027-01-02", 250],
      ],
    ],
    ["once", [["2027-01-01"]]],
    ["never", []],
  ])("are none that come %s", (_, paid) => expect(found(duesOf(paid))).toEqual([]));

  it("are not the first payment of a plan that was changed between, nor one that the bank took back", () => {
    const dearer = { ...monthly, from: day("2027-01-03"), monthPence: 800 };
    const changed = duesOf([["2027-01-01"], ["2027-01-04", 800]], { plans: [monthly, dearer] });
    expect(found(changed)).toEqual([]);
    const dues = duesOf([["2027-01-01"], ["2027-01-04"]]);
    const receipts = dues.receipts.map((one) =>
      one.id === 1 ? { ...one, reversedOn: day("2027-01-03") } : one,
    );
    expect(found({ ...dues, receipts })).toEqual([]);
  });

  it("are what came too much, of whoever pays on a day of the month and some of it twice", () => {
    const some = fc.array(fc.record({ month: fc.nat(11), late: fc.integer({ min: 0, max: 9 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, (again) => {
        const once = Array.from({ length: 12 }, (_, month): Paid => [addMonthsTo(START, month)]);
        const months = new Set(again.map(({ month }) => month));
        const twice = [...months].map((month): Paid => {
          const late = again.find((one) => one.month === month)?.late ?? 0;
          return [addDaysTo(addMonthsTo(START, month), late)];
        });
        const dues = duesOf([...once, ...twice]);
        const doubles = findDoubles(dues);
        expect(doubles).toHaveLength(twice.length);
        // Without them a membership runs exactly as far as without the mistake.
        const ids = new Set(doubles.map(({ payment }) => payment.receipt));
        const kept = dues.receipts.filter(({ id }) => !ids.has(id));
        expect(paidTimeOf({ ...dues, receipts: kept }).until).toBe(paidTimeOf(duesOf(once)).until);
      }),
    );
  });
});
