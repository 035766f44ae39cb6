import { type CalendarEvent, writeCalendar } from "@breakthrough/calendar";
import { spoken, tagOf } from "@breakthrough/languages";
import type { Reader } from "../../../platform/database/database.ts";
import type { CalendarAsked } from "../../../platform/room.ts";
import { addDays } from "../../../platform/time/days.ts";
import { listBranchesOf } from "../../branches/door.ts";
import { electionPath } from "../addresses.ts";
import type { Election } from "../election.ts";
import { electorateOf } from "../electorate.ts";
import { listUnderWaySince } from "../queries.ts";
import { titleOfElection } from "../title.ts";
import { words } from "../words.ts";
import { type DateKind, datesOf, type ElectionDate } from "./dates.ts";

interface CalendarHouse {
  readonly partyName: string;
  readonly url: string;
}

export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

const DAY_MS = 86_400_000;
/** So long a calendar is told that a day fell away. */
const DAYS_BACK = 90;

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
    titleOfCancelled: words.feed.fellAway,
    stampedAt: now.toISOString(),
    events: elections.flatMap((election) => eventsOf(url, election)),
  });

/** What stands in everybody's calendar: the elections under way, and those that ended lately before their days came. */
export async function listInCalendars(db: Reader, now: Date): Promise<readonly Election[]> {
  const all = await listUnderWaySince(db, addDays(now, -DAYS_BACK));
  return all.filter(
    (election) =>
      election.state !== "ended" || datesOf(election).some(({ at }) => fellAway(election, at)),
  );
}

/** It ended before: its office was abolished, or nobody stood. */
const fellAway = ({ endedAt, result }: Election, at: Date): boolean =>
  result === undefined && endedAt !== undefined && endedAt < at;

/**
 * What of the elections in which somebody may vote stands in their own calendar. When a ballot closes that is open
 * already, the ballots say: they know who is on its roll.
 */
export async function listOwnDates(asked: CalendarAsked): Promise<readonly CalendarEvent[]> {
  const { db, personId, now, url } = asked;
  const all = await listInCalendars(db, now);
  const mine = await listBranchesOf(db, personId);
  const voting = new Map(all.map(({ terms }) => [terms.electorate, terms]));
  const own = new Set<string>();
  for (const [name, terms] of voting) {
    // Of thousands of branches that elect at once somebody belongs to a handful: the others are not asked.
    if (terms.to.kind === "branch" && !mine.has(terms.to.branch)) continue;
    if (await electorateOf(terms, asked).includes(db, personId, now)) own.add(name);
  }
  return all
    .filter(({ terms }) => own.has(terms.electorate))
    .flatMap((election) => {
      const { state, sealedId } = election;
      const hasOpened = state === "ballot" || state === "result";
      const isBallots = hasOpened || (state === "ended" && sealedId !== undefined);
      return eventsOf(url, election, isBallots ? ["closes"] : []);
    });
}

const eventsOf = (
  url: string,
  election: Election,
  but: readonly DateKind[] = [],
): readonly CalendarEvent[] =>
  datesOf(election)
    // That it was called, and that it is over, is no day to come to anything.
    .filter(({ kind }) => kind !== "called" && kind !== "ended" && !but.includes(kind))
    .map((date) => eventOf(url, election, date));

function eventOf(url: string, election: Election, { kind, at }: ElectionDate): CalendarEvent {
  const { id, terms, endedAt } = election;
  const isCancelled = fellAway(election, at);
  return {
    uid: `election-${id}-${kind}@${new URL(url).hostname}`,
    when: { at: at.toISOString() },
    title: words.feed.news(words.feed.dates[kind], titleOfElection(id, terms.to)),
    url: url + electionPath(id),
    changes: movedBy(election) + (isCancelled ? 1 : 0),
    stampedAt: (isCancelled ? endedAt?.toISOString() : undefined) ?? terms.calledAt,
    ...(isCancelled ? { isCancelled } : {}),
    ...(REMINDED.has(kind) && !isCancelled ? { alarms: ["P1D"] } : {}),
  };
}

/** A sealed ballot that waits for its keys moves by whole days: by so many, and never back. */
const movedBy = ({ closesAt, terms }: Election): number =>
  Math.max(0, Math.round((closesAt.getTime() - Date.parse(terms.closesAt)) / DAY_MS));
