import { sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { ChatTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ChatTables>();

/** How the one queue stands. */
export interface Work {
  /** Since when it stands still, because the server refused; undefined while it runs. */
  readonly stopped:
    | { readonly at: Date; readonly status: number; readonly code: number | undefined }
    | undefined;
  readonly waitsUntil: Date | undefined;
  /** How often in a row the server gave no answer. */
  readonly fails: number;
}

export async function readWork(db: Reader): Promise<Work> {
  const row = await tables(db).selectFrom("chat.work").selectAll().executeTakeFirstOrThrow();
  const { stopped_at: at, stopped_status: status, stopped_code: code } = row;
  return {
    stopped: at === null ? undefined : { at, status: status ?? 0, code: code ?? undefined },
    waitsUntil: row.waits_until ?? undefined,
    fails: row.fails,
  };
}

/** False where it stood still already: whoever hears of it has heard. */
export async function stopWork(
  tx: Tx,
  { status, code }: { readonly status: number; readonly code: number | undefined },
  at: Date,
): Promise<boolean> {
  const stopped = await tables(tx)
    .updateTable("chat.work")
    .set({ stopped_at: at, stopped_status: status, stopped_code: code ?? null })
    .where("stopped_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return stopped !== undefined;
}

/** False where it did not stand still. */
export async function goOnWithWork(tx: Tx): Promise<boolean> {
  const nothing = { stopped_at: null, stopped_status: null, stopped_code: null };
  const goesOn = await tables(tx)
    .updateTable("chat.work")
    .set({ ...nothing, waits_until: null, fails: 0 })
    .where("stopped_at", "is not", null)
    .returning("id")
    .executeTakeFirst();
  return goesOn !== undefined;
}

export async function saveWait(tx: Tx, until: Date): Promise<void> {
  await tables(tx)
    .updateTable("chat.work")
    .set({ waits_until: until, fails: sql<number>`fails + 1` })
    .execute();
}

export async function saveAnswered(tx: Tx): Promise<void> {
  await tables(tx)
    .updateTable("chat.work")
    .set({ waits_until: null, fails: 0 })
    .where("fails", ">", 0)
    .execute();
}
