/** What an account holds. Assets and expenses grow by debits, which are positive here; the others by credits. */
export type AccountKind = "asset" | "liability" | "income" | "expense" | "equity";

interface AccountPlan {
  readonly kind: AccountKind;
  /** In whose sum it is counted; undefined of the five at the top. */
  readonly within: AccountCode | undefined;
}

/**
 * The one tree of accounts, the same for each accounting unit. Under the headings of the Electoral Commission's form of
 * a statement of accounts, so that it can be added up along it.
 */
const PLAN = {
  assets: { kind: "asset", within: undefined },
  bank: { kind: "asset", within: "assets" },
  /** What providers have taken for the party and have not paid out to its bank yet. */
  "clearing-gocardless": { kind: "asset", within: "assets" },
  "clearing-stripe": { kind: "asset", within: "assets" },
  /** What a unit that is no more had in its bank, until it has come into the central party's. */
  between: { kind: "asset", within: "assets" },
  liabilities: { kind: "liability", within: undefined },
  /** Money that came and nobody knows yet what for. */
  suspense: { kind: "liability", within: "liabilities" },
  /** Gifts that wait for their check: not the party's before it accepts them (PPERA 2000, section 56). */
  "gifts-held": { kind: "liability", within: "liabilities" },
  /** What two bodies have signed that it goes back to whoever paid it, and that has not left the bank yet. */
  "refunds-owed": { kind: "liability", within: "liabilities" },
  /** Money that is lent to the party, and goes back (PPERA 2000, Part 4A). */
  loans: { kind: "liability", within: "liabilities" },
  income: { kind: "income", within: undefined },
  dues: { kind: "income", within: "income" },
  gifts: { kind: "income", within: "income" },
  "income-other": { kind: "income", within: "income" },
  expenses: { kind: "expense", within: undefined },
  "bank-charges": { kind: "expense", within: "expenses" },
  "expenses-other": { kind: "expense", within: "expenses" },
  equity: { kind: "equity", within: undefined },
  /** What was there before this ledger began. */
  opening: { kind: "equity", within: "equity" },
  /** What one accounting unit has had from another: of all units together it comes to nought. */
  transfers: { kind: "equity", within: "equity" },
} as const satisfies Record<string, { kind: AccountKind; within: string | undefined }>;

export type AccountCode = keyof typeof PLAN;

export const ACCOUNT_CODES = Object.keys(PLAN) as readonly AccountCode[];

export const planOfAccount = (code: AccountCode): AccountPlan => PLAN[code];

/** The accounts of providers, each by the provider's own name. */
export type ClearingAccount = Extract<AccountCode, `clearing-${string}`>;
export const CLEARING_ACCOUNTS = [
  "clearing-gocardless",
  "clearing-stripe",
] as const satisfies readonly ClearingAccount[];

export const isAccountCode = (text: string): text is AccountCode => Object.hasOwn(PLAN, text);

/** A part of the party that keeps accounts of its own: PPERA 2000, section 26(11). The central party is the first. */
export interface AccountingUnit {
  readonly kind: string;
  readonly key: string;
}

export const CENTRAL_PARTY: AccountingUnit = { kind: "central", key: "central" };

/** The number of the central party, which the room's first migration writes down. */
export const CENTRAL_ID = 1;
