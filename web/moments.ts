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
  if (minutes === 0 && hours === 0) return words.time.midnight;
  if (minutes === 0 && hours === 12) return words.time.midday;
  const shownHour = hours % 12 === 0 ? 12 : hours % 12;
  const shown = minutes === 0 ? `${shownHour}` : `${shownHour}:${String(minutes).padStart(2, "0")}`;
  return words.time.clock(shown, hours < 12 ? "am" : "pm");
}

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
  const clock = asLondonClock(at);
  return words.time.at(relativeDay(clock, asLondonClock(now)), clockInWords(clock));
}

/** The day of an instant, by UK clocks: "today", "on Thursday", "on 12 March 2027". */
export function dayOfMomentInWords(at: Date, now: Date): string {
  return relativeDay(asLondonClock(at), asLondonClock(now));
}

/** The calendar day of an instant, by UK clocks, for where there is little room: "12 March". */
export function shortDayOfMoment(at: Date, now: Date): string {
  const clock = asLondonClock(at);
  return calendarDay(clock, clock.getUTCFullYear() !== asLondonClock(now).getUTCFullYear());
}

/** The whole truth of an instant: "Thursday 12 March 2026 at 5:30pm, UK time". */
export function exactMomentInWords(at: Date): string {
  const clock = asLondonClock(at);
  const { at: sayAt, exactly, weekdayAndDay } = words.time;
  const day = weekdayAndDay(weekdayOf(clock), calendarDay(clock, true));
  return exactly(sayAt(day, clockInWords(clock)));
}

/** A calendar day (ISO, "2026-03-12") as people write it: "12 March 2026", or "Thursday 12 March 2026". */
export function dayInWords(day: string, options: { weekday?: boolean } = {}): string {
  const clock = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(clock.getTime())) throw new RangeError(`not an ISO day: ${day}`);
  const said = calendarDay(clock, true);
  return options.weekday ? words.time.weekdayAndDay(weekdayOf(clock), said) : said;
}

/** A length of time, rounded down to what matters: "3 days", "5 hours", "12 minutes", "less than a minute". */
function spanInWords(ms: number): string {
  const length = Math.max(0, ms);
  if (length >= 2 * dayMs) return words.time.days(Math.floor(length / dayMs));
  if (length >= hourMs) return words.time.hours(Math.floor(length / hourMs));
  if (length >= minuteMs) return words.time.minutes(Math.floor(length / minuteMs));
  return words.time.lessThanAMinute;
}

/** "3 days left", "less than a minute left", or `undefined` once the instant has passed. */
export function findTimeLeftInWords(until: Date, now: Date): string | undefined {
  const left = until.getTime() - now.getTime();
  return left <= 0 ? undefined : words.time.left(spanInWords(left));
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
