import type { House } from "../../platform/house.ts";
import { findParty, saveMillisecondsAhead } from "../../platform/party.ts";
import { isRefusal, type Refusal, refuse } from "../../platform/refusal.ts";
import { clockBy, MovableClock } from "../../platform/time/clock.ts";
import { addDays } from "../../platform/time/days.ts";
import { DAYS_OF_THE_PARTY } from "./filling/people.ts";
import { momentOf, partyDayAt } from "./living/party-day.ts";
import { endTurn, takeTurn } from "./store.ts";
import { refusals } from "./words.ts";

const HOUR = 3_600_000;

export const STEPS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR } as const;
export type Step = keyof typeof STEPS;

export const isStep = (text: unknown): text is Step =>
  typeof text === "string" && Object.hasOwn(STEPS, text);

/** So far after the founding the rooms look at most: two years beyond where the demonstration begins. */
const FARTHEST_DAYS = DAYS_OF_THE_PARTY + 730;

/** May the time be moved on by so much? */
export function whyNotMoved(foundedAt: Date, now: Date, step: Step): Refusal | undefined {
  const moved = now.getTime() + STEPS[step];
  return moved > addDays(foundedAt, FARTHEST_DAYS).getTime()
    ? refuse("conflict", refusals.tooFar)
    : undefined;
}

/**
 * Moves the time on from one moment of the invented people's life to the next, and at each does what every room finds
 * due and what they do then. Each is done at exactly its time, so that the same clicks tell the same story. Killed on
 * the way, the time stands at the last of them, and goes on from there.
 */
export async function moveTime(house: House, step: Step): Promise<Refusal | undefined> {
  const begun = await beginToMove(house, step);
  if (isRefusal(begun)) return begun;
  await begun.done;
  return undefined;
}

export interface Moving {
  /** Over when the time stands where it was to be moved to. */
  readonly done: Promise<void>;
}

/** The same, for whoever does not want to wait until it is over. */
export async function beginToMove(house: House, step: Step): Promise<Refusal | Moving> {
  const { clock, database } = house;
  if (!house.isDemonstration || !(clock instanceof MovableClock)) {
    return refuse("not-found", refusals.noStep);
  }
  const now = clock.now();
  const foundedAt = (await findParty(database))?.foundedAt ?? now;
  const refusal = whyNotMoved(foundedAt, now, step);
  if (refusal !== undefined) return refusal;
  if (!(await takeTurn(database, false))) return refuse("conflict", refusals.isMoving);
  const end = new Date(now.getTime() + STEPS[step]);
  const done = passUntil(house, clock, { foundedAt, end }).finally(() => endTurn(database));
  return { done };
}

async function passUntil(
  house: House,
  clock: MovableClock,
  { foundedAt, end }: { readonly foundedAt: Date; readonly end: Date },
): Promise<void> {
  const { database } = house;
  for (let at = clock.now(); at < end; ) {
    const next = momentOf(foundedAt, partyDayAt(foundedAt, at) + 1);
    at = next < end ? next : end;
    const stands = at;
    clock.setAhead(clock.aheadMilliseconds + at.getTime() - clock.now().getTime());
    await saveMillisecondsAhead(database, clock.aheadMilliseconds);
    await house
      .openedOn(
        database,
        clockBy(() => stands),
      )
      .runDueJobs();
    await takeTurn(database, true);
  }
}
