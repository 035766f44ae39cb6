import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { AccountCode } from "../ledger/accounts.ts";
import type { Pence } from "../ledger/entry.ts";
import { balancesOf, listMonths } from "../ledger/ledger-queries.ts";
import { type BooksOfYear, bandsOf, foldMonths, isEnough, medianOf } from "./books.ts";

interface Paid {
  readonly personId: PersonId | null;
  readonly donor: string | null;
  readonly pence: Pence;
}

/** What each person paid in a year into one of these accounts; whoever is nobody of ours by the name on the register. */
async function paidBy(db: Reader, year: number, accounts: readonly AccountCode[]) {
  const { rows } = await sql<Paid>`
    select l.person_id as "personId", case when l.person_id is null then
      coalesce(lower(g.donor_name) || ' ' || lower(g.donor_address), 'line ' || l.id) end as donor,
      sum(l.pence)::bigint as pence
    from money.bank_line l left join money.gift g on g.bank_line_id = l.id
    where l.account = any(${accounts}::text[]) and l.on_day >= make_date(${year}, 1, 1)
      and l.on_day < make_date(${year} + 1, 1, 1)
    group by 1, 2 having sum(l.pence) > 0`.execute(db);
  return rows.map(({ pence }) => pence);
}

/** How many people paid in each month, whatever for. */
async function payersByMonth(db: Reader, year: number): Promise<ReadonlyMap<Day, number>> {
  const { rows } = await sql<{ month: Day; people: number }>`
    select date_trunc('month', on_day)::date as month, count(distinct coalesce(person_id::text, id::text)) as people
    from money.bank_line where account in ('dues', 'gifts') and pence > 0
      and on_day >= make_date(${year}, 1, 1) and on_day < make_date(${year} + 1, 1, 1)
    group by 1`.execute(db);
  return new Map(rows.map(({ month, people }) => [month, people]));
}

async function countNotOurs(db: Reader, before: Day): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from money.bank_line
    where account in ('suspense', 'gifts-held') and on_day < ${before}::date`.execute(db);
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
  const people = await payersByMonth(db, year);
  const gifts = await paidBy(db, year, ["gifts"]);
  const dues = await paidBy(db, year, ["dues"]);
  const waiting = await countNotOurs(db, before);
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
    givers: told(gifts.length),
    payers: told(dues.length),
    median: medianOf(gifts, least),
    bands: bandsOf(gifts, least),
    isTold: isEnough(Math.max(gifts.length, dues.length), least),
    areApart: isEnough(gifts.length, least) && isEnough(dues.length, least),
    // With what providers hold for the party on its way there.
    inBank: now.get("assets") ?? 0,
    notOurs: isEnough(waiting, least)
      ? minus((now.get("suspense") ?? 0) + (now.get("gifts-held") ?? 0))
      : undefined,
  };
}

const minus = (pence: Pence): Pence => (pence === 0 ? 0 : -pence);

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
