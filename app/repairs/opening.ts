import type { Capacity } from "../../platform/capacity.ts";
/** All that the operator can do while it is open. Neither ballots nor the roll are among it, and nothing reads them. */
export const REPAIRS = [
  "end-sessions",
  "pause-mail",
  "resume-mail",
  "pause-joining",
  "resume-joining",
  "release-letters",
] as const;
export type Repair = (typeof REPAIRS)[number];

/** The longest report of a reviewer. */
export const REVIEW_CHARACTERS = 10_000;

/** A pause ends by itself after that long, whatever becomes of whoever began it. */
export const MOST_HOURS_PAUSED = 24;

export interface Opening {
  /** The number of the request that opened it. */
  readonly request: number;
  readonly by: Capacity;
  readonly why: string;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | undefined;
  readonly reviewDueAt: Date;
  readonly review: string | undefined;
  readonly reviewedBy: Capacity | undefined;
  /** How many people the letter about it has been written to so far. */
  readonly told: number;
  /** When the last of them had theirs written; undefined while it is still being written. */
  readonly toldAt: Date | undefined;
  readonly repairs: readonly DoneRepair[];
}

export interface DoneRepair {
  readonly what: Repair;
  readonly why: string;
  readonly at: Date;
}

/** Its own end counts, and not when the clock comes by to close it. */
export const isOpenAt = ({ closedAt, closesAt }: Opening, now: Date): boolean =>
  closedAt === undefined && now < closesAt;
