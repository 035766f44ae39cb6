import type { House, Named } from "../../platform/house.ts";
import type { Hidden } from "../../platform/text/posts.ts";
import type { Slow } from "./reporting/report.ts";
import type { Fairness } from "./summaries/fairness.ts";
import type { Argued, ArgumentId, CommentId, Side, SummaryId, Topic } from "./topic.ts";

/** A discussion as one person may see it. Pages are made of this and nothing else. */
export interface DiscussionView {
  readonly topic: Topic;
  readonly counts: { readonly comments: number; readonly arguments: number };
  readonly now: Date;
  /** Until when whoever writes must wait before they write again. */
  readonly slow: Slow | undefined;
  readonly may: {
    /** Names and comments are for those who are signed in. */
    readonly read: boolean;
    readonly comment: boolean;
    /** Argue and summarise. */
    readonly argue: boolean;
    /** Mark, take a side and call fair: what is counted. */
    readonly mark: boolean;
    /** Why a member's marks do not count yet, in words. */
    readonly notYet: string | undefined;
    /** Whether their office may ask to hide a post. */
    readonly askToHide: boolean;
    /** Say that something is against the law or the rules. */
    readonly report: boolean;
    /** What is in the way, in words. */
    readonly whyNot: string | undefined;
  };
  readonly sides: Readonly<Record<Side, number>>;
  readonly viewerSide: Side | undefined;
  readonly arguments: Readonly<Record<Argued, readonly ArgumentView[]>>;
  /** The first of all of them, the camps and the questions in turns. */
  readonly firstArguments: readonly ArgumentView[];
  /** Whether a camp has more arguments than are shown. */
  readonly hasMoreArguments: Readonly<Record<Argued, boolean>>;
  readonly summaries: readonly SummaryView[];
  readonly hasMoreSummaries: boolean;
  /** How many of each camp make a summary fair. */
  readonly fairPerCamp: number;
  /** Threads, the newest first. */
  readonly threads: readonly ThreadView[];
  /** Pass it as `before` to see older threads; undefined at the beginning of the talk. */
  readonly olderThan: CommentId | undefined;
  /** Whether these are not the newest threads. */
  readonly isOlderPage: boolean;
}

/** What stands where a hidden post stood. */
export interface HiddenView extends Hidden {
  /** Whether whoever looks at it wrote it. */
  readonly isOwn: boolean;
}

export interface ArgumentView {
  readonly id: ArgumentId;
  readonly camp: Argued;
  /** Undefined while it is hidden. */
  readonly claim: string | undefined;
  readonly hidden: HiddenView | undefined;
  readonly source: string | undefined;
  /** Unnamed for those who are not signed in. */
  readonly who: Named | undefined;
  readonly strong: number;
  readonly isMarkedByViewer: boolean;
  readonly changed: number;
  readonly changedViewer: boolean;
}

export interface SummaryView {
  readonly id: SummaryId;
  /** Undefined while it is hidden. */
  readonly text: string | undefined;
  readonly hidden: HiddenView | undefined;
  readonly who: Named | undefined;
  readonly writtenAt: Date;
  readonly fairness: Fairness;
  readonly isFair: boolean;
  readonly isOwn: boolean;
  readonly isMarkedByViewer: boolean;
}

export interface CommentView {
  readonly id: CommentId;
  readonly who: Named;
  /** Undefined where it was taken back, or is hidden. */
  readonly text: string | undefined;
  readonly hidden: HiddenView | undefined;
  readonly writtenAt: Date;
  readonly editedAt: Date | undefined;
  /** 0 for a thread's first comment. Deeper than three is shown as three. */
  readonly depth: number;
  /** Whom it answers, where that is not plain from where it stands. */
  readonly answers: string | undefined;
  readonly isOwn: boolean;
  readonly mayEdit: boolean;
}

export interface ThreadView {
  readonly first: CommentView;
  readonly replies: readonly CommentView[];
  /** How many replies there are in all. */
  readonly repliesInAll: number;
}

/** Which part of a long discussion: as it stands in the address, so anything may be in it. */
export interface DiscussionPage {
  readonly now: Date;
  readonly namedOf: House["namedOf"];
  readonly before?: string | undefined;
  /** The number that was copied into the item; without it, the rulebook's of today. */
  readonly fairPerCamp?: number;
}
