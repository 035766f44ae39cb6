import { addDays, instantInLondon, type LondonTime, weekdayOf } from "./london.ts";
import { isRefusal, type Refusal, refuse, worded } from "./refusal.ts";

declare const checked: unique symbol;

const WEEKDAYS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const LONGEST_MINUTES = 24 * 60;

export interface SeriesFacts {
  /** When the first begins, by clocks in the UK. */
  readonly first: LondonTime;
  /** How long each lasts. */
  readonly minutes: number;
  /** Every week on that weekday, or on the last such weekday of each month. */
  readonly repeats: "weekly" | "last-of-month";
  /** The last day on which one may begin, as `YYYY-MM-DD`; without it, it goes on. */
  readonly lastOn?: string;
}

/** Meetings at the same hour by clocks in the UK, summer and winter. `makeSeries` makes one. */
export type Series = SeriesFacts & { readonly [checked]: true };

/**
 * A series that every calendar can hold.
 * @returns a refusal for one that goes on while the clocks change, twice a year, for a first day that is not among its days,
 * for one that ends before it begins, and for a length that is not between a minute and a day
 */
export function makeSeries(facts: SeriesFacts): Series | Refusal {
  const { first, minutes, repeats, lastOn } = facts;
  const begins = instantInLondon(first.day, first.time);
  if (isRefusal(begins)) return begins;
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_MINUTES)
    return refuse("calendar.series.length", "A meeting lasts from a minute to a day.");
  if (meetsClockChange(first, minutes))
    return refuse(
      "calendar.series.clocks-change",
      "Between one and two on a Sunday night the clocks change twice a year: choose another hour.",
    );
  if (repeats === "last-of-month" && !isLastOfMonth(first.day))
    return refuse(
      "calendar.series.not-the-last",
      worded`${first.day} is not the last such day of its month.`,
    );
  if (lastOn !== undefined && !(addDays(lastOn, 0) >= first.day))
    return refuse("calendar.series.ends-first", "The series ends before it begins.");
  return facts as Series;
}

/**
 * The days on which a series has a meeting, moved or not.
 * @param from `YYYY-MM-DD`, itself among them
 * @param to `YYYY-MM-DD`, itself among them
 */
export function listSeriesDays(series: Series, from: string, to: string): readonly string[] {
  const last = series.lastOn !== undefined && series.lastOn < to ? series.lastOn : to;
  const days: string[] = [];
  for (let day = series.first.day; day <= last; day = addDays(day, 7))
    if (day >= from && (series.repeats === "weekly" || isLastOfMonth(day))) days.push(day);
  return days;
}

/**
 * Whether a meeting of the series falls on a day.
 * @param day `YYYY-MM-DD`
 */
export const isSeriesDay = (series: Series, day: string): boolean =>
  listSeriesDays(series, day, day).length === 1;

export function writeRule({ first, repeats, lastOn }: Series): string {
  const weekday = WEEKDAYS[weekdayOf(first.day)];
  const every =
    repeats === "weekly" ? `FREQ=WEEKLY;BYDAY=${weekday}` : `FREQ=MONTHLY;BYDAY=-1${weekday}`;
  // UNTIL as a day keeps or loses the last meeting, by reader; in UTC every reader keeps it.
  return lastOn === undefined ? every : `${every};UNTIL=${lastOn.replaceAll("-", "")}T235959Z`;
}

/** Readers do not agree on when a meeting of a series ends that goes on over it. */
function meetsClockChange({ day, time }: LondonTime, minutes: number): boolean {
  const [hours = 0, past = 0] = time.split(":").map(Number);
  const midnight = [24 * 60, undefined, undefined, undefined, undefined, undefined, 0][
    weekdayOf(day)
  ];
  if (midnight === undefined) return false;
  const begins = midnight + hours * 60 + past;
  return begins < 26 * 60 && begins + minutes > 25 * 60;
}

const isLastOfMonth = (day: string): boolean => addDays(day, 7).slice(0, 7) !== day.slice(0, 7);
