import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import { isHiddenTitle } from "../hiding/hidden-store.ts";
import type { CanvassTables } from "../tables.ts";

const tables = (tx: Tx) => tx.withTables<CanvassTables>();

/**
 * The group of that title, made where there is none. Undefined where two keys hide one of that title; nothing of it may
 * be saved then.
 */
export async function ensureHeard(tx: Tx, title: string, at: Date): Promise<number | undefined> {
  await tables(tx)
    .insertInto("canvass.heard")
    .values({ title, made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  // Only now: making it waits for a hiding that is under way, whose words nobody sees before.
  if (await isHiddenTitle(tx, "heard-group", title)) return undefined;
  const { id } = await tables(tx)
    .selectFrom("canvass.heard")
    .select("id")
    .where(sql<string>`lower(title)`, "=", sql<string>`lower(${title})`)
    .executeTakeFirstOrThrow();
  return id;
}

/** @param heardId null: it was read, and is shown nowhere */
export async function saveRead(
  tx: Tx,
  { askingId, id }: { readonly askingId: number; readonly id: string },
  heardId: number | null,
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("canvass.answer")
    .set({ heard_id: heardId, read_at: at })
    .where("asking_id", "=", askingId)
    .where("id", "=", id)
    .execute();
}
