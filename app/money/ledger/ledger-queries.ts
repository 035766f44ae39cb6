import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { MoneyTables } from "../tables.ts";
import { type AccountCode, CENTRAL_ID, isAccountCode, planOfAccount } from "./accounts.ts";
import type { LedgerLine, Pence } from "./entry.ts";

/** What an account holds, or what went through it within some months, in whole pence; a debit is positive. */
export type Balances = ReadonlyMap<AccountCode, Pence>;

interface Within {
  readonly unit: number;
  /** The first day of a month. */
  readonly from?: Day;
  /** The first day of the month after the last. */
  readonly before?: Day;
}

async function readBalances(db: Reader, { unit, from, before }: Within): Promise<Balances> {
  const { rows } = await sql<{ code: string; pence: number }>`
    select a.code, coalesce(sum(t.pence), 0)::bigint as pence
    from money.account a left join money.month_total t on t.account_id = a.id
      and t.month >= coalesce(${from ?? null}::date, '-infinity')
      and t.month < coalesce(${before ?? null}::date, 'infinity')
    where a.unit_id = ${unit} group by a.code`.execute(db);
  return new Map(
    rows.flatMap(({ code, pence }) => (isAccountCode(code) ? [[code, pence] as const] : [])),
  );
}

/** Each account with what all accounts below it hold. Read from the totals of months: as quick with many lines. */
export async function balancesOf(db: Reader, within: Within): Promise<Balances> {
  const sums = new Map<AccountCode, Pence>();
  for (const [code, pence] of await readBalances(db, within)) {
    for (let at: AccountCode | undefined = code; at; at = planOfAccount(at).within) {
      sums.set(at, (sums.get(at) ?? 0) + pence);
    }
  }
  return sums;
}

/** Each account with what it holds itself, without those below it. */
export const ownBalancesOf = (db: Reader, unit: number): Promise<Balances> =>
  readBalances(db, { unit });

export interface MonthOfBooks {
  readonly month: Day;
  readonly account: AccountCode;
  readonly pence: Pence;
}

/** What went through each account in each month, of accounts through which anything went. */
export async function listMonths(
  db: Reader,
  { unit, from, before }: Required<Within>,
): Promise<readonly MonthOfBooks[]> {
  const { rows } = await sql<MonthOfBooks>`
    select t.month, a.code as account, sum(t.pence)::bigint as pence
    from money.month_total t join money.account a on a.id = t.account_id
    where a.unit_id = ${unit} and t.month >= ${from}::date and t.month < ${before}::date
    group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

export interface EntryThere {
  readonly id: number;
  readonly unit: number;
  readonly on: Day;
  readonly lines: readonly LedgerLine[];
  readonly isCountered: boolean;
}

/** An entry with its lines, as it stands for ever. */
export async function findEntry(db: Reader, id: number): Promise<EntryThere | undefined> {
  const tables = db.withTables<MoneyTables>();
  const entry = await tables
    .selectFrom("money.entry as e")
    .select(["id", "unit_id as unit", "on_day as on"])
    .select(
      sql<boolean>`exists (select from money.entry c where c.counters = e.id)`.as("isCountered"),
    )
    .where("id", "=", id)
    .executeTakeFirst();
  if (entry === undefined) return undefined;
  const lines = await tables
    .selectFrom("money.line as l")
    .innerJoin("money.account as a", "a.id", "l.account_id")
    .select(["a.code as account", "l.pence", "l.source", "l.evidence"])
    .where("entry_id", "=", id)
    .orderBy("l.id")
    .execute();
  return {
    ...entry,
    lines: lines.map(({ evidence, ...line }) => ({ ...line, evidence: evidence ?? undefined })),
  };
}

/** Months whose last entry can be there already and whose totals stand in no record yet, the oldest first. */
export async function listMonthsToClose(
  db: Reader,
  before: Date,
): Promise<readonly { readonly unit: number; readonly month: Day }[]> {
  const { rows } = await sql<{ unit: number; month: Day }>`
    select distinct e.unit_id as unit, month
    from money.entry e, lateral (
      select date_trunc('month', e.posted_at at time zone 'Europe/London')::date as month) m
    where month < date_trunc('month', ${before}::timestamptz at time zone 'Europe/London')::date
      and not exists (
        select from money.month_closed c where c.unit_id = e.unit_id and c.month = m.month)
    order by 2, 1`.execute(db);
  return rows;
}

export interface MonthWritten {
  readonly entries: number;
  readonly lines: number;
  /** SHA-256 over all lines written down in the month, in their order. */
  readonly hash: string;
  /** By the five kinds at the top of the tree, in whole pence. */
  readonly totals: Readonly<Record<string, Pence>>;
}

/** What was written down in a month, by the party's clock in London. */
export async function readMonthWritten(
  db: Reader,
  unit: number,
  month: Day,
): Promise<MonthWritten> {
  const { rows } = await sql<MonthWritten>`
    with written as (
      select l.id, l.entry_id, e.on_day, a.code, a.kind, l.pence, l.source, l.evidence
      from money.entry e join money.line l on l.entry_id = e.id join money.account a on a.id = l.account_id
      where e.unit_id = ${unit}
        and e.posted_at >= ${month}::date::timestamp at time zone 'Europe/London'
        and e.posted_at < (${month}::date + interval '1 month') at time zone 'Europe/London'),
    by_kind as (select kind, sum(pence)::bigint as pence from written group by kind)
    select (select count(distinct entry_id) from written)::bigint as entries,
      (select count(*) from written)::bigint as lines,
      (select encode(sha256(convert_to(coalesce(string_agg(concat_ws(' ', id, entry_id, on_day, code, pence,
        source, coalesce(evidence, '-')), E'\\n' order by id), ''), 'UTF8')), 'hex') from written) as hash,
      coalesce((select jsonb_object_agg(kind, pence order by kind) from by_kind), '{}') as totals`.execute(
    db,
  );
  const [found] = rows;
  if (found === undefined) throw new Error("a count without a row");
  return found;
}

/** How many people paid what was written down in a month. */
export async function countPayersWritten(db: Reader, unit: number, month: Day): Promise<number> {
  const { rows } = await sql<{ payers: number }>`
    select count(distinct b.person_id) as payers
    from money.entry e join money.bank_line b on b.entry_id = e.id
    where e.unit_id = ${unit}
      and e.posted_at >= ${month}::date::timestamp at time zone 'Europe/London'
      and e.posted_at < (${month}::date + interval '1 month') at time zone 'Europe/London'`.execute(
    db,
  );
  return rows[0]?.payers ?? 0;
}

/** The first day of the first month in which anything stands in the books of the central party; undefined of empty ones. */
export async function firstDayOfBooks(db: Reader): Promise<Day | undefined> {
  const { rows } = await sql<{ month: Day | null }>`
    select min(t.month) as month from money.month_total t join money.account a on a.id = t.account_id
    where a.unit_id = ${CENTRAL_ID}`.execute(db);
  return rows[0]?.month ?? undefined;
}
