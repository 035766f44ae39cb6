import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Hidden, HiddenText } from "../../../platform/text/posts.ts";
import type { OpinionsTables } from "../tables.ts";
import type { StatementId } from "../topic.ts";
import type { HiddenStatementId } from "./hiding.ts";

const hiddenNow = (db: Reader) =>
  db
    .withTables<OpinionsTables>()
    .selectFrom("opinions.hidden")
    .select(["ground", "request", "hidden_at as hiddenAt"])
    .where("restored_at", "is", null);

/** Why statements are hidden; without their texts. */
export async function hiddenOf(
  db: Reader,
  ids: readonly (HiddenStatementId | undefined)[],
): Promise<ReadonlyMap<HiddenStatementId, Hidden>> {
  const known = ids.filter((id) => id !== undefined);
  if (known.length === 0) return new Map();
  const rows = await hiddenNow(db)
    .select("id")
    .where("id", "=", sql<HiddenStatementId>`any(${known}::bigint[])`)
    .execute();
  return new Map(rows.map(({ id, ...hidden }) => [id, hidden]));
}

/** What a hidden statement said: for a jury, for those with a key, and for whoever wrote it. For nobody else. */
export async function findHiddenStatement(
  db: Reader,
  id: StatementId,
): Promise<HiddenText | undefined> {
  const row = await hiddenNow(db).select("text").where("statement_id", "=", id).executeTakeFirst();
  return row && { ...row, text: row.text ?? undefined };
}
