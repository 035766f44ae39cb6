import { words } from "./words.ts";

/** What is talked about. A higher room opens it and moves it on. */
export type TopicId = number & { readonly noun: "topic" };
export type CommentId = number & { readonly noun: "comment" };
export type ArgumentId = number & { readonly noun: "argument" };
export type SummaryId = number & { readonly noun: "summary" };

/** `comments`: comments only. `full`: arguments, camps and summaries too. `closed`: to read. */
export type TopicStage = "comments" | "full" | "closed";

/** Of a topic whose title two keys have hidden. Shorter than any title that somebody gives. */
export const NO_TITLE = "…";

/** What a topic is called, in the language that is spoken. */
export const calledOf = (title: string): string =>
  title === NO_TITLE ? words.topic.noTitle : title;

export interface Topic {
  readonly id: TopicId;
  /** The page that it stands on, such as `/proposals/214`. */
  readonly path: string;
  /** `NO_TITLE` where it is hidden: `calledOf` says it in the reader's language. */
  readonly title: string;
  readonly stage: TopicStage;
}

export const SIDES = ["for", "against", "unsure"] as const;
export type Side = (typeof SIDES)[number];

/** Those of the two camps; whoever is unsure belongs to none. */
export const CAMPS = ["for", "against"] as const;
export type Camp = (typeof CAMPS)[number];

/** What an argument is: it speaks for a camp, or asks what both must answer. */
export const ARGUED = ["for", "against", "question"] as const;
export type Argued = (typeof ARGUED)[number];
