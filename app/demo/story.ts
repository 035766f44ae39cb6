import type { Field } from "../drafting/door.ts";
import type { RuleName } from "../rulebook/door.ts";
import type { Role } from "./cast.ts";

/** One proposal of the demonstration: what is written in it, and what members make of it. */
export interface Story {
  /** By which other stories speak of it. */
  readonly name: string;
  /** When its author shows it to everybody. */
  readonly startsDaysAgo: number;
  readonly aim: StoryAim;
  readonly text: StoryText;
  /** Drawn from the members where left out. */
  readonly author?: Role;
  /** How many support it as an idea, beside its author. Left out: as many as it takes. */
  readonly backers?: number;
  /** Somebody with a part who supports it before all others. */
  readonly firstBacker?: Role;
  /** Written while it is an idea, after the first support has come in. */
  readonly ideaRevision?: Revision;
  readonly talk?: Talk;
  /** Said while it is discussed, and answered by all who are not quiet. */
  readonly opinions?: readonly StoryStatement[];
  /** Written while it is drafted, a day and a half apart. */
  readonly revisions?: readonly Revision[];
  /** Moved once its author calls it finished, half a day apart. */
  readonly amendments?: readonly StoryAmendment[];
  /** Somebody joins its authors and changes the text; knowledge is asked for, and one note comes. */
  readonly together?: {
    readonly adds: string;
    readonly asks: readonly Field[];
    readonly note: { readonly field: Field; readonly ownWords: string; readonly body: string };
  };
  readonly hearing?: StoryHearing;
  readonly vote?: StoryVote;
  /** The author does not go on from here. */
  readonly rests?: "draft" | "drafting";
  /** Taken back by its author so many days ago. */
  readonly withdrawnDaysAgo?: number;
  /** How many of its supporters have raised a hand to adopt it since. */
  readonly hands?: number;
  /** Held by two keys so many days ago. */
  readonly held?: {
    readonly daysAgo: number;
    readonly ground: "law" | "personal-data" | "threats";
    readonly reason: string;
  };
  /** Asks to go into that story, whose author agrees. */
  readonly mergesInto?: string;
}

/** A short statement, and how likely a member of each of three camps agrees with it. */
export interface StoryStatement {
  readonly text: string;
  readonly agree: readonly [number, number, number];
}

export type StoryAim =
  | { readonly kind: "new"; readonly chapter: string }
  | { readonly kind: "replace" | "repeal" | "reaffirm"; readonly of: string }
  | { readonly kind: "charter" }
  | { readonly kind: "rule"; readonly rule: RuleName; readonly number: number };

export interface StoryText {
  readonly title: string;
  readonly problem: string;
  readonly body: string;
  readonly effects?: string;
}

export interface Revision extends Partial<StoryText> {
  readonly why: string;
}

/** A comment that should not be read, and what an officer did about it. */
export interface HiddenComment {
  readonly text: string;
  readonly ground: "law" | "personal-data" | "threats" | "abuse";
  readonly why: string;
  readonly askedDaysAgo: number;
  /** The other key has not turned yet. */
  readonly isWaiting?: true;
  /** Why members challenge the hiding, each in their words: with enough of them a jury is drawn after the start. */
  readonly challenges?: readonly string[];
}

export interface Talk {
  readonly hidden?: HiddenComment;
  /** Threads: the first comment, then its answers. */
  readonly threads: readonly (readonly string[])[];
  readonly for?: readonly StoryArgument[];
  readonly against?: readonly StoryArgument[];
  /** How many members take which side. */
  readonly sides?: { readonly for: number; readonly against: number; readonly unsure: number };
  readonly summary?: string;
  /** The camp against does not call the summary fair yet. */
  readonly isDisputed?: boolean;
}

export type StoryArgument = readonly [claim: string, source?: string];

export interface StoryAmendment {
  /** As it is printed, from one. */
  readonly paragraph: number;
  readonly body: string;
  readonly reason: string;
  readonly supporters: number;
  /** What its author does with it; an insisted one was not accepted first. */
  readonly fate?: "accepted" | "declined" | "insisted";
  /** Why not. */
  readonly why?: string;
}

export interface StoryHearing {
  readonly for: string;
  readonly against: string;
  readonly alternative?: {
    readonly title: string;
    readonly body: string;
    readonly backers: number;
  };
}

export interface StoryVote {
  /** Share of the roll that votes within the week. */
  readonly turnout: number;
  /** Shares of those who vote; the rest abstain. */
  readonly yes: number;
  readonly no: number;
}
