import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import { isStanding } from "../statements/statement-queries.ts";

/** A payment whose payer gets a receipt by letter. */
export interface ToldPayment {
  readonly personId: PersonId;
  readonly on: Day;
  readonly pence: Pence;
}

export const PAID_FOR = ["dues", "gift"] as const;
export type PaidFor = (typeof PAID_FOR)[number];

/** Takes payments since that day of which nobody was told. Of two processes at once, one takes each. */
export async function takeUntold(
  tx: Tx,
  { of, since, most }: { readonly of: PaidFor; readonly since: Day; readonly most: number },
  at: Date,
): Promise<readonly ToldPayment[]> {
  const untold =
    of === "dues"
      ? sql`money.dues_receipt where reversed_on is null`
      : sql`money.bank_line l where account = 'gifts' and ${isStanding}`;
  const { rows } = await sql<ToldPayment>`
    update ${sql.table(of === "dues" ? "money.dues_receipt" : "money.bank_line")} t set told_at = ${at}
    where id in (
      select id from ${untold} and told_at is null and pence > 0 and person_id is not null
        and on_day >= ${since}::date
      order by id limit ${most} for update skip locked)
    returning person_id as "personId", on_day as on, pence`.execute(tx);
  return rows;
}

export interface PaidInYear {
  readonly personId: PersonId;
  readonly pence: Pence;
}

/**
 * The next of those who paid in a year, in the order of their ids, each once for ever: how far it went is kept with them.
 * @returns undefined when all were taken
 */
export async function takePayersOf(
  tx: Tx,
  year: number,
  most: number,
  at: Date,
): Promise<readonly PaidInYear[] | undefined> {
  await sql`insert into money.year_told (year) values (${year}) on conflict do nothing`.execute(tx);
  const { rows: told } = await sql<{ after: PersonId | null; done_at: Date | null }>`
    select after, done_at from money.year_told where year = ${year} for update`.execute(tx);
  if (told[0] === undefined || told[0].done_at !== null) return undefined;
  const { after } = told[0];
  const ofYear = sql`person_id is not null and (${after}::uuid is null or person_id > ${after}::uuid)
    and pence > 0 and on_day between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`;
  const { rows } = await sql<PaidInYear>`
    select person_id as "personId", sum(pence)::bigint as pence from (
      select person_id, pence from money.dues_receipt where ${ofYear} and reversed_on is null
      union all
      select person_id, pence from money.bank_line l where ${ofYear} and account = 'gifts' and ${isStanding}) paid
    group by person_id order by person_id limit ${most}`.execute(tx);
  const isDone = rows.length < most;
  await sql`
    update money.year_told set after = ${isDone ? null : rows.at(-1)?.personId}, done_at = ${isDone ? at : null}
    where year = ${year}`.execute(tx);
  return rows;
}
