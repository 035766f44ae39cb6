import type { BallotOutcome } from "../ballot.ts";

/** One requirement and the count's own sentence on it. */
export interface ResultCheck {
  readonly check: "quorum" | "majority";
  readonly isMet: boolean;
  readonly sentence: string;
}

export interface OptionResult {
  readonly id: string;
  readonly label: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly checks: readonly ResultCheck[];
  readonly qualifies: boolean;
}

/** What came out, as it is stored and published. Plain JSON. */
export interface BallotResult {
  readonly outcome: BallotOutcome;
  readonly adoptedOption?: string;
  /** Why, in the count's own sentence. */
  readonly reason: string;
  readonly options: readonly OptionResult[];
  /** Each decided by itself: carried where it qualifies. Not there where none was voted on. */
  readonly amendments?: readonly OptionResult[];
  readonly voted: number;
  /** How many of them with a code on paper; not there where nobody could. */
  readonly onPaper?: number;
  readonly roll: number;
  readonly activeMembers: number;
  /** How many votes the quorum asked for. */
  readonly quorumVotes: number;
}
