import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { londonTimeOf } from "../../../../web/moments.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { dayField, linkField, timeField } from "../../fields.ts";
import { tellOfMeeting } from "../../telling.ts";
import { refusals } from "../../words.ts";
import { comingInstant, type Meeting, stateOf } from "../../work.ts";
import { type InMeeting, meetingFacts } from "../in-meeting.ts";
import { changeMeeting, saveLink } from "../meeting-store.ts";

interface Moved extends InMeeting {
  readonly link: string | undefined;
  /** Undefined where only the link is another. */
  readonly moved: { readonly startsAt: Date; readonly endsAt: Date } | undefined;
}

/** Gives a meeting another day, hour or link. Of another time everybody in the team is told, once. */
export const moveMeeting = defineAct({
  name: "teamwork.move-meeting",
  input: v.object({
    id: itemNumber,
    meeting: itemNumber,
    day: dayField,
    time: timeField,
    link: linkField,
  }),
  may: mayInGoodStanding,
  facts: (tx, input, context) => meetingFacts(tx, input, context),
  decide: (facts, { day, time, link }, { now }): Moved | Refusal => {
    const { meeting } = facts;
    if (isAt(meeting, day.trim(), time.trim()))
      return meeting.link === link
        ? refuse("conflict", refusals.time.same, "day")
        : { ...facts, link, moved: undefined };
    if (stateOf(meeting, now) !== "coming") return refuse("conflict", refusals.meeting.begun);
    const startsAt = comingInstant(day, time, now);
    if (isRefusal(startsAt)) return startsAt;
    const lasts = meeting.endsAt.getTime() - meeting.startsAt.getTime();
    const endsAt = new Date(startsAt.getTime() + lasts);
    return { ...facts, link, moved: { startsAt, endsAt } };
  },
  save: async (tx, { team, meeting, link, moved }, { house, now }) => {
    await saveLink(tx, meeting.id, link);
    if (moved === undefined) return;
    const { startsAt: starts_at, endsAt: ends_at } = moved;
    await changeMeeting(tx, meeting.id, { starts_at, ends_at }, now);
    const { title } = meeting;
    await tellOfMeeting(tx, house, team, { title, startsAt: starts_at, what: "moved" });
  },
});

const isAt = ({ startsAt }: Meeting, day: string, time: string): boolean =>
  dayOf(startsAt) === day && londonTimeOf(startsAt) === time;
