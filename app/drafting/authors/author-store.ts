import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { DraftingTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<DraftingTables>();

export interface Invitation {
  readonly personId: PersonId;
  readonly invitedBy: PersonId | undefined;
  readonly isAccepted: boolean | undefined;
  readonly answeredAt: Date | undefined;
}

/** Who was asked to write along, the first first. */
export async function listInvitations(db: Reader, path: string): Promise<readonly Invitation[]> {
  const rows = await tables(db)
    .selectFrom("drafting.invitation")
    .select(["person_id", "invited_by", "is_accepted", "answered_at"])
    .where("path", "=", path)
    .orderBy("invited_at")
    .orderBy("person_id")
    .limit(100)
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    invitedBy: row.invited_by ?? undefined,
    isAccepted: row.is_accepted ?? undefined,
    answeredAt: row.answered_at ?? undefined,
  }));
}

/** Somebody who declined can be asked again. */
export async function addInvitation(
  tx: Tx,
  { path, personId, invitedBy }: { path: string; personId: PersonId; invitedBy: PersonId },
  at: Date,
): Promise<void> {
  const asked = {
    ...{ invited_by: invitedBy, invited_at: at, answered_at: null, is_accepted: null },
  };
  await tables(tx)
    .insertInto("drafting.invitation")
    .values({ path, person_id: personId, ...asked })
    .onConflict((conflict) => conflict.columns(["path", "person_id"]).doUpdateSet(asked))
    .execute();
}

export async function saveAnswer(
  tx: Tx,
  { path, personId, isAccepted }: { path: string; personId: PersonId; isAccepted: boolean },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("drafting.invitation")
    .set({ answered_at: at, is_accepted: isAccepted })
    .where("path", "=", path)
    .where("person_id", "=", personId)
    .execute();
}

/** Who wrote a version: as they stand when it is made, whatever becomes of the pen. */
export async function nameAuthors(
  tx: Tx,
  { path, version, authors }: { path: string; version: number; authors: readonly PersonId[] },
): Promise<void> {
  if (authors.length === 0) return;
  await tables(tx)
    .insertInto("drafting.named")
    .values(authors.map((person_id) => ({ path, version, person_id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export interface NamedIn {
  readonly version: number;
  readonly personId: PersonId;
  readonly isOff: boolean;
}

/** Whom each version names, the newest first; and whose names were taken off. */
export async function listNamed(db: Reader, path: string): Promise<readonly NamedIn[]> {
  const rows = await tables(db)
    .selectFrom("drafting.named")
    .select(["version", "person_id", "is_off"])
    .where("path", "=", path)
    .orderBy("version", "desc")
    .orderBy("person_id")
    .limit(2000)
    .execute();
  return rows.map((row) => ({
    version: row.version,
    personId: row.person_id,
    isOff: row.is_off,
  }));
}

/** Whose name is off this version. */
export async function listOff(
  db: Reader,
  path: string,
  version: number,
): Promise<readonly PersonId[]> {
  const rows = await tables(db)
    .selectFrom("drafting.named")
    .select("person_id")
    .where("path", "=", path)
    .where("version", "=", version)
    .where("is_off", "=", true)
    .execute();
  return rows.map((row) => row.person_id);
}

export async function takeOff(
  tx: Tx,
  { path, version, personId }: { path: string; version: number; personId: PersonId },
): Promise<void> {
  await tables(tx)
    .updateTable("drafting.named")
    .set({ is_off: true })
    .where("path", "=", path)
    .where("version", "=", version)
    .where("person_id", "=", personId)
    .execute();
}
