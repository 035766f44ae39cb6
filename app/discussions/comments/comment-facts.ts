import type { Tx } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { findComment } from "../queries.ts";
import type { CommentId, Topic } from "../topic.ts";
import { topicOf } from "../topic-facts.ts";
import { refusals } from "../words.ts";
import type { Comment } from "./comment.ts";

interface CommentFacts {
  readonly topic: Topic;
  readonly comment: Comment;
}

/** The comment that a form names, with its topic locked; or that there is none. */
export async function commentFacts(
  tx: Tx,
  { topicId, commentId }: { topicId: number; commentId: number },
): Promise<CommentFacts | Refusal> {
  const topic = await topicOf(tx, topicId);
  if (isRefusal(topic)) return topic;
  const comment = await findComment(tx, topic.id, commentId as CommentId);
  return comment === undefined ? refuse("not-found", refusals.comment.unknown) : { topic, comment };
}
