import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hint } from "../did-you-mean.ts";
import { parsePence, writeExactPounds, writePoundsForReading } from "../money.ts";
import { parseChoice, parseCount, parseFlag, quote, refuseUnknownFields } from "../refusal.ts";
import { BANK_HOLIDAYS } from "./bank-holidays.ts";
import { easterSunday, nationCalendar, rollForward, workingDaysAfter } from "./calendar.ts";
import { ordinal } from "./count-back.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  earliestOf,
  knownDay,
  latestOf,
  makeDay,
  parseDay,
  weekdayOf,
  writeDay,
  writeTimeOfDay,
} from "./day.ts";

/** Gauss's rule of 1816 with the exceptions, another way to the same day than the one in the code. */
function easterOfGauss(year: number): string {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const k = Math.floor(year / 100);
  const p = Math.floor((13 + 8 * k) / 25);
  const m = (15 - p + k - Math.floor(k / 4)) % 30;
  const n = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * a + m) % 30;
  const e = (2 * b + 4 * c + 6 * d + n) % 7;
  const late = d + e - 9;
  if (d === 29 && e === 6) return `${year}-04-19`;
  if (d === 28 && e === 6 && a > 10) return `${year}-04-18`;
  return late > 0 ? `${year}-04-${String(late).padStart(2, "0")}` : `${year}-03-${22 + d + e}`;
}

describe("days", () => {
  test("Easter Sunday, for every year that a day can be of, is that of Gauss's rule", () => {
    for (let year = 1900; year <= 2199; year += 1) {
      expect(easterSunday(year)).toBe(easterOfGauss(year));
      expect(weekdayOf(easterSunday(year))).toBe(0);
    }
  });

  test("the first and the last year are read, those beside them are not", () => {
    expect(parseDay("1900-01-01", "day")).toMatchObject({ ok: true });
    expect(parseDay("2199-12-31", "day")).toMatchObject({ ok: true });
    for (const day of ["1899-12-31", "2200-01-01"])
      expect(parseDay(day, "day")).toMatchObject({
        message: `${day} is outside the years 1900 to 2199.`,
      });
    expect(parseDay("2023-02-29", "day")).toMatchObject({
      message: "2023-02-29 is not a day in the calendar.",
    });
    expect(parseDay(3, "day")).toMatchObject({
      message: "3 is not a date. Write it as YYYY-MM-DD, e.g. 2027-05-06.",
    });
    expect(() => knownDay("2023-02-29")).toThrow("not a day in the calendar");
  });

  test("months and days forward and back", () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(knownDay("1950-01-01"), n));
    fc.assert(
      fc.property(day, fc.integer({ min: -40, max: 40 }), (from, n) => {
        expect(daysBetween(from, addDays(from, n))).toBe(n);
        const later = addMonths(from, n);
        const [year = 0, month = 0] = from.split("-").map(Number);
        const target = new Date(Date.UTC(year, month - 1 + n, 1)).toISOString().slice(0, 7);
        expect(later.slice(0, 7)).toBe(target);
        const last = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
        expect(Number(later.slice(8))).toBe(Math.min(Number(from.slice(8)), last));
      }),
    );
    const [one, other] = [knownDay("2026-01-01"), knownDay("2026-01-02")];
    expect([
      latestOf(one, other),
      latestOf(other, one),
      earliestOf(one, other),
      earliestOf(other, one),
    ]).toEqual([other, other, one, one]);
  });

  test.each([
    ["00:00", "midnight"],
    ["12:00", "midday"],
    ["00:30", "12:30am"],
    ["12:05", "12:05pm"],
    ["01:00", "1am"],
    ["11:59", "11:59am"],
    ["13:00", "1pm"],
    ["16:00", "4pm"],
    ["23:59", "11:59pm"],
  ])("%s is said as %s", (time, said) => {
    expect(writeTimeOfDay(time)).toBe(said);
  });

  test("a count in order", () => {
    const said = Array.from({ length: 33 }, (_, n) => ordinal(n)).join(" ");
    expect(said).toBe(
      "0th 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st 32nd",
    );
    expect([101, 110, 111, 112, 113, 114, 121, 212].map(ordinal)).toEqual([
      "101st",
      "110th",
      "111th",
      "112th",
      "113th",
      "114th",
      "121st",
      "212th",
    ]);
  });

  test("a calendar covers the years whose bank holidays are known, and no others", () => {
    const calendar = nationCalendar("ENG");
    const { firstYear, lastYear } = BANK_HOLIDAYS;
    for (const [day, isKnown] of [
      [makeDay(firstYear, 1, 1), true],
      [makeDay(firstYear - 1, 12, 31), false],
      [makeDay(lastYear, 12, 31), true],
      [makeDay(lastYear + 1, 1, 1), false],
    ] as const)
      expect(calendar.covers(day)).toBe(isKnown);
  });

  test("a period that ends on Good Friday ends on the Tuesday", () => {
    expect(rollForward(knownDay("2027-03-26"), nationCalendar("ENG"))).toBe("2027-03-30");
    expect(rollForward(knownDay("2027-03-25"), nationCalendar("ENG"))).toBe("2027-03-25");
    expect(workingDaysAfter(knownDay("2027-03-25"), 0, nationCalendar("ENG"))).toBe("2027-03-25");
    expect(writeDay(knownDay("2027-03-30"))).toBe("Tuesday 30 March 2027");
  });
});

