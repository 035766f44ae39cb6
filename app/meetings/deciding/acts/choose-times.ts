import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { daysField, hoursField } from "../../fields.ts";
import { saveFreeTime } from "../../store.ts";

/** Says on which days and at which hours one has time for the weekly discussion. Where most have time, there it is. */
export const chooseTimes = defineAct({
  name: "meetings.choose-times",
  input: v.object({ days: daysField, hours: hoursField }),
  may: mayInGoodStanding,
  facts: async (tx, _input, { actor, now }) =>
    (await whyNotCounted(tx, actor, "support", now)) ?? { isCounted: true },
  decide: (_facts, { days, hours }, { actor }) => ({
    personId: personWho(actor).personId,
    free: { days, hours },
  }),
  save: async (tx, { personId, free }, { now }) => {
    await saveFreeTime(tx, personId, free, now);
    await noteTookPart(tx, personId, now);
  },
});
