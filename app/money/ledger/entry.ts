import type { Day } from "../../../platform/time/days.ts";
import type { AccountCode } from "./accounts.ts";

/** A sum of money in whole pence: a safe integer, and never one that was a fraction of a pound. */
export type Pence = number;

export interface LedgerLine {
  readonly account: AccountCode;
  /** Positive is a debit: money comes to an asset or goes to an expense. Never 0. */
  readonly pence: Pence;
  /** What it was made from: `bank-line:12`, `entry:7`. */
  readonly source: string;
  /** SHA-256 of the file that shows it, where there is one. */
  readonly evidence?: string | undefined;
}

/** One thing that happened to the party's money. */
export interface LedgerEntry {
  /** The number of the accounting unit. */
  readonly unit: number;
  /** When it happened, which can be long before it was written down. */
  readonly on: Day;
  /** Written once, however often it is sent. */
  readonly key: string;
  readonly lines: readonly LedgerLine[];
  /** The entry that this one takes back. */
  readonly counters?: number | undefined;
}

/** More than any sum that goes through a party's books: ten thousand million pounds. */
export const MOST_PENCE: Pence = 1_000_000_000_000;

/** Why the database would refuse it: it refuses the same by itself, for whoever comes past this. */
export function findFault(entry: LedgerEntry): "empty" | "unbalanced" | "pence" | undefined {
  if (entry.lines.length < 2) return "empty";
  const isWhole = ({ pence }: LedgerLine) =>
    Number.isSafeInteger(pence) && pence !== 0 && Math.abs(pence) <= MOST_PENCE;
  if (!entry.lines.every(isWhole)) return "pence";
  return sumOf(entry.lines) === 0 ? undefined : "unbalanced";
}

export const sumOf = (lines: readonly Pick<LedgerLine, "pence">[]): Pence =>
  lines.reduce((sum, { pence }) => sum + pence, 0);

/** Money moves from one account to another, for one reason. */
export const moving = (
  pence: Pence,
  { from, to }: { readonly from: AccountCode; readonly to: AccountCode },
  why: Pick<LedgerLine, "source" | "evidence">,
): readonly LedgerLine[] => [
  { account: to, pence, ...why },
  { account: from, pence: -pence, ...why },
];

/** The entry that takes another back: nothing in the ledger is ever changed. It can be taken back in turn, once. */
export const counterOf = (
  { id, unit, lines }: Pick<LedgerEntry, "unit" | "lines"> & { readonly id: number },
  on: Day,
): LedgerEntry => ({
  unit,
  on,
  key: `counter:${id}`,
  counters: id,
  lines: lines.map((line) => ({ ...line, pence: -line.pence, source: `entry:${id}` })),
});
