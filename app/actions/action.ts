import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { Hidden } from "../../platform/text/posts.ts";
import { addDaysTo, type Day, dayOf } from "../../platform/time/days.ts";
import { refusals } from "./words.ts";

export interface Action {
  readonly id: number;
  /** Undefined while it is hidden, as are all its words. */
  readonly title: string | undefined;
  readonly theme: string | undefined;
  /** Of the day: what people are asked at every place. */
  readonly question: string | undefined;
  /** What each place should have with it, a thing a line. */
  readonly kit: string | undefined;
  readonly leafletTitle: string | undefined;
  readonly leafletText: string | undefined;
  /** Who prints the leaflets. Undefined: the party itself, or whoever prints them for it at home. */
  readonly printer: string | undefined;
  readonly printerAddress: string | undefined;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly calledOffAt: Date | undefined;
  readonly why: string | undefined;
  /** By two keys. */
  readonly hidden: Hidden | undefined;
}

/** What a form of it holds, beside its days. */
export type ActionTexts = Pick<
  Action,
  "kit" | "leafletTitle" | "leafletText" | "printer" | "printerAddress"
> & {
  readonly title: string;
  readonly theme: string;
  readonly question: string;
};

/** One that is not hidden. */
export type ShownAction = Action & Pick<ActionTexts, "title" | "theme" | "question">;

export const isShown = (action: Action): action is ShownAction =>
  action.title !== undefined && action.theme !== undefined && action.question !== undefined;

/** Nobody says what two keys hid, or copies it. */
export const whyHidden = (action: Action): Refusal | undefined =>
  isShown(action) ? undefined : refuse("conflict", refusals.hidden.noChange);

/** What stands where a task or a thing was hidden or forgotten: each has a name. */
export const COVERED = "–";

