import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Topic } from "../topic.ts";
import { refusals } from "../words.ts";

/** What somebody writes in a discussion, for others to read. */
export const POST_KINDS = ["comment", "argument", "summary"] as const;
export type PostKind = (typeof POST_KINDS)[number];

export interface PostName {
  readonly kind: PostKind;
  readonly id: number;
}

export type HiddenId = number & { readonly noun: "hidden post" };

export interface Post extends PostName {
  readonly authorId: PersonId | undefined;
  /** Undefined where it was taken back or is hidden. */
  readonly text: string | undefined;
  readonly source: string | undefined;
  readonly writtenAt: Date;
  /** How often its writer has changed it. */
  readonly changes: number;
  readonly hiddenId: HiddenId | undefined;
}

/** Where a post stands, for people and for the record. */
export const postPath = ({ path }: Pick<Topic, "path">, { kind, id }: PostName): string =>
  `${path}#${kind}-${id}`;

/** What is hidden is nobody's to change, mark or answer, its writer included, until it is brought back. */
export const whyHidden = ({ hiddenId }: Pick<Post, "hiddenId">): Refusal | undefined =>
  hiddenId === undefined ? undefined : refuse("gone", refusals.hidden.noChange);

export function whyNoHiding(post: Post): Refusal | undefined {
  if (post.hiddenId !== undefined) return refuse("conflict", refusals.hidden.already);
  return post.text === undefined ? refuse("gone", refusals.hidden.takenBack) : undefined;
}

/** Of what is hidden, whether it can be brought back: not once its text is no longer kept. */
export function whyNoRestoring(
  kept: { readonly text: string | undefined } | undefined,
): Refusal | undefined {
  if (kept === undefined) return refuse("conflict", refusals.hidden.notHidden);
  return kept.text === undefined ? refuse("gone", refusals.hidden.textGone) : undefined;
}
