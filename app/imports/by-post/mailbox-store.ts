import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { ImportsTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ImportsTables>();

/** A mailbox that was named for somebody who has none. */
export interface NamedMailbox {
  readonly id: number;
  readonly personId: PersonId;
  readonly email: string;
  /** Until it is asked for; then until its reader has to have confirmed it. */
  readonly expiresAt: Date;
  /** Have two keys allowed it? */
  readonly isAllowed: boolean;
}

/** In the place of one that was named before: what was asked for with that is gone. */
export async function saveMailbox(
  tx: Tx,
  { personId, email, expiresAt }: Pick<NamedMailbox, "personId" | "email" | "expiresAt">,
): Promise<number> {
  await dropMailbox(tx, personId);
  const { id } = await tables(tx)
    .insertInto("imports.mailbox")
    .values({ person_id: personId, email, secret_hash: null, expires_at: expiresAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

const columns = ["id", "person_id", "email", "expires_at", "secret_hash"] as const;

interface Row {
  readonly id: number;
  readonly person_id: PersonId;
  readonly email: string;
  readonly expires_at: Date;
  readonly secret_hash: string | null;
}

const mailboxOf = (row: Row): NamedMailbox => ({
  ...{ id: row.id, personId: row.person_id, email: row.email, expiresAt: row.expires_at },
  isAllowed: row.secret_hash !== null,
});

export async function findMailbox(db: Reader, id: number): Promise<NamedMailbox | undefined> {
  const row = await tables(db)
    .selectFrom("imports.mailbox")
    .select(columns)
    .where("id", "=", id)
    .executeTakeFirst();
  return row && mailboxOf(row);
}

export async function findMailboxOf(
  db: Reader,
  personId: PersonId,
): Promise<NamedMailbox | undefined> {
  const row = await tables(db)
    .selectFrom("imports.mailbox")
    .select(columns)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && mailboxOf(row);
}

/** Of two who follow the letter's link at once, one confirms. */
export async function lockMailboxBySecret(
  tx: Tx,
  secretHash: string,
): Promise<NamedMailbox | undefined> {
  const row = await tables(tx)
    .selectFrom("imports.mailbox")
    .select(columns)
    .where("secret_hash", "=", secretHash)
    .forUpdate()
    .executeTakeFirst();
  return row && mailboxOf(row);
}

export async function allowMailbox(
  tx: Tx,
  id: number,
  { secretHash, expiresAt }: { readonly secretHash: string; readonly expiresAt: Date },
): Promise<void> {
  await tables(tx)
    .updateTable("imports.mailbox")
    .set({ secret_hash: secretHash, expires_at: expiresAt })
    .where("id", "=", id)
    .execute();
}

export async function dropMailbox(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("imports.mailbox").where("person_id", "=", personId).execute();
}

export async function deleteOldMailboxes(tx: Tx, now: Date): Promise<void> {
  await tables(tx).deleteFrom("imports.mailbox").where("expires_at", "<=", now).execute();
}
