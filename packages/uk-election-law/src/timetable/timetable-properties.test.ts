import fc from "fast-check";
import { expect, test } from "vitest";
import { BANK_HOLIDAYS, withBankHoliday } from "../days/bank-holidays.ts";
import { addDays, isWeekend, knownDay } from "../days/day.ts";
import { NATIONS } from "../nations.ts";
import { ELECTION_TYPES, NATIONS_OF } from "./election-types.ts";
import type { TimetableInput } from "./poll.ts";
import { flattenTimetable, timetable } from "./timetable.ts";

const weekday = fc
  .integer({ min: 0, max: 4600 })
  .map((days) => addDays(knownDay("2015-06-01"), days))
  .filter((day) => !isWeekend(day));

const place = fc
  .constantFrom(...ELECTION_TYPES)
  .chain((election) =>
    fc.constantFrom(...NATIONS_OF[election]).map((nation) => ({ election, nation })),
  )
  .chain((where) => {
    const isByElection = where.election === "uk-parliament-by-election";
    const close = isByElection ? fc.constantFrom(17, 18, 19, undefined) : fc.constant(undefined);
    return close.map((days) => ({ ...where, nominationsCloseWorkingDaysBeforePoll: days }));
  });

/** A poll for which the election's law does not hold, or that was put off, is refused: it says nothing here. */
function datesOf(input: TimetableInput): Record<string, string> {
  const table = timetable({ ...input, overrides: [] });
  fc.pre(table.ok || table.field !== "poll");
  if (!table.ok) throw new Error(`${table.field}: ${table.message}`);
  return flattenTimetable(table.value);
}

const NOT_COUNTED_IN_WORKING_DAYS = [
  "firstWeeklyDonationReport",
  "emergencyProxy",
  "partyReturnUpTo250k",
  "partyReturnOver250k",
];

test("no deadline falls on a weekend, Christmas Eve, Good Friday or one of the nation's holidays", () => {
  fc.assert(
    fc.property(place, weekday, (where, poll) => {
      for (const [event, day] of Object.entries(
        datesOf({ ...where, poll, resultDeclared: poll }),
      )) {
        if (NOT_COUNTED_IN_WORKING_DAYS.includes(event)) continue;
        expect([event, day, isWeekend(knownDay(day))]).toEqual([event, day, false]);
        expect(day.slice(5)).not.toBe("12-24");
        expect(BANK_HOLIDAYS.days[where.nation].has(day)).toBe(false);
      }
    }),
  );
});

test("at a general election no conduct deadline falls on a holiday of any nation", () => {
  fc.assert(
    fc.property(fc.constantFrom(...NATIONS), weekday, (nation, poll) => {
      const {
        registration: _own,
        emergencyProxy: _poll,
        firstWeeklyDonationReport: _neverRolled,
        ...conduct
      } = datesOf({
        election: "uk-parliament-general",
        nation,
        poll,
      });
      for (const day of Object.values(conduct)) {
        expect(NATIONS.filter((one) => BANK_HOLIDAYS.days[one].has(day))).toEqual([]);
      }
    }),
  );
});

const ORDER = [
  "dissolution",
  "writReceived",
  "noticeEarliest",
  "noticeOfElection",
  "nominationsOpen",
  "nominationsClose",
  "sopnPublication",
  "noticeOfPoll",
  "pollingAgents",
  "replacementPostalFirst",
  "emergencyProxy",
  "invoicesReceived",
  "invoicesPaid",
  "expensesReturn",
  "candidateDeclaration",
];

test("events keep their order, from the dissolution to the candidate's declaration", () => {
  fc.assert(
    fc.property(place, weekday, (where, poll) => {
      const dates = datesOf({ ...where, poll, resultDeclared: addDays(poll, 1) });
      const days = ORDER.map((event) => dates[event]).filter((day) => day !== undefined);
      expect(days).toEqual(days.toSorted());
      expect((dates.nominationsClose ?? "0") < poll).toBe(true);
    }),
  );
});

test("a later poll moves nothing to an earlier day", () => {
  fc.assert(
    fc.property(place, weekday, fc.integer({ min: 1, max: 30 }), (where, poll, later) => {
      const next = addDays(poll, later);
      const before = datesOf({ ...where, poll, resultDeclared: poll });
      const after = datesOf({ ...where, poll: next, resultDeclared: next });
      for (const [event, day] of Object.entries(before)) {
        const moved = after[event];
        if (moved !== undefined) expect([event, moved >= day]).toEqual([event, true]);
      }
    }),
  );
});

test("one more bank holiday never gives anyone more time before the poll", () => {
  fc.assert(
    fc.property(place, weekday, fc.integer({ min: 1, max: 60 }), (where, poll, earlier) => {
      const bankHolidays = withBankHoliday(BANK_HOLIDAYS, NATIONS, addDays(poll, -earlier));
      const before = datesOf({ ...where, poll });
      const after = datesOf({ ...where, poll, bankHolidays });
      for (const [event, day] of Object.entries(before)) {
        const isCountedBack = day < poll && event !== "nominationsOpen";
        if (isCountedBack) expect([event, String(after[event]) <= day]).toEqual([event, true]);
      }
    }),
  );
});
