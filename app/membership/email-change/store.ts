import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { MembershipTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<MembershipTables>();

/** A new address that its reader has confirmed, and that does not sign anybody in yet. */
export interface EmailChange {
  readonly personId: PersonId;
  readonly newEmail: string;
  readonly takesOverAt: Date;
}

const changes = (db: Reader) =>
  tables(db)
    .selectFrom("membership.email_change")
    .select(["person_id as personId", "new_email as newEmail", "takes_over_at as takesOverAt"]);

export const findEmailChange = (db: Reader, personId: PersonId): Promise<EmailChange | undefined> =>
  changes(db).where("person_id", "=", personId).executeTakeFirst();

export const lockEmailChange = (tx: Tx, personId: PersonId): Promise<EmailChange | undefined> =>
  changes(tx).where("person_id", "=", personId).forUpdate().executeTakeFirst();

/** By the link in the letter to the old address. */
export const findEmailChangeToStop = (
  db: Reader,
  stopHash: string,
): Promise<EmailChange | undefined> =>
  changes(db).where("stop_hash", "=", stopHash).executeTakeFirst();

const MOST_AT_ONCE = 500;

export async function listDueEmailChanges(db: Reader, now: Date): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("membership.email_change")
    .select("person_id")
    .where("takes_over_at", "<=", now)
    .orderBy("takes_over_at")
    .limit(MOST_AT_ONCE)
    .execute();
  return rows.map((row) => row.person_id);
}

/** In the place of an earlier one: the newest that was confirmed counts, and its time begins anew. */
export async function saveEmailChange(
  tx: Tx,
  { personId, newEmail, takesOverAt }: EmailChange,
  stopHash: string,
  at: Date,
): Promise<void> {
  const change = { new_email: newEmail, stop_hash: stopHash };
  const times = { confirmed_at: at, takes_over_at: takesOverAt };
  await tables(tx)
    .insertInto("membership.email_change")
    .values({ person_id: personId, ...change, ...times })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ ...change, ...times }))
    .execute();
  await tables(tx)
    .deleteFrom("membership.confirmation")
    .where("person_id", "=", personId)
    .where("purpose", "=", "email")
    .execute();
}

/** False where there is none. */
export async function dropEmailChange(tx: Tx, personId: PersonId): Promise<boolean> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom("membership.email_change")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
