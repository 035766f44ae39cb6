import type { CalendarEvent } from "@breakthrough/calendar";
import type { CalendarAsked } from "../../../platform/room.ts";
import { addDays } from "../../../platform/time/days.ts";
import { eventPath } from "../addresses.ts";
import { listEventsOf } from "../coming/coming-queries.ts";
import type { Event } from "../event.ts";
import { titleInWords, whereInWords } from "../hiding/hiding.ts";
import { listHostedBy } from "../holding/event-queries.ts";

const DAYS_BACK = 120;

/** Since when calendars still have what is over. */
export const calendarSince = (now: Date): Date => addDays(now, -DAYS_BACK);

/**
 * Each date of an event is one of its own, in UTC: right on both sides of a clock change, moved and called off by
 * itself. Without the way in: a calendar is given to others.
 */
export const inCalendar = (event: Event, url: string, isBusy = false): CalendarEvent => ({
  uid: `event-${event.id}@${new URL(url).host.replaceAll(":", "-")}`,
  title: titleInWords(event),
  description: event.why ?? event.says ?? titleInWords(event),
  place: whereInWords(event),
  url: url + eventPath(event.id),
  changes: event.changes,
  isCancelled: event.cancelledAt !== undefined,
  stampedAt: event.changedAt.toISOString(),
  when: { from: event.startsAt.toISOString(), to: event.endsAt.toISOString() },
  ...(isBusy ? { isBusy } : {}),
});

/** Events that somebody comes to or is the host of, for their own calendar. */
export async function listCalendarEvents({
  db,
  personId,
  now,
  url,
}: CalendarAsked): Promise<readonly CalendarEvent[]> {
  const since = calendarSince(now);
  const [coming, hosted] = await Promise.all([
    listEventsOf(db, personId, since),
    listHostedBy(db, personId, since),
  ]);
  const own = new Map<number, CalendarEvent>();
  for (const event of coming)
    own.set(event.id, inCalendar(event, url, event.answer === "yes" && event.place === "in"));
  for (const event of hosted)
    if (!event.isProposed) own.set(event.id, inCalendar(event, url, true));
  return [...own.values()];
}
