import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { pointField } from "../../fields.ts";
import { whyOver } from "../../meeting.ts";
import { countPoints, lockMeeting } from "../../queries.ts";
import { addPoint as save } from "../../store.ts";
import { refusals } from "../../words.ts";

/** Puts a point on the agenda. Members vote it up. */
export const addPoint = defineAct({
  name: "meetings.add-point",
  input: v.object({ id: itemNumber, says: pointField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const meeting = await lockMeeting(tx, id);
    if (meeting === undefined) return refuse("not-found", refusals.meeting.unknown);
    const counts = await countPoints(tx, id, personWho(actor).personId);
    return { meeting, rules: await rulesInForce(tx), ...counts };
  },
  decide: ({ meeting, rules, own, isFull }, { says }, { actor, now }): Point | Refusal => {
    if (own >= rules.agendaPoints)
      return refuse("conflict", refusals.agenda.enough(rules.agendaPoints));
    if (isFull) return refuse("conflict", refusals.agenda.full);
    const point = { meetingId: meeting.id, personId: personWho(actor).personId, says };
    return whyOver(meeting, now) ?? point;
  },
  save: async (tx, point, { now }) => {
    await save(tx, point, now);
    await noteTookPart(tx, point.personId, now);
  },
});

type Point = Parameters<typeof save>[1];
