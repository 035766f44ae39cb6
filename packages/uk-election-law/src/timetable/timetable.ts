import { type IsoDay, isWeekend, writeDay } from "../days/day.ts";
import type { Nation } from "../nations.ts";
import { accept, type Outcome } from "../refusal.ts";
import { listRowsAfterPoll } from "./after-poll.ts";
import { listRowsBeforePoll } from "./before-poll.ts";
import { type ElectionType, firstPollOf, lastPollOf } from "./election-types.ts";
import { listNotCovered } from "./not-covered.ts";
import { type Poll, parsePoll, type TimetableInput } from "./poll.ts";
import { addPublished } from "./published.ts";
import { firstDayOf, lastDayOf, type NotComputed, type TimetableRow } from "./timetable-row.ts";
import { findTimetableRule, RULES_FROM } from "./timetable-rules.ts";

export interface Timetable {
  readonly election: ElectionType;
  readonly nation: Nation;
  readonly poll: IsoDay;
  /** First and last poll for which the rules used here hold; no `to` means that no end is known. */
  readonly lawHolds: { readonly from: string; readonly to?: string };
  /** In order of date. */
  readonly rows: readonly TimetableRow[];
  readonly notComputed: readonly NotComputed[];
  /** Polls of this kind for which these dates are not right, one sentence each. */
  readonly notCovered: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Every statutory date of one poll in one nation, with its time, rule and source. A date that the
 * law leaves to the returning officer is a window; one that is not confirmed is left out with the
 * reason; a date of the returning officer's notice wins, and moves what hangs on it. Refuses bad and
 * unknown fields by name, and a poll for which the law does not hold. Rules: LEGISLATION.md.
 */
export function timetable(input: TimetableInput): Outcome<Timetable> {
  const parsed = parsePoll(input);
  if (!parsed.ok) return parsed;
  const poll = parsed.value;
  const before = listRowsBeforePoll(poll);
  if (!before.ok) return before;
  const after = listRowsAfterPoll(poll);
  const rows = [...before.value.rows, ...after.rows];
  const notComputed = [...before.value.notComputed, ...after.notComputed];
  const found = addPublished({ rows, notComputed }, poll.notices);
  if (!found.ok) return found;
  return accept({
    election: poll.election,
    nation: poll.nation,
    poll: poll.poll,
    lawHolds: findSpan(poll),
    rows: found.value.rows.toSorted(byDate),
    notComputed: found.value.notComputed,
    notCovered: listNotCovered(poll),
    warnings: [
      ...listPollWarnings(poll),
      ...listUnused(poll),
      ...listDifferences(found.value.rows),
    ],
  });
}

function findSpan({ election, nation, poll }: Poll): Timetable["lawHolds"] {
  const rule = findTimetableRule(election, nation, poll);
  const from = [RULES_FROM, firstPollOf(election), rule?.from].filter((day) => day !== undefined);
  const to = rule?.to ?? lastPollOf(election);
  return { from: from.toSorted().at(-1) ?? RULES_FROM, ...(to === undefined ? {} : { to }) };
}

function byDate(one: TimetableRow, other: TimetableRow): number {
  return firstDayOf(one).localeCompare(firstDayOf(other));
}

/**
 * Event name to date, for programs. A window gives two keys, ending in `Earliest` and `Latest`,
 * until the returning officer's notice says the day.
 */
export function flattenTimetable(table: Timetable): Record<string, IsoDay> {
  const flat: Record<string, IsoDay> = {};
  for (const row of table.rows) {
    if (row.kind === "computed" || row.published) flat[row.event] = firstDayOf(row);
    else {
      flat[`${row.event}Earliest`] = firstDayOf(row);
      flat[`${row.event}Latest`] = lastDayOf(row);
    }
  }
  return flat;
}

function listPollWarnings(poll: Poll): string[] {
  const day = writeDay(poll.poll);
  if (isWeekend(poll.poll)) return [`${day} is at a weekend: check the polling day.`];
  const isHoliday = poll.calendars.nation.isDisregarded(poll.poll);
  return isHoliday ? [`${day} is a bank holiday: check the polling day.`] : [];
}

/** Whoever gives the day of the result and gets no date for it is told why. */
function listUnused(poll: Poll): string[] {
  const isFromPoll =
    poll.election.startsWith("parish") || poll.election === "party-campaign-return";
  if (poll.resultDeclared === undefined || !isFromPoll) return [];
  return [
    "The day of the result changes nothing here: what is due afterwards counts from the poll.",
  ];
}

function listDifferences(rows: readonly TimetableRow[]): string[] {
  return rows.flatMap((row) =>
    row.published?.differs
      ? [
          `${row.name}: the notice says ${writeDay(row.published.on)}, the rule gives another day. Follow the notice, and ask the returning officer.`,
        ]
      : [],
  );
}
