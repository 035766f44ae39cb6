import { NATION_NAMES, NATIONS, type Nation } from "../nations.ts";
import { BANK_HOLIDAYS, type BankHolidayTable } from "./bank-holidays.ts";
import { addDays, type IsoDay, isWeekend, makeDay, writeDay, yearOf } from "./day.ts";

/** Which days a rule does not count. `inWords` completes "disregarding …". */
export interface Calendar {
  readonly inWords: string;
  covers(day: IsoDay): boolean;
  isDisregarded(day: IsoDay): boolean;
}

const EVERYWHERE = "weekends, Christmas Eve, Christmas Day, Good Friday";

/** RPA 1983 Sch. 1 r. 2, with the bank holidays of one nation. */
export function nationCalendar(nation: Nation, table = BANK_HOLIDAYS): Calendar {
  return calendarOf([nation], `${EVERYWHERE} and bank holidays in ${NATION_NAMES[nation]}`, table);
}

/** RPA 1983 Sch. 1 r. 2(2): at a general election a bank holiday anywhere in the UK counts everywhere. */
export function unionCalendar(table = BANK_HOLIDAYS): Calendar {
  const inWords = `${EVERYWHERE} and bank holidays in any part of the United Kingdom`;
  return calendarOf(NATIONS, inWords, table);
}

/**
 * Scottish devolved polls leave out Easter Monday for the notice and nominations, although it is
 * no bank holiday in Scotland. SSI 2011/399, SSI 2015/425.
 */
export function scottishConductCalendar(table = BANK_HOLIDAYS): Calendar {
  const scotland = nationCalendar("SCT", table);
  return {
    inWords: `${EVERYWHERE}, Easter Monday and bank holidays in Scotland`,
    covers: scotland.covers,
    isDisregarded: (day) => scotland.isDisregarded(day) || isEasterMonday(day),
  };
}

/** The same calendar, but with one bank holiday counted after all, as an Act may order for one poll. */
export function countingDay(calendar: Calendar, countedDay: IsoDay): Calendar {
  return {
    inWords: `${calendar.inWords}, but counting ${writeDay(countedDay)}`,
    covers: calendar.covers,
    isDisregarded: (day) => day !== countedDay && calendar.isDisregarded(day),
  };
}

function calendarOf(
  nations: readonly Nation[],
  inWords: string,
  table: BankHolidayTable,
): Calendar {
  return {
    inWords,
    covers: (day) => yearOf(day) >= table.firstYear && yearOf(day) <= table.lastYear,
    isDisregarded: (day) =>
      isWeekend(day) || isFixedDay(day) || nations.some((nation) => table.days[nation].has(day)),
  };
}

function isFixedDay(day: IsoDay): boolean {
  const monthAndDay = day.slice(5);
  const isChristmas = monthAndDay === "12-24" || monthAndDay === "12-25";
  return isChristmas || day === addDays(easterSunday(yearOf(day)), -2);
}

function isEasterMonday(day: IsoDay): boolean {
  return day === addDays(easterSunday(yearOf(day)), 1);
}

/** Day `count` working days before `day`; `day` itself is not counted. */
export function workingDaysBefore(day: IsoDay, count: number, calendar: Calendar): IsoDay {
  return countWorkingDays(day, count, calendar, -1);
}

/** Day `count` working days after `day`; `day` itself is not counted. */
export function workingDaysAfter(day: IsoDay, count: number, calendar: Calendar): IsoDay {
  return countWorkingDays(day, count, calendar, 1);
}

function countWorkingDays(from: IsoDay, count: number, calendar: Calendar, step: 1 | -1): IsoDay {
  let day = from;
  for (let counted = 0; counted < count; ) {
    day = addDays(day, step);
    if (!calendar.isDisregarded(day)) counted += 1;
  }
  return day;
}

/** RPA 1983 s. 119: a period that ends on a disregarded day ends on the next working day instead. */
export function rollForward(day: IsoDay, calendar: Calendar): IsoDay {
  let rolled = day;
  while (calendar.isDisregarded(rolled)) rolled = addDays(rolled, 1);
  return rolled;
}

/**
 * Gregorian computus: Easter Sunday is the first Sunday after the Paschal full moon.
 * @param year four digits, of the Gregorian calendar
 */
export function easterSunday(year: number): IsoDay {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const shortYear = year % 100;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(shortYear / 4) - epact - (shortYear % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * lateMoon + 114;
  return makeDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}
