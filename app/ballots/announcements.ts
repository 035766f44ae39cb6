import type { Announcement } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId, BallotOutcome } from "./ballot.ts";
import type { BallotResult } from "./counting/result.ts";
import type { SealedBallotId, SealedOutcome } from "./sealed/sealed-ballot.ts";

export interface BallotOpened extends Announcement {
  readonly name: "ballots.opened";
  readonly ballotId: BallotId;
  readonly path: string;
  /** The branch whose members alone were asked; undefined where the whole party was. */
  readonly ofBranch: number | undefined;
  readonly title: string;
  readonly closesAt: Date;
  /** Those on its roll who sign in to vote. */
  readonly voters: readonly PersonId[];
  /** How many of its roll vote with a code on paper: so many packs wait to be printed. */
  readonly onPaper: number;
}

export interface BallotClosed extends Announcement {
  readonly name: "ballots.closed";
  readonly ballotId: BallotId;
  readonly path: string;
  readonly ofBranch: number | undefined;
  readonly outcome: BallotOutcome;
  /** The id of the option that won, where one did. */
  readonly adoptedOption: string | undefined;
  readonly result: BallotResult;
  readonly closesAt: Date;
}

/** A sealed ballot takes votes from now on. */
export interface SealedOpened extends Announcement {
  readonly name: "ballots.sealed-opened";
  readonly sealedId: SealedBallotId;
  readonly path: string;
  readonly ofBranch: number | undefined;
  readonly title: string;
  readonly closesAt: Date;
  /** Those on its roll. */
  readonly voters: readonly PersonId[];
}

/** A sealed ballot has its result, or is void. */
export interface SealedClosed extends Announcement {
  readonly name: "ballots.sealed-closed";
  readonly sealedId: SealedBallotId;
  readonly path: string;
  readonly ofBranch: number | undefined;
  readonly title: string;
  readonly outcome: SealedOutcome;
  /** Until when only scrutineers may see the outcome; left out where everybody does. */
  readonly heldUntil?: Date;
}
