import {
  instantInLondon,
  isRefusal as isPackageRefusal,
  listSeriesDays,
  makeSeries,
} from "@breakthrough/calendar";
import type { PersonId } from "../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import type { Hidden } from "../../platform/text/posts.ts";
import { addDays, addDaysTo, type Day, dayOf } from "../../platform/time/days.ts";
import { hourOn } from "../../platform/time/hours.ts";
import type { Rules } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

export const KINDS = [
  "meeting",
  "hustings",
  "stall",
  "leafleting",
  "canvass",
  "protest",
  "picket",
  "community",
  "social",
] as const;
export type Kind = (typeof KINDS)[number];

/** What any member of a branch may propose. */
export const MEMBERS_KINDS: readonly Kind[] = ["community", "social"];

export const PLACES_OF = ["hall", "online", "both"] as const;
export type WhereKind = (typeof PLACES_OF)[number];

/** What of a repeated event is changed. */
export const WHICH = ["this", "later"] as const;
export type Which = (typeof WHICH)[number];

export const REPEATS = ["once", "weekly", "last-of-month"] as const;
export type Repeats = (typeof REPEATS)[number];

/** Whose event it is: the whole party's, a branch's (nations and regions are branches) or a team's. */
export type Scope =
  | { readonly kind: "party" }
  | { readonly kind: "branch" | "team"; readonly id: number };

export const scopeText = (scope: Scope): string =>
  scope.kind === "party" ? "party" : `${scope.kind}:${scope.id}`;

const SCOPE_FORM = /^(branch|team):([1-9][0-9]{0,8})$/;

/** What `scopeText` wrote; undefined of anything else. */
export function findScope(text: string | undefined): Scope | undefined {
  if (text === "party") return { kind: "party" };
  const [, kind, id] = SCOPE_FORM.exec(text ?? "") ?? [];
  return kind === undefined ? undefined : { kind: kind as "branch" | "team", id: Number(id) };
}

export interface Event {
  readonly id: number;
  /** The first of those that were made together; undefined of an event that is held once. */
  readonly seriesId: number | undefined;
  readonly scope: Scope;
  readonly kind: Kind;
  /** With what it says undefined while two keys hide it, as are its place and its way in. */
  readonly title: string | undefined;
  readonly says: string | undefined;
  readonly hidden: Hidden | undefined;
  readonly isProposed: boolean;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly where: WhereKind;
  readonly place: string | undefined;
  readonly postcode: string | undefined;
  readonly access: string | undefined;
  readonly link: string | undefined;
  readonly isPublic: boolean;
  /** Undefined: as many as come. */
  readonly places: number | undefined;
  /** Undefined where whoever was its host left the party, and nobody took over yet. */
  readonly hostId: PersonId | undefined;
  readonly changes: number;
  readonly changedAt: Date;
  readonly cancelledAt: Date | undefined;
  readonly why: string | undefined;
}

/** One that is not hidden. */
export type ShownEvent = Event & { readonly title: string; readonly says: string };

export const isShown = (event: Event): event is ShownEvent =>
  event.title !== undefined && event.says !== undefined;

export type EventState = "proposed" | "cancelled" | "coming" | "now" | "over";

export function stateOf(
  event: Pick<Event, "isProposed" | "startsAt" | "endsAt" | "cancelledAt">,
  now: Date,
): EventState {
  if (event.cancelledAt !== undefined) return "cancelled";
  if (now >= event.endsAt) return "over";
  if (event.isProposed) return "proposed";
  return now < event.startsAt ? "coming" : "now";
}

/** Nobody plans further ahead, and a mistyped year is found. */
export const MOST_DAYS_AHEAD = 366;
/** Of one event that is repeated: half a year of weeks. */
export const MOST_DATES = 26;