/** A long weekend, or a week of it. */
export const MOST_DAYS = 9;
/** Nobody plans further ahead, and a mistyped year is found. As of events. */
export const MOST_DAYS_AHEAD = 366;

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** The day that somebody typed; undefined of none that a calendar has. */
export function readDay(typed: string): Day | undefined {
  const day = typed.trim();
  if (!DAY_FORM.test(day)) return undefined;
  const at = new Date(`${day}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? (day as Day) : undefined;
}

/** The first and the last day of an action that is called now. */
export function readDays(
  { first, last }: { readonly first: string; readonly last: string },
  now: Date,
): Pick<Action, "firstDay" | "lastDay"> | Refusal {
  const [firstDay, lastDay] = [readDay(first), readDay(last)];
  if (firstDay === undefined) return refuse("invalid", refusals.days.none, "first");
  if (lastDay === undefined) return refuse("invalid", refusals.days.none, "last");
  if (lastDay < firstDay) return refuse("invalid", refusals.days.endsFirst, "last");
  if (lastDay > addDaysTo(firstDay, MOST_DAYS - 1))
    return refuse("invalid", refusals.days.tooLong(MOST_DAYS), "last");
  const today = dayOf(now);
  return firstDay < today || firstDay > addDaysTo(today, MOST_DAYS_AHEAD)
    ? refuse("invalid", refusals.days.outside(MOST_DAYS_AHEAD), "first")
    : { firstDay, lastDay };
}

export const isOver = ({ lastDay }: Pick<Action, "lastDay">, now: Date): boolean =>
  dayOf(now) > lastDay;

/** Why nothing can be done about it any more. */
export function whyClosed(
  action: Pick<Action, "lastDay" | "calledOffAt">,
  now: Date,
): Refusal | undefined {
  if (action.calledOffAt !== undefined) return refuse("conflict", refusals.calledOff);
  return isOver(action, now) ? refuse("gone", refusals.over) : undefined;
}

export const MOST_KIT = 40;

/** What each place begins with: the things of the action's own list. */
export const thingsOf = (kit: string | undefined): readonly string[] =>
  (kit ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, MOST_KIT);

export const PERMISSIONS = ["unknown", "not-needed", "asked", "granted", "refused"] as const;
export type PermissionState = (typeof PERMISSIONS)[number];

/** What the council says to it that we stand there. */
export interface Permission {
  readonly state: PermissionState;
  /** Who gives it. */
  readonly council: string | undefined;
  readonly askedOn: Day | undefined;
  readonly answeredOn: Day | undefined;
}

/** The council has a paper of it, or will have. */
export const wasAsked = (state: PermissionState): boolean =>
  state !== "unknown" && state !== "not-needed";

/** What is kept of what somebody says of a permission: the day on which it was asked for stays when it is answered. */
export function decidePermission(
  held: Permission,
  {
    state,
    council,
    on,
  }: {
    readonly state: PermissionState;
    readonly council?: string | undefined;
    readonly on: string;
  },
  now: Date,
): Permission | Refusal {
  if (!wasAsked(state)) return { state, council, askedOn: undefined, answeredOn: undefined };
  const day = readDay(on);
  if (day === undefined) return refuse("invalid", refusals.permission.noDay, "on");
  if (day > dayOf(now)) return refuse("invalid", refusals.permission.toCome, "on");
  if (council === undefined) return refuse("invalid", refusals.permission.noCouncil, "council");
  if (state === "asked") return { state, council, askedOn: day, answeredOn: undefined };
  if (held.askedOn !== undefined && day < held.askedOn)
    return refuse("invalid", refusals.permission.beforeAsked, "on");
  return { state, council, askedOn: held.askedOn, answeredOn: day };
}

/** A shift in minutes from the begin of its event, so that it moves along when the event is moved. */
export interface ShiftTimes {
  readonly fromMinute: number;
  readonly untilMinute: number;
}

export interface Shift extends ShiftTimes {
  readonly id: number;
  readonly eventId: number;
  readonly task: string;
  readonly needed: number;
  readonly taken: number;
}

const MINUTE_MS = 60_000;

export const minutesFrom = (begin: Date, at: Date): number =>
  Math.round((at.getTime() - begin.getTime()) / MINUTE_MS);

export const timesOf = (
  { fromMinute, untilMinute }: ShiftTimes,
  begin: Date,
): { readonly startsAt: Date; readonly endsAt: Date } => ({
  startsAt: new Date(begin.getTime() + fromMinute * MINUTE_MS),
  endsAt: new Date(begin.getTime() + untilMinute * MINUTE_MS),
});

/** Two that share a minute; one may begin as the other ends. */
export const overlap = (
  one: { readonly startsAt: Date; readonly endsAt: Date },
  other: { readonly startsAt: Date; readonly endsAt: Date },
): boolean => one.startsAt < other.endsAt && other.startsAt < one.endsAt;

export const MOST_SHIFTS = 40;
/** Of people on one shift. */
export const MOST_NEEDED = 200;

/** Why a place has no such shift: two of one task at one time are one that overlaps itself. */
export function whyNoShift(
  { task, fromMinute, untilMinute }: ShiftTimes & { readonly task: string },
  shifts: readonly Pick<Shift, "task" | "fromMinute" | "untilMinute">[],
): Refusal | undefined {
  if (untilMinute <= fromMinute) return refuse("invalid", refusals.shift.endsFirst, "until");
  if (shifts.length >= MOST_SHIFTS) return refuse("conflict", refusals.shift.enough(MOST_SHIFTS));
  const key = task.toLowerCase();
  const isTwice = shifts.some(
    (one) =>
      one.task.toLowerCase() === key &&
      one.fromMinute < untilMinute &&
      fromMinute < one.untilMinute,
  );
  return isTwice ? refuse("conflict", refusals.shift.overlaps, "from") : undefined;
}

interface Own {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Why somebody cannot take a shift now. */
export function whyNotTaken(
  shift: Pick<Shift, "needed" | "taken"> & Own,
  { isOnIt, others }: { readonly isOnIt: boolean; readonly others: readonly Own[] },
  now: Date,
): Refusal | undefined {
  if (isOnIt) return refuse("conflict", refusals.shift.taken);
  if (now >= shift.endsAt) return refuse("gone", refusals.shift.over);
  if (shift.taken >= shift.needed) return refuse("conflict", refusals.shift.full);
  return others.some((one) => overlap(one, shift))
    ? refuse("conflict", refusals.shift.elsewhere)
    : undefined;
}

/** What one place needs, in numbers. */
export interface PlaceNeeds {
  readonly eventId: number;
  readonly needed: number;
  readonly taken: number;
  readonly shifts: number;
  readonly leafletsTaken: number;
  readonly leafletsGiven: number;
  readonly permission: PermissionState;
}

export const missingAt = ({ needed, taken }: Pick<PlaceNeeds, "needed" | "taken">): number =>
  Math.max(0, needed - taken);

/** Those that need the most people first, then those without a shift yet; among alike the earlier begin, as they came. */
export const needFirst = <Place extends Pick<PlaceNeeds, "needed" | "taken" | "shifts">>(
  places: readonly Place[],
): readonly Place[] =>
  places.toSorted(
    (one, other) =>
      missingAt(other) - missingAt(one) || Number(one.shifts > 0) - Number(other.shifts > 0),
  );

/** Shown on an action's own page; the others stand on a page of their own, so that it is as short with 200 as with 16. */
export const FIRST_PLACES = 12;

export const MOST_LEAFLETS = 1_000_000;
