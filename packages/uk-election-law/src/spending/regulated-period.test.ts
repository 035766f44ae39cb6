import { describe, expect, test } from "vitest";
import { addDays, daysBetween, knownDay } from "../days/day.ts";
import {
  candidatePeriod,
  daysOf,
  findCandidatePeriod,
  longCampaignStart,
  partyPeriod,
  partyReturn,
} from "./regulated-period.ts";

describe("regulated periods", () => {
  const poll = knownDay("2024-07-04");

  test("a candidate's begins the day after becoming one, never before the dissolution", () => {
    const early = candidatePeriod(knownDay("2024-05-01"), poll, knownDay("2024-05-30"));
    expect(early).toMatchObject({ value: { start: "2024-05-31", end: "2024-07-04" } });
    expect(candidatePeriod(knownDay("2024-06-07"), poll)).toMatchObject({
      value: { start: "2024-06-08" },
    });
    expect(candidatePeriod(poll, poll)).toMatchObject({ ok: false, field: "becameCandidate" });
  });

  test.each([
    ["uk-parliament-general", "2024-07-04", "2024-05-31"],
    ["local-principal", "2024-05-02", "2024-03-27"],
    ["uk-parliament-by-election", "2025-05-01", "2024-01-02"],
  ])(
    "someone who declared long before begins with the law's first day: %s",
    (election, poll, start) => {
      const declared = { election, nation: "ENG", poll, becameCandidate: "2024-01-01" };
      expect(findCandidatePeriod(declared)).toMatchObject({ value: { start, end: poll } });
    },
  );

  test("a period of an unknown election is refused by field", () => {
    const input = {
      election: "moot",
      nation: "ENG",
      poll: "2024-05-02",
      becameCandidate: "2024-04-01",
    };
    expect(findCandidatePeriod(input)).toMatchObject({ ok: false, field: "election" });
    expect(findCandidatePeriod({ ...input, becameCandidate: "May" })).toMatchObject({
      field: "becameCandidate",
    });
  });

  test("nobody is a candidate at a by-election before the seat is vacant (RPA 1983 s. 118A)", () => {
    const byElection = { election: "uk-parliament-by-election", nation: "ENG", poll: "2026-02-26" };
    const declared = { ...byElection, becameCandidate: "2025-12-01" };
    expect(findCandidatePeriod({ ...declared, vacancyOccurred: "2026-01-23" })).toMatchObject({
      value: { start: "2026-01-24", end: "2026-02-26" },
    });
    const council = { ...declared, election: "local-principal", vacancyOccurred: "2026-01-23" };
    expect(findCandidatePeriod(council)).toMatchObject({ ok: false, field: "vacancyOccurred" });
  });

  test.each([
    ["scottish-parliament", "SCT"],
    ["senedd", "WLS"],
    ["ni-assembly", "NIR"],
    ["ni-local", "NIR"],
  ])(
    "%s: the first day of candidacy was not confirmed, and is not taken from the notice",
    (election, nation) => {
      const input = { election, nation, poll: "2027-05-06", becameCandidate: "2027-01-01" };
      expect(findCandidatePeriod(input)).toMatchObject({ ok: false, field: "electionType" });
    },
  );

  test("a party's begins after a general election that was held within it (PPERA 2000 Sch. 9 para. 3(7))", () => {
    expect(partyPeriod(knownDay("2017-06-08"), knownDay("2016-06-09"))).toEqual({
      start: "2016-06-10",
      end: "2017-06-08",
    });
    expect(partyPeriod(knownDay("2017-06-08"), knownDay("2015-05-07")).start).toBe("2016-06-09");
    // 365 days before is not "less than 365 days previously".
    expect(partyPeriod(knownDay("2017-06-08"), knownDay("2016-06-08")).start).toBe("2016-06-09");
  });

  test("its days are counted with the first and the last", () => {
    expect(daysOf(partyPeriod(poll))).toBe(365);
    expect(daysOf({ start: poll, end: poll })).toBe(1);
  });

  test("a party's is 365 days with the poll as the last", () => {
    const period = partyPeriod(poll);
    expect(period).toEqual({ start: "2023-07-06", end: "2024-07-04" });
    expect(daysBetween(period.start, addDays(period.end, 1))).toBe(365);
  });

  test("the long campaign begins the day after 55 months", () => {
    expect(longCampaignStart(knownDay("2024-07-09"))).toBe("2029-02-10");
  });

  test("a party return over £250,000 is audited and has six months", () => {
    expect(partyReturn(poll, 250_000_00)).toEqual({ due: "2024-10-04", auditRequired: false });
    expect(partyReturn(poll, 250_000_01)).toEqual({ due: "2025-01-04", auditRequired: true });
  });
});
