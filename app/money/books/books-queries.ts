import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import { type AccountCode, CENTRAL_ID } from "../ledger/accounts.ts";
import type { Pence } from "../ledger/entry.ts";
import { balancesOf, listMonths } from "../ledger/ledger-queries.ts";
import {
  BANDS,
  type BooksOfYear,
  foldBands,
  foldMonths,
  isEnough,
  medianTold,
  type PaidBy,
} from "./books.ts";

interface OfYear {
  readonly unit: number;
  readonly year: number;
}

const accountsOfEnded = sql`(select a.id from money.bank_account a join money.unit u on u.id = a.unit_id
  where u.ended_on is not null)`;

/**
 * Of a line `l`: its money stands in the books of this unit. Of a unit that is no more, what was said of its lines, or
 * taken, before its end is its own, and what came later the central party's: each entry tells in whose books it is.
 */
const isOfUnit = (unit: number) => sql<boolean>`(
  l.bank_account_id in (select a.id from money.bank_account a join money.unit u on u.id = a.unit_id
    where u.id = ${unit} and u.ended_on is null)
  or (l.bank_account_id in ${accountsOfEnded} and exists (select from money.entry e
    where e.unit_id = ${unit} and e.key = 'bank:' || l.bank_account_id || ':' || l.key
      || case when l.moves = 0 then '' else ':' || l.moves end)))`;

/** Of a line `l` that waits: what a unit that is no more had to wait with waits in the central party's books. */
const waitsIn = (unit: number) => sql<boolean>`(${isOfUnit(unit)}
  or (${unit}::int = ${CENTRAL_ID} and l.bank_account_id in ${accountsOfEnded}))`;

/**
 * How many people paid how much in a year into one of these accounts, in bands, and the middle sum; whoever is nobody of
 * ours by the name on the register. Added up by the database: of very many people no row leaves it.
 */
async function paidBy(
  db: Reader,
  { unit, year }: OfYear,
  accounts: readonly AccountCode[],
): Promise<PaidBy> {
  const { rows } = await sql<{ band: number; people: number; pence: Pence; middle: number }>`
    with paid as (
      select sum(l.pence)::bigint as pence
      from money.bank_line l left join money.gift g on g.bank_line_id = l.id
      where l.account = any(${accounts}::text[]) and ${isOfUnit(unit)} and l.on_day >= make_date(${year}, 1, 1)
        and l.on_day < make_date(${year} + 1, 1, 1)
      group by l.person_id, case when l.person_id is null then
        coalesce(lower(g.donor_name) || ' ' || lower(g.donor_address), l.payer_key, 'line ' || l.id) end
      having sum(l.pence) > 0)
    select width_bucket(pence, ${BANDS.map((upTo) => upTo + 1)}::bigint[]) as band, count(*)::int as people,
      sum(pence)::bigint as pence,
      (select percentile_cont(0.5) within group (order by pence) from paid) as middle
    from paid group by 1`.execute(db);
  const middle = rows[0]?.middle;
  const counted = new Map(rows.map(({ band, ...inBand }) => [band, inBand]));
  const inBands = [...BANDS, undefined].map(
    (_upTo, band) => counted.get(band) ?? { people: 0, pence: 0 },
  );
  const people = rows.reduce((sum, row) => sum + row.people, 0);
  return { people, middle: middle === undefined ? undefined : Number(middle), inBands };
}

/** How many people paid in each month, whatever for. */
async function payersByMonth(
  db: Reader,
  { unit, year }: OfYear,
): Promise<ReadonlyMap<Day, number>> {
  const { rows } = await sql<{ month: Day; people: number }>`
    select date_trunc('month', on_day)::date as month,
      count(distinct coalesce(person_id::text, payer_key, id::text)) as people
    from money.bank_line l where ${isOfUnit(unit)} and account in ('dues', 'gifts') and pence > 0
      and on_day >= make_date(${year}, 1, 1) and on_day < make_date(${year} + 1, 1, 1)
    group by 1`.execute(db);
  return new Map(rows.map(({ month, people }) => [month, people]));
}

