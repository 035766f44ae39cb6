import type { Capacity } from "../../platform/capacity.ts";
/** The only reasons for which an item may be held. Product §3. */
export const GROUNDS = ["law", "personal-data", "threats"] as const;
export type Ground = (typeof GROUNDS)[number];

/** While it is held for these, nobody may go on reading what tells something private or threatens somebody. */
export const COVERING: readonly Ground[] = ["personal-data", "threats"];

export const isCovering = (ground: Ground): boolean => COVERING.includes(ground);

export interface Hold {
  readonly id: number;
  readonly proposalId: number;
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
