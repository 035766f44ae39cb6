import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import type { DuesEnded } from "../../announcements.ts";
import { refusals } from "../../words.ts";
import { duesFactsOfOne } from "../dues-queries.ts";
import { setPlanState } from "../dues-store.ts";
import { stateOfPlan } from "../plan.ts";

/** Ends one's dues, for good: what is paid for stands, and nothing is collected for later. */
export const endDues = defineAct({
  name: "money.end-dues",
  input: v.object({}),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    plan: (await duesFactsOfOne(tx, personWho(actor).personId)).plans.at(-1),
  }),
  decide: ({ plan }, _input, { actor, now }) => {
    const state = stateOfPlan(plan, dayOf(now));
    if (state === "none" || state === "ended")
      return refuse("conflict", refusals.dues.refuse.noPlan);
    return { personId: personWho(actor).personId, endedOn: dayOf(now) };
  },
  save: (tx, { personId, endedOn }) =>
    setPlanState(tx, personId, { pausedUntil: undefined, endedOn }),
  announce: ({ personId }): readonly DuesEnded[] => [{ name: "money.dues-ended", personId }],
});
