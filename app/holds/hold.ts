import type { Capacity } from "../../platform/capacity.ts";
import { motionPath } from "../motions/addresses.ts";
import { proposalPath } from "../proposals/addresses.ts";
/** The only reasons for which an item may be held. Product §3. */
export const GROUNDS = ["law", "personal-data", "threats"] as const;
export type Ground = (typeof GROUNDS)[number];

/** While it is held for these, nobody may go on reading what tells something private or threatens somebody. */
export const COVERING: readonly Ground[] = ["personal-data", "threats"];

export const isCovering = (ground: Ground): boolean => COVERING.includes(ground);

export type HeldKind = "proposal" | "motion";

/** What is held: a proposal, or a motion of a branch. */
export interface HeldThing {
  readonly kind: HeldKind;
  readonly id: number;
}

const PATHS: Readonly<Record<HeldKind, (id: number) => string>> = {
  proposal: proposalPath,
  motion: motionPath,
};

export const pathOf = ({ kind, id }: HeldThing): string => PATHS[kind](id);

export interface Hold {
  readonly id: number;
  readonly of: HeldThing;
  readonly ground: Ground;
  readonly reason: string;
  readonly by: Capacity;
  readonly request: number | undefined;
  readonly heldAt: Date;
  readonly until: Date;
  readonly releasedAt: Date | undefined;
}

export const isRunning = ({ releasedAt }: Hold): boolean => releasedAt === undefined;

/** Its time is over, and the clock has not freed it yet. */
export const isOver = (hold: Hold, now: Date): boolean => isRunning(hold) && hold.until <= now;
