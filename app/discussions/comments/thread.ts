import type { CommentId } from "../topic.ts";

/** A phone 320 pixels wide has room for three steps inward. */
export const DEEPEST = 3;

interface Reply {
  readonly id: CommentId;
  readonly parentId: CommentId | undefined;
}

export interface Placed<Comment> {
  readonly comment: Comment;
  readonly depth: number;
  /** Whether a reader cannot see from its place what it answers. */
  readonly isAway: boolean;
}

/**
 * Puts each reply under what it answers, the older first. Where that is not among those given (a later part of a
 * long thread), or is too deep already, it stands as far in as there is room and says whom it answers.
 */
export function arrange<Comment extends Reply>(
  first: CommentId,
  replies: readonly Comment[],
): readonly Placed<Comment>[] {
  const given = new Set(replies.map(({ id }) => id));
  const answers = new Map<CommentId, Comment[]>();
  for (const reply of replies) {
    const parent = reply.parentId ?? first;
    const under = given.has(parent) ? parent : first;
    answers.set(under, [...(answers.get(under) ?? []), reply]);
  }
  const placed: Placed<Comment>[] = [];
  // A list of what is still to be placed, and no recursion: a thread can be thousands of answers deep.
  const waiting = [...(answers.get(first) ?? [])]
    .reverse()
    .map((comment) => ({ comment, depth: 1 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { comment, depth } = next;
    const isLost = comment.parentId !== first && !given.has(comment.parentId ?? first);
    placed.push({ comment, depth: Math.min(depth, DEEPEST), isAway: isLost || depth > DEEPEST });
    const under = [...(answers.get(comment.id) ?? [])].reverse();
    waiting.push(...under.map((answer) => ({ comment: answer, depth: depth + 1 })));
  }
  return placed;
}
