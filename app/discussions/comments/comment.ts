import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Held } from "../../../platform/text/seen.ts";
import { type HiddenId, whyHidden } from "../hiding/hiding.ts";
import type { CommentId, TopicId } from "../topic.ts";
import { refusals } from "../words.ts";

/** Long enough to put a slip right, too short to change what others have answered to. */
const MINUTES_TO_EDIT = 15;

export interface Comment {
  readonly id: CommentId;
  readonly topicId: TopicId;
  /** The comment that began the thread; undefined where it is that comment itself. */
  readonly threadId: CommentId | undefined;
  readonly parentId: CommentId | undefined;
  readonly personId: PersonId | undefined;
  /** Undefined once it was taken back, and while it is hidden. */
  readonly text: string | undefined;
  readonly hiddenId: HiddenId | undefined;
  readonly replies: number;
  readonly writtenAt: Date;
  readonly editedAt: Date | undefined;
}

/** What the form for one's own comment holds. */
export const heldIn = ({ text }: Pick<Comment, "text">): Held => ({ text });

const isInTime = ({ writtenAt }: Pick<Comment, "writtenAt">, now: Date): boolean =>
  now.getTime() < writtenAt.getTime() + MINUTES_TO_EDIT * 60_000;

type Owned = Pick<Comment, "personId" | "text" | "hiddenId" | "writtenAt">;

/** Only its writer takes it back, whenever they like. */
export function whyNoRemoval(comment: Owned, personId: PersonId): Refusal | undefined {
  if (comment.personId !== personId) return refuse("not-allowed", refusals.comment.notYours);
  if (comment.hiddenId !== undefined) return whyHidden(comment);
  return whyGone(comment);
}

const whyGone = ({ text }: Pick<Comment, "text">): Refusal | undefined =>
  text === undefined ? refuse("gone", refusals.comment.gone) : undefined;

/** Nobody answers what nobody can read. */
export function whyNoAnswer(comment: Pick<Comment, "text" | "hiddenId">): Refusal | undefined {
  if (comment.hiddenId !== undefined) return refuse("gone", refusals.hidden.noAnswer);
  return whyGone(comment);
}

/** What stood in it before is read as long as it can be read itself. */
export function whyNoHistory(comment: Pick<Comment, "text" | "hiddenId">): Refusal | undefined {
  if (comment.hiddenId !== undefined) return refuse("gone", refusals.hidden.noHistory);
  return whyGone(comment);
}

/** Only its writer changes it, and only for a while. */
export function whyNoEdit(comment: Owned, personId: PersonId, now: Date): Refusal | undefined {
  const refusal = whyNoRemoval(comment, personId);
  if (refusal !== undefined || isInTime(comment, now)) return refusal;
  return refuse("conflict", refusals.comment.tooLate(MINUTES_TO_EDIT));
}
