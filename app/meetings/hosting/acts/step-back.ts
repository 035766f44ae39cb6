import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayTakePart, personWho } from "../../../membership/door.ts";
import { whyOver } from "../../meeting.ts";
import { changeMeeting, saveOffer } from "../../store.ts";
import { findNextHost, tellHost } from "../hosts.ts";
import { meetingOfHost } from "../may-host.ts";

/** Gives the hosting back. The next who offered is asked in the same moment, by letter. */
export const stepBack = defineAct({
  name: "meetings.step-back",
  input: v.object({ id: itemNumber }),
  may: mayTakePart,
  facts: async (tx, { id }, { actor, now }) => {
    const meeting = await meetingOfHost(tx, id, actor);
    if (isRefusal(meeting)) return meeting;
    return { meeting, next: await findNextHost(tx, now, personWho(actor).personId) };
  },
  decide: ({ meeting, next }, _input, { now }) => whyOver(meeting, now) ?? { meeting, next },
  save: async (tx, { meeting, next }, { house, actor, now }) => {
    // Whoever gave one back is not asked again until they offer anew.
    await saveOffer(tx, personWho(actor).personId, false, now);
    await changeMeeting(tx, meeting.id, { host_id: next ?? null });
    await tellHost(tx, house, { ...meeting, hostId: next });
  },
});
