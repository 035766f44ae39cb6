import type { Person } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { dayOf, yearOf } from "../../../platform/time/days.ts";
import { mayKeepBooks, type Pence } from "../../money/door.ts";
import { bodyNames, rulesInForce } from "../../rulebook/door.ts";
import { percentUsed, usedOf } from "./budget.ts";
import { budgetUses } from "./budget-queries.ts";

/** A budget of which this year as much is used as the rulebook says that the treasurer is told of. */
export interface BudgetTask {
  readonly body: string;
  readonly year: number;
  /** Whole, and above 100 where two keys have let it be. */
  readonly percent: number;
  readonly left: Pence;
}

/** Of whoever keeps the books; of anybody else none. */
export async function listBudgetTasks(
  db: Reader,
  person: Person,
  now: Date,
): Promise<readonly BudgetTask[]> {
  if (mayKeepBooks(person) !== undefined) return [];
  const { budgetNoticePercent } = await rulesInForce(db);
  const year = yearOf(dayOf(now));
  const uses = await budgetUses(db, year, bodyNames());
  return uses.flatMap((use) => {
    const percent = percentUsed(use);
    if (percent === undefined || percent < budgetNoticePercent) return [];
    return [{ body: use.body, year, percent, left: (use.budget ?? 0) - usedOf(use) }];
  });
}
