import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { type Meeting, whyOver } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { changeMeeting, saveOffer } from "../../store.ts";
import { refusals } from "../../words.ts";
import { findNextHost, tellHost } from "../hosts.ts";

interface Hosted {
  readonly meeting: Meeting;
  /** Who hosts it from now on. */
  readonly hostId: PersonId | undefined;
  readonly personId: PersonId;
}

/** Takes a meeting on that has no host, or gives it back: the next who offered is asked in the same moment, by letter. */
export const host = defineAct({
  name: "meetings.host",
  input: v.object({ id: itemNumber, hosts: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const meeting = await lockMeeting(tx, id);
    if (meeting === undefined) return refuse("not-found", refusals.meeting.unknown);
    return { meeting, next: await findNextHost(tx, now, personWho(actor).personId) };
  },
  decide: ({ meeting, next }, { hosts }, { actor, now }): Hosted | Refusal => {
    const { personId } = personWho(actor);
    const over = whyOver(meeting, now);
    if (over !== undefined) return over;
    if (hosts === "yes")
      return meeting.hostId === undefined
        ? { meeting, hostId: personId, personId }
        : refuse("conflict", refusals.hosting.taken);
    return meeting.hostId === personId
      ? { meeting, hostId: next, personId }
      : refuse("not-allowed", refusals.hosting.notHost);
  },
  save: async (tx, { meeting, hostId, personId }, { house, now }) => {
    await changeMeeting(tx, meeting.id, { host_id: hostId ?? null });
    await noteTookPart(tx, personId, now);
    if (hostId === personId) return;
    // Whoever gave one back is not asked again until they offer anew.
    await saveOffer(tx, personId, false, now);
    await tellHost(tx, house, { ...meeting, hostId });
  },
});
