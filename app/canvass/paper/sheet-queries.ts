import type { Language } from "@breakthrough/languages";
import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { CanvassTables } from "../tables.ts";
import { listKnown } from "../taking/answer-store.ts";
import { answerIdOf, rowsOfSheet } from "./ids.ts";

/** A sheet of a stall, as it was printed. */
export interface Sheet {
  readonly number: number;
  /** The wording of the consent on its slips, and their language. */
  readonly wording: number;
  readonly language: Language;
}

const sheetsOf = (db: Reader, askingId: number) =>
  db
    .withTables<CanvassTables>()
    .selectFrom("canvass.sheet")
    .select(["number", "wording", "language"])
    .where("asking_id", "=", askingId);

/** By their numbers. */
export const listSheets = (db: Reader, askingId: number): Promise<readonly Sheet[]> =>
  sheetsOf(db, askingId).orderBy("number").execute();

export const findSheet = (
  db: Reader,
  askingId: number,
  number: number,
): Promise<Sheet | undefined> =>
  sheetsOf(db, askingId).where("number", "=", number).executeTakeFirst();

/** Which of these answers on paper had their slip typed in, whatever became of it. */
export async function listWithSlip(
  db: Reader,
  askingId: number,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .withTables<CanvassTables>()
    .selectFrom("canvass.slip")
    .select("answer_id")
    .where("asking_id", "=", askingId)
    .where(sql<boolean>`answer_id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Set(rows.map(({ answer_id }) => answer_id));
}

/** Which rows of a sheet had their slip typed in. */
export async function listSlipRows(
  db: Reader,
  askingId: number,
  { number: sheet }: Pick<Sheet, "number">,
): Promise<readonly number[]> {
  const idOf = (row: number) => answerIdOf({ askingId, sheet, row });
  const withSlip = await listWithSlip(db, askingId, rowsOfSheet.map(idOf));
  return rowsOfSheet.filter((row) => withSlip.has(idOf(row)));
}

/** Which rows of these sheets were taken, by the number of their sheet. */
export async function listTakenRows(
  db: Reader,
  askingId: number,
  sheets: readonly Pick<Sheet, "number">[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = sheets.flatMap(({ number: sheet }) =>
    rowsOfSheet.map((row) => ({ sheet, row, id: answerIdOf({ askingId, sheet, row }) })),
  );
  const known = await listKnown(
    db,
    askingId,
    rows.map(({ id }) => id),
  );
  const taken = Map.groupBy(
    rows.filter(({ id }) => known.has(id)),
    ({ sheet }) => sheet,
  );
  return new Map([...taken].map(([sheet, own]) => [sheet, own.map(({ row }) => row)]));
}
