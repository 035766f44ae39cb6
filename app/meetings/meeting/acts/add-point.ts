import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { meetingPath } from "../../addresses.ts";
import { pointField } from "../../fields.ts";
import type { PostKind } from "../../hiding/hiding.ts";
import { listHiddenPoints } from "../../hiding/post-queries.ts";
import { whyOver } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { addPoint as save } from "../../store.ts";
import { refusals } from "../../words.ts";
import { whyNotSaid } from "../agenda.ts";
import { countPoints, listPoints } from "../point-queries.ts";

/** Puts a point on the agenda. Members vote it up. */
export const addPoint = defineAct({
  name: "meetings.add-point",
  input: v.object({ id: itemNumber, says: pointField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const meeting = await lockMeeting(tx, id);
    if (meeting === undefined) return refuse("not-found", refusals.meeting.unknown);
    const counts = await countPoints(tx, id, personWho(actor).personId);
    const said = {
      shown: (await listPoints(tx, id)).flatMap((point) => point.says ?? []),
      hidden: await listHiddenPoints(tx, id),
    };
    return { meeting, rules: await rulesInForce(tx), ...counts, said };
  },
  decide: ({ meeting, rules, own, isFull, said }, { says }, { actor, now }): Made | Refusal => {
    if (own >= rules.agendaPoints)
      return refuse("conflict", refusals.agenda.enough(rules.agendaPoints));
    if (isFull) return refuse("conflict", refusals.agenda.full);
    const point = { meetingId: meeting.id, personId: personWho(actor).personId, says };
    return whyOver(meeting, now) ?? whyNotSaid(says, said) ?? { point, id: undefined };
  },
  save: async (tx, made, { now }) => {
    made.id = await save(tx, made.point, now);
    await noteTookPart(tx, made.point.personId, now);
  },
  announce: ({ point: { meetingId, personId }, id }, { now }) => [
    tookPart(personId, meetingPath(meetingId), now),
    added(
      meetingPath(meetingId),
      {
        ...{ kind: "point", place: `${meetingPath(meetingId)}#agenda`, by: personId },
        post: id === undefined ? undefined : { kind: "agenda-point" satisfies PostKind, id },
      },
      now,
    ),
  ],
});

interface Made {
  readonly point: Parameters<typeof save>[1];
  /** Once it is saved. */
  id: number | undefined;
}
