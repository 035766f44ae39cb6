import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import { COMMENT_COLUMNS, type CommentRow, commentOf } from "../queries.ts";
import type { DiscussionsTables } from "../tables.ts";
import type { CommentId, TopicId } from "../topic.ts";
import type { Comment } from "./comment.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

export interface Thread {
  readonly first: Comment;
  /** In the order in which they were written. */
  readonly replies: readonly Comment[];
}

export interface ThreadSlice {
  readonly threads: readonly Thread[];
  readonly olderThan: CommentId | undefined;
}

const THREADS_A_PAGE = 20;
/** Of each thread, where several are shown. The rest is a page of its own. */
export const REPLIES_SHOWN = 20;
const REPLIES_A_PAGE = 100;

/** The newest threads first, each with the first of its replies. */
export async function listThreads(
  db: Reader,
  topicId: TopicId,
  before: CommentId | undefined,
): Promise<ThreadSlice> {
  const rows = await tables(db)
    .selectFrom("discussions.comment")
    .select(COMMENT_COLUMNS)
    .where("topic_id", "=", topicId)
    .where("thread_id", "is", null)
    .where("id", "<", before ?? (Number.MAX_SAFE_INTEGER as CommentId))
    .orderBy("id", "desc")
    .limit(THREADS_A_PAGE + 1)
    .execute();
  const firsts = rows.slice(0, THREADS_A_PAGE).map(commentOf);
  const answered = firsts.filter(({ replies }) => replies > 0).map(({ id }) => id);
  const replies = await listFirstReplies(db, answered);
  const threads = firsts.map((first) => ({
    first,
    replies: replies.filter(({ threadId }) => threadId === first.id),
  }));
  return { threads, olderThan: rows.length > THREADS_A_PAGE ? firsts.at(-1)?.id : undefined };
}

async function listFirstReplies(
  db: Reader,
  threadIds: readonly CommentId[],
): Promise<readonly Comment[]> {
  if (threadIds.length === 0) return [];
  const { rows } = await sql<CommentRow>`
    select reply.* from unnest(${[...threadIds]}::bigint[]) as thread (id)
    cross join lateral (
      select ${sql.join(COMMENT_COLUMNS.map((column) => sql.ref(column)))}
      from discussions.comment c
      where c.thread_id = thread.id
      order by c.id limit ${REPLIES_SHOWN}
    ) reply`.execute(db);
  return rows.map(commentOf);
}

export interface ReplySlice {
  readonly replies: readonly Comment[];
  /** Pass it as `after` for the next; undefined at the end. */
  readonly laterThan: CommentId | undefined;
}

/** One thread's replies, the oldest first. */
export async function listReplies(
  db: Reader,
  threadId: CommentId,
  after: CommentId | undefined,
): Promise<ReplySlice> {
  const rows = await tables(db)
    .selectFrom("discussions.comment")
    .select(COMMENT_COLUMNS)
    .where("thread_id", "=", threadId)
    .where("id", ">", after ?? (0 as CommentId))
    .orderBy("id")
    .limit(REPLIES_A_PAGE + 1)
    .execute();
  const replies = rows.slice(0, REPLIES_A_PAGE).map(commentOf);
  return { replies, laterThan: rows.length > REPLIES_A_PAGE ? replies.at(-1)?.id : undefined };
}

/** Who wrote these, for "answers …" where the comment itself is not on the page. */
export async function writersOf(db: Reader, ids: readonly CommentId[]) {
  if (ids.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom("discussions.comment")
    .select(["id", "person_id"])
    .where("id", "=", sql<CommentId>`any(${[...new Set(ids)]}::bigint[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row.person_id ?? undefined]));
}
