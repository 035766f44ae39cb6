import { words } from "./words.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const londonParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
});

const offsetByHour = new Map<number, number>();

/**
 * Minutes that London's clocks are ahead of UTC at an instant.
 * Asking Intl costs microseconds and a list page asks a hundred times, so each UTC hour is asked once.
 */
function londonOffsetMinutes(at: Date): number {
  const hour = Math.floor(at.getTime() / hourMs);
  const known = offsetByHour.get(hour);
  if (known !== undefined) return known;
  const part = new Map(londonParts.formatToParts(hour * hourMs).map((p) => [p.type, +p.value]));
  const shown = Date.UTC(
    part.get("year") ?? 0,
    (part.get("month") ?? 1) - 1,
    part.get("day"),
    part.get("hour"),
    part.get("minute"),
  );
  const offset = Math.round((shown - hour * hourMs) / minuteMs);
  if (offsetByHour.size > 20_000) offsetByHour.clear();
  offsetByHour.set(hour, offset);
  return offset;
}

/** A Date whose UTC fields read as London's clock reads at `at`. For showing, never for storing. */
function asLondonClock(at: Date): Date {
  return new Date(at.getTime() + londonOffsetMinutes(at) * minuteMs);
}

function clockInWords(clock: Date): string {
  const hours = clock.getUTCHours();
  const minutes = clock.getUTCMinutes();
  if (minutes === 0 && hours === 12) return words.time.midday;
  const shownHour = hours % 12 === 0 ? 12 : hours % 12;
  // "12am" alone is read as either end of the day.
  const isFull = minutes === 0 && hours > 0;
  const shown = isFull ? `${shownHour}` : `${shownHour}:${String(minutes).padStart(2, "0")}`;
  return words.time.clock(shown, hours < 12 ? "am" : "pm");
}

/** What the clock reads at an instant, and which of the two it is in the night in which an hour comes twice. */
function clockAt(at: Date): string {
  const said = clockInWords(asLondonClock(at));
  const offset = londonOffsetMinutes(at);
  const isFirst = londonOffsetMinutes(new Date(at.getTime() + hourMs)) < offset;
  if (isFirst) return words.time.beforeTheyGoBack(said);
  const isSecond = londonOffsetMinutes(new Date(at.getTime() - hourMs)) > offset;
  return isSecond ? words.time.afterTheyWentBack(said) : said;
}

/** Nobody knows which day "midnight" belongs to, so the minute before it is named, which belongs to the day that ends. */
const asPartOfADay = (at: Date, isMidnight: boolean): Date =>
  isMidnight ? new Date(Math.floor(at.getTime() / minuteMs) * minuteMs - minuteMs) : at;

const isMinuteOfMidnight = (at: Date): boolean =>
  Math.floor(asLondonClock(at).getTime() / minuteMs) % (24 * 60) === 0;

/** What is to come is said as the day that ends, also some seconds after midnight: nobody comes too late by it. */
const named = (at: Date, now: Date): Date =>
  asPartOfADay(at, at > now ? isMinuteOfMidnight(at) : isMidnight(at));

const isMidnight = (at: Date): boolean => isMinuteOfMidnight(at) && at.getTime() % minuteMs === 0;

function dayNumber(clock: Date): number {
  return Math.floor(clock.getTime() / dayMs);
}

function calendarDay(clock: Date, yearShown: boolean): string {
  const day = `${clock.getUTCDate()} ${words.time.months[clock.getUTCMonth()]}`;
  return yearShown ? `${day} ${clock.getUTCFullYear()}` : day;
}

const weekdayOf = (clock: Date): string => words.time.weekdays[clock.getUTCDay()] ?? "";

function relativeDay(clock: Date, nowClock: Date): string {
  const distance = dayNumber(clock) - dayNumber(nowClock);
  const { time } = words;
  if (distance === 0) return time.today;
  if (distance === 1) return time.tomorrow;
  if (distance === -1) return time.yesterday;
  if (distance > 1 && distance < 7) return time.onWeekday(weekdayOf(clock));
  if (distance < -1 && distance > -7) return time.lastWeekday(weekdayOf(clock));
  return time.onDay(calendarDay(clock, clock.getUTCFullYear() !== nowClock.getUTCFullYear()));
}

