import type { Day } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { Pence } from "../ledger/entry.ts";

export const DUES_RATES = ["standard", "low", "solidarity", "own"] as const;
/** What a member chose to pay; nobody proves anything for it. */
export type DuesRate = (typeof DUES_RATES)[number];

export const DUES_EVERY = ["month", "year"] as const;
export type DuesEvery = (typeof DUES_EVERY)[number];

export type DuesRules = Pick<
  Rules,
  "duesStandard" | "duesLow" | "duesSolidarity" | "duesLeast" | "duesPauseMonths"
>;

/** What a member has chosen, from a day on. The newest of somebody's is what they want; older ones are what they wanted. */
export interface DuesPlan {
  readonly from: Day;
  readonly rate: DuesRate;
  /** For one month, however often they pay. */
  readonly monthPence: Pence;
  readonly every: DuesEvery;
  /** Asked for nothing until then. */
  readonly pausedUntil: Day | undefined;
  /** Over for good: nothing is collected any more, and what is paid for stands. */
  readonly endedOn: Day | undefined;
}

/** What a rate costs a month; of one's own sum it is that, and undefined where it is less than the least. */
export function findMonthPence(
  rate: DuesRate,
  own: Pence | undefined,
  rules: DuesRules,
): Pence | undefined {
  if (rate === "standard") return rules.duesStandard;
  if (rate === "low") return rules.duesLow;
  if (rate === "solidarity") return rules.duesSolidarity;
  return own !== undefined && own >= rules.duesLeast ? own : undefined;
}

const MONTHS_A_YEAR = 12;

/** What one payment is. */
export const paymentOf = ({ monthPence, every }: Pick<DuesPlan, "monthPence" | "every">): Pence =>
  every === "month" ? monthPence : MONTHS_A_YEAR * monthPence;

export type PlanState = "none" | "running" | "paused" | "ended";

export function stateOfPlan(
  plan: Pick<DuesPlan, "pausedUntil" | "endedOn"> | undefined,
  today: Day,
): PlanState {
  if (plan === undefined) return "none";
  if (plan.endedOn !== undefined) return "ended";
  return plan.pausedUntil !== undefined && today <= plan.pausedUntil ? "paused" : "running";
}
