import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { CHECKED_OVER } from "../gifts/gift.ts";
import { type AccountCode, CENTRAL_ID } from "../ledger/accounts.ts";
import type { Pence } from "../ledger/entry.ts";
import type { MoneyTables } from "../tables.ts";
import { holdUnits } from "../units/unit-queries.ts";
import type { KnownLine } from "./identity.ts";
import type { MatchedHow, Reversible } from "./match.ts";
import type { StatementFormat, StatementWarning } from "./statement.ts";

const tables = (db: Reader) => db.withTables<MoneyTables>();

/** Of a line `l`: the bank has taken it back by another line. */
export const isTakenBack = sql<boolean>`exists (select from money.bank_line u where u.undoes = l.id)`;

/** Of a line `l`: it takes none back and is not taken back. What the bank took back asks nobody anything any more. */
export const isStanding = sql<boolean>`(l.undoes is null and not ${isTakenBack})`;

/** Of an own number: it is the same account at the bank, which a unit that begins again or a new title names anew. */
const isSameAccount = (id: number) => sql<boolean>`bank_account_id in (
  select s.id from money.bank_account a
  join money.bank_account s on s.sort_code = a.sort_code and s.number = a.number where a.id = ${id})`;

/** All lines that stand of an account at the bank within some days, in whosever books and under whatever title. */
export async function knownLines(
  db: Reader,
  account: number,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly KnownLine[]> {
  return await tables(db)
    .selectFrom("money.bank_line")
    .select(["key", "format", "on_day as on", "pence"])
    .where(isSameAccount(account))
    .where("on_day", ">=", from)
    .where("on_day", "<=", to)
    .$castTo<KnownLine>()
    .execute();
}

/** With what the statement of an account at the bank closes that goes farthest; undefined where it does not say it. */
export async function findLastClosing(db: Reader, account: number): Promise<Pence | undefined> {
  const row = await tables(db)
    .selectFrom("money.statement")
    .select("closing_pence as closing")
    .where(isSameAccount(account))
    .orderBy("last_day", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.closing ?? undefined;
}

/** Who alone paid such sums under such names before, whom a reference or somebody's hand had told. */
export async function payersOf(
  db: Reader,
  paid: readonly { readonly key: string; readonly pence: Pence }[],
): Promise<ReadonlyMap<string, PersonId>> {
  const { rows } = await sql<{ paid: string; person_id: PersonId }>`
    select w.key || ' ' || w.pence as paid, l.person_id
    from (select distinct * from unnest(${paid.map(({ key }) => key)}::text[],
      ${paid.map(({ pence }) => pence)}::bigint[]) as w (key, pence)) w
    cross join lateral (
      select min(person_id::text)::uuid as person_id from money.bank_line
      where payer_key = w.key and pence = w.pence and person_id is not null
        and account = 'dues' and how in ('reference', 'hand')
      having count(distinct person_id) = 1) l`.execute(db);
  return new Map(rows.map(({ paid: key, person_id }) => [key, person_id]));
}

export interface TakenBack {
  readonly sums: readonly Pence[];
  readonly people: readonly PersonId[];
  readonly payerKeys: readonly string[];
  /** From which day on. */
  readonly since: Day;
}

/**
 * Lines of these sums, of these people or names, that nothing took back yet. None of a gift over the law's sum on which
 * it was decided: what becomes of its money later is the treasurer's to say.
 */
export async function reversibleLines(
  db: Reader,
  account: number,
  { sums, people, payerKeys, since }: TakenBack,
): Promise<readonly Reversible[]> {
  if (sums.length === 0) return [];
  const { rows } = await sql<Record<keyof Reversible, never> & { id: number }>`
    with meant as (
      select * from money.bank_line where person_id = any(${people}::uuid[]) and on_day >= ${since}::date
      union
      select * from money.bank_line where payer_key = any(${payerKeys}::text[]) and on_day >= ${since}::date)
    select id, key, on_day as on, pence, account, person_id as "personId", payer_key as "payerKey"
    from meant l
    where bank_account_id = ${account} and pence = any(${sums}::bigint[]) and undoes is null
      and not ${isTakenBack}
      and not exists (select from money.gift g where g.bank_line_id = l.id and g.state <> 'open'
        and g.pence > ${CHECKED_OVER})
    order by on_day, id`.execute(db);
  return rows.map(({ id: _id, ...row }) => ({
    ...row,
    personId: row.personId ?? undefined,
    payerKey: row.payerKey ?? undefined,
  }));
}

/** Of these people those whose dues are over. */
export async function endedAmong(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  const { rows } = await sql<{ id: PersonId; is_over: boolean }>`
    select distinct on (person_id) person_id as id, ended_on is not null as is_over
    from money.dues_plan where person_id = any(${people}::uuid[]) order by person_id, id desc`.execute(
    db,
  );
  return new Set(rows.flatMap(({ id, is_over }) => (is_over ? [id] : [])));
}

export interface ImportedStatement {
  readonly id: number;
  readonly format: StatementFormat;
  readonly at: Date;
  readonly lines: number;
  readonly added: number;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly warnings: readonly StatementWarning[];
}

const MOST_SHOWN = 100;

/** Those of a unit's accounts, the latest first. */
export async function listStatements(
  db: Reader,
  unit: number,
): Promise<readonly ImportedStatement[]> {
  const rows = await tables(db)
    .selectFrom("money.statement as s")
    .innerJoin("money.bank_account as a", "a.id", "s.bank_account_id")
    .select(["s.id", "format", "imported_at as at", "lines", "added", "warnings"])
    .select(["first_day as firstDay", "last_day as lastDay"])
    .where("a.unit_id", "=", unit)
    .orderBy("s.id", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return rows;
}

export interface BankLine {
  readonly id: number;
  readonly key: string;
  readonly on: Day;
  readonly pence: Pence;
  readonly payer: string | null;
  readonly reference: string | null;
  readonly text: string | null;
  readonly account: AccountCode;
  readonly how: MatchedHow;
  readonly personId: PersonId | null;
  readonly entry: number;
  readonly moves: number;
  readonly bankAccount: number;
  readonly unit: number;
  readonly isUndone: boolean;
  readonly undoes: number | null;
}

const bankLines = (db: Reader) =>
  tables(db)
    .selectFrom("money.bank_line as l")
    .innerJoin("money.bank_account as a", "a.id", "l.bank_account_id")
    .select([
      ...(["l.id", "key", "on_day as on", "pence", "payer", "reference", "text"] as const),
      ...(["l.account", "how", "person_id as personId", "entry_id as entry", "moves"] as const),
      ...(["bank_account_id as bankAccount", "undoes"] as const),
    ])
    .select(isTakenBack.as("isUndone"))
    // What a unit that is no more had stands in the central party's books.
    .select(
      sql<number>`(select case when u.ended_on is null then u.id else ${CENTRAL_ID}::int end
        from money.unit u where u.id = a.unit_id)`.as("unit"),
    );

export const findBankLine = (db: Reader, id: number): Promise<BankLine | undefined> =>
  bankLines(db).where("l.id", "=", id).executeTakeFirst();

/** The same, and nobody else settles it until the transaction is over. */
export async function lockBankLine(db: Reader, id: number): Promise<BankLine | undefined> {
  await holdUnits(db);
  return await bankLines(db).where("l.id", "=", id).forUpdate("l").executeTakeFirst();
}

/** What waits for somebody to say what it is, the oldest first. */
export const listSuspense = (db: Reader): Promise<readonly BankLine[]> =>
  bankLines(db)
    .where("l.account", "=", "suspense")
    .where(isStanding)
    .orderBy("on_day")
    .orderBy("l.id")
    .limit(MOST_SHOWN)
    .execute();

/** The last day of the statement that goes farthest; undefined before the first. */
export async function findLastStatement(db: Reader): Promise<Day | undefined> {
  const { rows } = await sql<{
    to: Day | null;
  }>`select max(last_day) as to from money.statement`.execute(db);
  return rows[0]?.to ?? undefined;
}

export async function countSuspense(db: Reader): Promise<{ count: number; pence: Pence }> {
  const { rows } = await sql<{ count: number; pence: Pence }>`
    select count(*) as count, coalesce(sum(pence), 0)::bigint as pence
    from money.bank_line l where account = 'suspense' and ${isStanding}`.execute(db);
  return rows[0] ?? { count: 0, pence: 0 };
}

/** The latest lines, whatever became of them. */
export const listLatestLines = (db: Reader): Promise<readonly BankLine[]> =>
  bankLines(db).orderBy("on_day", "desc").orderBy("l.id", "desc").limit(MOST_SHOWN).execute();

/** What these people paid in each year that counts as theirs, dues and gifts together: by `yearOfGiver`. */
export async function givenInYears(
  db: Reader,
  people: readonly PersonId[],
): Promise<ReadonlyMap<string, Pence>> {
  if (people.length === 0) return new Map();
  const { rows } = await sql<{ giver: string; pence: Pence }>`
    select person_id || ' ' || extract(year from on_day) as giver, sum(pence)::bigint as pence
    from money.bank_line where person_id = any(${people}::uuid[]) and account in ('dues', 'gifts')
    group by 1`.execute(db);
  return new Map(rows.map(({ giver, pence }) => [giver, pence]));
}
