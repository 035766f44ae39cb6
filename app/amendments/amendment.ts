import { applyChanges, type Change, type SourcedText } from "@breakthrough/amendments";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { refusals } from "./words.ts";

/** `shut`: for now, while its item is held or drafted again. `closed`: the clock took it on. `settled`: voted on. */
export type Stage = "open" | "shut" | "closed" | "settled";

/** Where an amendment stands, or how it ended. */
export type AmendmentState =
  /** A composite that not all movers have agreed to. */
  | "offered"
  | "open"
  | "declined"
  | "insisted"
  | "accepted"
  | "composited"
  | "fulfilled"
  | "to-vote"
  | "carried"
  | "lost"
  | "overtaken"
  | "fallen"
  | "no-place"
  | "withdrawn";

/** Who decided the fate of an amendment. */
export type DecidedBy = "authors" | "mover" | "movers" | "clock" | "ballot" | "text";

/** Not decided: what another can collide with. */
export const LIVE: readonly AmendmentState[] = ["offered", "open", "declined", "insisted"];

export const isLive = ({ state }: Pick<Amendment, "state">): boolean => LIVE.includes(state);

/** A text that can be amended, as it stands now. */
export interface AmendedText {
  readonly id: number;
  readonly path: string;
  readonly title: string;
  readonly stage: Stage;
  readonly closesAt: Date;
  readonly paragraphs: readonly string[];
  readonly sources: SourcedText;
  readonly isCovered: boolean;
  /** Its numbers are the rulebook's, and stand nowhere else. */
  readonly isOfConstitution: boolean;
  /** How many must support an amendment on which its movers insist. */
  readonly insistNeeded: number;
}

export interface Amendment {
  readonly id: number;
  readonly textId: number;
  /** Within its text, from one. */
  readonly number: number;
  /** The amendment that it amends. */
  readonly of: number | undefined;
  /** To the text as it stands now; or to what `of` would make of it. */
  readonly changes: readonly Change[];
  readonly written: readonly Change[];
  /** False where what it would change has changed or gone. */
  readonly hasPlace: boolean;
  readonly isComposite: boolean;
  readonly state: AmendmentState;
  readonly reason: string;
  readonly why: string | undefined;
  readonly decidedBy: DecidedBy | undefined;
  readonly decidedAt: Date | undefined;
  /** The composite that it went into. */
  readonly into: number | undefined;
  readonly movedBy: PersonId | undefined;
  readonly support: number;
  readonly movedAt: Date;
}

/** All amendments to a text stand on its item's own page. */
export const amendmentsPageOf = (path: string): string => `${path}/amendments`;

/** As a source of words, and in collisions. */
export const nameOf = ({ number }: Pick<Amendment, "number">): string => String(number);

/** What the amendment is made to: the text, or the text as another amendment would have it. */
export const baseOf = (
  text: Pick<AmendedText, "paragraphs">,
  of: Pick<Amendment, "changes"> | undefined,
): readonly string[] =>
  of === undefined ? text.paragraphs : applyChanges(text.paragraphs, of.changes);

/** Nobody puts more on one text: so that each is read. */
export const MOST_OF_ONE_MEMBER = 20;
/** A ballot's form has a field for each; those with the most support stand on it. */
export const MOST_ON_BALLOT = 30;
/** Of all that were ever moved to one text; it stops machines. */
export const MOST_OF_ONE_TEXT = 1000;
/** Of what is typed: some paragraphs, or a whole text where all of them are chosen. */
export const MOST_CHARACTERS = 120_000;
export const MOST_WORDS = 20_000;
export const MOST_REASON = 2000;

export const isOpen = ({ stage, closesAt }: Pick<AmendedText, "stage" | "closesAt">, now: Date) =>
  stage === "open" && now < closesAt;

export const whyShut = (
  text: Pick<AmendedText, "stage" | "closesAt">,
  now: Date,
): Refusal | undefined =>
  isOpen(text, now) ? undefined : refuse("conflict", refusals.refuse.shut);

/** Somebody was quicker, or its fate is decided. */
export const whyNotLive = (amendment: Pick<Amendment, "state">): Refusal | undefined =>
  isLive(amendment) ? undefined : refuse("conflict", refusals.refuse.decided(amendment.state));
