import { writeCalendar } from "@breakthrough/calendar";
import { tagOf } from "@breakthrough/languages";
import { type Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { freshly } from "../../../platform/http/fresh.ts";
import { postAct } from "../../../platform/http/post-act.ts";
import { sendTagged } from "../../../platform/http/tagged.ts";
import { inLanguage } from "../../../platform/language.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { shellOf, show } from "../../../web/show.ts";
import { findPerson, personHere } from "../../membership/door.ts";
import { calendarPath, ownCalendarPath } from "../addresses.ts";
import { words } from "../words.ts";
import { closeCalendar } from "./acts/close-calendar.ts";
import { renewCalendar } from "./acts/renew-calendar.ts";
import { findCalendarOwner, findCalendarSince } from "./calendar-store.ts";
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
  app.get("/calendar/:file", (c) => sendCalendar(house, c));
  return app;
}

/** Nobody is known here: the address alone says whose it is. A wrong one and an old one are the same. */
async function sendCalendar(house: House, c: Ctx): Promise<Response> {
  const secret = /^([\w-]{43})\.ics$/.exec(c.req.param("file") ?? "")?.[1];
  const { database, clock, partyName } = house;
  const owner = secret && (await findCalendarOwner(database, hashOfSecret(secret)));
  const now = clock.now();
  const person = owner ? await findPerson(database, owner, now) : undefined;
  if (person === undefined) return c.notFound();
  const language = person.language ?? "en";
  const file = await inLanguage(language, async () =>
    writeCalendar({
      name: words.calendar.name(partyName),
      language: tagOf(language),
      product: "breakthrough",
      stampedAt: now.toISOString(),
      titleOfCancelled: words.calendar.cancelled,
      events: await house.calendarOf(person.personId),
    }),
  );
  c.header("referrer-policy", "no-referrer");
  c.header("x-robots-tag", "noindex");
  return sendTagged(c, file, "text/calendar; charset=utf-8");
}
