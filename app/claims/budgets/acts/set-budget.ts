import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { shortField } from "../../../../platform/text/fields.ts";
import { dayOf, yearOf } from "../../../../platform/time/days.ts";
import { poundsInWords } from "../../../../web/numbers.ts";
import { findPence } from "../../../money/door.ts";
import { bodyInWords, isBody } from "../../../rulebook/door.ts";
import { budgetsOfYearPath, budgetsPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { MOST_BUDGET, SETTING } from "../budget.ts";
import { budgetUseOf } from "../budget-queries.ts";
import { addBudget, lockBudget } from "../budget-store.ts";

/** What a body may spend in a year: asked for by one body and signed by another. A change is a new line. */
export const setBudget = defineAct({
  name: "claims.set-budget",
  power: SETTING,
  form: budgetsPath,
  input: v.object({
    body: v.pipe(
      shortField(60, () => words.fields.body),
      v.check(isBody, () => words.fields.body),
    ),
    year: v.pipe(
      shortField(4, () => words.budgets.fields.year),
      v.regex(/^20\d\d$/, () => words.budgets.fields.year),
      v.transform(Number),
    ),
    amount: v.pipe(
      shortField(15, () => words.budgets.refuse.noSum),
      v.transform(findPence),
      v.number(() => words.budgets.refuse.noSum),
      v.minValue(0, () => words.budgets.refuse.noSum),
    ),
  }),
  about: () => [],
  shows: async (db, { body, year }) => {
    const { budget } = await budgetUseOf(db, Number(year), body);
    const { none, before } = words.budgets.form;
    return [{ label: before, says: budget === undefined ? none : poundsInWords(budget) }];
  },
  may: () => undefined,
  facts: (tx, { body, year }) => lockBudget(tx, year, body),
  decide: (_, { body, year, amount }, { now }) => {
    const no = refusals.budgets.refuse;
    if (amount > MOST_BUDGET) return refuse("invalid", no.tooMuch(MOST_BUDGET), "amount");
    const thisYear = yearOf(dayOf(now));
    return year === thisYear || year === thisYear + 1
      ? { body, year, pence: amount }
      : refuse("invalid", no.otherYear(thisYear), "year");
  },
  save: (tx, change, { now }) => addBudget(tx, change, now),
  record: ({ body, year, pence }, { actor }) => ({
    act: "claims.set-budget",
    by: doneBy(actor).by,
    on: budgetsOfYearPath(year),
    says: words.budgets.record(bodyInWords(body), year, poundsInWords(pence)),
    facts: { body, year, pence },
  }),
});
