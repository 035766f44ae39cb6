import type { Reader } from "../../../platform/database/database.ts";
import type { DiscussionsTables } from "../tables.ts";
import type { TopicId } from "../topic.ts";

/** The topic that stands on this page. */
export async function findTopicAt(db: Reader, path: string): Promise<TopicId | undefined> {
  const row = await db
    .withTables<DiscussionsTables>()
    .selectFrom("discussions.topic")
    .select("id")
    .where("path", "=", path)
    .executeTakeFirst();
  return row?.id;
}
