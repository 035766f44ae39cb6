import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import type { DraftingTables } from "../tables.ts";
import { documentOf, openDocument, stateOf, textIn } from "./document.ts";
import { holdDocument } from "./document-store.ts";

const tables = (tx: Tx) => tx.withTables<DraftingTables>();

/** Out of sight with its item, with every change that was ever made to it: whoever has it open is shown out. */
export async function coverTogether(tx: Tx, path: string): Promise<void> {
  const stored = await holdDocument(tx, path);
  if (stored === undefined) return;
  const body = textIn(openDocument(stored));
  await sql`
    insert into drafting.covered (path, body, epoch, began_at, changed_at)
    select path, ${body}, epoch, began_at, changed_at from drafting.document
    where path = ${path}`.execute(tx);
  await tables(tx).deleteFrom("drafting.document").where("path", "=", path).execute();
}

/** Puts the text back, word for word. Its history is gone, so every editor begins anew. */
export async function uncoverTogether(tx: Tx, path: string): Promise<void> {
  const covered = await tables(tx)
    .deleteFrom("drafting.covered")
    .where("path", "=", path)
    .returningAll()
    .executeTakeFirst();
  if (covered === undefined) return;
  const { body, epoch, ...since } = covered;
  const snapshot = Buffer.from(stateOf(documentOf(body)));
  await tables(tx)
    .insertInto("drafting.document")
    .values({ ...since, epoch: epoch + 1, seq: 0, snapshot, snapshot_seq: 0 })
    .execute();
}
