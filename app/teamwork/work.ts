import { instantInLondon, isRefusal as isPackageRefusal } from "@breakthrough/calendar";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { addDays, addDaysTo, type Day, dayOf } from "../../platform/time/days.ts";
import type { Skill } from "../teams/door.ts";
import { refusals } from "./words.ts";

export interface Task {
  readonly id: number;
  readonly teamId: number;
  readonly title: string;
  readonly says: string | undefined;
  readonly day: Day;
  readonly hours: number | undefined;
  readonly skill: Skill | undefined;
  readonly addedBy: PersonId | undefined;
  readonly helperId: PersonId | undefined;
  readonly doneAt: Date | undefined;
  readonly droppedAt: Date | undefined;
  readonly changes: number;
  readonly changedAt: Date;
}

export interface Meeting {
  readonly id: number;
  readonly teamId: number;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly link: string | undefined;
  readonly changes: number;
  readonly changedAt: Date;
  readonly cancelledAt: Date | undefined;
  readonly why: string | undefined;
}

/** Nobody plans further ahead, and a mistyped year is found. */
export const MOST_DAYS_AHEAD = 366;

const DAY_FORM = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** A day that is there, today or later, or why not. */
export function comingDay(typed: string, now: Date): Day | Refusal {
  const day = typed.trim();
  const isThere = DAY_FORM.test(day) && !isPackageRefusal(instantInLondon(day, "12:00"));
  if (!isThere) return refuse("invalid", refusals.time.noDay, "day");
  const today = dayOf(now);
  if (day < today || day > addDaysTo(today, MOST_DAYS_AHEAD))
    return refuse("invalid", refusals.time.outside(MOST_DAYS_AHEAD), "day");
  return day as Day;
}

/** Where a day and a time are written out: the instant that is to come, or why there is none. */
export function comingInstant(day: string, time: string, now: Date): Date | Refusal {
  const found = instantInLondon(day.trim(), time.trim());
  if (isPackageRefusal(found)) {
    const isSkipped = found.code === "calendar.time.skipped";
    return refuse("invalid", isSkipped ? refusals.time.skipped : refusals.time.none, "time");
  }
  const instant = new Date(found);
  const isOutside = instant <= now || instant > addDays(now, MOST_DAYS_AHEAD);
  return isOutside ? refuse("invalid", refusals.time.outside(MOST_DAYS_AHEAD), "day") : instant;
}

export type MeetingState = "cancelled" | "coming" | "now" | "over";

export function stateOf(
  { startsAt, endsAt, cancelledAt }: Pick<Meeting, "startsAt" | "endsAt" | "cancelledAt">,
  now: Date,
): MeetingState {
  if (cancelledAt !== undefined) return "cancelled";
  if (now < startsAt) return "coming";
  return now < endsAt ? "now" : "over";
}

/** A form's text as it is kept, for whoever replaces it. */
export const heldNotes = (notes: string | undefined) =>
  notes === undefined ? undefined : { notes };
