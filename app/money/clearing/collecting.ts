import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import { lockTerms } from "../../membership/door.ts";
import { areDuesAsked, type Rules } from "../../rulebook/door.ts";
import { duesFactsOf } from "../dues/dues-queries.ts";
import { nextDueOn, paidTimeOf } from "../dues/paid-time.ts";
import { type DuesEvery, type DuesPlan, paymentOf, stateOfPlan } from "../dues/plan.ts";
import type { Pence } from "../ledger/entry.ts";

/** What is to be collected of somebody next, and the one after it: both are said to them before the first. */
export interface DuesToCollect {
  readonly personId: PersonId;
  readonly pence: Pence;
  readonly every: DuesEvery;
  /** The first day that is not paid for; never before today, since nobody owes for what is over. */
  readonly first: Day;
  readonly second: Day;
  /** It can be that their plan is paused: nothing is collected until this day is over. */
  readonly pausedUntil: Day | undefined;
}

/**
 * What is to be collected of one member, of dated facts alone. Undefined of whoever pays nothing: they chose nothing, have
 * ended it, or are no member. Pure.
 */
export function toCollect(
  personId: PersonId,
  { plans }: { readonly plans: readonly DuesPlan[] },
  { until, today, rules }: { until: Day | undefined; today: Day; rules: Rules },
): DuesToCollect | undefined {
  const plan = plans.at(-1);
  const state = stateOfPlan(plan, today);
  if (!areDuesAsked(rules) || until === undefined || plan === undefined) return undefined;
  if (state === "none" || state === "ended") return undefined;
  const pence = paymentOf(plan);
  const pausedUntil = state === "paused" ? plan.pausedUntil : undefined;
  const days = [today, nextDueOn(until), ...(pausedUntil ? [addDaysTo(pausedUntil, 1)] : [])];
  const first = days.toSorted().at(-1) ?? today;
  const { graceDays, duesStandard: standardPence } = rules;
  const given = [{ on: BEFORE_ALL, until }];
  const coming = { id: 0, on: first, pence, graceDays, standardPence, reversedOn: undefined };
  const paid = paidTimeOf({ given, plans, receipts: [coming] }).until ?? first;
  return { personId, pence, every: plan.every, first, second: nextDueOn(paid), pausedUntil };
}

const BEFORE_ALL = "2000-01-01" as Day;

/** The same of these people; those of whom nothing is to be collected are left out. Nobody's term changes meanwhile. */
export async function listToCollect(
  tx: Tx,
  people: readonly PersonId[],
  { today, rules }: { readonly today: Day; readonly rules: Rules },
): Promise<ReadonlyMap<PersonId, DuesToCollect>> {
  const terms = await lockTerms(tx, people);
  const facts = await duesFactsOf(tx, people);
  return new Map(
    [...facts].flatMap(([personId, ofOne]) => {
      const due = toCollect(personId, ofOne, { until: terms.get(personId), today, rules });
      return due === undefined ? [] : [[personId, due]];
    }),
  );
}
