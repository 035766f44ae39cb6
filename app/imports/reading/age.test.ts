import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import { readAge } from "./age.ts";

const today = "2027-03-15" as Day;
const terms = { today, leastAge: 16 };
const read = (cell: string) => readAge(cell, "day-first", terms);
const said = (cell: string) => {
  const age = read(cell);
  return age.is === "minor" ? age.adultOn : age.is;
};

describe("what a list says of somebody's age", () => {
  it.each([
    ["1960-05-01", "adult"],
    ["14/03/2009", "adult"],
    ["15/03/2009", "adult"],
    ["16/03/2009", "2027-04-01"],
    ["1 June 2010", "2028-07-01"],
    ["15/03/2011", "2029-04-01"],
    ["16/03/2011", "too-young"],
    ["05/06/45", "adult"],
    ["1949", "adult"],
    ["2008", "adult"],
    ["2009", "2028-01-01"],
    ["2011", "2030-01-01"],
    ["2012", "too-young"],
    ["43", "adult"],
    ["18", "adult"],
    ["17", "2028-03-15"],
    ["16", "2029-03-15"],
    ["15", "too-young"],
    ["", "unknown"],
    ["-", "unknown"],
    ["null", "unknown"],
    ["ask her", "unreadable"],
    ["38500", "unreadable"],
    ["1850", "unreadable"],
    ["2031", "unreadable"],
    ["999", "unreadable"],
  ])("%j is %s", (cell, is) => {
    expect(said(cell)).toBe(is);
  });

  it("tells no birthday: of a month's children of one year the same is kept", () => {
    const june = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(june, (day) => {
        const born = `2010-06-${String(day).padStart(2, "0")}`;
        expect(read(born)).toEqual({ is: "minor", adultOn: "2028-07-01" });
      }),
    );
  });

  it("takes nobody for 18 before they are, by whichever of the three it is said", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 * 25 }), (days) => {
        const born = addDaysTo(today, -days);
        const isAdult = `${Number(born.slice(0, 4)) + 18}${born.slice(4)}` <= today;
        const year = born.slice(0, 4);
        if (read(born).is === "adult" || read(year).is === "adult") expect(isAdult).toBe(true);
        const age = read(born);
        if (age.is === "minor") {
          const eighteenth = `${Number(year) + 18}${born.slice(4)}`;
          expect(age.adultOn > eighteenth).toBe(true);
        }
      }),
    );
  });
});
