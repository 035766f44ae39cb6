import { addDays, addDaysTo, dayOf, weekdayOf } from "../../../platform/time/days.ts";
import { hourOn, nextHour } from "../../../platform/time/hours.ts";
import type { Rules } from "../../rulebook/door.ts";

/** A proposal whose ballot is to come. */
export interface Waiting {
  readonly id: number;
  /** When its hearing is over: from then on it waits. */
  readonly readyAt: Date;
  /** When it opens, whatever else does. */
  readonly latestAt: Date;
  /** How many members want it to come first. */
  readonly marks: number;
}

export type QueueRules = Pick<Rules, "ballotsAWeek" | "votingDay" | "closingHour">;

const DAYS_OF_WEEK = 7;

/** The latest moment until now at which ballots open; now itself in a party that has no voting day. */
export function lastVotingMoment(
  { votingDay, closingHour }: Omit<QueueRules, "ballotsAWeek">,
  now: Date,
): Date {
  if (votingDay === 0) return now;
  const today = dayOf(now);
  const back = (weekdayOf(today) - votingDay + DAYS_OF_WEEK) % DAYS_OF_WEEK;
  const moment = hourOn(addDaysTo(today, -back), closingHour);
  return moment <= now ? moment : hourOn(addDaysTo(today, -back - DAYS_OF_WEEK), closingHour);
}

/** The first moment after this one at which ballots can open. */
export function nextVotingMoment(rules: Omit<QueueRules, "ballotsAWeek">, after: Date): Date {
  const { votingDay, closingHour } = rules;
  if (votingDay === 0) return nextHour(new Date(after.getTime() + 1), closingHour);
  return hourOn(addDaysTo(dayOf(lastVotingMoment(rules, after)), DAYS_OF_WEEK), closingHour);
}

/** When a ballot can open whose hearing ends then: at that moment, or on the voting day that follows. */
export function firstOpening(rules: Omit<QueueRules, "ballotsAWeek">, readyAt: Date): Date {
  const last = lastVotingMoment(rules, readyAt);
  return last.getTime() === readyAt.getTime() ? readyAt : nextVotingMoment(rules, readyAt);
}

/** By the members' marks, then by who waits longest, then by number: the same for everybody who sorts. */
export const inOrder = (waiting: readonly Waiting[]): readonly Waiting[] =>
  waiting.toSorted(
    (one, other) =>
      other.marks - one.marks ||
      one.readyAt.getTime() - other.readyAt.getTime() ||
      one.id - other.id,
  );

/** How many ballots have opened in the week that counts now: since the voting day, or in the last seven days. */
function countOpened(opened: readonly Date[], rules: QueueRules, now: Date): number {
  const since = lastVotingMoment(rules, now);
  const weekAgo = addDaysTo(dayOf(now), -DAYS_OF_WEEK);
  return opened.filter((at) => (rules.votingDay === 0 ? dayOf(at) > weekAgo : at >= since)).length;
}

export interface QueueFacts {
  readonly waiting: readonly Waiting[];
  /** When ballots of this queue opened lately. */
  readonly opened: readonly Date[];
  readonly rules: QueueRules;
}

/**
 * Which ballots open now, in their order. As many as the week has room for; those that could not wait until the next
 * chance without waiting too long open first, and all of them, even where they are more. Pure.
 */
export function decideOpenings({ waiting, opened, rules }: QueueFacts, now: Date): number[] {
  const moment = lastVotingMoment(rules, now);
  const next = rules.votingDay === 0 ? now : nextVotingMoment(rules, now);
  const isForced = ({ readyAt, latestAt }: Waiting) =>
    latestAt <= now || (readyAt <= moment && latestAt < next);
  const ready = inOrder(waiting).filter((one) => one.readyAt <= moment || one.latestAt <= now);
  const forced = ready.filter(isForced);
  const room = Math.max(0, rules.ballotsAWeek - countOpened(opened, rules, now) - forced.length);
  const others = ready.filter((one) => !isForced(one)).slice(0, room);
  return [...forced, ...others].map(({ id }) => id);
}

/** Farther ahead than anything waits by the rulebook's largest number. */
const MOST_STEPS = 200;

/** When each ballot will open, if no mark is put and nothing joins the queue. Pure. */
export function foresee(facts: QueueFacts, now: Date): ReadonlyMap<number, Date> {
  const opensAt = new Map<number, Date>();
  let at = now;
  let { waiting, opened } = facts;
  for (let step = 0; step < MOST_STEPS && waiting.length > 0; step += 1) {
    const ids = decideOpenings({ ...facts, waiting, opened }, at);
    for (const id of ids) opensAt.set(id, at);
    waiting = waiting.filter(({ id }) => !ids.includes(id));
    opened = [...opened, ...ids.map(() => at)];
    at = nextLook(facts.rules, waiting, at);
  }
  return opensAt;
}

/** The next chance of a ballot to open: a voting day, or the last day of one that waits. */
function nextLook(rules: QueueRules, waiting: readonly Waiting[], at: Date): Date {
  const chance = nextVotingMoment(rules, at).getTime();
  const last = waiting
    .map(({ latestAt }) => latestAt.getTime())
    .filter((one) => one > at.getTime());
  return new Date(Math.min(chance, ...last));
}

export const latestOpening = (readyAt: Date, { queueMostDays }: Pick<Rules, "queueMostDays">) =>
  addDays(readyAt, queueMostDays);
