import { describe, expect, test } from "vitest";
import { knownDay } from "../days/day.ts";
import { findCandidatePeriod, partyPeriod } from "./regulated-period.ts";
import { findSpendingLimit } from "./spending-limits.ts";

describe("periods and sums of spending", () => {
  test("a party's 365 days are cut by a general election less than so long before", () => {
    const poll = knownDay("2024-07-04");
    expect(partyPeriod(poll)).toEqual({ start: "2023-07-06", end: poll });
    expect(partyPeriod(poll, knownDay("2023-07-05"))).toEqual({ start: "2023-07-06", end: poll });
    expect(partyPeriod(poll, knownDay("2023-07-06"))).toEqual({ start: "2023-07-07", end: poll });
    expect(partyPeriod(poll, knownDay("2019-12-12"))).toEqual({ start: "2023-07-06", end: poll });
  });

  test("a by-election's candidate can be one from the vacancy on, and a day that is none is refused", () => {
    const by = {
      election: "uk-parliament-by-election",
      nation: "ENG",
      poll: "2026-02-26",
      becameCandidate: "2026-01-05",
    };
    expect(findCandidatePeriod(by)).toMatchObject({
      value: { start: "2026-01-06", end: "2026-02-26" },
    });
    expect(findCandidatePeriod({ ...by, vacancyOccurred: "2026-01-12" })).toMatchObject({
      value: { start: "2026-01-13" },
    });
    expect(findCandidatePeriod({ ...by, vacancyOccurred: "soon" })).toMatchObject({
      ok: false,
      field: "vacancyOccurred",
    });
    expect(
      findCandidatePeriod({
        ...by,
        election: "uk-parliament-general",
        poll: "2024-07-04",
        becameCandidate: "2024-06-01",
        vacancyOccurred: "2024-05-01",
      }),
    ).toMatchObject({ code: "law.spending.vacancy-for-by-election-only" });
  });

  test("whoever gives the size of a constituency where it changes nothing is told so", () => {
    const scottish = "scottish-parliament-constituency";
    const limit = (kind: string, input: object) =>
      findSpendingLimit(kind, { ...input, ...(kind === scottish ? { isVacancy: true } : {}) });
    const note = "A fixed sum: the constituency's size does not change it.";
    for (const kind of ["uk-parliament-by-election", scottish]) {
      expect(limit(kind, {})).toMatchObject({ ok: true });
      expect(limit(kind, {})).not.toHaveProperty("value.note");
      expect(limit(kind, { electors: 70_000 })).toHaveProperty("value.note", note);
      expect(limit(kind, { electors: -1 })).toMatchObject({ field: "electors" });
    }
    expect(limit(scottish, { constituency: "county" })).toHaveProperty("value.note", note);
  });
});
