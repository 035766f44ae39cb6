import { describe, expect, test } from "vitest";
import { knownDay } from "../days/day.ts";
import { decideVisit } from "./overseas-visit.ts";
import { decideTransaction, type RegulatedTransaction } from "./regulated-transaction.ts";
import { listReportingWeeks } from "./weekly-report.ts";

const loan = (parts: Partial<RegulatedTransaction> = {}) =>
  decideTransaction({
    ...{ kind: "loan", participant: "individual", facts: { onUkRegisterAtReceipt: true } },
    ...{ valuePence: 12_000_00, entered: knownDay("2026-05-01") },
    ...parts,
  });
const decided = <T>(outcome: { ok: boolean; value?: T; message?: string }) => {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value as T;
};
const codeOf = (outcome: { ok: boolean; code?: string }) => (outcome.ok ? "ok" : outcome.code);

describe("a loan to a party", () => {
  test("of somebody on a register stands, and over £11,180 a weekly report has it", () => {
    expect(decided(loan())).toMatchObject({ regulated: true, isVoid: false, isWeekly: true });
    expect(decided(loan({ valuePence: 11_180_00 })).isWeekly).toBe(false);
    expect(decided(loan({ valuePence: 11_180_01 })).isWeekly).toBe(true);
  });

  test("is void with somebody on no register, and £500 of anybody's is no regulated loan", () => {
    const stranger = { onUkRegisterAtReceipt: false };
    expect(decided(loan({ facts: stranger }))).toMatchObject({ isVoid: true });
    expect(decided(loan({ facts: stranger, valuePence: 500_00 }))).toMatchObject({
      ...{ regulated: false, isVoid: false },
    });
  });

  test("has one of three kinds, and a value in whole pence", () => {
    expect(decided(loan({ kind: "overdraft" })).kind).toBe("credit-facility");
    expect(codeOf(loan({ kind: "present" }))).toBe("law.input.unknown-word");
    for (const valuePence of [0, -1, 0.5, "1", 1e15])
      expect(codeOf(loan({ valuePence }))).toBe("law.input.not-whole-number");
  });

  test("of anybody else than a person is refused and not guessed at", () => {
    const facts = { registered: true, carriesOnBusinessUK: true };
    expect(codeOf(loan({ participant: "llp", facts }))).toBe(
      "law.donations.participant-not-confirmed",
    );
  });
});

describe("a visit abroad", () => {
  const visit = {
    ...{ visitor: "party-officer", from: knownDay("2026-05-01"), to: knownDay("2026-05-03") },
    ...{ destination: "Ireland", purpose: "A congress" },
  };

  test("is reported with its dates, its destination and its purpose", () => {
    expect(decided(decideVisit(visit)).reportWith).toEqual(["dates", "destination", "purpose"]);
  });

  test("at home, the wrong way round, unsaid or of somebody elected is refused", () => {
    expect(codeOf(decideVisit({ ...visit, destination: "the UK" }))).toBe(
      "law.donations.visit-at-home",
    );
    expect(codeOf(decideVisit({ ...visit, to: knownDay("2026-04-30") }))).toBe(
      "law.donations.visit-ends-first",
    );
    expect(codeOf(decideVisit({ ...visit, purpose: " " }))).toBe("law.donations.visit-unsaid");
    expect(codeOf(decideVisit({ ...visit, visitor: "elected-person" }))).toBe(
      "law.donations.visit-of-elected-person",
    );
  });
});

// The Electoral Commission's dates: ../shared/reference/uk-law.md, section 2.3.
test("the weeks of the general election of 2024", () => {
  const weeks = decided(listReportingWeeks(knownDay("2024-05-30"), knownDay("2024-07-04")));
  expect(weeks.map(({ from, to, due }) => [from, to, due])).toEqual([
    ["2024-05-30", "2024-06-05", "2024-06-12"],
    ["2024-06-06", "2024-06-12", "2024-06-19"],
    ["2024-06-13", "2024-06-19", "2024-06-26"],
    ["2024-06-20", "2024-06-26", "2024-07-03"],
    ["2024-06-27", "2024-07-03", "2024-07-10"],
    ["2024-07-04", "2024-07-04", "2024-07-11"],
  ]);
  expect(codeOf(listReportingWeeks(knownDay("2024-07-04"), knownDay("2024-07-04")))).toBe(
    "law.donations.poll-before-dissolution",
  );
});
