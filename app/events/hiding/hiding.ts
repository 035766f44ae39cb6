import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Hidden } from "../../../platform/text/posts.ts";
import { eventPath } from "../addresses.ts";
import { refusals, words } from "../words.ts";

/** What somebody shows others here. Each name is no other room's, and for good. */
export const POST_KINDS = ["event", "event-photo"] as const;
export type PostKind = (typeof POST_KINDS)[number];

export interface PostName {
  readonly kind: PostKind;
  readonly id: number;
}

export type HiddenId = number & { readonly noun: "hidden post of events" };

export interface Post extends PostName {
  /** Of a photo: where it stands. */
  readonly eventId: number;
  /** The host, or whoever added the photo. */
  readonly authorId: PersonId | undefined;
  /** Its words, a field a line. Undefined while it is hidden. */
  readonly text: string | undefined;
  readonly hidden: Hidden | undefined;
  readonly hiddenId: HiddenId | undefined;
  /** Hidden as a copy of what is hidden elsewhere: it comes back with that, and not by itself. */
  readonly isCopy: boolean;
  /** What the event is called; undefined while that is hidden. */
  readonly title: string | undefined;
  readonly eventHidden: Pick<Hidden, "ground"> | undefined;
}

/** What is kept of a hidden post for those who judge it, and for whoever wrote it. */
export interface KeptPost {
  readonly text: string;
  /** Of a photo: where whoever judges it sees it. */
  readonly photoKey: string | undefined;
}

interface Titled {
  readonly title: string | undefined;
  readonly hidden: Pick<Hidden, "ground"> | undefined;
}

/** What an event is called: where it is hidden that, and why. */
export const titleInWords = ({ title, hidden }: Titled): string =>
  title ??
  (hidden === undefined
    ? words.letters.covered
    : words.hidden.titleHidden(words.hidden.grounds[hidden.ground].toLowerCase()));

/** Where it is; where that is hidden, that it is. */
export const whereInWords = ({
  place,
  hidden,
}: {
  readonly place: string | undefined;
  readonly hidden: unknown;
}): string => place ?? (hidden === undefined ? words.list.online : words.hidden.placeHidden);

export const photoMark = (id: number): string => `photo-${id}`;

/** Where it stands, for people and for the record. */
export const postPath = ({ kind, id, eventId }: Pick<Post, "kind" | "id" | "eventId">): string =>
  kind === "event" ? eventPath(eventId) : `${eventPath(eventId)}#${photoMark(id)}`;

export const whyNoHiding = ({ hidden }: Pick<Post, "hidden">): Refusal | undefined =>
  hidden === undefined ? undefined : refuse("conflict", refusals.hidden.already);

/** Of what is hidden, whether it can be brought back: not once its words are no longer kept. */
export function whyNoRestoring(
  { hidden, isCopy }: Pick<Post, "hidden" | "isCopy">,
  kept: KeptPost | undefined,
): Refusal | undefined {
  if (hidden === undefined) return refuse("conflict", refusals.hidden.notHidden);
  if (isCopy) return refuse("conflict", refusals.hidden.isCopy);
  return kept === undefined ? refuse("gone", refusals.hidden.textGone) : undefined;
}
