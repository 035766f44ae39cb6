import type { House } from "../../../platform/house.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import { type Comment, heldIn } from "../comments/comment.ts";
import { findComment } from "../queries.ts";
import type { CommentId, TopicId } from "../topic.ts";

/** What the form says that was opened just now to change this comment. */
export async function seenComment({ database }: House, topicId: unknown, commentId: unknown) {
  const [topic, id] = [Number(topicId) as TopicId, Number(commentId) as CommentId];
  return seenBy(undefined, heldIn((await findComment(database, topic, id)) as Comment));
}
