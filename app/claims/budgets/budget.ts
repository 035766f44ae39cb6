import { dayOf, yearOf } from "../../../platform/time/days.ts";
import type { Pence } from "../../money/door.ts";

/** The power by which a body's budget is set: by default the treasurer or the committee asks, and another body signs. */
export const SETTING = "set-budget";

/** More than that is no budget of one body. */
export const MOST_BUDGET: Pence = 1_000_000_000;

/** A year's claims of a body beside its budget. */
export interface BudgetUse {
  readonly body: string;
  /** Undefined of a body without one for that year. */
  readonly budget: Pence | undefined;
  /** Approved, and not paid yet. */
  readonly approved: Pence;
  readonly paid: Pence;
  /** Whose claims they are, each once. Never shown: by how many they are, it is told whether a sum finds somebody. */
  readonly claimants: readonly string[];
}

/** A claim counts in the year in which it was made, in London. */
export const yearOfClaim = ({ madeAt }: { readonly madeAt: Date }): number => yearOf(dayOf(madeAt));

export const usedOf = ({ approved, paid }: Pick<BudgetUse, "approved" | "paid">): Pence =>
  approved + paid;

/** Nought and above; undefined without a budget, or with one of nought, of which there is no share. */
export const percentUsed = (use: BudgetUse): number | undefined =>
  use.budget ? Math.floor((usedOf(use) * 100) / use.budget) : undefined;

/** Why the budget has a claim of that sum approved by two keys alone; undefined where it does not. Pure. */
export function whyBudgetTakesKeys(
  pence: Pence,
  use: BudgetUse,
  { claimNoBudgetOver }: { readonly claimNoBudgetOver: Pence },
): "over-budget" | "no-budget" | undefined {
  if (use.budget === undefined) return pence > claimNoBudgetOver ? "no-budget" : undefined;
  return usedOf(use) + pence > use.budget ? "over-budget" : undefined;
}

/** How far beyond its budget a claim of that sum takes a body; 0 where it does not. */
export const overBy = (pence: Pence, use: BudgetUse): Pence =>
  use.budget === undefined ? 0 : Math.max(0, usedOf(use) + pence - use.budget);

export interface BudgetsTold {
  /** Of each body its budget; what it used only where enough people claimed. */
  readonly bodies: readonly (BudgetUse & { readonly isTold: boolean })[];
  /** The bodies of which too few claimed, put together; undefined where they are too few together as well. */
  readonly together: Pick<BudgetUse, "approved" | "paid"> | undefined;
}

/** What everybody may read of a year: no sum of claims by fewer people than the rulebook says, but of none. Pure. */
export function budgetsTold(uses: readonly BudgetUse[], least: number): BudgetsTold {
  const isEnough = (count: number) => count === 0 || count >= least;
  const bodies = uses.map((use) => ({ ...use, isTold: isEnough(use.claimants.length) }));
  const few = bodies.filter(({ isTold }) => !isTold);
  const people = new Set(few.flatMap(({ claimants }) => claimants));
  const sum = (of: "approved" | "paid") => few.reduce((whole, use) => whole + use[of], 0);
  const isTogether = few.length > 1 && people.size >= least;
  return {
    bodies,
    together: isTogether ? { approved: sum("approved"), paid: sum("paid") } : undefined,
  };
}
