import type { Selectable } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import { takeLock } from "../../platform/database/named-lock.ts";
import type { Silence } from "./silence.ts";
import type { SilencesTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<SilencesTables>();

const silenceOf = (row: Selectable<SilencesTables["silences.silence"]>): Silence => ({
  ...{ id: row.id, branchId: row.branch_id ?? undefined, begunAt: row.begun_at },
  ...{ until: row.until, request: row.request, endedRequest: row.ended_request ?? undefined },
});

/** Of two that are begun at once, the second sees the first. */
export const lockSilences = (tx: Tx): Promise<void> => takeLock(tx, "silences");

/** Those that are on now. */
export async function listOn(db: Reader, now: Date): Promise<readonly Silence[]> {
  const rows = await tables(db)
    .selectFrom("silences.silence")
    .selectAll()
    .where("until", ">", now)
    .orderBy("until")
    .orderBy("id")
    .execute();
  return rows.map(silenceOf);
}

const MOST_LISTED = 50;

/** Those that are over, the latest first. */
export async function listOver(db: Reader, now: Date): Promise<readonly Silence[]> {
  const rows = await tables(db)
    .selectFrom("silences.silence")
    .selectAll()
    .where("until", "<=", now)
    .orderBy("until", "desc")
    .orderBy("id", "desc")
    .limit(MOST_LISTED)
    .execute();
  return rows.map(silenceOf);
}

/** Held until the transaction is over. */
export async function lockSilence(tx: Tx, id: number): Promise<Silence | undefined> {
  const row = await tables(tx)
    .selectFrom("silences.silence")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && silenceOf(row);
}

export async function addSilence(
  tx: Tx,
  { branchId, begunAt, until, request }: Omit<Silence, "id" | "endedRequest">,
): Promise<void> {
  await tables(tx)
    .insertInto("silences.silence")
    .values({ branch_id: branchId ?? null, begun_at: begunAt, until, request })
    .execute();
}

export async function endSilence(
  tx: Tx,
  { id, request }: Pick<Silence, "id" | "request">,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("silences.silence")
    .set({ until: at, ended_request: request })
    .where("id", "=", id)
    .execute();
}
