import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Pence } from "../money/door.ts";
import type { Loan } from "./loan.ts";
import type { ReportsTables } from "./tables.ts";
import type { Visit } from "./visit.ts";

const loans = (db: Reader) =>
  db
    .withTables<ReportsTables>()
    .selectFrom("reports.loan")
    .select(["id", "kind", "lender_name as name", "lender_address as address", "checked", "terms"])
    .select(["pence", "entered_on as on", "bank_line as line", "ended_on as endedOn"]);

export const findLoan = (db: Reader, id: number): Promise<Loan | undefined> =>
  loans(db).where("id", "=", id).executeTakeFirst();

/** The same, and nobody else ends it until the transaction is over. */
export const lockLoan = (tx: Tx, id: number): Promise<Loan | undefined> =>
  loans(tx).where("id", "=", id).forUpdate().executeTakeFirst();

const MOST_SHOWN = 100;

/** Those that run first, then the latest. */
export const listLoans = (db: Reader): Promise<readonly Loan[]> =>
  loans(db)
    .orderBy("ended_on", (by) => by.desc().nullsFirst())
    .orderBy("id", "desc")
    .limit(MOST_SHOWN)
    .execute();

/** Those that were entered into within some days, or ended in them. */
export const listLoansOf = (
  db: Reader,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly Loan[]> =>
  loans(db)
    .where(({ or, and, eb }) =>
      or([
        and([eb("entered_on", ">=", from), eb("entered_on", "<=", to)]),
        and([eb("ended_on", ">=", from), eb("ended_on", "<=", to)]),
      ]),
    )
    .orderBy("entered_on")
    .orderBy("id")
    .execute();

/** What somebody has lent that was not paid back, by their name and address on the register. */
export async function sumLentBy(
  db: Reader,
  { name, address }: { readonly name: string; readonly address: string },
): Promise<Pence> {
  const { rows } = await sql<{ pence: Pence }>`
    select coalesce(sum(pence), 0)::bigint as pence from reports.loan
    where ended_on is null and lower(lender_name) = lower(${name}) and lower(lender_address) = lower(${address})`.execute(
    db,
  );
  return rows[0]?.pence ?? 0;
}

export async function isLoansLine(db: Reader, line: number): Promise<boolean> {
  const row = await db
    .withTables<ReportsTables>()
    .selectFrom("reports.loan")
    .select("id")
    .where("bank_line", "=", line)
    .executeTakeFirst();
  return row !== undefined;
}

const visits = (db: Reader) =>
  db
    .withTables<ReportsTables>()
    .selectFrom("reports.visit")
    .select(["gift", "visitor", "from_day as from", "to_day as to", "destination", "purpose"]);

/** Those that these gifts paid for. */
export const listVisitsOf = (db: Reader, gifts: readonly number[]): Promise<readonly Visit[]> =>
  visits(db).where("gift", "=", sql<number>`any(${gifts}::int[])`).execute();

/** The latest first. */
export const listVisits = (db: Reader): Promise<readonly Visit[]> =>
  visits(db).orderBy("from_day", "desc").orderBy("gift", "desc").limit(MOST_SHOWN).execute();
