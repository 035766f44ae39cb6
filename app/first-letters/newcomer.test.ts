import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDaysTo, type Day } from "../../platform/time/days.ts";
import {
  type DaysOfLetters,
  decideToday,
  FIRST_LETTERS,
  type FirstLetter,
  LATE_DAYS,
  type Newcomer,
  nextAfter,
  whoComes,
} from "./newcomer.ts";

const CAME = "2027-03-01" as Day;
const day = (after: number): Day => addDaysTo(CAME, after);
const DAYS: DaysOfLetters = { today: 1, vote: 5, branch: 12 };
const isMember = { isMember: true, wasHere: false, today: CAME };
const A_MEMBER = whoComes(undefined, isMember);

/** What somebody gets when the clock looks at them on these days. */
function played(
  newcomer: Newcomer,
  looks: readonly number[],
  { days = DAYS, held = [] as readonly number[] } = {},
): readonly (readonly [number, FirstLetter])[] {
  let now = newcomer;
  let nextOn = nextAfter(newcomer, days);
  const got: (readonly [number, FirstLetter])[] = [];
  for (const look of looks) {
    if (nextOn === undefined || day(look) < nextOn) continue;
    const decided = decideToday(now, day(look), { days, isHeld: held.includes(look) });
    if (decided.post !== undefined) got.push([look, decided.post.letter]);
    if (decided.nextOn !== undefined) expect(decided.nextOn > day(look)).toBe(true);
    now = { ...now, done: decided.done };
    nextOn = decided.nextOn;
  }
  return got;
}

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => index);

describe("which first letter is due", () => {
  it("a member's three come on their days, and no more", () => {
    expect(played(A_MEMBER, upTo(60))).toEqual([
      [1, "today"],
      [5, "vote"],
      [12, "branch"],
    ]);
  });

  it("a supporter gets no letter of a vote; once a member, that one alone, counted from then", () => {
    const supporter = whoComes(undefined, { ...isMember, isMember: false });
    expect(played(supporter, upTo(60)).map(([, letter]) => letter)).toEqual(["today", "branch"]);
    const later = { isMember: true, wasHere: true, today: day(30) };
    const became = whoComes({ ...supporter, done: ["today", "branch"] }, later);
    expect(played(became, upTo(60))).toEqual([[35, "vote"]]);
    expect(played(whoComes(undefined, later), upTo(60))).toEqual([[35, "vote"]]);
  });

  it("whoever had them gets none when they come back", () => {
    const back = { isMember: true, wasHere: true, today: day(40) };
    expect(played(whoComes({ ...A_MEMBER, done: FIRST_LETTERS }, back), upTo(90))).toEqual([]);
  });

  it("after days in which nobody looked, what is long past is left out and the rest does not come at once", () => {
    expect(played(A_MEMBER, [6, 7, 8, 12, 13])).toEqual([
      [6, "vote"],
      [12, "branch"],
    ]);
    expect(played(A_MEMBER, [30, 31, 32])).toEqual([]);
    const close: DaysOfLetters = { today: 3, vote: 4, branch: 4 };
    expect(played(A_MEMBER, [5, 6, 7, 8], { days: close })).toEqual([
      [5, "today"],
      [6, "vote"],
      [7, "branch"],
    ]);
  });

  it("what is held waits as long as it may", () => {
    expect(played(A_MEMBER, upTo(20), { held: [1, 2, 12, 13, 14, 15] })).toEqual([
      [3, "today"],
      [5, "vote"],
    ]);
  });

  it("whatever the days, whenever anybody looks: each once at most, one a day, none early and none late", () => {
    const numbers = fc.record({
      today: fc.integer({ min: 0, max: 3 }),
      vote: fc.integer({ min: 2, max: 9 }),
      branch: fc.integer({ min: 4, max: 14 }),
    });
    const looks = fc.uniqueArray(fc.integer({ min: 0, max: 40 }));
    fc.assert(
      fc.property(numbers, looks, looks, (days, seen, held) => {
        const order = seen.toSorted((one, other) => one - other);
        const got = played(A_MEMBER, order, { days, held });
        expect(new Set(got.map(([, letter]) => letter)).size).toBe(got.length);
        expect(new Set(got.map(([on]) => on)).size).toBe(got.length);
        for (const [on, letter] of got) {
          expect(on).toBeGreaterThanOrEqual(days[letter]);
          expect(on).toBeLessThanOrEqual(days[letter] + LATE_DAYS);
          expect(held).not.toContain(on);
        }
      }),
    );
  });
});
