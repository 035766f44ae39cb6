import { sql } from "kysely";
import type { Database } from "../../../platform/database/database.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { MINUTES_KEPT, MOST_BYTES_IN_ALL, MOST_OF_ONE_BROWSER } from "./unsent.ts";

export interface KeptForm {
  readonly id: string;
  readonly sealed: Buffer;
}

const keptSince = (now: Date): Date => new Date(now.getTime() - MINUTES_KEPT * 60_000);

/** Keeps a form for a browser, and of that browser's the newest few. Answers its number; undefined without room. */
export async function keepForm(
  database: Database,
  secret: string,
  sealed: Buffer,
  now: Date,
): Promise<string | undefined> {
  const browser = hashOfSecret(secret);
  const { rows } = await sql<{ id: string }>`
    insert into sign_in.unsent (secret_hash, sealed, kept_at)
    select ${browser}, ${sealed}, ${now}
    where (select coalesce(sum(octet_length(sealed)), 0) from sign_in.unsent)
      + ${sealed.length}::int <= ${MOST_BYTES_IN_ALL}::int
    returning id::text`.execute(database);
  await sql`
    delete from sign_in.unsent where secret_hash = ${browser} and id not in (
      select id from sign_in.unsent where secret_hash = ${browser}
      order by id desc limit ${MOST_OF_ONE_BROWSER})`.execute(database);
  return rows[0]?.id;
}

/** What is kept for a browser, and not longer than it may be. */
export async function listForms(
  database: Database,
  secret: string,
  now: Date,
): Promise<readonly KeptForm[]> {
  const { rows } = await sql<KeptForm>`
    select id::text, sealed from sign_in.unsent
    where secret_hash = ${hashOfSecret(secret)} and kept_at > ${keptSince(now)}`.execute(database);
  return rows;
}

export async function forgetForms(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`delete from sign_in.unsent where id = any(${ids}::bigint[])`.execute(database);
}

export async function forgetFormsOf(database: Database, secret: string): Promise<void> {
  await sql`delete from sign_in.unsent where secret_hash = ${hashOfSecret(secret)}`.execute(
    database,
  );
}

/** Deletes what nobody has come back for. */
export async function sweepForms(database: Database, now: Date): Promise<void> {
  await sql`delete from sign_in.unsent where kept_at <= ${keptSince(now)}`.execute(database);
}
