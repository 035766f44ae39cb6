import type { Constraint, CountResult, MethodName } from "@breakthrough/tally";
import type { PersonId } from "../../../platform/ids.ts";
import { type BallotOption, checkTerms, isOptionId, type Majority } from "../ballot.ts";
import type { BallotResult } from "../counting/result.ts";

/** A ballot whose votes are sealed under the trustees' keys. Both sides of the wall know it by this number alone. */
export type SealedBallotId = number & { readonly noun: "sealed ballot" };

/**
 * A question for each option, in the same order: yes, no, or the blank vote, which is the abstention. What is sealed
 * answers every one of them, so that nobody sees on which of them somebody abstained.
 */
export interface SealedMotion {
  readonly kind: "motion";
  readonly question: string;
  readonly questionCy?: string | undefined;
  /** Amendments first, then the proposal and members' alternatives. At most `MOST_OPTIONS`. */
  readonly options: readonly BallotOption[];
  readonly majority: Majority;
  readonly quorumPercent: number;
  readonly quorumLeast: number;
  readonly activeMembers: number;
  readonly cases: { readonly for: string; readonly against: string };
}

export interface RankedCandidate {
  /** Small letters, digits and hyphens, at most 40, as an option's. */
  readonly id: string;
  readonly label: string;
  readonly labelCy?: string | undefined;
}

/** One question: number the candidates in order of preference, as many as one wants. */
export interface SealedRanking {
  readonly kind: "ranked";
  readonly question: string;
  readonly questionCy?: string | undefined;
  /** In the order of the paper, which is the order in which the public file numbers them. At most 30. */
  readonly candidates: readonly RankedCandidate[];
  readonly seats: number;
  /** The rule by which it is counted: a name that `@breakthrough/tally` knows, such as `scottish-stv`. */
  readonly method: MethodName;
  /** Which of the candidates is *Re-open nominations*: a seat that it wins stays empty. */
  readonly reopenId?: string | undefined;
  /** Their candidates are numbers of the paper, from 1. */
  readonly constraints?: readonly Constraint[] | undefined;
}

export type SealedQuestion = SealedMotion | SealedRanking;

/** All that is settled before the first key is made. */
export interface SealedTerms {
  /** The page of what is decided. */
  readonly path: string;
  /** The branch whose members alone are asked; undefined where the whole party is. */
  readonly ofBranch?: number | undefined;
  readonly title: string;
  readonly titleCy?: string | undefined;
  readonly question: SealedQuestion;
  /** Who may vote; the roll is frozen with them. */
  readonly electorate: readonly PersonId[];
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Who may be neither trustee nor registrar: the candidates. */
  readonly never: readonly PersonId[];
}

/**
 * `keys`: the trustees make theirs. `codes`: the registrar makes the voters'. `ready`: waits for its hour. `checking`: the
 * ballots are checked again and added up. `mixing`: trustees shuffle rankings. `decrypting`: trustees open the sum.
 */
export const SEALED_STAGES = [
  ...(["keys", "codes", "ready", "open", "checking", "mixing", "decrypting"] as const),
  ...(["counted", "void"] as const),
];
export type SealedStage = (typeof SEALED_STAGES)[number];

/** Why a ballot is not held, or has no result. */
export const VOID_REASONS = [
  "keys-late",
  "codes-late",
  "trustees-gone",
  "not-countable",
  "nothing-to-fill",
] as const;
export type VoidReason = (typeof VOID_REASONS)[number];

/** What came out. Plain JSON. */
export type SealedOutcome =
  | ({ readonly kind: "motion"; readonly adopted?: string } & BallotResult)
  | {
      readonly kind: "ranked";
      /** Ids of those elected, in order of election, *Re-open nominations* left out. */
      readonly elected: readonly string[];
      /** Did *Re-open nominations* win a seat? It, and those that were not filled, stay empty. */
      readonly isReopened: boolean;
      readonly emptySeats: number;
      readonly voted: number;
      readonly roll: number;
      /** From which public words a lot was drawn, where one was. */
      readonly lotSeed: string;
      /** Stage by stage. Left out where nothing could be counted; then `why` says so. */
      readonly count?: CountResult;
      readonly why?: string;
    }
  | { readonly kind: "void"; readonly why: VoidReason };