describe("money", () => {
  test("the most that is counted, and a penny more", () => {
    expect(parsePence("10000000000", "amount")).toMatchObject({ value: 1_000_000_000_000 });
    expect(parsePence("10000000000.01", "amount")).toMatchObject({
      code: "law.money.too-much",
      field: "amount",
      message: "10000000000.01 is more than this package will count.",
    });
    expect(parsePence("7.5", "amount")).toMatchObject({ value: 750 });
    expect(parsePence("0.05", "amount")).toMatchObject({ value: 5 });
  });

  test("as people read it", () => {
    expect([5, 100, 123_456_789, 99_999].map(writePoundsForReading)).toEqual([
      "£0.05",
      "£1.00",
      "£1,234,567.89",
      "£999.99",
    ]);
    expect([10_000, 96_459_630, 96_459_633, 5].map(writeExactPounds)).toEqual([
      "1.00",
      "9645.963",
      "9645.9633",
      "0.0005",
    ]);
  });
});

describe("what was meant", () => {
  const known = ["identified", "members", "nation"];

  test.each([
    ["identifed", "identified"],
    ["indentified", "identified"],
    ["idnetified", "identified"],
    ["MEMBERS_", "members"],
    ["memebrs", "members"],
    ["natoin", "nation"],
    ["nat-ion", "nation"],
    ["nat", undefined],
    ["nations", "nation"],
    ["natxyn", "nation"],
    ["naxyzn", undefined],
    ["membxyz", undefined],
    ["", undefined],
  ])("%j", (given, meant) => {
    expect(hint(given, known)).toBe(meant === undefined ? "" : ` Did you mean "${meant}"?`);
  });

  test("a short word takes one slip, and nobody is near a very long one", () => {
    expect(hint("no", ["on"])).toContain('"on"');
    expect(hint("xy", ["on"])).toBe("");
    expect(hint("ab", ["abc"])).toContain('"abc"');
    const long = "n".repeat(60);
    expect(hint(`${long.slice(1)}m`, [long])).toContain(long);
    expect(hint(`${long}m`, [long])).toBe("");
  });

  test("as many slips as letters added, left out, changed or swapped, and no more", () => {
    // A word of thirty letters may have ten of them: at ten it is still meant, at eleven no longer.
    const word = "abcdefghijklmnopqrstuvwxyzabcd";
    for (const change of [
      (slips: number) => word.slice(slips),
      (slips: number) => "9".repeat(slips) + word,
      (slips: number) => "9".repeat(slips) + word.slice(slips),
      (slips: number) =>
        word.replace(/(.)(.)/g, (pair, one, other, at) => (at < 2 * slips ? other + one : pair)),
    ]) {
      expect(hint(change(10), [word])).not.toBe("");
      if (change(11) !== word && change(11).length !== 30)
        expect(hint(change(11), [word])).toBe("");
    }
    expect(hint("9".repeat(11) + word.slice(11), [word])).toBe("");
  });

  test("what was given is quoted as it was", () => {
    expect([undefined, null, "a", 3, [1], {}].map(quote)).toEqual([
      "nothing",
      "null",
      '"a"',
      "3",
      "[1]",
      "{}",
    ]);
    expect(quote(Symbol("s"))).toBe("Symbol(s)");
  });

  test("words, counts, yes or no, and fields, each refused by name", () => {
    expect(parseChoice("b", "letter", ["a", "b"])).toMatchObject({ value: "b" });
    expect(parseChoice(" The  Bee ", "letter", ["a", "b"], { "the-bee": "b" })).toMatchObject({
      value: "b",
    });
    expect(parseChoice("toString", "letter", ["a", "b"], {})).toMatchObject({ ok: false });
    expect(parseChoice(3, "letter", ["a", "b"])).toMatchObject({
      message: "3 is not a known letter. Use one of: a, b.",
    });
    expect(parseChoice("alphq", "letter", ["alpha", "beta"])).toMatchObject({
      message: '"alphq" is not a known letter. Did you mean "alpha"? Use one of: alpha, beta.',
    });
    expect(parseCount(2, "n", 2, 3)).toMatchObject({ value: 2 });
    expect(parseCount(3, "n", 2, 3)).toMatchObject({ value: 3 });
    for (const given of [1, 4, 2.5, "2", undefined])
      expect(parseCount(given, "n", 2, 3)).toMatchObject({
        code: "law.input.not-whole-number",
        field: "n",
      });
    expect(parseFlag(0, "n")).toMatchObject({ message: "Say true or false for n; 0 was given." });
    expect(refuseUnknownFields({ a: 1 }, ["a"])).toMatchObject({ ok: true });
    expect(refuseUnknownFields({ a: 1, alphq: 2 }, ["a", "alpha"], "of a letter")).toMatchObject({
      message: 'There is no field "alphq" of a letter. Did you mean "alpha"? Known: a, alpha.',
    });
    expect(refuseUnknownFields({ a: 1 }, [])).toMatchObject({
      message: 'There is no field "a" here. It takes no fields.',
    });
  });
});
