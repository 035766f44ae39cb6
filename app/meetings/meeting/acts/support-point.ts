import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { whyHidden } from "../../hiding/hiding.ts";
import { whyOver } from "../../meeting.ts";
import { lockMeeting } from "../../queries.ts";
import { supportPoint as save } from "../../store.ts";
import { refusals } from "../../words.ts";
import { findPoint } from "../point-queries.ts";

/** Votes a point of the agenda up, or takes that back. What most want comes first. */
export const supportPoint = defineAct({
  name: "meetings.support-point",
  input: v.object({ id: itemNumber, point: itemNumber, isOn: yesOrNoField }),
  may: mayInGoodStanding,
  facts: async (tx, { id, point, isOn }, { actor, now }) => {
    const meeting = await lockMeeting(tx, id);
    const found = await findPoint(tx, point);
    if (meeting === undefined || found?.meetingId !== id)
      return refuse("not-found", refusals.agenda.unknown);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    const whyNot = whyHidden(found) ?? notYet;
    return (isOn === "yes" ? whyNot : undefined) ?? { meeting, point: found.id };
  },
  decide: ({ meeting, point }, { isOn }, { actor, now }): Given | Refusal => {
    const { personId } = personWho(actor);
    const given = { id: point, personId, isOn: isOn === "yes" };
    return whyOver(meeting, now) ?? { meetingId: meeting.id, given };
  },
  save: async (tx, { given }, { now }) => {
    await save(tx, given);
    await noteTookPart(tx, given.personId, now);
  },
});

interface Given {
  readonly meetingId: number;
  readonly given: Parameters<typeof save>[1];
}
