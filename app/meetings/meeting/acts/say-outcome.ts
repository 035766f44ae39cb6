import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { happened } from "../../../mail/door.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { meetingPath } from "../../addresses.ts";
import { outcomeField } from "../../fields.ts";
import { meetingOfHost } from "../../hosting/may-host.ts";
import { heldOutcome, whyNotBegun } from "../../meeting.ts";
import { changeMeeting } from "../../store.ts";
import { words } from "../../words.ts";

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
    whyOvertaken(heldOutcome(meeting.outcome), { outcome }, seen) ?? {
      ...{ id: meeting.id, outcome },
      isFirst: meeting.outcome === undefined,
    },
  save: (tx, { id, outcome }, { now }) => changeMeeting(tx, id, { outcome, outcome_at: now }),
  announce: ({ id, isFirst }, { actor, now }) =>
    isFirst
      ? [
          happened({
            on: [meetingPath(id)],
            ...{ what: "outcome", which: "once", part: "decided", at: now, isImportant: true },
            by: personWho(actor).personId,
            says: () => words.happened.outcome,
          }),
        ]
      : [],
});
