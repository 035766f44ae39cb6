import type { Tx } from "../../../platform/database/database.ts";
import type { CanvassTables } from "../tables.ts";
import type { Sheet } from "./sheet-queries.ts";

/** Notes that the slips of these rows came. Answers of which none came before. */
export async function addSlips(
  tx: Tx,
  askingId: number,
  answerIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (answerIds.length === 0) return new Set();
  const added = await tx
    .withTables<CanvassTables>()
    .insertInto("canvass.slip")
    .values(answerIds.toSorted().map((id) => ({ asking_id: askingId, answer_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .returning("answer_id")
    .execute();
  return new Set(added.map(({ answer_id }) => answer_id));
}

/** Each number once: the stall's asking is held until the act is over. */
export async function addSheets(
  tx: Tx,
  askingId: number,
  sheets: readonly Sheet[],
  at: Date,
): Promise<void> {
  await tx
    .withTables<CanvassTables>()
    .insertInto("canvass.sheet")
    .values(sheets.map((sheet) => ({ ...sheet, asking_id: askingId, made_at: at })))
    .execute();
}
