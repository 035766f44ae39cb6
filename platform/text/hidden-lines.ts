import { type RawBuilder, sql } from "kysely";
import type { Reader } from "../database/database.ts";
import type { HiddenLine, HiddenPlace } from "./posts.ts";

interface Slice {
  readonly before: HiddenPlace | undefined;
  readonly most: number;
}

/**
 * What was hidden in one room, the latest first.
 * @param table the room's own, with the columns ground, request, hidden_at and restored_at
 * @param kind what each is: a column of it, or the room's only one
 * @param where which of its rows have a line of their own
 */
export async function listHiddenIn(
  db: Reader,
  table: string,
  { before, most }: Slice,
  {
    kind = sql<string>`kind`,
    where = sql`true`,
  }: { readonly kind?: RawBuilder<string>; readonly where?: RawBuilder<unknown> } = {},
): Promise<readonly HiddenLine[]> {
  const isBefore =
    before === undefined
      ? sql`true`
      : sql`(hidden_at, request) < (${before.hiddenAt}, ${before.request})`;
  const { rows } = await sql<Omit<HiddenLine, "restoredAt"> & { restoredAt: Date | null }>`
    select ${kind} as kind, ground, request, hidden_at as "hiddenAt", restored_at as "restoredAt"
    from ${sql.table(table)} where ${where} and ${isBefore}
    order by hidden_at desc, request desc limit ${most}`.execute(db);
  return rows.map(({ restoredAt, ...line }) => ({ ...line, restoredAt: restoredAt ?? undefined }));
}
