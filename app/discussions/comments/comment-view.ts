import type { NamedOf } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { markedInWords } from "../../membership/door.ts";
import type { CommentView, ThreadView } from "../discussion.ts";
import type { HiddenViewOf } from "../hiding/hidden-view.ts";
import type { CommentId } from "../topic.ts";
import { type Comment, whyNoEdit, whyNoRemoval } from "./comment.ts";
import { arrange } from "./thread.ts";
import type { Thread } from "./thread-queries.ts";

/** For whom comments are made ready, and when. */
export interface CommentsFor {
  readonly viewerId: PersonId | undefined;
  readonly named: NamedOf;
  readonly now: Date;
  /** Who wrote comments that are answered but not among those given. */
  readonly hiddenViewOf: HiddenViewOf;
  readonly writers?: ReadonlyMap<CommentId, PersonId | undefined>;
}

type Place = Pick<CommentView, "depth" | "answers">;

function commentView(comment: Comment, place: Place, reader: CommentsFor): CommentView {
  const { viewerId, named, now } = reader;
  return {
    id: comment.id,
    who: named(comment.personId),
    text: comment.text,
    hidden: reader.hiddenViewOf(comment),
    writtenAt: comment.writtenAt,
    editedAt: comment.text === undefined ? undefined : comment.editedAt,
    ...place,
    isOwn: viewerId !== undefined && whyNoRemoval(comment, viewerId) === undefined,
    mayEdit: viewerId !== undefined && whyNoEdit(comment, viewerId, now) === undefined,
  };
}

/** A thread as it is read: every reply under what it answers. */
export function threadView({ first, replies }: Thread, reader: CommentsFor): ThreadView {
  const written = new Map([first, ...replies].map(({ id, personId }) => [id, personId]));
  const writtenBy = (id: CommentId) =>
    written.has(id) ? written.get(id) : reader.writers?.get(id);
  return {
    first: commentView(first, { depth: 0, answers: undefined }, reader),
    replies: arrange(first.id, replies).map(({ comment, depth, isAway }) => {
      const isAnswerTo = isAway && comment.parentId !== undefined;
      const answers = isAnswerTo
        ? markedInWords(reader.named(writtenBy(comment.parentId as CommentId)))
        : undefined;
      return commentView(comment, { depth, answers }, reader);
    }),
    repliesInAll: first.replies,
  };
}
