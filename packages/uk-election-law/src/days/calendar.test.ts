import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NATIONS } from "../nations.ts";
import { BANK_HOLIDAYS, withBankHoliday } from "./bank-holidays.ts";
import {
  easterSunday,
  nationCalendar,
  rollForward,
  scottishConductCalendar,
  unionCalendar,
  workingDaysAfter,
  workingDaysBefore,
} from "./calendar.ts";
import { addDays, addMonths, isWeekend, knownDay, makeDay, parseDay, writeDay } from "./day.ts";

const england = nationCalendar("ENG");
const anyDay = fc
  .integer({ min: 0, max: 4700 })
  .map((days) => addDays(knownDay("2015-06-01"), days));

describe("days", () => {
  test("a month added to the last of a longer month ends on the last of the shorter", () => {
    expect(addMonths(knownDay("2024-01-31"), 1)).toBe("2024-02-29");
    expect(addMonths(knownDay("2024-07-04"), 6)).toBe("2025-01-04");
    expect(addMonths(knownDay("2027-03-31"), -1)).toBe("2027-02-28");
  });

  test.each([
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "04/07/2024",
    "2024-7-4",
    "",
    "1850-01-01",
  ])("%j is refused as a date, naming the field", (given) => {
    expect(parseDay(given, "poll")).toMatchObject({ ok: false, field: "poll" });
  });

  test.each([undefined, null, 20240704, {}, [], true])("%j is refused as a date", (given) => {
    expect(parseDay(given, "received")).toMatchObject({ ok: false, field: "received" });
  });

  test("a day is written for people with its weekday", () => {
    expect(writeDay(knownDay("2024-07-04"))).toBe("Thursday 4 July 2024");
  });
});

describe("working days", () => {
  test("polling day itself is not counted", () => {
    expect(workingDaysBefore(knownDay("2024-07-04"), 1, england)).toBe("2024-07-03");
  });

  test("Christmas Eve is left out, Maundy Thursday is not", () => {
    expect(england.isDisregarded(knownDay("2026-12-24"))).toBe(true);
    expect(england.isDisregarded(knownDay("2024-03-28"))).toBe(false);
  });

  test("Easter Monday is worked in Scotland, but not for devolved notices and nominations", () => {
    const easterMonday = knownDay("2022-04-18");
    expect(nationCalendar("SCT").isDisregarded(easterMonday)).toBe(false);
    expect(scottishConductCalendar().isDisregarded(easterMonday)).toBe(true);
  });

  test("St Andrew's Day is left out across the UK at a general election, but not in England alone", () => {
    expect(unionCalendar().isDisregarded(knownDay("2019-12-02"))).toBe(true);
    expect(england.isDisregarded(knownDay("2019-12-02"))).toBe(false);
  });

  test("counting forward undoes counting back from a working day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        const worked = rollForward(day, england);
        const back = workingDaysBefore(worked, count, england);
        expect(workingDaysAfter(back, count, england)).toBe(worked);
      }),
    );
  });

  test("one more bank holiday never moves a day counted back to a later one", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 35 }), anyDay, (day, count, holiday) => {
        const more = nationCalendar("ENG", withBankHoliday(BANK_HOLIDAYS, ["ENG"], holiday));
        expect(workingDaysBefore(day, count, more) <= workingDaysBefore(day, count, england)).toBe(
          true,
        );
      }),
    );
  });
});

/** Days the 1971 Act names, worked out here anew so that a slip in the table is seen. */
function listStandingDays(year: number, scotland: boolean): string[] {
  const monday = (month: number, which: "first" | "last") => {
    const days = Array.from({ length: 31 }, (_, index) => makeDay(year, month, index + 1));
    const mondays = days.filter(
      (day) => day.slice(5, 7) === String(month).padStart(2, "0") && isMonday(day),
    );
    return which === "first" ? mondays[0] : mondays.at(-1);
  };
  const easter = easterSunday(year);
  const days = [addDays(easter, -2), scotland ? undefined : addDays(easter, 1)];
  if (year !== 2020) days.push(monday(5, "first"));
  if (year !== 2012 && year !== 2022) days.push(monday(5, "last"));
  days.push(scotland ? monday(8, "first") : monday(8, "last"));
  return days.filter((day) => day !== undefined);
}

function isMonday(day: ReturnType<typeof makeDay>): boolean {
  return isWeekend(addDays(day, -1)) && !isWeekend(day);
}

describe("the bank-holiday table", () => {
  test("Easter Sunday falls where the church calendar puts it", () => {
    const known = {
      2016: "2016-03-27",
      2019: "2019-04-21",
      2024: "2024-03-31",
      2027: "2027-03-28",
    };
    for (const [year, day] of Object.entries(known)) expect(easterSunday(Number(year))).toBe(day);
  });

  test("every movable holiday of the 1971 Act stands on its day, each year and nation", () => {
    for (let year = BANK_HOLIDAYS.firstYear; year <= BANK_HOLIDAYS.lastYear; year += 1) {
      for (const nation of NATIONS) {
        const missing = listStandingDays(year, nation === "SCT").filter(
          (day) => !BANK_HOLIDAYS.days[nation].has(day),
        );
        expect([nation, missing]).toEqual([nation, []]);
      }
    }
  });

  test("no holiday is kept at a weekend: its substitute is", () => {
    const kept = NATIONS.flatMap((nation) => [...BANK_HOLIDAYS.days[nation]]);
    expect(kept.filter((day) => isWeekend(knownDay(day)))).toEqual([]);
  });

  test("days proclaimed once, or moved, are there", () => {
    for (const day of [
      "2012-06-05",
      "2020-05-08",
      "2022-06-02",
      "2022-06-03",
      "2022-09-19",
      "2023-05-08",
    ]) {
      for (const nation of NATIONS) expect(BANK_HOLIDAYS.days[nation].has(day)).toBe(true);
    }
    expect(BANK_HOLIDAYS.days.SCT.has("2026-06-15")).toBe(true);
    expect(BANK_HOLIDAYS.days.ENG.has("2026-06-15")).toBe(false);
    expect(BANK_HOLIDAYS.days.ENG.has("2020-05-04")).toBe(false);
  });
});
