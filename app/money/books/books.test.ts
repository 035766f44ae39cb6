import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../../platform/time/days.ts";
import { BANDS, foldBands, foldMonths, isEnough, medianTold } from "./books.ts";

const LEAST = 10;
const sums = fc.array(fc.integer({ min: 1, max: 600_000 }), { maxLength: 80 });

/** As the database counts them. */
const bandsOf = (all: readonly number[], least: number) => {
  const inBands = [...BANDS, undefined].map((upTo, band) => {
    const over = band === 0 ? 0 : (BANDS[band - 1] ?? 0);
    const within = all.filter((sum) => sum > over && (upTo === undefined || sum <= upTo));
    return { people: within.length, pence: within.reduce((whole, sum) => whole + sum, 0) };
  });
  return foldBands(inBands, least);
};

describe("the open books", () => {
  it("show no band of fewer people than the rulebook says, and leave nobody out", () => {
    fc.assert(
      fc.property(sums, (all) => {
        const bands = bandsOf(all, LEAST);
        if (all.length < LEAST) {
          expect(bands).toEqual([]);
          return;
        }
        expect(bands.every(({ people }) => people >= LEAST)).toBe(true);
        expect(bands.reduce((whole, { people }) => whole + people, 0)).toBe(all.length);
        expect(bands.reduce((whole, { pence }) => whole + pence, 0)).toBe(
          all.reduce((whole, sum) => whole + sum, 0),
        );
        expect(bands[0]?.over).toBeUndefined();
        expect(bands.at(-1)?.upTo).toBeUndefined();
        for (const [index, band] of bands.slice(1).entries())
          expect(band.over).toBe(bands[index]?.upTo);
      }),
    );
  });

  it("tell no middle gift of a few, and never anybody's own to the penny", () => {
    expect(medianTold({ people: 1, middle: 100 }, LEAST)).toBeUndefined();
    expect(medianTold({ people: 0, middle: undefined }, 0)).toBeUndefined();
    expect(medianTold({ people: 11, middle: 1005 }, LEAST)).toBe(1000);
    expect(medianTold({ people: 12, middle: 1050.5 }, LEAST)).toBe(1100);
  });

  it("put months together until enough people are in each, and lose no penny", () => {
    const aMonth = fc.record({
      month: fc.constant("2027-01-01" as Day),
      came: fc.integer({ min: -1000, max: 10_000 }),
      went: fc.nat(1000),
      people: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(aMonth, { maxLength: 12 }), (months) => {
        const folded = foldMonths(months, LEAST);
        if (folded.length === 0) return;
        const whole = (all: readonly { came: number }[]) =>
          all.reduce((sum, { came }) => sum + came, 0);
        expect(whole(folded)).toBe(whole(months));
        expect(folded.length).toBeLessThanOrEqual(
          Math.max(1, months.filter(({ people }) => people >= LEAST).length),
        );
      }),
    );
  });

  it("tell of nobody and of enough, and not of some", () => {
    expect([0, 1, 9, 10].map((count) => isEnough(count, LEAST))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
