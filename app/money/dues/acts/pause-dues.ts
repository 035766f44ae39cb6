import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { shortField } from "../../../../platform/text/fields.ts";
import { addMonthsTo, dayOf } from "../../../../platform/time/days.ts";
import { mayTakePart, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { refusals, words } from "../../words.ts";
import { duesFactsOfOne } from "../dues-queries.ts";
import { setPlanState } from "../dues-store.ts";
import { stateOfPlan } from "../plan.ts";

/** Pauses one's dues for some months, or with 0 goes on: nobody asks for them meanwhile, and never for them afterwards. */
export const pauseDues = defineAct({
  name: "money.pause-dues",
  input: v.object({
    months: v.pipe(
      shortField(2, () => words.dues.fields.months),
      v.regex(/^\d{1,2}$/, () => words.dues.fields.months),
      v.transform(Number),
    ),
  }),
  may: mayTakePart,
  facts: async (tx, _input, { actor }) => ({
    plan: (await duesFactsOfOne(tx, personWho(actor).personId)).plans.at(-1),
    rules: await rulesInForce(tx),
  }),
  decide: ({ plan, rules }, { months }, { actor, now }) => {
    const { refuse: no } = refusals.dues;
    const today = dayOf(now);
    const state = stateOfPlan(plan, today);
    if (state === "none" || state === "ended") return refuse("conflict", no.noPlan);
    if (months > rules.duesPauseMonths)
      return refuse("invalid", no.pauseTooLong(rules.duesPauseMonths), "months");
    const pausedUntil = months === 0 ? undefined : addMonthsTo(today, months);
    return { personId: personWho(actor).personId, pausedUntil };
  },
  save: (tx, { personId, pausedUntil }) =>
    setPlanState(tx, personId, { pausedUntil, endedOn: undefined }),
});
