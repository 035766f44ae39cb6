import type { Office } from "../../offices/door.ts";
import type { Role } from "../cast.ts";
import { TREE } from "./branches.ts";

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
  /** Whom a visitor can be, and who stands in it, where that is not said by the office itself. */
  readonly part?: Role;
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

/** Every branch elects its convenor as soon as it is there. */
const CONVENOR: ToldElection = { again: 0, others: 2, turnout: 0.45 };
/** Somebody is asked until they stand, and few vote on one name. */
const ONE_STANDS: ToldElection = { again: 0, others: 1, turnout: 0.4 };
const TWO_STAND: ToldElection = { again: 0, others: 2, turnout: 0.4 };
/** In a region, where many more may vote. */
const IN_A_REGION: ToldElection = { again: 0, others: 2, turnout: 0.12 };

type ToldInBranch = Readonly<Partial<Record<string, readonly ToldElection[]>>>;

/**
 * The same of branches and regions, by their names. The clock calls each again some weeks after nobody stood; what is not
 * told here, nobody stands in: the seat is empty when the past ends. The third of an office is in its campaign then.
 */
const ELECTIONS_TOLD_IN: Readonly<Partial<Record<string, ToldInBranch>>> = {
  "South West": {
    "branch-convenor": [IN_A_REGION],
    "branch-secretary": [NOBODY_STANDS, IN_A_REGION],
  },
  "North West": { "branch-convenor": [NOBODY_STANDS, IN_A_REGION] },
  "East Midlands": { "branch-convenor": [NOBODY_STANDS, IN_A_REGION] },
  London: { "branch-convenor": [IN_A_REGION] },
  Plymouth: { "branch-secretary": [TWO_STAND], "branch-treasurer": [ONE_STANDS] },
  Bristol: { "branch-secretary": [ONE_STANDS], "branch-treasurer": [NOBODY_STANDS, ONE_STANDS] },
  Exeter: { "branch-secretary": [NOBODY_STANDS, NOBODY_STANDS, ONE_STANDS] },
  Liverpool: { "branch-secretary": [TWO_STAND] },
  Manchester: { "branch-treasurer": [ONE_STANDS] },
  Bury: { "branch-secretary": [NOBODY_STANDS, ONE_STANDS] },
  Nottingham: { "branch-treasurer": [ONE_STANDS] },
  Wellingborough: { "branch-secretary": [NOBODY_STANDS, ONE_STANDS] },
  Camberwell: { "branch-secretary": [ONE_STANDS] },
  Camden: { "branch-treasurer": [NOBODY_STANDS, NOBODY_STANDS, ONE_STANDS] },
  Tottenham: { "branch-secretary": [{ ...ONE_STANDS, part: "author" }] },
  Newcastle: { "branch-secretary": [ONE_STANDS] },
  Cambridge: { "branch-secretary": [NOBODY_STANDS, NOBODY_STANDS, TWO_STAND] },
  Colchester: { "branch-treasurer": [ONE_STANDS] },
};

const isRegion = (name: string): boolean => TREE.some(({ region }) => region === name);

/** Where the first one was void, because nobody voted, the same is told of the second. */
const CONVENOR_TRIES = 2;

/** What is told of a branch's nth election for one of its offices, from nought. */
export const toldInBranch = (branch: string, office: string, nth: number): ToldElection =>
  ELECTIONS_TOLD_IN[branch]?.[office]?.[nth] ??
  (office === "branch-convenor" && !isRegion(branch) && nth < CONVENOR_TRIES
    ? CONVENOR
    : NOBODY_STANDS);
