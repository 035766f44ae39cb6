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

const LINES_A_PAGE = 50;

/** The newest lines first, of one subject or of all. */
export async function listLines(
  db: Reader,
  which: { subject?: string; before?: number; most?: number } = {},
): Promise<RecordSlice> {
  const most = which.most ?? LINES_A_PAGE;
  let query = db
    .withTables<RecordTables>()
    .selectFrom("record.line")
    .selectAll()
    .orderBy("number", "desc")
    .limit(most + 1);
  if (which.subject !== undefined) query = query.where("subject", "=", which.subject);
  if (which.before !== undefined) query = query.where("number", "<", which.before);
  const rows = await query.execute();
  const lines = rows.slice(0, most).map(({ by_whom, facts, ...row }) => ({
    ...row,
    by: by_whom,
    facts: facts as unknown as Record<string, unknown>,
  }));
  return { lines, olderThan: rows.length > most ? lines.at(-1)?.number : undefined };
}
