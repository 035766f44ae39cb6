import type { Counting, NotFilled } from "../ballots/door.ts";
import type { Office } from "../rulebook/door.ts";
import type { Reserved } from "./nominating/reserved.ts";
import type { EmptySeats } from "./vacancies/vacancy.ts";

/** Why it was called. `again`: seats stayed empty in the one before. */
export type Cause = "founding" | "term" | "vacancy" | "again" | "request";

/**
 * What is elected: whoever holds an office of the party, who stands for it in a public election, or a list of people who
 * may be candidates when there is no time.
 */
export type ElectedTo =
  | { readonly kind: "office"; readonly office: Office }
  | {
      readonly kind: "candidacy";
      readonly title: string;
      /** The UK day on which nominations close by law. */
      readonly lawCloses: string;
    }
  | { readonly kind: "approved" }
  | {
      /** An office of a branch, by its members. */
      readonly kind: "branch";
      readonly branch: number;
      /** As the branch was called when the election was. */
      readonly name: string;
      readonly office: string;
    };

/** What `keyOf` says of an office of a branch. */
export const keyInBranch = (branch: number, office: string): string => `branch:${branch}:${office}`;

/** Of the whole party: what every list and file of elections shows, whoever reads it. */
export const isOfParty = ({ terms: { to } }: { readonly terms: Pick<Terms, "to"> }): boolean =>
  to.kind !== "branch";

/** By what one election at a time is told from another; undefined of what can be elected twice at once. */
export function keyOf(to: ElectedTo): string | undefined {
  if (to.kind === "branch") return keyInBranch(to.branch, to.office);
  return to.kind === "office" ? to.office : undefined;
}

/**
 * `nominations`: members are nominated. `papers`: the papers are frozen, and the ballot is prepared. `ballot`: members
 * vote, and it is counted. `result`: it is counted, and does not stand yet.
 */
export type ElectionState = "nominations" | "papers" | "ballot" | "result" | "ended";

/**
 * How it ended. `reopened`: *Re-open nominations* won a seat, or nobody was left to take one. `ended-office`: a ballot
 * of the members has ended the office. `void`: the sealed ballot was not held, or could not be counted.
 */
export type Ending =
  | "filled"
  | "reopened"
  | "no-candidates"
  | "ended-office"
  | "void"
  | "overturned";

/** All that the call settles, for good. Plain JSON: its hash stands in the record. */
export interface Terms {
  readonly form: 1;
  readonly election: number;
  readonly cause: Cause;
  readonly to: ElectedTo;
  readonly seats: number;
  /** Who may vote, by the name of the electorate that a room offers. */
  readonly electorate: string;
  /** For how many days whoever stands has been a member. */
  readonly standDays: number;
  /** How many members support a nomination. */
  readonly supporters: number;
  readonly reserved: readonly Reserved[];
  /** By which rule of `@breakthrough/tally` it is counted. */
  readonly method: "scottish-stv";
  /** What every candidate is asked. */
  readonly questions: readonly string[];
  readonly words: number;
  /**
   * Of which share of the words of two statements, in percent, both must have for it to be the same one. Left out of what
   * was called before this was a number of the rulebook: see `keptPercentIn`.
   */
  readonly keptPercent?: number;
  /** As ISO instants. */
  readonly calledAt: string;
  readonly nominationsClose: string;
  readonly opensAt: string;
  readonly closesAt: string;
  /** How long before nominations close whoever lacks something is told. */
  readonly noticeDays: number;
  readonly resultHours: number;
  /** Seats that fell empty are filled from the rankings of this earlier election: nobody votes again. */
  readonly countback?: EmptySeats;
}

export interface Election {
  readonly id: number;
  readonly state: ElectionState;
  readonly terms: Terms;
  /** SHA-256 of the terms as canonical JSON. */
  readonly callHash: string;
  readonly calledAt: Date;
  readonly nominationsClose: Date;
  /** When the ballot opens and closes; the sealed ballot may move them by whole days. */
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly paper: Paper | undefined;
  readonly sealedId: number | undefined;
  /** Its hustings. */
  readonly topicId: number | undefined;
  readonly result: Result | undefined;
  /** From when the result stands; undefined before there is one. */
  readonly standsAt: Date | undefined;
  /** A jury that members called judges the result. */
  readonly isChallenged: boolean;
  readonly ending: Ending | undefined;
  readonly endedAt: Date | undefined;
}

/** How the paper was made. Undefined seed: its public value is not there yet. */
export interface Paper {
  /** The reserved seats that can be filled, from those who stand. */
  readonly reserved: readonly Reserved[];
  readonly promised: unknown;
  readonly seed?: string;
  /** Nominations, in the one printed order. */
  readonly order?: readonly number[];
}

/** How one empty seat was counted from the rankings of an earlier election. */
export interface Refilled {
  /** The nomination of that election whose seat it was. */
  readonly vacated: number;
  /** The nomination of this one that takes it. */
  readonly by?: number;
  readonly why?: NotFilled;
  readonly counting?: Counting;
}

/** What the sealed ballot found. */
export interface Result {
  /** Of a countback, seat by seat. */
  readonly refilled?: readonly Refilled[];
  /** Nominations, in the order of election. */
  readonly elected: readonly number[];
  readonly emptySeats: number;
  readonly isReopened: boolean;
  readonly voted: number;
  readonly roll: number;
  /** From when everybody sees it, where scrutineers look first. */
  readonly shownFrom?: string;
}

/** Does everybody see it by now? */
export const isResultShown = ({ shownFrom }: Result, now: Date): boolean =>
  shownFrom === undefined || now >= new Date(shownFrom);

/** Does it stand on its own, or is it under way still? */
export const isUnderWay = ({ state }: Pick<Election, "state">): boolean => state !== "ended";

export const isTakingNominations = (
  { state, nominationsClose }: Pick<Election, "state" | "nominationsClose">,
  now: Date,
): boolean => state === "nominations" && now < nominationsClose;

/** Can somebody come into it who has not stood before? */
export const isOpenToNew = (election: Election, now: Date): boolean =>
  isTakingNominations(election, now) && election.terms.countback === undefined;

/** Are there candidates whom members can ask still? */
export const areHustingsOpen = ({ state }: Pick<Election, "state">): boolean =>
  state === "papers" || state === "ballot";

/** What is due for an election by the clock. */
export type ClockStep = "end-abolished" | "freeze" | "install";

/** @param canHold may somebody come into the office still? True of what is no office. */
export function decideClockStep(
  { state, nominationsClose, standsAt, isChallenged }: Election,
  canHold: boolean,
  now: Date,
): ClockStep | undefined {
  if (state === "ended") return undefined;
  if (!canHold) return "end-abolished";
  if (state === "nominations") return now >= nominationsClose ? "freeze" : undefined;
  const stands = state === "result" && standsAt !== undefined && now >= standsAt;
  return stands && !isChallenged ? "install" : undefined;
}
