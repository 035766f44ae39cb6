import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { newId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";
import type { RollPerson } from "./row.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

/**
 * Adds all who are not there yet, in one statement. A form that was filled in with somebody's address and never
 * confirmed is no record of theirs: their row of the roll takes its place. Of two rows with one mailbox the first
 * counts. The answer is the keys of those who were added.
 */
export async function addFromRoll(
  tx: Tx,
  people: readonly RollPerson[],
  at: Date,
): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const column = <Value>(pick: (person: RollPerson) => Value) => people.map(pick);
  const { rows } = await sql<{ email_key: string }>`
    insert into membership.person as p (id, kind, name, email, email_key, postcode, confirmed_at, renews_on, member_since, created_at, came_by)
    select distinct on (email_key) id, kind, name, email, email_key, postcode, ${at}::timestamptz, renews_on,
      case when kind = 'member' then (coalesce(joined_on, ${at}::timestamptz) at time zone 'Europe/London')::date end,
      coalesce(joined_on, ${at}::timestamptz), 'imported'
    from unnest(
      ${column(() => newId<"person">())}::uuid[],
      ${column(({ kind }) => kind)}::text[],
      ${column(({ name }) => name)}::text[],
      ${column(({ email }) => email)}::text[],
      ${column(({ emailKey }) => emailKey)}::text[],
      ${column(({ postcode }) => postcode ?? null)}::text[],
      ${column(({ renewsOn }) => renewsOn ?? null)}::date[],
      ${column(({ joinedOn }) => joinedOn ?? null)}::timestamptz[]
    ) with ordinality as roll (id, kind, name, email, email_key, postcode, renews_on, joined_on, place)
    order by email_key, place
    on conflict (email_key) do update
      set kind = excluded.kind, name = excluded.name, email = excluded.email, postcode = excluded.postcode,
        confirmed_at = excluded.confirmed_at, renews_on = excluded.renews_on,
        member_since = excluded.member_since, created_at = excluded.created_at,
        came_by = excluded.came_by
      where p.confirmed_at is null
    returning p.email_key`.execute(tx);
  return new Set(rows.map((row) => row.email_key));
}

/** Which of these mailboxes have a record already that their owner has confirmed, or a roll has brought. */
export async function listKnownKeys(
  db: Reader,
  emailKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (emailKeys.length === 0) return new Set();
  const rows = await tables(db)
    .selectFrom("membership.person")
    .select("email_key")
    .where("email_key", "=", sql<string>`any(${[...emailKeys]}::text[])`)
    .where("confirmed_at", "is not", null)
    .execute();
  return new Set(rows.map((row) => row.email_key));
}

export interface RowLog {
  /** Counted from 1, the headings left out. */
  readonly row: number;
  readonly outcome: "added" | "known" | "refused";
  readonly says: string;
}

/**
 * Logs what became of each row. Where the file was read before, what was added stays logged as added; a row that
 * was refused may have become better.
 */
export async function logRows(
  tx: Tx,
  fileHash: string,
  rows: readonly RowLog[],
  at: Date,
): Promise<void> {
  await sql`
    insert into membership.import (at, file_hash, row_number, outcome, says)
    select ${at}::timestamptz, ${fileHash}::text, row_number, outcome, says
    from unnest(
      ${rows.map(({ row }) => row)}::int[],
      ${rows.map(({ outcome }) => outcome)}::text[],
      ${rows.map(({ says }) => says)}::text[]
    ) as log (row_number, outcome, says)
    on conflict (file_hash, row_number) do update
      set at = excluded.at, outcome = excluded.outcome, says = excluded.says
      where membership.import.outcome = 'refused' and excluded.outcome <> 'refused'`.execute(tx);
}
