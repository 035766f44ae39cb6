import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { refusals } from "../words.ts";

/** A question of the day, or of a branch's month, as everybody answers it. */
export interface Online {
  readonly id: number;
  readonly question: string;
  readonly themes: readonly string[];
  /** The address of the page that it belongs to. */
  readonly about: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly endedAt: Date | undefined;
  /** Whose question of the month it is; undefined of an action's question of the day. */
  readonly branchId: number | undefined;
}

type Days = Pick<Online, "firstDay" | "lastDay" | "endedAt">;

export const isOpenOnline = (days: Days, now: Date): boolean =>
  whyNotOnline(days, now) === undefined;

/** Why nobody answers it, not yet or not any more. */
export function whyNotOnline({ firstDay, lastDay, endedAt }: Days, now: Date): Refusal | undefined {
  const today = dayOf(now);
  if (endedAt !== undefined || today > lastDay) return refuse("gone", refusals.online.over);
  return today < firstDay ? refuse("conflict", refusals.online.early) : undefined;
}
