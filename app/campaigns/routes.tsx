import { spoken, tagOf } from "@breakthrough/languages";
import { type CalendarWords, renderCalendarFile } from "@breakthrough/uk-election-law";
import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { languageHeaders, shellOf, show } from "../../web/show.ts";
import { likelyPolls } from "./next-polls.ts";
import { TimetablePage } from "./pages/timetable-page.tsx";
import { readWanted, type Wanted } from "./wanted.ts";
import { words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type Found = Extract<Wanted, { kind: "timetable" }>;

export function routes({ clock }: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/campaigns/timetable", (c) => {
    const now = clock.now();
    const wanted = wantedIn(c);
    const likely = wanted.kind === "nothing" ? likelyPolls(dayOf(now)) : [];
    const page = <TimetablePage shell={shellOf(c)} now={now} wanted={wanted} likely={likely} />;
    return show(c, page, wanted.kind === "wrong" ? 422 : 200);
  });
  app.get("/campaigns/timetable.ics", (c) =>
    sendFile(c, "text/calendar; charset=utf-8", "ics", ({ table }) =>
      renderCalendarFile(table, clock.now().toISOString(), calendarWords()),
    ),
  );
  app.get("/campaigns/timetable.json", (c) =>
    sendFile(c, "application/json; charset=utf-8", "json", ({ table }) =>
      JSON.stringify(table, null, 2),
    ),
  );
  return app;
}

/** A calendar is in the language in which it was asked for, as the page is. */
function calendarWords(): CalendarWords {
  const { window, published, computed, law } = words.file;
  return {
    language: tagOf(spoken()),
    title: ({ election, nation, poll }) => words.likelyPoll(election, nation, dayInWords(poll)),
    event: ({ event, name }) => words.event(event, name),
    pollingDay: words.table.pollingDay,
    ...{ window, published, computed, law },
  };
}

const wantedIn = (c: Ctx): Wanted => readWanted((name) => c.req.query(name));

/** The timetable as a file; what is wrong with the question, one sentence to a line, where there is none. */
function sendFile(c: Ctx, type: string, ending: string, write: (found: Found) => string): Response {
  const wanted = wantedIn(c);
  if (wanted.kind !== "timetable") {
    return c.text(`${problemsOf(wanted).join("\n")}\n`, 422);
  }
  const { election, nation, poll } = wanted.table;
  const name = `election-timetable-${election}-${nation.toLowerCase()}-${poll}.${ending}`;
  c.header("content-disposition", `attachment; filename="${name}"`);
  return c.body(write(wanted), 200, { "content-type": type, ...languageHeaders() });
}

const problemsOf = (wanted: Exclude<Wanted, Found>): readonly string[] =>
  wanted.kind === "nothing"
    ? [words.problems.noPoll]
    : wanted.problems.map(({ field, says }) => `${field}: ${says}`);
