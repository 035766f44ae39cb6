import { type RawBuilder, type Selectable, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { ChatTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ChatTables>();

/** An account on the chat server, and whose it is. */
export interface Link {
  readonly id: number;
  /** Undefined of one that is nobody's any more, until its roles are taken. */
  readonly personId: PersonId | undefined;
  readonly account: string;
  readonly linkedAt: Date;
  /** Every role that it may have by us. */
  readonly gave: readonly string[];
  readonly isSure: boolean;
  readonly isThere: boolean | undefined;
  readonly version: number;
  readonly tells: "left" | "suspended" | undefined;
}

const linkOf = (row: Selectable<ChatTables["chat.link"]>): Link => ({
  id: row.id,
  personId: row.person_id ?? undefined,
  account: row.account,
  linkedAt: row.linked_at,
  gave: row.gave,
  isSure: row.is_sure,
  isThere: row.is_there ?? undefined,
  version: row.version,
  tells: row.tells ?? undefined,
});

export async function findLinkOf(db: Reader, personId: PersonId): Promise<Link | undefined> {
  const row = await tables(db)
    .selectFrom("chat.link")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && linkOf(row);
}

export async function findLinkTo(db: Reader, account: string): Promise<Link | undefined> {
  const row = await tables(db)
    .selectFrom("chat.link")
    .selectAll()
    .where("account", "=", account)
    .executeTakeFirst();
  return row && linkOf(row);
}

export async function lockLink(tx: Tx, id: number): Promise<Link | undefined> {
  const row = await tables(tx)
    .selectFrom("chat.link")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && linkOf(row);
}

/** Links it, also one whose roles are still to be taken from whoever had it. False where another was quicker. */
export async function saveLink(
  tx: Tx,
  { personId, account }: { readonly personId: PersonId; readonly account: string },
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    insert into chat.link as l (person_id, account, linked_at) values (${personId}, ${account}, ${at})
    on conflict (account) do update set
      person_id = excluded.person_id, linked_at = excluded.linked_at, ended_at = null, is_sure = false,
      is_there = null, tells = null, version = l.version + 1
      where l.person_id is null
    returning id`.execute(tx);
  return rows.length > 0;
}

/** From now on it is nobody's. It stays until its roles are taken. */
export async function endLinkOf(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("chat.link")
    .set({ person_id: null, ended_at: at, tells: null, is_sure: false })
    .set({ version: sql<number>`version + 1` })
    .where("person_id", "=", personId)
    .execute();
}

/** Whoever it is looked at anew within seconds. `tells`: why they are written to when their roles are taken. */
export async function lookAgainAt(
  tx: Tx,
  personId: PersonId,
  tells: Link["tells"] | undefined = undefined,
): Promise<void> {
  await tables(tx)
    .updateTable("chat.link")
    .set({ is_sure: false, version: sql<number>`version + 1` })
    .$if(tells !== undefined, (query) => query.set({ tells: tells ?? null }))
    .where("person_id", "=", personId)
    .execute();
}

/** Before a role is given: what it may have by us from now on. */
export async function noteGiving(tx: Tx, id: number, roles: readonly string[]): Promise<void> {
  await tables(tx)
    .updateTable("chat.link")
    .set({ gave: [...roles], is_sure: false })
    .where("id", "=", id)
    .execute();
}

interface Settled {
  readonly gave: readonly string[];
  readonly isThere: boolean;
}

/** The server is as it should be. False where its owner has done something since: then it is looked at anew. */
export async function noteSettled(
  tx: Tx,
  { id, version }: Pick<Link, "id" | "version">,
  { gave, isThere }: Settled,
  at: Date,
): Promise<boolean> {
  const settled = await tables(tx)
    .updateTable("chat.link")
    .set({ gave: [...gave], is_there: isThere, is_sure: true, is_to_mend: false })
    .set({ looked_at: at, tells: null })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst();
  return settled !== undefined;
}

/** Nothing is left on the server of an account that is nobody's: so nothing is kept of it. */
export async function dropEnded(tx: Tx, { id, version }: Pick<Link, "id" | "version">) {
  await tables(tx)
    .deleteFrom("chat.link")
    .where("id", "=", id)
    .where("version", "=", version)
    .where("person_id", "is", null)
    .execute();
}

/** Every account is asked about once more, each by itself. */
export async function wantMending(tx: Tx): Promise<void> {
  await sql`update chat.link set is_to_mend = true where not is_to_mend`.execute(tx);
}

/** The first of those that are to be mended, but for these. */
export const listToMend = (db: Reader, most: number, but: readonly number[]) =>
  listWhere(db, sql`is_to_mend`, most, but);

/** The first of those of which it is not known whether the server is as it should be, but for these. */
export const listUnsure = (db: Reader, most: number, but: readonly number[]) =>
  listWhere(db, sql`not is_sure`, most, but);

async function listWhere(
  db: Reader,
  isMeant: RawBuilder<unknown>,
  most: number,
  but: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from chat.link where ${isMeant} and id <> all(${[...but]}::int[])
    order by id limit ${most}`.execute(db);
  return rows.map(({ id }) => id);
}

/** What nobody could take, because there is no server any more, is kept no longer than this. */
export async function dropEndedBefore(tx: Tx, before: Date): Promise<void> {
  await tables(tx).deleteFrom("chat.link").where("ended_at", "<", before).execute();
}
