import { sql } from "kysely";
import type { Tx } from "../../platform/database/database.ts";
import type { OpinionsTables } from "./tables.ts";
import type { OpinionTopicId } from "./topic.ts";

const tables = (tx: Tx) => tx.withTables<OpinionsTables>();

/** Opens opinions on a page; where there are some already, they are open again. */
export async function openOpinions(
  tx: Tx,
  topic: { readonly path: string; readonly title: string },
  at: Date,
): Promise<OpinionTopicId> {
  const { path, title } = topic;
  const { id } = await tables(tx)
    .insertInto("opinions.topic")
    .values({ path, title, opened_at: at })
    .onConflict((conflict) => conflict.column("path").doUpdateSet({ title, is_open: true }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Nothing where there are no opinions on that page. */
export async function setOpinionsOpen(tx: Tx, path: string, isOpen: boolean): Promise<void> {
  await tables(tx)
    .updateTable("opinions.topic")
    .set({ is_open: isOpen })
    .where("path", "=", path)
    .execute();
}

export async function retitleOpinions(tx: Tx, path: string, title: string): Promise<void> {
  await tables(tx)
    .updateTable("opinions.topic")
    .set({ title })
    .where("path", "=", path)
    .where("title", "!=", title)
    .execute();
}

/** The map is made anew although nobody has answered since. */
export async function noteChanged(tx: Tx, ids: readonly OpinionTopicId[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update opinions.topic set is_changed = true where id = any(${ids}::bigint[])`.execute(tx);
}
