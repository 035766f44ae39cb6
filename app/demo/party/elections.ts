import type { Office } from "../../offices/door.ts";

/** How members vote in a sealed ballot. */
export interface Mood {
  /** Of those who would vote, which share does. Left out: all. */
  readonly turnout?: number;
  /** They put *Re-open nominations* first: one of the seats stays empty. */
  readonly isUnwanted?: true;
}

/** One election of the demonstration's past, or of its present. */
export interface ToldElection extends Mood {
  /** How many of those whose seats are to be filled stand again. */
  readonly again: number;
  /** How many others stand, beside those whom a visitor can be. */
  readonly others: number;
}

/** A new party has more seats than people who want them: it takes some elections until they are filled. */
const NOBODY_STANDS: ToldElection = { again: 0, others: 0 };

/**
 * Each office's, in the order in which the clock calls them: for the founders' seats, again for those that stayed empty,
 * and when terms end. The last of the committee's takes votes when the past ends, and the last of the trustees'
 * nominations.
 */
export const ELECTIONS_TOLD: Readonly<Partial<Record<Office, readonly ToldElection[]>>> = {
  "safety-officer": [
    { again: 1, others: 3, turnout: 0.6 },
    { again: 1, others: 3, turnout: 0.35 },
  ],
  "national-committee": [
    NOBODY_STANDS,
    NOBODY_STANDS,
    { again: 4, others: 5, turnout: 0.8 },
    { again: 4, others: 6 },
  ],
  trustee: [
    { again: 3, others: 0, turnout: 0.6, isUnwanted: true },
    NOBODY_STANDS,
    { again: 1, others: 2, turnout: 0.6 },
    { again: 1, others: 2, turnout: 0.35 },
    { again: 1, others: 2 },
  ],
};

/** Of a branch's convenor. */
export const IN_A_BRANCH: ToldElection = { again: 0, others: 2, turnout: 0.7 };
