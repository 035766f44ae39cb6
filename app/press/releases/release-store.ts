import type { Tx } from "../../../platform/database/database.ts";
import type { PressTables } from "../tables.ts";
import type { ReleaseTexts } from "./release.ts";

const tables = (tx: Tx) => tx.withTables<PressTables>();

const columnsOf = ({ title, body, contact, embargoUntil }: ReleaseTexts) => ({
  ...{ title, body, contact },
  embargo_until: embargoUntil ?? null,
});

/** Answers its number. */
export async function addRelease(tx: Tx, texts: ReleaseTexts, at: Date): Promise<number> {
  const { id } = await tables(tx)
    .insertInto("press.release")
    .values({
      ...columnsOf(texts),
      ...{ written_at: at, published_at: null, request: null, sent_early_at: null, sent_at: null },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function saveRelease(tx: Tx, id: number, texts: ReleaseTexts): Promise<void> {
  await tables(tx)
    .updateTable("press.release")
    .set(columnsOf(texts))
    .where("id", "=", id)
    .execute();
}

export async function dropDraft(tx: Tx, id: number): Promise<void> {
  await tables(tx)
    .deleteFrom("press.release")
    .where("id", "=", id)
    .where("published_at", "is", null)
    .execute();
}

export async function savePublished(
  tx: Tx,
  { id, request }: { readonly id: number; readonly request: number },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("press.release")
    .set({ published_at: at, request })
    .where("id", "=", id)
    .execute();
}

export async function addCorrection(
  tx: Tx,
  { id, body, request }: { readonly id: number; readonly body: string; readonly request: number },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("press.correction")
    .values({ release_id: id, body, at, request })
    .execute();
}
