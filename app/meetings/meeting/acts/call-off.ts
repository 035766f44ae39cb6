import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { whyField } from "../../fields.ts";
import { meetingOfHost } from "../../hosting/may-host.ts";
import { changedInCalendars } from "../../letters.ts";
import { whyOver } from "../../meeting.ts";
import { callOffMeeting } from "../../store.ts";
import { words } from "../../words.ts";

/** Calls one meeting off, and says why. Whoever said that they come is told, once. */
export const callOff = defineAct({
  name: "meetings.call-off",
  input: v.object({ id: itemNumber, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor }) => meetingOfHost(tx, id, actor),
  decide: (meeting, { why }, { now }) =>
    whyOver(meeting, now) ?? { id: meeting.id, changes: meeting.changes + 1, why },
  save: (tx, { id, why }, { now }) => callOffMeeting(tx, id, why, now),
  announce: (calledOff, { actor, now }) => [
    changedInCalendars(
      "cancelled",
      calledOff,
      personWho(actor).personId,
      now,
      () => words.happened.cancelled,
    ),
  ],
});
