import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart } from "../../../membership/door.ts";
import { leadFacts, type Team, whyNotRunning } from "../../../teams/door.ts";
import { dayField, linkField, timeField, titleField } from "../../fields.ts";
import { tellOfMeeting } from "../../telling.ts";
import { refusals, words } from "../../words.ts";
import { comingInstant } from "../../work.ts";
import { endOf, LENGTHS } from "../lengths.ts";
import { listComingMeetings } from "../meeting-queries.ts";
import { addMeeting, type NewMeeting } from "../meeting-store.ts";

/** More than that nobody comes to. */
const MOST_COMING = 30;

interface Called {
  readonly team: Team;
  readonly meeting: NewMeeting;
}

/** Calls the team to a meeting. Everybody in it is told, and has it in their calendar. */
export const callMeeting = defineAct({
  name: "teamwork.call-meeting",
  input: v.object({
    id: itemNumber,
    title: titleField,
    day: dayField,
    time: timeField,
    minutes: oneOf(LENGTHS, () => words.fields.minutes),
    link: linkField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const facts = await leadFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    const { now } = context;
    return { ...facts, coming: await listComingMeetings(tx, id, { now, most: MOST_COMING }) };
  },
  decide: (facts, { id, day, time, minutes, title, link }, { now }): Called | Refusal => {
    const refusal = whyNotRunning(facts);
    if (refusal !== undefined) return refusal;
    if (facts.coming.length >= MOST_COMING)
      return refuse("conflict", refusals.meeting.full(MOST_COMING));
    const startsAt = comingInstant(day, time, now);
    if (isRefusal(startsAt)) return startsAt;
    const endsAt = endOf(startsAt, Number(minutes));
    const { team, personId: calledBy } = facts;
    return { team, meeting: { teamId: id, title, startsAt, endsAt, link, calledBy } };
  },
  save: async (tx, { team, meeting }, { house, now }) => {
    await addMeeting(tx, meeting, now);
    await tellOfMeeting(tx, house, team, { ...meeting, what: "meeting" });
    await noteTookPart(tx, meeting.calledBy, now);
  },
});
