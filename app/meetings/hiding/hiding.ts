import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Hidden, HiddenText } from "../../../platform/text/posts.ts";
import type { TopicId } from "../../discussions/door.ts";
import { meetingPath, notesVersionPath, topicsPath } from "../addresses.ts";
import { refusals, words } from "../words.ts";

/** What somebody writes here for others to read. Each name is no other room's, and for good. */
export const POST_KINDS = ["meeting-topic", "agenda-point", "meeting-notes"] as const;
export type PostKind = (typeof POST_KINDS)[number];

export interface PostName {
  readonly kind: PostKind;
  readonly id: number;
}

export type HiddenId = number & { readonly noun: "hidden post of meetings" };

export interface KeptText extends HiddenText {
  readonly more: string | undefined;
}

/** The meeting that took a topic, or on whose agenda a point stands. */
export interface MeetingOfPost {
  readonly id: number;
  readonly talkId: TopicId;
}

export interface Post extends PostName {
  readonly authorId: PersonId | undefined;
  /** Undefined while it is hidden. */
  readonly text: string | undefined;
  /** What a topic is about, where that is said. */
  readonly more: string | undefined;
  readonly hidden: Hidden | undefined;
  readonly meeting: MeetingOfPost | undefined;
  /** Of a version of notes: which, within its meeting. */
  readonly version: number | undefined;
  /** A topic that was taken back, or that nobody took in time, and notes of which everything was taken out. */
  readonly isGone: boolean;
}

/** That something is hidden, and why. */
export const hiddenInWords = ({ ground }: Pick<Hidden, "ground">): string =>
  words.hidden.because(words.hidden.grounds[ground].toLowerCase());

interface Titled {
  readonly title: string | undefined;
  readonly hidden: Pick<Hidden, "ground"> | undefined;
}

/** What a topic, or the meeting that took it, is called: where it is hidden that, and why. */
export const topicInWords = ({ title, hidden }: Titled): string =>
  title ??
  (hidden === undefined
    ? words.letters.covered
    : words.hidden.topicHidden(words.hidden.grounds[hidden.ground].toLowerCase()));

/** Where it stands, for people and for the record. */
export function postPath(post: Pick<Post, "kind" | "id" | "meeting" | "version">): string {
  const { kind, id, meeting, version } = post;
  if (meeting !== undefined && version !== undefined) return notesVersionPath(meeting.id, version);
  const page = meeting === undefined ? topicsPath : meetingPath(meeting.id);
  if (kind === "agenda-point") return `${page}#point-${id}`;
  return meeting === undefined ? `${page}#topic-${id}` : page;
}

type MaybeHidden = { readonly hidden: Hidden | undefined };

/** What is hidden is nobody's to support until it is brought back. */
export const whyHidden = ({ hidden }: MaybeHidden): Refusal | undefined =>
  hidden === undefined ? undefined : refuse("gone", refusals.hidden.noSupport);

export function whyNoHiding({ hidden, isGone }: Post): Refusal | undefined {
  if (hidden !== undefined) return refuse("conflict", refusals.hidden.already);
  return isGone ? refuse("gone", refusals.hidden.takenBack) : undefined;
}

/** Of what is hidden, whether it can be brought back: not once its text is no longer kept. */
export function whyNoRestoring(kept: HiddenText | undefined): Refusal | undefined {
  if (kept === undefined) return refuse("conflict", refusals.hidden.notHidden);
  return kept.text === undefined ? refuse("gone", refusals.hidden.textGone) : undefined;
}
