import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { outcomeField } from "../../fields.ts";
import { meetingOfHost } from "../../hosting/may-host.ts";
import { heldOutcome, whyNotBegun } from "../../meeting.ts";
import { changeMeeting } from "../../store.ts";

/** Says, as its host, what came of it: for everybody to read, and for a proposal to begin with. */
export const sayOutcome = defineAct({
  name: "meetings.say-outcome",
  input: v.object({ id: itemNumber, outcome: outcomeField, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const meeting = await meetingOfHost(tx, id, actor);
    return isRefusal(meeting) ? meeting : { meeting };
  },
  decide: ({ meeting }, { outcome, seen }, { now }) =>
    whyNotBegun(meeting, now) ??
    whyOvertaken(heldOutcome(meeting.outcome), { outcome }, seen) ?? { id: meeting.id, outcome },
  save: (tx, { id, outcome }, { now }) => changeMeeting(tx, id, { outcome, outcome_at: now }),
});
