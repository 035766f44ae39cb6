import { sql } from "kysely";
import { type Capacity, keptCapacity } from "../../../platform/capacity.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { HidingGround } from "../../../platform/text/posts.ts";
import { addDays } from "../../../platform/time/days.ts";
import { countOn } from "../store.ts";
import type { DiscussionsTables } from "../tables.ts";
import type { TopicId } from "../topic.ts";
import type { HiddenId, Post, PostKind } from "./hiding.ts";
import type { KeptText } from "./post-queries.ts";

const tables = (tx: Tx) => tx.withTables<DiscussionsTables>();

export interface Hiding {
  readonly topicId: TopicId;
  readonly post: Post;
  readonly ground: HidingGround;
  readonly request: number;
}

/** Moves the text out of every reader's way. */
export async function hidePost(tx: Tx, hiding: Hiding, at: Date): Promise<void> {
  const { topicId, post, ground, request } = hiding;
  const { id: hiddenId } = await tables(tx)
    .insertInto("discussions.hidden")
    .values({
      ...{ topic_id: topicId, kind: post.kind, post_id: post.id, request, ground },
      ...{ text: post.text ?? null, source: post.source ?? null },
      ...{ hidden_at: at, restored_at: null, restored_by: null },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await setText(tx, post, { hiddenId, text: undefined, source: undefined });
  await countPost(tx, topicId, post.kind, -1);
}

export interface Restoring {
  readonly topicId: TopicId;
  readonly post: Post;
  readonly kept: KeptText;
  readonly by: Capacity;
}

/** Puts the text back where it stood. */
export async function restorePost(tx: Tx, restoring: Restoring, at: Date): Promise<void> {
  const { topicId, post, kept, by } = restoring;
  await tables(tx)
    .updateTable("discussions.hidden")
    .set({ text: null, source: null, restored_at: at, restored_by: keptCapacity(by) })
    .where("kind", "=", post.kind)
    .where("post_id", "=", post.id)
    .where("restored_at", "is", null)
    .execute();
  await setText(tx, post, { hiddenId: undefined, text: kept.text, source: kept.source });
  await countPost(tx, topicId, post.kind, 1);
}

interface Texts {
  readonly hiddenId: HiddenId | undefined;
  readonly text: string | undefined;
  readonly source: string | undefined;
}

async function setText(tx: Tx, { kind, id }: Post, texts: Texts): Promise<void> {
  const { text = null, source = null, hiddenId = null } = texts;
  if (kind === "argument") {
    await sql`
      update discussions.argument set claim = ${text}, source = ${source}, hidden_id = ${hiddenId}
      where id = ${id}`.execute(tx);
  } else {
    await sql`
      update ${sql.table(`discussions.${kind}`)} set text = ${text}, hidden_id = ${hiddenId}
      where id = ${id}`.execute(tx);
  }
}

/** Counted is what can be read; summaries are not counted at all. */
async function countPost(tx: Tx, topicId: TopicId, kind: PostKind, by: 1 | -1): Promise<void> {
  if (kind === "comment") await countOn(tx, topicId, "comments", by);
  if (kind === "argument") await countOn(tx, topicId, "arguments", by);
}

/** Deletes hidden texts whose days are over, and what stood there before they were changed. Answers how many. */
export async function deleteOldHiddenTexts(db: Database, days: number, now: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with old as (
      update discussions.hidden set text = null, source = null
      where text is not null and hidden_at < ${addDays(now, -days)}
      returning kind, post_id),
    versions as (
      delete from discussions.earlier_text
      where comment_id in (select post_id from old where kind = 'comment'))
    select count(*)::int as count from old`.execute(db);
  return rows[0]?.count ?? 0;
}