export interface Times {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

interface Typed {
  readonly day: string;
  readonly from: string;
  readonly until: string;
  /** It goes on over midnight. */
  readonly endsNextDay: boolean;
}

/** When clocks in the UK show it, or why they never do; `field` is where it was typed. */
function instantOf(day: string, time: string, field: "from" | "until"): Date | Refusal {
  const found = instantInLondon(day, time);
  if (!isPackageRefusal(found)) return new Date(found);
  const isSkipped = found.code === "calendar.time.skipped";
  return refuse("invalid", isSkipped ? refusals.time.skipped : refusals.time.none, field);
}

/** The begin and the end that somebody typed, in that order, at most a day apart by clocks in the UK. */
export function timesOn(typed: Typed): Times | Refusal {
  const [day, from, until] = [typed.day.trim(), typed.from.trim(), typed.until.trim()];
  const startsAt = instantOf(day, from, "from");
  if (isRefusal(startsAt)) return startsAt;
  const lastDay = typed.endsNextDay ? addDaysTo(day as Day, 1) : day;
  const endsAt = instantOf(lastDay, until, "until");
  if (isRefusal(endsAt)) return endsAt;
  if (endsAt <= startsAt) return refuse("invalid", refusals.time.endsFirst, "until");
  const isTooLong = typed.endsNextDay && minutesOf(until) > minutesOf(from);
  return isTooLong ? refuse("invalid", refusals.time.tooLong, "until") : { startsAt, endsAt };
}

/** The same, still to come. */
export function readTimes(typed: Typed, now: Date): Times | Refusal {
  const times = timesOn(typed);
  if (isRefusal(times)) return times;
  const { startsAt } = times;
  const isOutside = startsAt <= now || startsAt > addDays(now, MOST_DAYS_AHEAD);
  return isOutside ? refuse("invalid", refusals.time.outside(MOST_DAYS_AHEAD), "day") : times;
}

/** Later dates of a repeated event, moved by as many days as the first of them, and to the same hours. */
export function moveLater(
  later: readonly Event[],
  { from, to }: { readonly from: Event; readonly to: Typed },
): readonly Times[] | Refusal {
  const by = (Date.parse(to.day.trim()) - Date.parse(dayOf(from.startsAt))) / DAY_MS;
  const times = later.map(({ startsAt }) =>
    timesOn({ ...to, day: addDaysTo(dayOf(startsAt), by) }),
  );
  return times.find(isRefusal) ?? (times as readonly Times[]);
}

const DAY_MINUTES = 24 * 60;
const DAY_MS = DAY_MINUTES * 60_000;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** Every date of an event that is held once or repeated: at the same hour by clocks in the UK, summer and winter. */
export function readDates(
  typed: Typed & { readonly repeats: Repeats; readonly dates: number },
  now: Date,
): readonly Times[] | Refusal {
  const first = readTimes(typed, now);
  if (isRefusal(first) || typed.repeats === "once") return isRefusal(first) ? first : [first];
  const [day, from, until] = [typed.day.trim(), typed.from.trim(), typed.until.trim()];
  const { endsNextDay } = typed;
  const minutes = minutesOf(until) - minutesOf(from) + (endsNextDay ? DAY_MINUTES : 0);
  const series = makeSeries({ first: { day, time: from }, minutes, repeats: typed.repeats });
  if (isPackageRefusal(series)) {
    const isLast = series.code === "calendar.series.not-the-last";
    return isLast
      ? refuse("invalid", refusals.time.notTheLast, "day")
      : refuse("invalid", refusals.time.clocksChange, "from");
  }
  const last = addDaysTo(dayOf(now), MOST_DAYS_AHEAD);
  const days = listSeriesDays(series, day, last).slice(0, typed.dates);
  if (days.length < typed.dates)
    return refuse("invalid", refusals.time.tooFar(MOST_DAYS_AHEAD), "dates");
  const dates = days.map((one) => readTimes({ day: one, from, until, endsNextDay }, now));
  return dates.find(isRefusal) ?? (dates as readonly Times[]);
}

/** From when whoever comes is shown the link. */
export const linkShownFrom = (
  { startsAt }: Pick<Event, "startsAt">,
  { eventLinkMinutes }: Pick<Rules, "eventLinkMinutes">,
): Date => new Date(startsAt.getTime() - eventLinkMinutes * 60_000);

/** The end of its day by clocks in the UK: then a host's link leads nowhere. */
export const dayIsOverAt = ({ endsAt }: Pick<Event, "endsAt">): Date =>
  hourOn(addDaysTo(dayOf(endsAt), 1), 0);

/** People are ticked off on its day, and later by a host who had no signal. */
export const isDoorOpen = ({ startsAt }: Pick<Event, "startsAt">, now: Date): boolean =>
  dayOf(now) >= dayOf(startsAt);
