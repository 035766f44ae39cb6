import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { newId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";
import type { RollPerson } from "./row.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

/** Adds all who are not there yet, in one statement. The answer is the keys of those who were added. */
export async function addFromRoll(
  tx: Tx,
  people: readonly RollPerson[],
  at: Date,
): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set();
  const column = <Value>(pick: (person: RollPerson) => Value) => people.map(pick);
  const { rows } = await sql<{ email_key: string }>`
    insert into membership.person (id, kind, name, email, email_key, postcode, confirmed_at, renews_on, created_at, came_by)
    select id, kind, name, email, email_key, postcode, ${at}::timestamptz, renews_on, coalesce(joined_on, ${at}::timestamptz), 'imported'
    from unnest(
      ${column(() => newId<"person">())}::uuid[],
      ${column(({ kind }) => kind)}::text[],
      ${column(({ name }) => name)}::text[],
      ${column(({ email }) => email)}::text[],
      ${column(({ emailKey }) => emailKey)}::text[],
      ${column(({ postcode }) => postcode ?? null)}::text[],
      ${column(({ renewsOn }) => renewsOn ?? null)}::date[],
      ${column(({ joinedOn }) => joinedOn ?? null)}::timestamptz[]
    ) as roll (id, kind, name, email, email_key, postcode, renews_on, joined_on)
    on conflict (email_key) do nothing
    returning email_key`.execute(tx);
  return new Set(rows.map((row) => row.email_key));
}

/** Which of these mailboxes have a record already. */
export async function listKnownKeys(
  db: Reader,
  emailKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (emailKeys.length === 0) return new Set();
  const rows = await tables(db)
    .selectFrom("membership.person")
    .select("email_key")
    .where("email_key", "=", sql<string>`any(${[...emailKeys]}::text[])`)
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
