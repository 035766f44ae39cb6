import { decideNilReport } from "@breakthrough/uk-election-law";
import type { Reader } from "../../platform/database/database.ts";
import { compareDays, type Day } from "../../platform/time/days.ts";
import { firstDayOfBooks } from "../money/door.ts";
import { draw, keyOfWeek, type Subject } from "./drawing/draw.ts";
import { besideQuarter, findQuarter, type QuarterSpan, quarterOfDay } from "./drawing/quarter.ts";
import { listElections } from "./election-queries.ts";
import { weeksOf } from "./general-election.ts";
import { linesSent } from "./sent-queries.ts";

/** A report whose time is over and that was not sent. */
export type DueReport = Subject & {
  readonly key: string;
  readonly due: Day;
};

/** What is longer ago is the Electoral Commission's to ask for. */
const MOST_QUARTERS = 12;

/** The reports that wait to be sent, the first to be due first. */
export async function listDue(db: Reader, today: Day): Promise<readonly DueReport[]> {
  const waiting = [...(await dueQuarters(db, today)), ...(await dueWeeks(db, today))];
  return waiting.toSorted((one, other) => compareDays(one.due, other.due));
}

async function dueWeeks(db: Reader, today: Day): Promise<readonly DueReport[]> {
  const over = (await listElections(db)).flatMap((election) =>
    weeksOf(election)
      .filter(({ to }) => to < today)
      .map((week) => ({ election, week, key: keyOfWeek(election.id, week.week) })),
  );
  const sent = await linesSent(
    db,
    over.map(({ key }) => key),
  );
  return over
    .filter(({ key }) => !sent.has(key))
    .map((one) => ({ kind: "week", due: one.week.due, ...one }));
}

/** Each quarter that is over, from the first in which anything was in the books. */
function quartersUntil(today: Day, first: Day): readonly QuarterSpan[] {
  const spans: QuarterSpan[] = [];
  let at = findQuarter(quarterOfDay(today));
  while (at !== undefined && at.from > first && spans.length < MOST_QUARTERS) {
    at = findQuarter(besideQuarter(at, -3));
    if (at !== undefined) spans.unshift(at);
  }
  return spans;
}

async function dueQuarters(db: Reader, today: Day): Promise<readonly DueReport[]> {
  const first = await firstDayOfBooks(db);
  if (first === undefined) return [];
  const spans = quartersUntil(today, first);
  const sent = await linesSent(
    db,
    spans.map(({ quarter }) => quarter),
  );
  const due: DueReport[] = [];
  let nilInARow = 0;
  for (const span of spans) {
    const { quarter } = span;
    const lines = sent.get(quarter);
    if (lines !== undefined) {
      nilInARow = lines === 0 ? nilInARow + 1 : 0;
      continue;
    }
    const report = await draw(db, { kind: "quarter", span });
    // After four nil reports in a row none is asked for until there is something to report again.
    const isExempt = report.lines.length === 0 && !decideNilReport(nilInARow).mustFileNext;
    if (!isExempt) due.push({ kind: "quarter", key: quarter, span, due: report.due });
    if (!isExempt) nilInARow = 0;
  }
  return due;
}
