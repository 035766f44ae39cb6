import type { Capacity } from "../../platform/capacity.ts";
/** The only reasons for which an item may be held. Product §3. */
export const GROUNDS = ["law", "personal-data", "threats"] as const;
export type Ground = (typeof GROUNDS)[number];

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