/** Of what is to be paid back, a payment that has left takes one away that came. */
async function countNotOurs(db: Reader, unit: number, before: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(case when account = 'refunds-owed' then sign(pence) else 1 end), 0)::int as count
    from money.bank_line l
    where ${waitsIn(unit)} and account in ('suspense', 'gifts-held', 'loans', 'refunds-owed') and on_day < ${before}::date`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

/** The open books of a year: sums of many, and never of few enough to find somebody in. */
export async function booksOf(
  db: Reader,
  { unit, year, least }: { unit: number; year: number; least: number },
): Promise<BooksOfYear> {
  const from = `${year}-01-01` as Day;
  const before = `${year + 1}-01-01` as Day;
  const ofYear = await balancesOf(db, { unit, from, before });
  const now = await balancesOf(db, { unit, before });
  const months = await listMonths(db, { unit, from, before });
  const people = await payersByMonth(db, { unit, year });
  const gifts = await paidBy(db, { unit, year }, ["gifts"]);
  const dues = await paidBy(db, { unit, year }, ["dues"]);
  const waiting = await countNotOurs(db, unit, before);
  const sum = (code: AccountCode) => ofYear.get(code) ?? 0;
  const byMonth = Map.groupBy(months, ({ month }) => month);
  const told = (count: number) => (count >= least ? count : undefined);
  return {
    year,
    dues: minus(sum("dues")),
    gifts: minus(sum("gifts")),
    otherIncome: minus(sum("income-other")),
    bankCharges: sum("bank-charges"),
    otherSpending: sum("expenses-other"),
    months: foldMonths(
      [...byMonth].map(([month, all]) => ({
        month,
        came: minus(totalOf(all, ["dues", "gifts", "income-other"])),
        went: totalOf(all, ["bank-charges", "expenses-other"]),
        people: people.get(month) ?? 0,
      })),
      least,
    ),
    givers: told(gifts.people),
    payers: told(dues.people),
    median: medianTold(gifts, least),
    bands: foldBands(gifts.inBands, least),
    isTold: isEnough(Math.max(gifts.people, dues.people), least),
    areApart: isEnough(gifts.people, least) && isEnough(dues.people, least),
    // With what providers hold for the party on its way there.
    inBank: now.get("assets") ?? 0,
    fromOthers: minus(sum("transfers")),
    notOurs: isEnough(waiting, least)
      ? minus(totalNow(now, ["suspense", "gifts-held", "loans", "refunds-owed"]))
      : undefined,
  };
}

const minus = (pence: Pence): Pence => (pence === 0 ? 0 : -pence);

const totalNow = (now: ReadonlyMap<AccountCode, Pence>, accounts: readonly AccountCode[]): Pence =>
  accounts.reduce((sum, code) => sum + (now.get(code) ?? 0), 0);

const totalOf = (
  months: readonly { readonly account: AccountCode; readonly pence: Pence }[],
  accounts: readonly AccountCode[],
): Pence =>
  months.reduce((sum, { account, pence }) => (accounts.includes(account) ? sum + pence : sum), 0);

/** Years in which anything stands in the books, the latest first. */
export async function listYears(db: Reader, unit: number): Promise<readonly number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from t.month)::int as year from money.month_total t
    join money.account a on a.id = t.account_id where a.unit_id = ${unit} order by 1 desc`.execute(
    db,
  );
  return rows.map(({ year }) => year);
}

/**
 * As of when the books are: while it is the same text, nothing has moved in them. How many lines stand in the ledger, from
 * the months' totals, and how often it has changed whose payments are whose: by an erasure no line moves.
 */
export async function booksAsOf(db: Reader): Promise<string> {
  const { rows } = await sql<{ says: string }>`
    select (select coalesce(sum(lines), 0) from money.month_total) || ' '
      || (select times from money.payers_changed) as says`.execute(db);
  return rows[0]?.says ?? "";
}
