import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";

/** The largest gift's band, by its upper end in pence; the last has none. Nobody's own sum is ever shown. */
export const BANDS: readonly Pence[] = [
  1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000,
];

export interface Band {
  /** From this on, undefined of the first. */
  readonly over: Pence | undefined;
  /** Up to this, undefined of the last. */
  readonly upTo: Pence | undefined;
  readonly people: number;
  readonly pence: Pence;
}

/** What people paid in a year, before it is said whether that is told. */
export interface PaidBy {
  readonly people: number;
  /** What the one in the middle paid, or half way between both; undefined of nobody. */
  readonly middle: number | undefined;
  /** Of each of `BANDS`, and of what is above the last. */
  readonly inBands: readonly { readonly people: number; readonly pence: Pence }[];
}

/**
 * What people gave in a year, in bands of how much each gave. A band of fewer people than the rulebook says is put
 * together with the one below it, and so on, and the last with those above; where there are too few in all there is none.
 * Pure.
 */
export function foldBands(inBands: PaidBy["inBands"], least: number): readonly Band[] {
  const folded: Band[] = [];
  let over: Pence | undefined;
  let waiting: Band | undefined;
  for (const [index, within] of inBands.entries()) {
    const upTo = BANDS[index];
    const band = { over, upTo, ...within };
    waiting = waiting === undefined ? band : together(waiting, band);
    if (waiting.people >= least) {
      folded.push(waiting);
      waiting = undefined;
    }
    over = upTo;
  }
  const last = folded.pop();
  if (last === undefined) return [];
  return [...folded, waiting === undefined ? last : together(last, waiting)];
}

const together = (low: Band, high: Band): Band => ({
  over: low.over,
  upTo: high.upTo,
  people: low.people + high.people,
  pence: low.pence + high.pence,
});

/** The middle gift, to the next whole pound, so that it is nobody's own; undefined of fewer people than the rulebook says. */
export const medianTold = (
  { people, middle }: Pick<PaidBy, "people" | "middle">,
  least: number,
): Pence | undefined =>
  people < least || middle === undefined ? undefined : Math.round(middle / 100) * 100;

export interface BooksOfMonth {
  readonly month: Day;
  /** Positive where it came in. */
  readonly came: Pence;
  readonly went: Pence;
}

export interface BooksOfYear {
  readonly year: number;
  readonly dues: Pence;
  readonly gifts: Pence;
  readonly otherIncome: Pence;
  readonly bankCharges: Pence;
  readonly otherSpending: Pence;
  readonly months: readonly BooksOfMonth[];
  /** How many gave, where they are not too few to be told. */
  readonly givers: number | undefined;
  readonly payers: number | undefined;
  readonly median: Pence | undefined;
  readonly bands: readonly Band[];
  /** Enough people paid for the sums to be told at all. */
  readonly isTold: boolean;
  /** Enough gave, and enough pay dues, for each to be told by itself. */
  readonly areApart: boolean;
  readonly inBank: Pence;
  /** What the unit had from the party's other accounting units in the year, less what it gave them. */
  readonly fromOthers: Pence;
  /** What is in the bank and not the party's yet; undefined where it is of too few payments. */
  readonly notOurs: Pence | undefined;
}

/** None is told of, and so are enough; of some, their sum would be theirs. */
export const isEnough = (count: number, least: number): boolean => count === 0 || count >= least;

/**
 * Months together, so that none of them has fewer payers than the rulebook says: what comes of one person in one month
 * would be theirs alone. Pure.
 */
export function foldMonths(
  months: readonly (BooksOfMonth & { readonly people: number })[],
  least: number,
): readonly BooksOfMonth[] {
  const folded: (BooksOfMonth & { readonly people: number })[] = [];
  for (const month of months) {
    const last = folded.at(-1);
    if (last === undefined || last.people >= least) folded.push(month);
    else folded[folded.length - 1] = joined(last, month);
  }
  const last = folded.at(-1);
  const before = folded.at(-2);
  if (last !== undefined && last.people < least) {
    if (before === undefined) return [];
    folded.splice(-2, 2, joined(before, last));
  }
  return folded.map(({ month, came, went }) => ({ month, came, went }));
}

/** People of two months are counted as the more of both: the same may have paid in each. */
const joined = <Month extends BooksOfMonth & { readonly people: number }>(
  one: Month,
  other: Month,
): Month => ({
  ...one,
  came: one.came + other.came,
  went: one.went + other.went,
  people: Math.max(one.people, other.people),
});