export interface SealedBallot {
  readonly id: SealedBallotId;
  /** The election's name in its public file: 14 Base58 letters. */
  readonly uuid: string;
  readonly path: string;
  readonly ofBranch?: number | undefined;
  readonly title: string;
  readonly titleCy?: string | undefined;
  readonly question: SealedQuestion;
  readonly stage: SealedStage;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly rollSize: number;
  /** How many voting codes beyond the roll's the registrar makes. */
  readonly spareCodes: number;
  readonly trusteesWanted: number;
  readonly trusteesNeeded: number;
  /** By how many whole days it was put off, since keys or codes were late. */
  readonly lateDays: number;
  /** How many such days there may be. */
  readonly lateDaysMost: number;
  /** Of fewer voters than this, no part is published by itself. */
  readonly partLeast: number;
  /** How many hours scrutineers look at the result before everybody else; 0 where nobody does. */
  readonly firstHours: number;
  /** Does everybody see what came out? */
  readonly isShown: boolean;
  /** Undefined before everybody may see it. */
  readonly outcome?: SealedOutcome | undefined;
  readonly countedAt?: Date | undefined;
}

/** Until when only scrutineers see what came out; undefined where nothing is held back. */
export const heldUntil = ({
  countedAt,
  firstHours,
  isShown,
}: Pick<SealedBallot, "countedAt" | "firstHours" | "isShown">): Date | undefined =>
  countedAt === undefined || isShown
    ? undefined
    : new Date(countedAt.getTime() + firstHours * 3_600_000);

/** From where each stage may be reached. */
const COMES_AFTER: Readonly<Record<SealedStage, readonly SealedStage[]>> = {
  keys: [],
  codes: ["keys"],
  ready: ["codes"],
  open: ["ready"],
  checking: ["open"],
  mixing: ["checking"],
  decrypting: ["checking", "mixing"],
  counted: ["decrypting"],
  void: ["keys", "codes", "ready", "open", "checking", "mixing", "decrypting"],
};

export const mayFollow = (from: SealedStage, to: SealedStage): boolean =>
  COMES_AFTER[to].includes(from);

/** A ballot that arrives at the very instant of the close is too late. */
export const isTakingSealed = (
  { stage, opensAt, closesAt }: Pick<SealedBallot, "stage" | "opensAt" | "closesAt">,
  now: Date,
): boolean => stage === "open" && opensAt <= now && now < closesAt;

export const isRanked = (question: SealedQuestion): question is SealedRanking =>
  question.kind === "ranked";

const MOST_RANKED = 30;

/** As many as a show of hands can have: thirty amendments, the proposal and a hundred alternatives. */
export const MOST_OPTIONS = 131;

/** Throws on terms that no sealed ballot can have: whoever opens one has made a mistake, not a member. */
export function checkSealedTerms({ question, electorate, opensAt, closesAt }: SealedTerms): void {
  if (closesAt <= opensAt) throw new Error("a ballot closes after it opens");
  if (electorate.length === 0) throw new Error("a sealed ballot needs somebody who may vote");
  if (new Set(electorate).size < electorate.length)
    throw new Error("somebody stands in the electorate twice");
  if (isRanked(question)) checkRanking(question);
  else checkMotion(question, { opensAt, closesAt });
}

function checkMotion(question: SealedMotion, times: Pick<SealedTerms, "opensAt" | "closesAt">) {
  if (question.options.length > MOST_OPTIONS)
    throw new Error(`a sealed ballot asks at most ${MOST_OPTIONS} questions`);
  checkTerms({ ...question, path: "/", title: "", ...times });
}

function checkRanking({ candidates, seats, reopenId }: SealedRanking): void {
  const ids = candidates.map(({ id }) => id);
  const mistakes = [
    new Set(ids).size < ids.length && "a candidate stands on the ballot twice",
    !ids.every(isOptionId) && "a candidate's id is not plain",
    !(ids.length >= 1 && ids.length <= MOST_RANKED) && "1 to 30 candidates can be ranked",
    !(Number.isInteger(seats) && seats >= 1) && "an election fills at least one seat",
    reopenId !== undefined && !ids.includes(reopenId) && "re-open nominations is no candidate",
  ].filter((mistake) => mistake !== false);
  if (mistakes.length > 0) throw new Error(mistakes.join("; "));
}
