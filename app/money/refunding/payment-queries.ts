import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { CENTRAL_ID, type ClearingAccount } from "../ledger/accounts.ts";
import type { Pence } from "../ledger/entry.ts";
import { isStanding } from "../statements/statement-queries.ts";
import { type PaymentIn, REFUNDED_UP_TO } from "./payment.ts";

/** Of a line `l` of somebody's dues its receipt `r`: it is named by the line and by how often that was moved. */
const isReceiptOfLine = sql<boolean>`(r.reversed_on is null and r.source = 'bank:' || l.bank_account_id || ':' || l.key
  || case when l.moves = 0 then '' else ':' || l.moves end)`;

const isRefundableLine = sql<boolean>`(l.account in ('dues', 'gifts') and l.pence > 0
  and l.pence <= ${REFUNDED_UP_TO} and ${isStanding})`;

const columns = sql`l.id as line, l.person_id as "personId", l.on_day as on, l.pence, l.payer,
  l.payer_key as "payerKey"`;

/** The payments of these people that could be paid back, the oldest first. */
export async function listPaymentsOf(
  db: Reader,
  people: readonly PersonId[],
): Promise<readonly PaymentIn[]> {
  const { rows } = await sql<PaymentIn>`
    select ${columns}, r.id as receipt
    from money.bank_line l left join money.dues_receipt r
      on r.person_id = l.person_id and r.on_day = l.on_day and ${isReceiptOfLine}
    where l.person_id = any(${people}::uuid[]) and ${isRefundableLine}
    order by l.on_day, l.id`.execute(db);
  return rows;
}

export interface CameBetween {
  /** One of the party's own bank accounts. */
  readonly account: number;
  readonly from: Day;
  /** The last day, with it. */
  readonly to: Day;
  readonly most: number;
}

/** What came by one of the party's bank accounts between two days and could be paid back, the oldest first. */
export async function listPaymentsBetween(
  db: Reader,
  { account, from, to, most }: CameBetween,
): Promise<readonly PaymentIn[]> {
  const { rows } = await sql<PaymentIn>`
    select ${columns}, null as receipt from money.bank_line l
    where l.bank_account_id = ${account} and l.on_day between ${from}::date and ${to}::date
      and ${isRefundableLine}
    order by l.on_day, l.id limit ${most}`.execute(db);
  return rows;
}

export async function listPaymentsOn(
  db: Reader,
  lines: readonly number[],
): Promise<readonly PaymentIn[]> {
  const { rows } = await sql<PaymentIn>`
    select ${columns}, null as receipt from money.bank_line l
    where l.id = any(${lines}::bigint[]) and ${isRefundableLine} order by l.on_day, l.id`.execute(
    db,
  );
  return rows;
}

/** Closer than that two payments of one person are looked at; months are at least eight days longer. */
const CLOSE_DAYS = 20;

/** Whose dues since that day came closely after one another, or in sums of which one is twice another. */
export async function listLikelyDoublePayers(
  db: Reader,
  since: Day,
  most: number,
): Promise<readonly PersonId[]> {
  const { rows } = await sql<{ id: PersonId }>`
    select person_id as id from (
      select person_id, pence,
        on_day - lag(on_day) over (partition by person_id order by on_day, id) as gap
      from money.dues_receipt
      where person_id is not null and reversed_on is null and on_day >= ${since}::date) paid
    group by person_id
    having count(*) > 1 and (min(gap) <= ${CLOSE_DAYS} or max(pence) >= 2 * min(pence))
    order by person_id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

export interface OwnBankAccount {
  readonly id: number;
  readonly title: string;
  /** The last four digits of its number; null of what a provider has for the party. */
  readonly ending: string | null;
  readonly account: "bank" | ClearingAccount;
}

/** The party's own bank accounts and what providers have for it, also those from before, the latest first. */
export async function listOwnAccounts(db: Reader): Promise<readonly OwnBankAccount[]> {
  const { rows } = await sql<OwnBankAccount>`
    select id, title, right(number, 4) as ending, account from money.bank_account
    order by id desc`.execute(db);
  return rows;
}

/** Of these lines those that the bank, or the provider, has taken back, each with the line that did. */
export async function takenBackAmong(
  db: Reader,
  lines: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ line: number; by: number }>`
    select undoes as line, id as by from money.bank_line
    where undoes = any(${lines}::bigint[])`.execute(db);
  return new Map(rows.map(({ line, by }) => [line, by]));
}

/** In whose books each of these lines is now: what a unit that is no more had is the central party's. */
export async function unitsOfLines(
  db: Reader,
  lines: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const { rows } = await sql<{ line: number; unit: number }>`
    select l.id as line, case when u.ended_on is null then u.id else ${CENTRAL_ID}::int end as unit
    from money.bank_line l join money.bank_account a on a.id = l.bank_account_id
    join money.unit u on u.id = a.unit_id
    where l.id = any(${lines}::bigint[])`.execute(db);
  return new Map(rows.map(({ line, unit }) => [line, unit]));
}

/** A line that is what a provider has for the party, with the provider's key of it. */
export interface ProviderLine {
  readonly line: number;
  readonly account: ClearingAccount;
  readonly key: string;
}

/** Of these lines those that came through a provider. */
export async function providerLinesAmong(
  db: Reader,
  lines: readonly number[],
): Promise<readonly ProviderLine[]> {
  const { rows } = await sql<ProviderLine>`
    select l.id as line, b.account, l.key
    from money.bank_line l join money.bank_account b on b.id = l.bank_account_id
    where l.id = any(${lines}::bigint[]) and b.account <> 'bank' order by l.id`.execute(db);
  return rows;
}

/** A payment out of the bank of which nobody has said what for, with all that the bank wrote. */
export interface UnsaidOut {
  readonly line: number;
  readonly pence: Pence;
  readonly text: string;
}

/** Those whose words have one of these in them. */
export async function listOutWithWords(
  db: Reader,
  wanted: readonly string[],
): Promise<readonly UnsaidOut[]> {
  const { rows } = await sql<UnsaidOut>`
    select l.id as line, l.pence, upper(concat_ws(' ', l.reference, l.text, l.payer)) as text
    from money.bank_line l
    where l.account = 'suspense' and l.pence < 0 and ${isStanding}
      and exists (select from unnest(${wanted}::text[]) w
        where position(w in upper(concat_ws(' ', l.reference, l.text, l.payer))) > 0)
    order by l.id`.execute(db);
  return rows;
}

/** Under which names the bank has those who paid on these lines, where it told one. */
export async function findPayers(
  db: Reader,
  lines: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ id: number; payer: string }>`
    select id, payer from money.bank_line where id = any(${lines}::bigint[]) and payer is not null`.execute(
    db,
  );
  return new Map(rows.map(({ id, payer }) => [id, payer]));
}
