import { writeCalendar } from "@breakthrough/calendar";
import { tagOf } from "@breakthrough/languages";
import { type Context, Hono } from "hono";
import type { Person } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { postAct } from "../../../platform/http/post-act.ts";
import { VersionedFiles } from "../../../platform/http/tagged.ts";
import { inLanguage } from "../../../platform/language.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findPerson, personHere } from "../../membership/door.ts";
import { calendarPath, ownCalendarPath } from "../addresses.ts";
import { words } from "../words.ts";
import { closeCalendar } from "./acts/close-calendar.ts";
import { renewCalendar } from "./acts/renew-calendar.ts";
import { calendarFinder, findCalendarSince } from "./calendar-store.ts";
import { CalendarPage } from "./pages/calendar-page.tsx";

type Ctx = Context<HttpEnvironment>;

export function calendarRoutes(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  const { database, clock, url } = house;
  app.get(calendarPath, async (c) => {
    const since = await findCalendarSince(database, personHere(c).personId);
    return show(c, <CalendarPage shell={shellOf(c)} now={clock.now()} since={since} />);
  });
  app.post(
    "/me/calendar/renew-calendar",
    freshly(house),
    postAct(house, renewCalendar, {
      // The address is on this answer alone, and no browser keeps it.
      done: ({ secret }, c) => {
        c.header("cache-control", "no-store");
        const shown = {
          now: clock.now(),
          since: undefined,
          address: url + ownCalendarPath(secret),
        };
        return show(c, <CalendarPage shell={shellOf(c)} {...shown} />);
      },
      doneBefore: () => calendarPath,
    }),
  );
  app.post(
    "/me/calendar/close-calendar",
    postAct(house, closeCalendar, { done: () => calendarPath }),
  );
  app.get("/calendar/:file", calendarSender(house));
  return app;
}

/** Nobody is known here: the address alone says whose it is. A wrong one and an old one are the same. */
function calendarSender(house: House): (c: Ctx) => Promise<Response> {
  const { database, clock } = house;
  const findCalendar = calendarFinder(house);
  const files = new VersionedFiles();
  const type = "text/calendar; charset=utf-8";
  return async (c) => {
    const secret = /^([\w-]{43})\.ics$/.exec(c.req.param("file") ?? "")?.[1];
    const now = clock.now();
    const found = secret && (await findCalendar(hashOfSecret(secret), now));
    if (!found) return c.notFound();
    const { personId, version } = found;
    c.header("referrer-policy", "no-referrer");
    c.header("x-robots-tag", "noindex");
    return await files.send(c, { version, type }, async () => {
      const person = await findPerson(database, personId, now);
      return person && (await writeOwnCalendar(house, person, now));
    });
  };
}

/** Each event says itself when it was last changed, so that the same facts make the same file. */
async function writeOwnCalendar(
  house: House,
  { personId, language = "en" }: Person,
  now: Date,
): Promise<string> {
  return await inLanguage(language, async () =>
    writeCalendar({
      name: words.calendar.name(house.partyName),
      language: tagOf(language),
      product: "breakthrough",
      stampedAt: now.toISOString(),
      titleOfCancelled: words.calendar.cancelled,
      events: await house.calendarOf(personId),
    }),
  );
}
