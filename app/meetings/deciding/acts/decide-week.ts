import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { takeLock } from "../../../../platform/database/named-lock.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays, type Day, dayOf } from "../../../../platform/time/days.ts";
import { hourOn } from "../../../../platform/time/hours.ts";
import { openTopic, setTopicStage } from "../../../discussions/door.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { type Rules, rulesInForce } from "../../../rulebook/door.ts";
import { meetingPath } from "../../addresses.ts";
import { topicInWords } from "../../hiding/hiding.ts";
import { findNextHost, tellHost } from "../../hosting/hosts.ts";
import {
  dayOfSlot,
  decideSlot,
  decideTopic,
  endOf,
  type Slot,
  type SlotCount,
  type Topic,
  weekToDecide,
} from "../../meeting.ts";
import { addMeeting, addWeek, drawMeetingId, fallOldTopics } from "../../store.ts";
import { listToTake } from "../../topics/topic-queries.ts";
import { refusals } from "../../words.ts";
import { countSlots, isDecided, type KeptSeries, listSeriesSince } from "../week-queries.ts";

interface Facts {
  readonly rules: Rules;
  readonly monday: Day;
  readonly counts: readonly SlotCount[];
  readonly current: KeptSeries | undefined;
  readonly topics: readonly Topic[];
  readonly hostId: PersonId | undefined;
}

interface Week {
  readonly monday: Day;
  readonly day: Day;
  readonly slot: Slot;
  readonly minutes: number;
  readonly current: KeptSeries | undefined;
  readonly topic: Topic | undefined;
  readonly startsAt: Date;
  readonly hostId: PersonId | undefined;
}

/** Takes, for the coming week, the topic that most members support, and the day and hour at which most have time. */
export const decideWeek = defineAct({
  name: "meetings.decide-week",
  input: v.object({}),
  may: mayTheClock,
  facts: async (tx, _input, { now }): Promise<Facts | Refusal> => {
    const rules = await rulesInForce(tx);
    const monday = weekToDecide(now, rules);
    await takeLock(tx, "meetings.decide-week");
    if (await isDecided(tx, monday)) return refuse("conflict", refusals.week.decided);
    await fallOldTopics(tx, rules.topicDays, now);
    const [series, counts] = [await listSeriesSince(tx, dayOf(now)), await countSlots(tx)];
    const topics = await listToTake(tx, 1);
    const hostId = await findNextHost(tx, now);
    const current = series.find(({ lastDay }) => lastDay === undefined);
    return { rules, monday, counts, current, topics, hostId };
  },
  decide: ({ rules, monday, counts, current, topics, hostId }, _input, { now }): Week => {
    const slot = decideSlot(counts, current, rules);
    const day = dayOfSlot(monday, slot);
    const startsAt = hourOn(day, slot.hour);
    // Decided late, in the week itself: nobody is called to something of tomorrow morning.
    const topic = startsAt < addDays(now, 1) ? undefined : decideTopic(topics);
    return { monday, day, slot, minutes: rules.meetingMinutes, current, topic, startsAt, hostId };
  },
  save: async (tx, week, { now, house }) => {
    const seriesId = await addWeek(tx, week, now);
    const { topic, startsAt, minutes, hostId, monday, day } = week;
    if (topic === undefined) return;
    const id = await drawMeetingId(tx);
    const title = topicInWords(topic);
    const talkId = await openTopic(tx, { path: meetingPath(id), title }, now);
    await setTopicStage(tx, talkId, "full", now);
    const endsAt = endOf(startsAt, minutes);
    await addMeeting(
      tx,
      { id, talkId, monday, seriesId, topic, day, startsAt, endsAt, hostId },
      now,
    );
    await tellHost(tx, house, { id, title, startsAt, hostId });
  },
});
