import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";

export const STATEMENT_FORMATS = [
  "ofx",
  "mt940",
  "camt053",
  "csv-lloyds",
  "csv-barclays",
  "csv-natwest",
  "csv-starling",
  "csv-monzo",
  "csv-cooperative",
  "csv-hsbc",
  "csv-nationwide",
] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

/** One line of a bank's statement, as far as we keep it. */
export interface KeptLine {
  /** On which the bank booked it. */
  readonly on: Day;
  /** Positive where money came. */
  readonly pence: Pence;
  readonly payer: string | undefined;
  /** What whoever paid wrote, where the format keeps it apart. */
  readonly reference: string | undefined;
  readonly text: string | undefined;
  /** The bank takes an earlier line back. */
  readonly isReversal: boolean;
  /** The bank's charge for the account. */
  readonly isCharge: boolean;
}

export interface StatementLine extends KeptLine {
  /** The bank's own name for it, such as a FITID. It goes into the line's own, and is not kept. */
  readonly bankId: string | undefined;
}

/** What of a statement does not agree; it is taken all the same, and whoever imports it is told. */
export type StatementWarning =
  | {
      readonly kind: "balances";
      readonly opening: Pence;
      readonly lines: Pence;
      readonly closing: Pence;
    }
  | { readonly kind: "after-closing"; readonly count: number; readonly closesOn: Day }
  | { readonly kind: "pending"; readonly count: number }
  | { readonly kind: "nought"; readonly count: number }
  | { readonly kind: "no-account" };

export interface Statement {
  readonly format: StatementFormat;
  /** Each account that the file names, in digits: the sort code, if it has one, and the number. */
  readonly accounts: readonly string[];
  readonly lines: readonly StatementLine[];
  readonly opening: Pence | undefined;
  readonly closing: Pence | undefined;
  readonly warnings: readonly StatementWarning[];
}

/** What a statement says besides its lines. */
export interface StatementHead extends Omit<Statement, "lines" | "accounts"> {
  /** How many there are. */
  readonly lines: number;
  readonly from: Day;
  readonly to: Day;
}

/** @throws UnreadableStatement of a statement without a line */
export function headOf({ lines, accounts: _accounts, ...said }: Statement): StatementHead {
  const [first, ...others] = lines.map(({ on }) => on);
  if (first === undefined) throw new UnreadableStatement("empty");
  const span = { from: first, to: first };
  for (const day of others) {
    if (day < span.from) span.from = day;
    if (day > span.to) span.to = day;
  }
  return { ...said, ...span, lines: lines.length };
}

/** Why nothing of a file is taken; `at` says where. */
export class UnreadableStatement extends Error {
  readonly why: UnreadableWhy;
  readonly at: string;

  constructor(why: UnreadableWhy, at = "") {
    super(`${why} ${at}`);
    this.why = why;
    this.at = at;
  }
}

export type UnreadableWhy =
  | "unknown"
  | "cut-off"
  | "amount"
  | "day"
  | "currency"
  | "columns"
  | "broken"
  | "empty"
  | "doctype";

const IBAN_DIGITS = 14;

/** An account as a file writes it, in digits alone: of a British IBAN the sort code and the number. */
export function accountDigits(written: string): string {
  const signs = written.toUpperCase().replace(/[^0-9A-Z]/g, "");
  if (/^GB\d{2}[A-Z]{4}\d{14}$/.test(signs)) return signs.slice(-IBAN_DIGITS);
  return signs.replace(/\D/g, "");
}

export interface OwnAccount {
  readonly sortCode: string;
  readonly number: string;
}

/** Is it this account of ours? A file may leave the sort code out, and never the number. */
export const isAccount = (digits: string, { sortCode, number }: OwnAccount): boolean =>
  digits === sortCode + number || digits === number;

/** A British IBAN, a sort code with an account's number, and a card's number in one piece or in four. */
const BANK_NUMBERS =
  /\b(?:GB\d{2}[A-Z]{4}\d{14}|\d{2}[- ]\d{2}[- ]\d{2}[ ,/]{0,2}\d{8}|\d{13,19}|\d{4}[- ]\d{4}[- ]\d{4}[- ]\d{4})\b/g;

/**
 * A text of the bank's without the numbers of accounts and cards in it, of which the last four digits stay. A reference
 * with fewer digits in a row is left as it is: by that a payment is known.
 */
export const withoutAccounts = (text: string): string =>
  text.replace(BANK_NUMBERS, (number) => `…${number.slice(-4)}`);

const BLANKS = /\s+/g;
/** On one line, and undefined where nothing is left. */
export const tidy = (text: string | undefined): string | undefined =>
  withoutAccounts(text ?? "")
    .replace(BLANKS, " ")
    .trim() || undefined;

export const isChargeText = (text: string | undefined): boolean =>
  /^(?:(?:bank|account|monthly|service|transaction)\s+)*(?:charges?|fees?)\b/i.test(text ?? "");
