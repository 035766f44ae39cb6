import type { PersonId } from "../../../platform/ids.ts";
import { seenBy } from "../../../platform/text/seen.ts";
import type { Day } from "../../../platform/time/days.ts";

/** In which language it was said. Each name is kept for good. */
export const MENTION_LANGUAGES = ["en", "cy", "other"] as const;
export type MentionLanguage = (typeof MENTION_LANGUAGES)[number];

/** Why a mention is taken away: it stands in the record, and so in no words of anybody. */
export const GROUNDS = ["not-us", "wrong", "twice", "asked"] as const;
export type Ground = (typeof GROUNDS)[number];

/** `suggested`: waits for the team. `declined`: the team did not take it. Nobody else sees either. */
export type MentionState = "suggested" | "shown" | "declined" | "taken-away";

export interface MentionTexts {
  /** The newspaper, programme or site. */
  readonly outlet: string;
  readonly headline: string;
  /** In its own words, and short: whoever wrote them has a right to them. */
  readonly quote: string | undefined;
  readonly day: Day;
  readonly link: string | undefined;
  readonly language: MentionLanguage;
}

export interface Mention extends MentionTexts {
  readonly id: number;
  readonly state: MentionState;
  /** The member who suggested it, until some time after it was answered. */
  readonly suggestedBy: PersonId | undefined;
  /** Why the team did not take it. */
  readonly why: string | undefined;
  readonly shownAt: Date | undefined;
  /** When something in it was last put right. */
  readonly correctedAt: Date | undefined;
  /** Set where it was taken away: its words are deleted then. */
  readonly ground: Ground | undefined;
  readonly endedAt: Date | undefined;
}

/** What was put right: of the fields that changed, both wordings. */
export interface MentionCorrection {
  readonly id: number;
  readonly was: HeldMention;
  readonly becomes: HeldMention;
  readonly why: string;
  readonly at: Date;
}

const FIELDS = ["outlet", "headline", "quote", "day", "link", "language"] as const;
export type MentionField = (typeof FIELDS)[number];
export type HeldMention = Readonly<Partial<Record<MentionField, string>>>;

/** A form's texts as they are kept, for whoever replaces them. Pure. */
export const heldMention = (texts: MentionTexts): Readonly<Record<MentionField, string>> => ({
  outlet: texts.outlet,
  headline: texts.headline,
  quote: texts.quote ?? "",
  day: texts.day,
  link: texts.link ?? "",
  language: texts.language,
});

/** What a form that puts it right sends along of what its writer has seen. Pure. */
export const seenOfMention = (mention: MentionTexts): string | undefined =>
  seenBy(undefined, heldMention(mention)).seen;

/** The fields in which two differ. Pure. */
export function changedIn(one: MentionTexts, other: MentionTexts): readonly MentionField[] {
  const [before, after] = [heldMention(one), heldMention(other)];
  return FIELDS.filter((field) => before[field] !== after[field]);
}

/** These fields alone. Pure. */
export const partOf = (texts: MentionTexts, fields: readonly MentionField[]): HeldMention => {
  const held = heldMention(texts);
  return Object.fromEntries(fields.map((field) => [field, held[field]]));
};

/** Where a link leads, as people read it. Pure. */
export const hostOf = (link: string): string => new URL(link).host;

/** Of a mention that both see, or that is shown to everybody; of all others nobody hears. Pure. */
export const isPublicMention = ({ state }: Pick<Mention, "state">): boolean =>
  state === "shown" || state === "taken-away";
