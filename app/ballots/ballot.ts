import type { Naming, RollFacts } from "./roll/naming.ts";

/** Show of hands: who voted how is published when the ballot closes. */
export type BallotId = number & { readonly noun: "ballot" };
/** A random name for one person on one ballot's roll. It says nothing about them. */
export type LineId = string & { readonly noun: "roll line" };

export const CHOICES = ["yes", "no", "abstain"] as const;
export type Choice = (typeof CHOICES)[number];
/** One person's vote: a choice for every option, by its id. */
export type Choices = Readonly<Record<string, Choice>>;

export interface BallotOption {
  /** Small letters, digits and hyphens, at most 40. Stands in the recount file. */
  readonly id: string;
  readonly label: string;
  /** What it is called in Welsh, where our own words made the label. No roll and no recount file holds it. */
  readonly labelCy?: string | undefined;
  readonly text?: string | undefined;
  /** A change to the text that is voted on, decided by itself: it stands beside the others and not against them. */
  readonly isAmendment?: true | undefined;
}

export const isAmendment = ({ isAmendment: is }: Pick<BallotOption, "isAmendment">): boolean =>
  is === true;

export interface Majority {
  readonly numerator: number;
  readonly denominator: number;
  /** At least this share of yes among yes and no; else more than it. */
  readonly isAtLeast: boolean;
}

/** Everything that is settled before the first vote. None of it can change afterwards. */
export interface BallotTerms {
  /** The page of what is decided, such as `/proposals/214`. */
  readonly path: string;
  /** The branch whose members alone are asked; undefined where the whole party is. */
  readonly ofBranch?: number | undefined;
  readonly title: string;
  /** What it is called in Welsh, where whoever wrote the title said so. No roll and no recount file holds it. */
  readonly titleCy?: string | undefined;
  readonly question: string;
  /** What it asks in Welsh, where our own words made the question. No roll and no recount file holds it. */
  readonly questionCy?: string | undefined;
  /** Amendments first, then the proposal and members' alternatives. "No change" is always there and is no option. */
  readonly options: readonly BallotOption[];
  readonly cases: { readonly for: string; readonly against: string };
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly majority: Majority;
  /** Percent of the active members that must have voted. */
  readonly quorumPercent: number;
  /** In votes, however few are active: no fewer than this, or than a roll that is smaller. */
  readonly quorumLeast: number;
  readonly activeMembers: number;
}

export type BallotOutcome = "adopted" | "not-adopted";

/** Of whoever has no mailbox, when a ballot opened. */
export interface PaperFacts {
  /** How many of the roll vote with a code on paper. */
  readonly onPaper: number;
  /** How many would: they are on the roll all together, or none is, where they were more than the rulebook's share. */
  readonly paperMembers: number;
  readonly paperPercent: number;
}

/** What a roll's hash binds it to. */
export interface BoundTerms extends BallotTerms, Pick<PaperFacts, "onPaper" | "paperPercent"> {
  readonly id: BallotId;
  readonly rollSize: number;
}

/** A ballot as it was opened. Nothing in it depends on a vote. */
export interface Ballot extends BoundTerms, RollFacts, PaperFacts {
  readonly naming: Naming;
  /** See `rollText`. */
  readonly rollHash: string;
}

/** `counting`: its time is over, and no worker has counted it yet. */
export type BallotState = "coming" | "open" | "counting" | "closed";

type Times = Pick<BallotTerms, "opensAt" | "closesAt">;

/** A vote cast at the very instant of the close is too late. */
export const isTakingVotes = ({ opensAt, closesAt }: Times, now: Date): boolean =>
  opensAt <= now && now < closesAt;

export function stateOf(ballot: Times & { readonly isCounted: boolean }, now: Date): BallotState {
  if (ballot.isCounted) return "closed";
  if (now < ballot.opensAt) return "coming";
  return now < ballot.closesAt ? "open" : "counting";
}

const OPTION_ID = /^[a-z0-9][a-z0-9-]{0,39}$/;
/** Plain enough, but what reads a form leaves them out, since they would reach into an object's prototype. */
const NO_OPTION_IDS = ["constructor", "prototype"];

export const isOptionId = (id: string): boolean =>
  OPTION_ID.test(id) && !NO_OPTION_IDS.includes(id);

/** Throws on terms that no ballot can have: whoever opens one has made a mistake, not a member. */
export function checkTerms({ options, opensAt, closesAt, majority, quorumPercent }: BallotTerms) {
  const ids = options.map(({ id }) => id);
  const mistakes = [
    options.every(isAmendment) && "a ballot needs an option",
    new Set(ids).size < ids.length && "an option stands on the ballot twice",
    !ids.every(isOptionId) && "an option's id is not plain",
    closesAt <= opensAt && "a ballot closes after it opens",
    !isShare(majority) && "a majority is a share of all votes",
    !(quorumPercent >= 0 && quorumPercent <= 100) && "a quorum is a percentage",
  ].filter((mistake) => mistake !== false);
  if (mistakes.length > 0) throw new Error(mistakes.join("; "));
}

const isShare = ({ numerator, denominator, isAtLeast }: Majority): boolean =>
  Number.isInteger(numerator) &&
  Number.isInteger(denominator) &&
  numerator >= 0 &&
  (isAtLeast ? numerator <= denominator : numerator < denominator);
