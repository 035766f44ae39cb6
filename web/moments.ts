const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

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
  if (minutes === 0 && hours === 0) return "midnight";
  if (minutes === 0 && hours === 12) return "midday";
  const half = hours < 12 ? "am" : "pm";
  const shownHour = hours % 12 === 0 ? 12 : hours % 12;
  return minutes === 0
    ? `${shownHour}${half}`
    : `${shownHour}:${String(minutes).padStart(2, "0")}${half}`;
}

function dayNumber(clock: Date): number {
  return Math.floor(clock.getTime() / dayMs);
}

function calendarDay(clock: Date, yearShown: boolean): string {
  const day = `${clock.getUTCDate()} ${months[clock.getUTCMonth()]}`;
  return yearShown ? `${day} ${clock.getUTCFullYear()}` : day;
}

function relativeDay(clock: Date, nowClock: Date): string {
  const distance = dayNumber(clock) - dayNumber(nowClock);
  if (distance === 0) return "today";
  if (distance === 1) return "tomorrow";
  if (distance === -1) return "yesterday";
  const weekday = weekdays[clock.getUTCDay()] ?? "";
  if (distance > 1 && distance < 7) return `on ${weekday}`;
  if (distance < -1 && distance > -7) return `last ${weekday}`;
  return `on ${calendarDay(clock, clock.getUTCFullYear() !== nowClock.getUTCFullYear())}`;
}

/** The instant as people say it, by UK clocks: "today at 5:30pm", "on Thursday at 9am", "on 12 March at midday". */
export function momentInWords(at: Date, now: Date): string {
  const clock = asLondonClock(at);
  return `${relativeDay(clock, asLondonClock(now))} at ${clockInWords(clock)}`;
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
  const weekday = weekdays[clock.getUTCDay()];
  return `${weekday} ${calendarDay(clock, true)} at ${clockInWords(clock)}, UK time`;
}

/** A calendar day (ISO, "2026-03-12") as people write it: "12 March 2026", or "Thursday 12 March 2026". */
export function dayInWords(day: string, options: { weekday?: boolean } = {}): string {
  const clock = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(clock.getTime())) throw new RangeError(`not an ISO day: ${day}`);
  const words = calendarDay(clock, true);
  return options.weekday ? `${weekdays[clock.getUTCDay()]} ${words}` : words;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A length of time, rounded down to what matters: "3 days", "5 hours", "12 minutes", "less than a minute". */
function spanInWords(ms: number): string {
  const length = Math.max(0, ms);
  if (length >= 2 * dayMs) return counted(Math.floor(length / dayMs), "day");
  if (length >= hourMs) return counted(Math.floor(length / hourMs), "hour");
  if (length >= minuteMs) return counted(Math.floor(length / minuteMs), "minute");
  return "less than a minute";
}

/** "3 days left", "less than a minute left", or `undefined` once the instant has passed. */
export function findTimeLeftInWords(until: Date, now: Date): string | undefined {
  const left = until.getTime() - now.getTime();
  return left <= 0 ? undefined : `${spanInWords(left)} left`;
}

/** "3 days ago", "just now". */
export function timeSinceInWords(since: Date, now: Date): string {
  const passed = now.getTime() - since.getTime();
  if (passed < minuteMs) return "just now";
  const isDays = passed >= dayMs;
  return `${isDays ? counted(Math.floor(passed / dayMs), "day") : spanInWords(passed)} ago`;
}

/** What a UK clock reads at an instant, "17:05". */
export function londonTimeOf(at: Date): string {
  return asLondonClock(at).toISOString().slice(11, 16);
}

/** A time of day given as "17:00", as people say it: "5pm". */
export function timeOfDayInWords(time: string): string {
  return clockInWords(new Date(`1970-01-01T${time}:00Z`));
}
