import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whyField } from "../../fields.ts";
import { tellOfMeeting } from "../../telling.ts";
import { meetingFacts } from "../in-meeting.ts";
import { changeMeeting } from "../meeting-store.ts";

/** Calls a meeting off, and says why. Everybody in the team is told, once; it stays in calendars as called off. */
export const callOffMeeting = defineAct({
  name: "teamwork.call-off-meeting",
  input: v.object({ id: itemNumber, meeting: itemNumber, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, input, context) => meetingFacts(tx, input, context),
  decide: (facts, { why }) => ({ ...facts, why }),
  save: async (tx, { team, meeting, why }, { house, now }) => {
    await changeMeeting(tx, meeting.id, { cancelled_at: now, why }, now);
    const { title, startsAt } = meeting;
    await tellOfMeeting(tx, house, team, { title, startsAt, why, what: "called-off" });
  },
});
