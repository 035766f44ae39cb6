import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { moveMarks } from "./arguments/marks-store.ts";
import type { Comment } from "./comments/comment.ts";
import type { DiscussionsTables } from "./tables.ts";
import type {
  Argued,
  ArgumentId,
  CommentId,
  Side,
  SummaryId,
  TopicId,
  TopicStage,
} from "./topic.ts";

const tables = (tx: Tx) => tx.withTables<DiscussionsTables>();

/** Begins a discussion, with comments only. */
export async function openTopic(
  tx: Tx,
  topic: { readonly path: string; readonly title: string },
  at: Date,
): Promise<TopicId> {
  const { id } = await tables(tx)
    .insertInto("discussions.topic")
    .values({
      path: topic.path,
      title: topic.title,
      stage: "comments",
      opened_at: at,
      stage_since: at,
    })
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

type Counter = "comments" | "arguments" | "members_for" | "members_against" | "members_unsure";

export async function countOn(tx: Tx, id: TopicId, counter: Counter, by: 1 | -1): Promise<void> {
  await tables(tx)
    .updateTable("discussions.topic")
    .set((set) => ({ [counter]: set(counter, "+", by) }))
    .where("id", "=", id)
    .execute();
}

export interface NewComment {
  readonly id: CommentId;
  readonly topicId: TopicId;
  /** What it answers, and the comment that began the thread; undefined where it begins one itself. */
  readonly parentId: CommentId | undefined;
  readonly threadId: CommentId | undefined;
  readonly personId: PersonId;
  readonly text: string;
}

export async function addComment(tx: Tx, comment: NewComment, at: Date): Promise<void> {
  const { id, topicId, threadId, parentId, personId, text } = comment;
  await tables(tx)
    .insertInto("discussions.comment")
    .values({
      id,
      topic_id: topicId,
      thread_id: threadId ?? null,
      parent_id: parentId ?? null,
      person_id: personId,
      text,
      written_at: at,
    })
    .execute();
  await countOn(tx, topicId, "comments", 1);
  if (threadId === undefined) return;
  await tables(tx)
    .updateTable("discussions.comment")
    .set((set) => ({ replies: set("replies", "+", 1) }))
    .where("id", "=", threadId)
    .execute();
}

export async function editComment(tx: Tx, comment: Comment, text: string, at: Date): Promise<void> {
  await tables(tx)
    .insertInto("discussions.earlier_text")
    .values({ comment_id: comment.id, text: comment.text ?? "", replaced_at: at })
    .execute();
  await tables(tx)
    .updateTable("discussions.comment")
    .set({ text, edited_at: at })
    .where("id", "=", comment.id)
    .execute();
}

/** The text goes, in all its versions; the place stays. */
export async function removeComment(
  tx: Tx,
  { id, topicId }: Pick<Comment, "id" | "topicId">,
  at: Date,
): Promise<void> {
  await tables(tx).deleteFrom("discussions.earlier_text").where("comment_id", "=", id).execute();
  await tables(tx)
    .updateTable("discussions.comment")
    .set({ text: null, removed_at: at })
    .where("id", "=", id)
    .execute();
  await countOn(tx, topicId, "comments", -1);
}

export interface NewArgument {
  readonly topicId: TopicId;
  readonly camp: Argued;
  readonly claim: string;
  readonly source: string | undefined;
  readonly personId: PersonId;
}

export async function addArgument(tx: Tx, argument: NewArgument, at: Date): Promise<ArgumentId> {
  const { id } = await tables(tx)
    .insertInto("discussions.argument")
    .values({
      topic_id: argument.topicId,
      camp: argument.camp,
      claim: argument.claim,
      source: argument.source ?? null,
      person_id: argument.personId,
      written_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await countOn(tx, argument.topicId, "arguments", 1);
  return id;
}

const SIDE_COUNTERS = {
  for: "members_for",
  against: "members_against",
  unsure: "members_unsure",
} as const satisfies Record<Side, Counter>;

export interface SideTaken {
  readonly topicId: TopicId;
  readonly personId: PersonId;
  readonly side: Side;
  readonly before: Side | undefined;
}

export async function takeSideOf(tx: Tx, taken: SideTaken, at: Date): Promise<void> {
  const { topicId, personId, side, before } = taken;
  if (side === before) return;
  await tables(tx)
    .insertInto("discussions.side")
    .values({ topic_id: topicId, person_id: personId, side, taken_at: at })
    .onConflict((conflict) =>
      conflict.columns(["topic_id", "person_id"]).doUpdateSet({ side, taken_at: at }),
    )
    .execute();
  if (before !== undefined) await countOn(tx, topicId, SIDE_COUNTERS[before], -1);
  await countOn(tx, topicId, SIDE_COUNTERS[side], 1);
  await moveMarks(tx, taken);
}

export interface NewSummary {
  readonly topicId: TopicId;
  readonly personId: PersonId;
  readonly text: string;
}

export async function addSummary(tx: Tx, summary: NewSummary, at: Date): Promise<SummaryId> {
  const { id } = await tables(tx)
    .insertInto("discussions.summary")
    .values({
      topic_id: summary.topicId,
      person_id: summary.personId,
      text: summary.text,
      written_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface FairMark {
  readonly summaryId: SummaryId;
  readonly personId: PersonId;
  readonly isFair: boolean;
}

export async function markFair(tx: Tx, { summaryId, personId, isFair }: FairMark, at: Date) {
  if (isFair) {
    await tables(tx)
      .insertInto("discussions.fair_mark")
      .values({ summary_id: summaryId, person_id: personId, marked_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } else {
    await tables(tx)
      .deleteFrom("discussions.fair_mark")
      .where("summary_id", "=", summaryId)
      .where("person_id", "=", personId)
      .execute();
  }
}
