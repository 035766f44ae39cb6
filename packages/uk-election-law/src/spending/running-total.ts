import type { IsoDay } from "../days/day.ts";
import type { Period } from "./regulated-period.ts";

export interface Expense {
  readonly id: string;
  /** Day the thing is used; bought earlier, it still counts in full or by the share used. */
  readonly usedOn: IsoDay;
  /** With VAT, and with any notional part. */
  readonly valuePence: number;
  /** Who allowed it in writing before the order: the agent, the candidate, or someone they named. */
  readonly authorisedBy: string | undefined;
}

export interface RunningTotal {
  readonly spentPence: number;
  /** Negative once over. */
  readonly remainingPence: number;
  readonly isOver: boolean;
  /** Whole per cent of the limit, rounded up: 100 can mean a penny left. */
  readonly percentUsed: number;
  readonly outsidePeriod: readonly string[];
  /** Incurred without written authority: unlawful for a candidate's campaign. RPA 1983 s. 75. */
  readonly notAuthorised: readonly string[];
}

/**
 * Adds up the expenses of a regulated period against the limit. All sums are whole pence.
 * @param limitPence the limit, in whole pence
 */
export function addUpSpending(
  limitPence: number,
  period: Period,
  expenses: readonly Expense[],
): RunningTotal {
  const isInside = (one: Expense) => one.usedOn >= period.start && one.usedOn <= period.end;
  const idsOf = (chosen: readonly Expense[]) => chosen.map((one) => one.id);
  const inside = expenses.filter(isInside);
  const spentPence = inside.reduce((sum, one) => sum + one.valuePence, 0);
  return {
    spentPence,
    remainingPence: limitPence - spentPence,
    isOver: spentPence > limitPence,
    percentUsed: limitPence === 0 ? 100 : Math.ceil((spentPence * 100) / limitPence),
    outsidePeriod: idsOf(expenses.filter((one) => !isInside(one))),
    notAuthorised: idsOf(inside.filter((one) => !one.authorisedBy?.trim())),
  };
}
