import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { findPerson, mayTheClock } from "../../../membership/door.ts";
import { type Meeting, whyOver } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { changeMeeting } from "../../store.ts";
import { refusals } from "../../words.ts";
import { findNextHost, tellHost } from "../hosts.ts";

interface Found {
  readonly meeting: Meeting;
  readonly hostId: PersonId | undefined;
}

/** Gives a meeting the next host who offered, where it has none, or one who is no member any more or is suspended. */
export const findHost = defineAct({
  name: "meetings.find-host",
  input: v.object({ id: itemNumber }),
  may: mayTheClock,
  facts: async (tx, { id }, { now }) => {
    const meeting = await lockMeeting(tx, id);
    if (meeting === undefined) return refuse("not-found", refusals.meeting.unknown);
    const { hostId } = meeting;
    const host = hostId === undefined ? undefined : await findPerson(tx, hostId, now);
    const isThere = host?.standing === "member";
    return { meeting, isThere, next: await findNextHost(tx, now, meeting.hostId) };
  },
  decide: ({ meeting, isThere, next }, _input, { now }): Found | Refusal => {
    if (isThere || (meeting.hostId === undefined && next === undefined))
      return refuse("conflict", refusals.hosting.nobodyNew);
    return whyOver(meeting, now) ?? { meeting, hostId: next };
  },
  save: async (tx, { meeting, hostId }, { house }) => {
    await changeMeeting(tx, meeting.id, { host_id: hostId ?? null });
    await tellHost(tx, house, { ...meeting, hostId });
  },
});
