import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { BallotId, BallotOutcome } from "./ballot.ts";
import type { BallotResult } from "./result.ts";

export interface OpenBallot {
  readonly id: BallotId;
  readonly path: string;
  readonly title: string;
  readonly question: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  /** Whether this person stands on its roll; undefined where nobody was named. */
  readonly isOnRoll: boolean | undefined;
  readonly hasVoted: boolean | undefined;
}

export interface RecentResult {
  readonly id: BallotId;
  readonly path: string;
  readonly title: string;
  readonly outcome: BallotOutcome;
  readonly closedAt: Date;
  readonly result: BallotResult;
}

/** Those that take votes now, the next to close first. */
export async function listOpenBallots(
  _db: Reader,
  _now: Date,
  _personId?: PersonId,
): Promise<readonly OpenBallot[]> {
  return [];
}

export interface ResultSlice {
  readonly results: readonly RecentResult[];
  readonly olderThan: BallotId | undefined;
}

/** The newest results first. */
export async function listRecentResults(
  _db: Reader,
  _which: { readonly most?: number; readonly before?: BallotId | undefined } = {},
): Promise<ResultSlice> {
  return { results: [], olderThan: undefined };
}

export interface FoundBallot {
  readonly id: BallotId;
  readonly path: string;
  readonly title: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly rollSize: number;
  readonly rollHash: string;
  /** Only once it is closed and counted. */
  readonly result: BallotResult | undefined;
}

/** The newest ballot on what stands at this path. */
export async function findBallotFor(_db: Reader, _path: string): Promise<FoundBallot | undefined> {
  return undefined;
}
