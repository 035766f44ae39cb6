import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { whyOver } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { changeMeeting } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Takes a meeting on that has no host. */
export const host = defineAct({
  name: "meetings.host",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }) =>
    (await lockMeeting(tx, id)) ?? refuse("not-found", refusals.meeting.unknown),
  decide: (meeting, _input, { actor, now }) => {
    if (meeting.hostId !== undefined) return refuse("conflict", refusals.hosting.taken);
    return whyOver(meeting, now) ?? { id: meeting.id, personId: personWho(actor).personId };
  },
  save: async (tx, { id, personId }, { now }) => {
    await changeMeeting(tx, id, { host_id: personId });
    await noteTookPart(tx, personId, now);
  },
});
