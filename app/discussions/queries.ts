import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Comment } from "./comments/comment.ts";
import type { HiddenId } from "./hiding/hiding.ts";
import type { Slow } from "./reporting/report.ts";
import type { DiscussionsTables } from "./tables.ts";
import { type CommentId, calledOf, type Side, type Topic, type TopicId } from "./topic.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

export interface TopicCounts {
  readonly comments: number;
  readonly arguments: number;
}

/**
 * For another room's list: the counts of the topic with this number beside each row, so that a list with them is one
 * query. Stands after the row's own table; its columns are `TALK_COLUMNS`.
 * @param topicId the column that holds the topic's number
 */
export const besideTalk = (topicId: string): RawBuilder<unknown> =>
  sql`left join discussions.topic as talk on talk.id = ${sql.ref(topicId)}`;

export const TALK_COLUMNS = sql`talk.comments, talk.arguments`;

export interface TopicWithCounts extends Topic {
  readonly counts: TopicCounts;
  readonly sides: Readonly<Record<Side, number>>;
  readonly slow: Slow | undefined;
}

export async function findTopic(db: Reader, id: TopicId): Promise<TopicWithCounts | undefined> {
  const row = await tables(db)
    .selectFrom("discussions.topic")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const { path, title, stage } = row;
  return {
    ...{ id, path, title: calledOf(title), stage },
    counts: { comments: row.comments, arguments: row.arguments },
    sides: { for: row.members_for, against: row.members_against, unsure: row.members_unsure },
    slow:
      row.slow_until === null || row.slow_minutes === null
        ? undefined
        : { until: row.slow_until, minutes: row.slow_minutes },
  };
}

/** Locks the topic until the act is over: its stage cannot change, and its counters stay right. */
export async function lockTopic(tx: Tx, id: TopicId): Promise<Topic | undefined> {
  return await tables(tx)
    .selectFrom("discussions.topic")
    .select(["id", "path", "title", "stage"])
    .where("id", "=", id)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

export const COMMENT_COLUMNS = [
  "id",
  "topic_id",
  "thread_id",
  "parent_id",
  "person_id",
  "text",
  "replies",
  "written_at",
  "edited_at",
  "hidden_id",
] as const;

type CommentTable = DiscussionsTables["discussions.comment"];
export type CommentRow = {
  [Column in (typeof COMMENT_COLUMNS)[number]]: Column extends "id"
    ? CommentId
    : Column extends "replies"
      ? number
      : Column extends "hidden_id"
        ? HiddenId | null
        : CommentTable[Column];
};

export const commentOf = (row: CommentRow): Comment => ({
  id: row.id,
  topicId: row.topic_id,
  threadId: row.thread_id ?? undefined,
  parentId: row.parent_id ?? undefined,
  personId: row.person_id ?? undefined,
  text: row.text ?? undefined,
  replies: row.replies,
  writtenAt: row.written_at,
  editedAt: row.edited_at ?? undefined,
  hiddenId: row.hidden_id ?? undefined,
});

/** A comment of this topic. Another topic's comment is none of it. */
export async function findComment(
  db: Reader,
  topicId: TopicId,
  id: CommentId,
): Promise<Comment | undefined> {
  const row = await tables(db)
    .selectFrom("discussions.comment")
    .select(COMMENT_COLUMNS)
    .where("id", "=", id)
    .where("topic_id", "=", topicId)
    .executeTakeFirst();
  return row && commentOf(row);
}

/** A number for a comment that is about to be written. */
export async function drawCommentId(tx: Tx): Promise<CommentId> {
  const { rows } = await sql<{ id: CommentId }>`
    select nextval(pg_get_serial_sequence('discussions.comment', 'id')) as id`.execute(tx);
  return (rows[0] as { id: CommentId }).id;
}

/** What stood in a comment before. Of one that is hidden or gone, nothing. */
export async function listEarlierTexts(db: Reader, id: CommentId) {
  const rows = await tables(db)
    .selectFrom("discussions.earlier_text as e")
    .innerJoin("discussions.comment as c", "c.id", "e.comment_id")
    .select(["e.text", "e.replaced_at"])
    .where("e.comment_id", "=", id)
    .where("c.text", "is not", null)
    .orderBy("e.id", "desc")
    .limit(50)
    .execute();
  return rows.map(({ text, replaced_at }) => ({ text, until: replaced_at }));
}

export async function findSide(
  db: Reader,
  topicId: TopicId,
  personId: PersonId,
): Promise<Side | undefined> {
  const row = await tables(db)
    .selectFrom("discussions.side")
    .select("side")
    .where("topic_id", "=", topicId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row?.side;
}
