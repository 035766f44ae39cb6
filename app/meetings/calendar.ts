import {
  type CalendarEvent,
  isRefusal,
  makeSeries,
  type OneOfSeries,
  type Series,
} from "@breakthrough/calendar";
import type { Reader } from "../../platform/database/database.ts";
import { addDays, type Day, dayOf } from "../../platform/time/days.ts";
import { hourOn } from "../../platform/time/hours.ts";
import { meetingPath, meetingsPath } from "./addresses.ts";
import { type KeptSeries, listEmptyWeeksSince, listSeriesSince } from "./deciding/week-queries.ts";
import { topicInWords } from "./hiding/hiding.ts";
import type { Meeting } from "./meeting.ts";
import { listMeetingsSince } from "./queries.ts";
import { words } from "./words.ts";

const DAYS_BACK = 120;

interface Asked {
  readonly db: Reader;
  readonly now: Date;
  readonly url: string;
}

/** Weekly discussions as a calendar has them: the series, with what each week's is about, moved or called off. */
export async function listCalendarEvents({
  db,
  now,
  url,
}: Asked): Promise<readonly CalendarEvent[]> {
  const since = addDays(now, -DAYS_BACK);
  const [series, meetings, empty] = await Promise.all([
    listSeriesSince(db, dayOf(since)),
    listMeetingsSince(db, since),
    listEmptyWeeksSince(db, dayOf(since)),
  ]);
  const host = new URL(url).host.replaceAll(":", "-");
  return series.map((one) => {
    const own = meetings.filter(({ seriesId }) => seriesId === one.id);
    const otherwise = [
      ...own.map((meeting) => oneOf(meeting, one, url)),
      ...empty
        .filter(({ seriesId }) => seriesId === one.id)
        .map(({ day }) => emptyOn(day, one, url)),
    ];
    return {
      uid: `weekly-discussion-${one.id}@${host}`,
      title: words.calendar.series,
      url: url + meetingsPath,
      // It changes once: when another day or hour takes its place.
      changes: one.lastDay === undefined ? 0 : 1,
      stampedAt: hourOn(one.lastDay ?? one.firstDay, 0).toISOString(),
      when: { series: seriesOf(one), otherwise: otherwise.toSorted(byDay) },
    };
  });
}

const byDay = (one: OneOfSeries, other: OneOfSeries): number => (one.on < other.on ? -1 : 1);

/** Its hours are whole ones of the day, so every calendar can hold it. */
function seriesOf({ firstDay, lastDay, hour, minutes }: KeptSeries): Series {
  const first = { day: firstDay, time: `${String(hour).padStart(2, "0")}:00` };
  const last = lastDay === undefined ? {} : { lastOn: lastDay };
  const made = makeSeries({ first, minutes, repeats: "weekly", ...last });
  if (isRefusal(made)) throw new Error(made.sentence);
  return made;
}

function oneOf(meeting: Meeting, { hour }: KeptSeries, url: string): OneOfSeries {
  const isMoved = meeting.startsAt.getTime() !== hourOn(meeting.day, hour).getTime();
  const [from, to] = [meeting.startsAt.toISOString(), meeting.endsAt.toISOString()];
  return {
    on: meeting.day,
    title: topicInWords(meeting),
    description: meeting.why ?? words.calendar.link,
    url: url + meetingPath(meeting.id),
    changes: meeting.changes + 1,
    isCancelled: meeting.cancelledAt !== undefined,
    stampedAt: meeting.changedAt.toISOString(),
    ...(isMoved ? { moved: { from, to } } : {}),
  };
}

const emptyOn = (day: Day, { hour }: KeptSeries, url: string): OneOfSeries => ({
  on: day,
  title: words.calendar.noTopic,
  url: url + meetingsPath,
  changes: 1,
  isCancelled: true,
  stampedAt: hourOn(day, hour).toISOString(),
});
