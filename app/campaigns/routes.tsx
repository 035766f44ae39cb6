import { renderCalendarFile } from "@breakthrough/uk-election-law";
import { type Context, Hono } from "hono";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { dayOf } from "../../platform/time/days.ts";
import { languageHeaders, shellOf, show } from "../../web/show.ts";
import { type Asked, readAsked } from "./asked.ts";
import { likelyPolls } from "./next-polls.ts";
import { TimetablePage } from "./pages/timetable-page.tsx";
import { words } from "./words.ts";

type Ctx = Context<HttpEnvironment>;
type Found = Extract<Asked, { kind: "timetable" }>;

export function routes({ clock }: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/campaigns/timetable", (c) => {
    const now = clock.now();
    const asked = askedIn(c);
    const likely = asked.kind === "nothing" ? likelyPolls(dayOf(now)) : [];
    const page = <TimetablePage shell={shellOf(c)} now={now} asked={asked} likely={likely} />;
    return show(c, page, asked.kind === "wrong" ? 422 : 200);
  });
  app.get("/campaigns/timetable.ics", (c) =>
    sendFile(c, "text/calendar; charset=utf-8", "ics", ({ table }) =>
      renderCalendarFile(table, clock.now().toISOString()),
    ),
  );
  app.get("/campaigns/timetable.json", (c) =>
    sendFile(c, "application/json; charset=utf-8", "json", ({ table }) =>
      JSON.stringify(table, null, 2),
    ),
  );
  return app;
}

const askedIn = (c: Ctx): Asked => readAsked((name) => c.req.query(name));

/** The timetable as a file; what is wrong with the question, one sentence to a line, where there is none. */
function sendFile(c: Ctx, type: string, ending: string, write: (found: Found) => string): Response {
  const asked = askedIn(c);
  if (asked.kind !== "timetable") {
    return c.text(`${problemsOf(asked).join("\n")}\n`, 422);
  }
  const { election, nation, poll } = asked.table;
  const name = `election-timetable-${election}-${nation.toLowerCase()}-${poll}.${ending}`;
  c.header("content-disposition", `attachment; filename="${name}"`);
  return c.body(write(asked), 200, { "content-type": type, ...languageHeaders() });
}

const problemsOf = (asked: Exclude<Asked, Found>): readonly string[] =>
  asked.kind === "nothing"
    ? [words.problems.noPoll]
    : asked.problems.map(({ field, says }) => `${field}: ${says}`);
