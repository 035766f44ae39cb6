import { instantInLondon, isRefusal as isPackageRefusal } from "@breakthrough/calendar";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { Hidden } from "../../platform/text/posts.ts";
import { addDaysTo, type Day, dayOf, weekdayOf } from "../../platform/time/days.ts";
import { hourOn } from "../../platform/time/hours.ts";
import type { TopicId } from "../discussions/door.ts";
import type { Rules } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

export type TopicState = "open" | "taken" | "withdrawn" | "fallen";
/** Of what everybody whom it concerns is told once. */
export type Telling = "reminder" | "moved" | "cancelled";

export interface Topic {
  readonly id: number;
  /** Undefined while it is hidden. */
  readonly title: string | undefined;
  readonly says: string | undefined;
  readonly hidden: Hidden | undefined;
  readonly personId: PersonId | undefined;
  readonly proposedAt: Date;
  readonly support: number;
  readonly state: TopicState;
}

export interface Meeting {
  readonly id: number;
  readonly monday: Day;
  readonly seriesId: number;
  readonly topicId: number;
  /** Its topic's; undefined while that is hidden. */
  readonly title: string | undefined;
  readonly says: string | undefined;
  readonly hidden: Hidden | undefined;
  readonly proposerId: PersonId | undefined;
  readonly talkId: TopicId;
  readonly day: Day;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly decidedAt: Date;
  readonly hostId: PersonId | undefined;
  readonly link: string | undefined;
  readonly notes: string | undefined;
  readonly outcome: string | undefined;
  readonly proposalId: number | undefined;
  readonly changes: number;
  readonly changedAt: Date;
  readonly cancelledAt: Date | undefined;
  readonly why: string | undefined;
}

export interface Point {
  readonly id: number;
  readonly meetingId: number;
  readonly personId: PersonId | undefined;
  /** Undefined while it is hidden. */
  readonly says: string | undefined;
  readonly hidden: Hidden | undefined;
  readonly support: number;
}

/** A day of the week, 1 for Monday to 7 for Sunday, and a full hour by UK clocks. */
export interface Slot {
  readonly weekday: number;
  readonly hour: number;
}

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Far from the night in which clocks change, and when people are awake. */
export const HOURS = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21] as const;
const WEDNESDAY = 3;

export const mondayOf = (day: Day): Day => addDaysTo(day, 1 - weekdayOf(day));

type Noticing = Pick<Rules, "topicNoticeDays" | "closingHour">;

/** When the clock takes what a week's discussion is about, and when it is. */
export const decidesAt = (monday: Day, { topicNoticeDays, closingHour }: Noticing): Date =>
  hourOn(addDaysTo(monday, -topicNoticeDays), closingHour);

/** The latest week that is to be decided by now: this one at least, for it began. */
export function weekToDecide(now: Date, rules: Noticing): Day {
  const monday = mondayOf(dayOf(now));
  const next = addDaysTo(monday, 7);
  return decidesAt(next, rules) <= now ? next : monday;
}

/** The next week that is not decided yet. */
export const nextToDecide = (now: Date, rules: Noticing): Day =>
  addDaysTo(weekToDecide(now, rules), 7);

export interface SlotCount extends Slot {
  readonly members: number;
}

const isSlot = (one: Slot, other: Slot | undefined): boolean =>
  one.weekday === other?.weekday && one.hour === other.hour;

/**
 * The slot for which most members have time. Where several have as many, the one that is in use stays; else the earlier
 * in the week.
 */
export function decideSlot(
  counts: readonly SlotCount[],
  current: Slot | undefined,
  { meetingHour }: Pick<Rules, "meetingHour">,
): Slot {
  const most = Math.max(0, ...counts.map(({ members }) => members));
  const best = counts.filter(({ members }) => members === most && members > 0);
  const kept = best.find((slot) => isSlot(slot, current));
  const [first] = best.toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour);
  const { weekday, hour } = kept ?? first ?? current ?? { weekday: WEDNESDAY, hour: meetingHour };
  return { weekday, hour };
}

/** The topic that most members support; of those alike, the older. A topic that nobody supports waits, and a hidden one. */
export const decideTopic = (topics: readonly Topic[]): Topic | undefined =>
  topics
    .filter((one) => one.state === "open" && one.hidden === undefined && one.support > 0)
    .toSorted((one, other) => other.support - one.support || one.id - other.id)[0];

export const dayOfSlot = (monday: Day, { weekday }: Slot): Day => addDaysTo(monday, weekday - 1);

const MINUTE_MS = 60_000;

export const endOf = (startsAt: Date, minutes: number): Date =>
  new Date(startsAt.getTime() + minutes * MINUTE_MS);

/** Where a day and a time are written out: the instant, or why there is none. */
export function instantAt(day: string, time: string): Date | Refusal {
  const instant = instantInLondon(day, time);
  if (!isPackageRefusal(instant)) return new Date(instant);
  const says =
    instant.code === "calendar.time.skipped" ? refusals.time.skipped : refusals.time.none;
  return refuse("invalid", says, "time");
}

type Running = Pick<Meeting, "startsAt" | "endsAt" | "cancelledAt">;
export type MeetingState = "cancelled" | "coming" | "now" | "over";

export function stateOf({ startsAt, endsAt, cancelledAt }: Running, now: Date): MeetingState {
  if (cancelledAt !== undefined) return "cancelled";
  if (now < startsAt) return "coming";
  return now < endsAt ? "now" : "over";
}

/** Members see it from some minutes before it begins, so that it is of no use to who gathers links. */
export const isLinkShown = (
  meeting: Running,
  { meetingLinkMinutes }: Pick<Rules, "meetingLinkMinutes">,
  now: Date,
): boolean =>
  meeting.cancelledAt === undefined &&
  now >= new Date(meeting.startsAt.getTime() - meetingLinkMinutes * MINUTE_MS) &&
  now < meeting.endsAt;

export const whyOver = (meeting: Running, now: Date): Refusal | undefined => {
  const state = stateOf(meeting, now);
  if (state === "cancelled") return refuse("conflict", refusals.meeting.cancelled);
  return state === "over" ? refuse("conflict", refusals.meeting.over) : undefined;
};

export const whyNotBegun = (meeting: Running, now: Date): Refusal | undefined => {
  const state = stateOf(meeting, now);
  if (state === "cancelled") return refuse("conflict", refusals.meeting.cancelled);
  return state === "coming" ? refuse("conflict", refusals.meeting.notBegun) : undefined;
};

/** The notes as a form holds them; nothing stands where nothing was written. */
export const heldNotes = (notes: string | undefined) =>
  notes === undefined ? undefined : { notes };
export const heldOutcome = (outcome: string | undefined) =>
  outcome === undefined ? undefined : { outcome };
