import { threadPath } from "../addresses.ts";
import type { CommentId, Topic } from "../topic.ts";
import type { Comment } from "./comment.ts";
import { REPLIES_SHOWN } from "./thread-queries.ts";

interface Said {
  readonly topic: Topic;
  readonly first: Comment | undefined;
  readonly said: { readonly id: CommentId };
}

/** Where the new comment is to be seen: far down a long thread, on the thread's own page. */
export function whereSaid({ topic, first, said }: Said): string {
  const anchor = `#comment-${said.id}`;
  if (first === undefined || first.replies < REPLIES_SHOWN) return `${topic.path}${anchor}`;
  return `${threadPath(topic.id, first.id)}?after=${said.id - 1}${anchor}`;
}
