import type { Shown } from "../../../platform/act.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { poundsInWords } from "../../../web/numbers.ts";
import type { Claim } from "../claim.ts";
import { words } from "../words.ts";
import { type BudgetUse, usedOf, yearOfClaim } from "./budget.ts";
import { budgetUseOf } from "./budget-queries.ts";

/** What is left of the budget that a claim counts in, for whoever decides on it. */
export function leftInWords({ budget, ...use }: BudgetUse, year: number): string {
  const { left, noBudget } = words.budgets.claim;
  return budget === undefined
    ? noBudget(year)
    : left(year, poundsInWords(budget - usedOf(use)), poundsInWords(budget));
}

export async function budgetShown(db: Reader, claim: Claim): Promise<Shown> {
  const year = yearOfClaim(claim);
  const use = await budgetUseOf(db, year, claim.body);
  return { label: words.budgets.claim.label, says: leftInWords(use, year) };
}
