import { type CalendarEvent, writeCalendar } from "@breakthrough/calendar";
import { spoken, tagOf } from "@breakthrough/languages";
import { electionPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { titleOfElection } from "../title.ts";
import { words } from "../words.ts";
import { type DateKind, datesOf, type ElectionDate } from "./dates.ts";

interface CalendarHouse {
  readonly partyName: string;
  readonly url: string;
}

export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

/** Whoever has it in their calendar is reminded before these. */
const REMINDED: ReadonlySet<DateKind> = new Set(["frozen", "closes"]);

/** The timetable of these elections as a calendar file (RFC 5545). */
export const electionsCalendar = (
  { partyName, url }: CalendarHouse,
  elections: readonly Election[],
  now: Date,
): string =>
  writeCalendar({
    name: words.feed.title(partyName),
    language: tagOf(spoken()),
    product: "Elections",
    stampedAt: now.toISOString(),
    events: elections.flatMap((election) =>
      datesOf(election)
        // That it was called, and that it is over, is no day to come to anything.
        .filter(({ kind }) => kind !== "called" && kind !== "ended")
        .map((date) => eventOf(url, election, date)),
    ),
  });

function eventOf(url: string, { id, terms }: Election, { kind, at }: ElectionDate): CalendarEvent {
  return {
    uid: `election-${id}-${kind}@${new URL(url).hostname}`,
    when: { at: at.toISOString() },
    title: words.feed.news(words.feed.dates[kind], titleOfElection(id, terms.to)),
    url: url + electionPath(id),
    ...(REMINDED.has(kind) ? { alarms: ["P1D"] } : {}),
  };
}
