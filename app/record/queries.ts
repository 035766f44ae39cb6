import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { RecordTables } from "./tables.ts";

export interface RecordLine {
  readonly number: number;
  readonly act: string;
  readonly by: string;
  readonly subject: string;
  readonly says: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

export interface RecordSlice {
  readonly lines: readonly RecordLine[];
  /** Pass it as `before` for the next, older slice; undefined at the record's beginning. */
  readonly olderThan: number | undefined;
}

/** Which lines: of one subject, of one act (`proposals.publish`) or of one room's acts (`proposals`). */
export interface WhichLines {
  readonly subject?: string;
  readonly act?: string;
  readonly before?: number;
  readonly most?: number;
}

const LINES_A_PAGE = 50;

const lines = (db: Reader) => db.withTables<RecordTables>().selectFrom("record.line");

/** The newest lines first. */
export async function listLines(db: Reader, which: WhichLines = {}): Promise<RecordSlice> {
  const most = which.most ?? LINES_A_PAGE;
  let query = lines(db)
    .selectAll()
    .orderBy("number", "desc")
    .limit(most + 1);
  if (which.subject !== undefined) query = query.where("subject", "=", which.subject);
  if (which.before !== undefined) query = query.where("number", "<", which.before);
  if (which.act?.includes(".")) query = query.where("act", "=", which.act);
  else if (which.act !== undefined) query = query.where(room, "=", which.act);
  const rows = await query.execute();
  const found = rows.slice(0, most).map(lineOf);
  return { lines: found, olderThan: rows.length > most ? found.at(-1)?.number : undefined };
}

const room = sql<string>`split_part(act, '.', 1)`;

const lineOf = ({
  by_whom,
  facts,
  ...row
}: Omit<RecordTables["record.line"], "number"> & { number: number }): RecordLine => ({
  ...row,
  by: by_whom,
  // Written as JSON text; the driver answers what it says.
  facts: facts as unknown as Record<string, unknown>,
});

/** The rooms that have lines: one step into the index for each, however long the record is. */
export async function listRooms(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ room: string }>`
    with recursive found (room) as (
      (select split_part(act, '.', 1) from record.line order by split_part(act, '.', 1) limit 1)
      union all
      select (select split_part(act, '.', 1) from record.line
              where split_part(act, '.', 1) > found.room order by split_part(act, '.', 1) limit 1)
      from found where found.room is not null
    )
    select room from found where room is not null`.execute(db);
  return rows.map((row) => row.room);
}

export const LINES_AN_EXPORT = 500;

/**
 * Lines after a number, the oldest first, for whoever keeps a copy.
 * @param writtenBefore an instant by which every act that had begun to write is over: a line may become visible
 *   after one with a higher number, and a copy that goes by numbers must not miss it.
 */
export async function listLinesAfter(
  db: Reader,
  after: number,
  writtenBefore: Date,
): Promise<readonly RecordLine[]> {
  const rows = await lines(db)
    .selectAll()
    .where("number", ">", after)
    .where("at", "<", writtenBefore)
    .orderBy("number")
    .limit(LINES_AN_EXPORT)
    .execute();
  return rows.map(lineOf);
}
