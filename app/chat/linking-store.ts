import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { ChatTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ChatTables>();

/** Somebody was sent to the server's page, and has not come back. */
export interface Linking {
  readonly stateHash: string;
  /** The session in which it began: no other can end it. */
  readonly session: string;
  readonly verifier: Buffer;
  readonly begunAt: Date;
}

export async function findLinking(db: Reader, personId: PersonId): Promise<Linking | undefined> {
  const row = await tables(db)
    .selectFrom("chat.linking")
    .selectAll()
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && { ...row, stateHash: row.state_hash, begunAt: row.begun_at };
}

/** Whoever begins again has begun only this one. */
export async function saveLinking(
  tx: Tx,
  personId: PersonId,
  { stateHash, session, verifier }: Omit<Linking, "begunAt">,
  at: Date,
): Promise<void> {
  const begun = { state_hash: stateHash, session, verifier, begun_at: at };
  await tables(tx)
    .insertInto("chat.linking")
    .values({ person_id: personId, ...begun })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(begun))
    .execute();
}

export async function dropLinking(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("chat.linking").where("person_id", "=", personId).execute();
}

export async function dropLinkingsBefore(tx: Tx, before: Date): Promise<void> {
  await tables(tx).deleteFrom("chat.linking").where("begun_at", "<", before).execute();
}
