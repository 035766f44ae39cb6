import type { Tx } from "../../platform/database/database.ts";
import type { DiscussionsTables } from "./tables.ts";
import type { TopicId, TopicStage } from "./topic.ts";

const tables = (tx: Tx) => tx.withTables<DiscussionsTables>();

/** Begins a discussion, with comments only. */
export async function openTopic(
  tx: Tx,
  topic: { readonly path: string; readonly title: string },
  at: Date,
): Promise<TopicId> {
  const { id } = await tables(tx)
    .insertInto("discussions.topic")
    .values({ ...topic, stage: "comments", opened_at: at, stage_since: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function setTopicStage(tx: Tx, id: TopicId, stage: TopicStage, at: Date) {
  await tables(tx)
    .updateTable("discussions.topic")
    .set({ stage, stage_since: at })
    .where("id", "=", id)
    .execute();
}

export async function retitleTopic(tx: Tx, id: TopicId, title: string): Promise<void> {
  await tables(tx).updateTable("discussions.topic").set({ title }).where("id", "=", id).execute();
}
