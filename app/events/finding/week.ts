import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { listEventsOf } from "../coming/coming-queries.ts";
import type { Event } from "../event.ts";
import { listHostedBy } from "../holding/event-queries.ts";

const DAYS = 7;

export interface OwnEvent extends Pick<Event, "id" | "title" | "startsAt" | "hidden"> {
  /** They are its host. */
  readonly isYours: boolean;
}

/** Events that somebody comes to or is the host of within a week, the next first. */
export async function readEventWeek(
  db: Reader,
  personId: PersonId,
  now: Date,
): Promise<readonly OwnEvent[]> {
  const [coming, hosted] = await Promise.all([
    listEventsOf(db, personId, now),
    listHostedBy(db, personId, now),
  ]);
  const until = addDays(now, DAYS);
  const mine = new Set(hosted.map(({ id }) => id));
  const all = new Map([...coming, ...hosted].map((event) => [event.id, event] as const));
  return [...all.values()]
    .filter((event) => event.startsAt < until && event.cancelledAt === undefined)
    .filter((event) => !event.isProposed)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .map(({ id, title, startsAt, hidden }) => ({
      id,
      title,
      startsAt,
      hidden,
      isYours: mine.has(id),
    }));
}
