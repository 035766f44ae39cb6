import { writeCalendar } from "@breakthrough/calendar";
import { spoken, tagOf } from "@breakthrough/languages";
import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { sendTagged } from "../../../platform/http/tagged.ts";
import { ATOM_TYPE, atomFeed } from "../../../web/atom.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { eventPath, eventsCalendarPath, eventsFeedPath, eventsPath } from "../addresses.ts";
import { findScope, type Scope } from "../event.ts";
import { listEvents, listForCalendars } from "../holding/event-queries.ts";
import { words } from "../words.ts";
import { calendarSince, inCalendar } from "./calendar.ts";

type Ctx = Context<HttpEnvironment>;

const MOST_IN_A_CALENDAR = 500;
const MOST_IN_A_FEED = 50;

/** Calendars and a feed of what everybody may see. Whoever has one as it is gets no second copy. */
export function feedRoutes(app: Hono<HttpEnvironment>, house: House): void {
  app.get(eventsCalendarPath, (c) => sendCalendar(house, c, undefined));
  app.get("/events/of/:file", async (c) => {
    const file = /^(branch|team)-(\d{1,9})\.ics$/.exec(c.req.param("file"));
    const scope = file === null ? undefined : findScope(`${file[1]}:${file[2]}`);
    return scope === undefined ? c.notFound() : sendCalendar(house, c, scope);
  });
  app.get(eventsFeedPath, (c) => sendFeed(house, c));
}

async function sendCalendar(house: House, c: Ctx, scope: Scope | undefined): Promise<Response> {
  const { database: db, clock, partyName, url } = house;
  const now = clock.now();
  const events = await listForCalendars(db, {
    ...{ scope, forMembers: false, withCancelled: true },
    since: calendarSince(now),
    most: MOST_IN_A_CALENDAR,
  });
  const file = writeCalendar({
    name: words.calendar.name(partyName),
    language: tagOf(spoken()),
    product: "breakthrough",
    stampedAt: now.toISOString(),
    titleOfCancelled: words.calendar.cancelled,
    events: events.map((event) => inCalendar(event, url)),
  });
  return sendTagged(c, file, "text/calendar; charset=utf-8");
}

async function sendFeed(house: House, c: Ctx): Promise<Response> {
  const { database: db, clock, partyName, url } = house;
  const now = clock.now();
  const most = MOST_IN_A_FEED;
  const coming = await listEvents(db, { forMembers: false, withCancelled: true, since: now, most });
  const feed = atomFeed({
    ...{ title: words.calendar.name(partyName), author: partyName, url, now },
    path: eventsFeedPath,
    pagePath: eventsPath,
    entries: coming
      .toSorted((one, other) => other.changedAt.getTime() - one.changedAt.getTime())
      .map(({ id, title, changedAt, startsAt, cancelledAt }) => ({
        title: cancelledAt === undefined ? title : words.calendar.cancelled(title),
        path: eventPath(id),
        at: changedAt,
        summary: exactMomentInWords(startsAt),
      })),
  });
  return sendTagged(c, feed, ATOM_TYPE);
}