/** The instant as people say it, by UK clocks: "today at 5:30pm", "on Thursday at 9am", "on 12 March at midday". */
export function momentInWords(at: Date, now: Date): string {
  const said = named(at, now);
  return words.time.at(relativeDay(asLondonClock(said), asLondonClock(now)), clockAt(said));
}

/** The day of an instant, by UK clocks: "today", "on Thursday", "on 12 March 2027". */
export function dayOfMomentInWords(at: Date, now: Date): string {
  return relativeDay(asLondonClock(named(at, now)), asLondonClock(now));
}

/** The calendar day of an instant, by UK clocks, for where there is little room: "12 March". */
export function shortDayOfMoment(at: Date, now: Date): string {
  const clock = asLondonClock(named(at, now));
  return calendarDay(clock, clock.getUTCFullYear() !== asLondonClock(now).getUTCFullYear());
}

/** The whole truth of an instant: "Thursday 12 March 2026 at 5:30pm, UK time". */
export function exactMomentInWords(at: Date): string {
  const said = asPartOfADay(at, isMidnight(at));
  const clock = asLondonClock(said);
  const { at: sayAt, exactly, weekdayAndDay } = words.time;
  const day = weekdayAndDay(weekdayOf(clock), calendarDay(clock, true));
  return exactly(sayAt(day, clockAt(said)));
}

/** A calendar day (ISO, "2026-03-12") as people write it: "12 March 2026", or "Thursday 12 March 2026". */
export function dayInWords(day: string, options: { weekday?: boolean } = {}): string {
  const clock = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(clock.getTime())) throw new RangeError(`not an ISO day: ${day}`);
  const said = calendarDay(clock, true);
  return options.weekday ? words.time.weekdayAndDay(weekdayOf(clock), said) : said;
}

/** The month of a calendar day (ISO, "2026-03-12") as people write it: "March 2026". */
export function monthInWords(day: string): string {
  const clock = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(clock.getTime())) throw new RangeError(`not an ISO day: ${day}`);
  return `${words.time.months[clock.getUTCMonth()]} ${clock.getUTCFullYear()}`;
}

type Unit = "days" | "hours" | "minutes";

const UNITS = { days: [dayMs, "hours"], hours: [hourMs, "minutes"], minutes: [minuteMs] } as const;

const largestUnit = (ms: number): Unit =>
  ms >= 2 * dayMs ? "days" : ms >= hourMs ? "hours" : "minutes";

/** A length of time, rounded down to one unit: "3 days", "5 hours", "12 minutes", "less than a minute". */
function spanInWords(ms: number): string {
  if (ms < minuteMs) return words.time.lessThanAMinute;
  const unit = largestUnit(ms);
  return words.time[unit](Math.floor(ms / UNITS[unit][0]));
}

/** With the next smaller unit where leaving it out would hide a tenth or more: 71 hours are not 2 days. */
function wholeSpanInWords(ms: number): string {
  const unit = largestUnit(ms);
  const [unitMs, smaller] = UNITS[unit];
  const rest = ms % unitMs;
  if (smaller === undefined || ms >= 10 * unitMs || rest < UNITS[smaller][0])
    return spanInWords(ms);
  return words.time.together(
    spanInWords(ms),
    words.time[smaller](Math.floor(rest / UNITS[smaller][0])),
  );
}

/** "3 days left", "2 days and 23 hours left", "less than a minute left", or `undefined` once the instant has passed. */
export function findTimeLeftInWords(until: Date, now: Date): string | undefined {
  const left = until.getTime() - now.getTime();
  return left <= 0 ? undefined : words.time.left(wholeSpanInWords(left));
}

/** "3 days ago", "just now". */
export function timeSinceInWords(since: Date, now: Date): string {
  const passed = now.getTime() - since.getTime();
  if (passed < minuteMs) return words.time.justNow;
  const { ago, days } = words.time;
  return ago(passed >= dayMs ? days(Math.floor(passed / dayMs)) : spanInWords(passed));
}

/** What a UK clock reads at an instant, "17:05". */
export function londonTimeOf(at: Date): string {
  return asLondonClock(at).toISOString().slice(11, 16);
}

/** A time of day given as "17:00", as people say it: "5pm". */
export function timeOfDayInWords(time: string): string {
  return clockInWords(new Date(`1970-01-01T${time}:00Z`));
}
