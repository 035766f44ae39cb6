import type { ColumnType, Generated } from "kysely";
import type { PersonId } from "../../platform/ids.ts";
import type { Day } from "../../platform/time/days.ts";
import type { DuesEvery, DuesRate } from "./dues/plan.ts";
import type { DonorKind, GiftState } from "./gifts/gift.ts";
import type { AccountCode, AccountKind } from "./ledger/accounts.ts";
import type { MatchedHow } from "./statements/match.ts";
import type { StatementFormat, StatementWarning } from "./statements/statement.ts";

export type MoneyTables = {
  "money.unit": {
    id: Generated<number>;
    kind: string;
    /** Of a branch its number. */
    key: string;
    begins_on: Day | null;
    ended_on: Day | null;
  };
  "money.payers_changed": { id: Generated<number>; times: number };
  "money.account": {
    id: Generated<number>;
    unit_id: number;
    code: AccountCode;
    kind: AccountKind;
    within: AccountCode | null;
  };
  "money.entry": {
    id: Generated<number>;
    unit_id: number;
    on_day: Day;
    posted_at: Date;
    key: string;
    counters: number | null;
  };
  "money.line": {
    id: Generated<number>;
    entry_id: number;
    unit_id: number;
    account_id: number;
    pence: number;
    source: string;
    evidence: string | null;
  };
  "money.month_total": {
    account_id: number;
    month: Day;
    slot: number;
    pence: number;
    lines: number;
  };
  "money.month_closed": {
    unit_id: number;
    month: Day;
    closed_at: Date;
    entries: number;
    hash: string;
  };
  "money.dues_plan": {
    id: Generated<number>;
    person_id: PersonId | null;
    from_day: Day;
    rate: DuesRate;
    month_pence: number;
    every: DuesEvery;
    paused_until: Day | null;
    ended_on: Day | null;
  };
  "money.dues_given": {
    id: Generated<number>;
    person_id: PersonId | null;
    on_day: Day;
    until_day: Day;
  };
  "money.dues_receipt": {
    id: Generated<number>;
    person_id: PersonId | null;
    on_day: Day;
    pence: number;
    grace_days: number;
    standard_pence: number;
    source: string;
    entry_id: number;
    reversed_on: Day | null;
    is_refunded: Generated<boolean>;
    told_at: Date | null;
  };
  "money.dues_letter": { person_id: PersonId; until_day: Day; step: number; posted_at: Date };
  "money.reference": {
    key: string;
    written: string;
    person_id: PersonId | null;
    kind: "own" | "running" | "gift";
    made_at: Date;
  };
  "money.bank_account": {
    id: Generated<number>;
    unit_id: number;
    title: string;
    account: Generated<AccountCode>;
    /** Of the bank's own alone; a provider's account has neither. */
    sort_code: string;
    number: string;
    set_at: Date;
    ended_at: Date | null;
  };
  "money.handed_in": {
    hash: string;
    bank_account_id: number;
    format: StatementFormat;
    lines: number;
    first_day: Day;
    last_day: Day;
    opening_pence: number | null;
    closing_pence: number | null;
    warnings: ColumnType<readonly StatementWarning[], string, string>;
    kept_until: Date;
  };
  "money.handed_in_line": {
    hash: string;
    nth: number;
    key: string;
    on_day: Day;
    pence: number;
    payer: string | null;
    reference: string | null;
    text: string | null;
    is_reversal: boolean;
    is_charge: boolean;
  };
  "money.statement": {
    id: Generated<number>;
    bank_account_id: number;
    hash: string;
    format: StatementFormat;
    imported_at: Date;
    lines: number;
    added: number;
    first_day: Day | null;
    last_day: Day | null;
    opening_pence: number | null;
    closing_pence: number | null;
    warnings: ColumnType<readonly StatementWarning[], string, string>;
  };
  "money.bank_line": {
    id: Generated<number>;
    /** Null of a provider's: its lines come one by one. */
    statement_id: number | null;
    bank_account_id: number;
    format: StatementFormat | "provider";
    key: string;
    on_day: Day;
    pence: number;
    payer: string | null;
    reference: string | null;
    text: string | null;
    payer_key: string | null;
    account: AccountCode;
    how: MatchedHow;
    person_id: PersonId | null;
    entry_id: number;
    moves: Generated<number>;
    undoes: number | null;
    told_at: Date | null;
  };
  "money.year_told": { year: number; after: PersonId | null; done_at: Date | null };
  "money.donor": { person_id: PersonId; name: string; address: string; declared_on: Day };
  "money.gift": {
    id: Generated<number>;
    unit_id: number;
    bank_line_id: number;
    received_on: Day;
    pence: number;
    person_id: PersonId | null;
    state: Generated<GiftState>;
    donor_name: string | null;
    donor_address: string | null;
    donor_kind: DonorKind | null;
    checked: string | null;
    checked_on: Day | null;
    is_on_register: boolean | null;
    settled_on: Day | null;
    alarmed: Generated<number>;
  };
};
