import { describe, expect, it } from "vitest";
import type { Day } from "../../../platform/time/days.ts";
import { asPrinted, bankFile } from "./bank-file.ts";
import { linesOfSpending, paidIn, wishOf } from "./dues.ts";

const day = (text: string) => text as Day;
const HALF = { from: day("2026-11-03"), to: day("2026-11-17") };
const OTHER_HALF = { from: day("2026-11-18"), to: day("2026-12-02") };

describe("the invented bank's file", () => {
  it("has a row for each payment, in the order of their days", () => {
    const paid = { type: "S/O", who: "A OKAFOR", reference: "RF12", pence: 400 };
    const text = new TextDecoder().decode(
      bankFile([
        { ...paid, on: day("2026-11-09") },
        { on: day("2026-11-05"), type: "CHG", who: "ACCOUNT CHARGE", reference: "", pence: -650 },
      ]),
    );
    const [head, ...rows] = text.trimEnd().split("\r\n");
    expect(head).toMatch(/^Date,Type,Description,Value/);
    expect(rows.map((row) => row.split(",").slice(0, 2))).toEqual([
      ["05 Nov 2026", "CHG"],
      ["09 Nov 2026", "S/O"],
    ]);
    expect(rows[0]).toContain('"ACCOUNT CHARGE",-6.50');
    expect(rows[1]).toContain('"A OKAFOR , RF12",4.00');
  });

  it("prints a name as banks do", () => {
    expect(asPrinted("Siân Mair O'Brien-Hughes")).toBe("S M O'BRIEN-HUGHES");
  });
});

describe("dues", () => {
  it("of a year come once, before the membership runs out, and not earlier", () => {
    const who = { email: "ada@example.org", every: "year" } as const;
    expect(paidIn({ ...who, renewsOn: day("2027-03-01") }, HALF)).toEqual([]);
    const [paid, ...others] = paidIn({ ...who, renewsOn: day("2026-11-30") }, HALF);
    expect(others).toEqual([]);
    expect(paid?.months).toBe(12);
    expect([HALF.from <= (paid?.on ?? ""), (paid?.on ?? "") <= HALF.to]).toEqual([true, true]);
  });

  it("of a month come on one day of each, and two months' at the beginning", () => {
    const who = { email: "bo@example.org", every: "month" } as const;
    const [begins, then] = [day("2026-11-10"), day("2027-01-10")];
    expect(paidIn({ ...who, renewsOn: begins }, HALF)).toEqual([{ on: HALF.to, months: 2 }]);
    const all = [HALF, OTHER_HALF].flatMap((one) => paidIn({ ...who, renewsOn: then }, one));
    expect(all.map(({ months }) => months)).toEqual([1]);
  });

  it("are somebody's own wish, the same whenever it is asked", () => {
    const wishes = Array.from({ length: 200 }, (_, at) => wishOf(`${at}@example.org`));
    expect(wishes).toEqual(wishes.map((_, at) => wishOf(`${at}@example.org`)));
    const monthly = wishes.filter(({ every }) => every === "month").length;
    expect(monthly).toBeGreaterThan(30);
    expect(monthly).toBeLessThan(100);
  });
});

describe("what goes out", () => {
  it("comes once for its day, in whichever statement that is", () => {
    const said = [HALF, OTHER_HALF].flatMap((one) => linesOfSpending(one));
    expect(said.filter(({ reference }) => reference === "HALL HIRE")).toHaveLength(1);
    expect(said.filter(({ type }) => type === "CHG")).toHaveLength(1);
    expect(said.every(({ pence }) => pence < 0)).toBe(true);
  });
});
