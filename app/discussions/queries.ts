import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { DiscussionsTables } from "./tables.ts";
import type { TopicId } from "./topic.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

export interface TopicCounts {
  readonly comments: number;
  readonly arguments: number;
}

/** How lively each topic is, for lists. */
export async function countsOf(
  db: Reader,
  topicIds: readonly TopicId[],
): Promise<ReadonlyMap<TopicId, TopicCounts>> {
  if (topicIds.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("discussions.topic")
    .select(["id", "comments", "arguments"])
    .where("id", "=", sql<TopicId>`any(${[...new Set(topicIds)]}::bigint[])`)
    .execute();
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
