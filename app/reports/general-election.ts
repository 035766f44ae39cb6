import {
  listReportingWeeks,
  type ReportingWeek as WeekOfTheLaw,
} from "@breakthrough/uk-election-law";
import { addDaysTo, type Day } from "../../platform/time/days.ts";

/** A general election, in whose period what the party receives is reported each week. */
export interface GeneralElection {
  readonly id: number;
  readonly dissolved: Day;
  readonly poll: Day;
  /** The party has declared to the Electoral Commission that it has none: PPERA 2000, section 64. */
  readonly hasNoCandidates: boolean;
}

export interface ReportingWeek {
  readonly week: number;
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  readonly thresholdPence: number;
}

/** The law has 25 working days between dissolution and poll; a period as long as that is another day's. */
export const MOST_DAYS_TO_POLL = 70;

/** Why these are no days of a general election, in the package's words; undefined where they are. */
export function whyNoPeriod(dissolved: Day, poll: Day): "order" | "length" | undefined {
  if (poll > addDaysTo(dissolved, MOST_DAYS_TO_POLL)) return "length";
  return listReportingWeeks(dissolved as never, poll as never).ok ? undefined : "order";
}

/** Its weeks; none where the party has no candidates. */
export function weeksOf(
  election: Pick<GeneralElection, "dissolved" | "poll" | "hasNoCandidates">,
): readonly ReportingWeek[] {
  if (election.hasNoCandidates) return [];
  const weeks = listReportingWeeks(election.dissolved as never, election.poll as never);
  if (!weeks.ok) throw new Error(weeks.message);
  return weeks.value.map(ofOurs);
}

/** The package knows days of its own. */
const ofOurs = ({ from, to, due, ...week }: WeekOfTheLaw): ReportingWeek => ({
  ...week,
  ...{ from: from as unknown as Day, to: to as unknown as Day, due: due as unknown as Day },
});
