import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { officeHere } from "../../../branches/door.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { listMonthly } from "../../online/online-queries.ts";
import { endOnline } from "../../online/online-store.ts";
import { refusals } from "../../words.ts";

/**
 * Takes back a branch's question before its month, or ends it early: nothing more is answered to it online. What was
 * answered stays, and stalls that ask it go on.
 */
export const endMonthly = defineAct({
  name: "canvass.end-monthly",
  input: v.object({ id: itemNumber, asked: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const here = await officeHere(tx, { actor, id, power: "edit-page" }, now);
    return isRefusal(here) ? here : await listMonthly(tx, id, dayOf(now));
  },
  decide: (all, { asked }) =>
    all.find((one) => one.id === asked) ?? refuse("not-found", refusals.online.unknown),
  save: (tx, { id }, { now }) => endOnline(tx, { id }, now),
});
