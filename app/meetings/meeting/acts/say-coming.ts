import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { meetingPath } from "../../addresses.ts";
import { yesOrNoField } from "../../fields.ts";
import { whyOver } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { saveComing } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Says that one comes, or does not after all. Whoever comes is reminded, and told of every change. */
export const sayComing = defineAct({
  name: "meetings.say-coming",
  input: v.object({ id: itemNumber, isOn: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) =>
    (await lockMeeting(tx, id)) ?? refuse("not-found", refusals.meeting.unknown),
  decide: ({ id, ...meeting }, { isOn }, { actor, now }): Coming | Refusal =>
    whyOver(meeting, now) ?? { id, personId: personWho(actor).personId, isOn: isOn === "yes" },
  save: async (tx, coming, { now }) => {
    await saveComing(tx, coming);
    await noteTookPart(tx, coming.personId, now);
  },
  announce: ({ id, personId, isOn }, { now }) =>
    isOn ? [tookPart(personId, meetingPath(id), now)] : [],
});

type Coming = Parameters<typeof saveComing>[1];
