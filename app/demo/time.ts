import type { House } from "../../platform/house.ts";
import { saveMillisecondsAhead } from "../../platform/party.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { MovableClock } from "../../platform/time/clock.ts";
import { refusals } from "./words.ts";

const HOUR = 3_600_000;

export const STEPS = { hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR } as const;
export type Step = keyof typeof STEPS;

export const isStep = (text: unknown): text is Step =>
  typeof text === "string" && Object.hasOwn(STEPS, text);

/** So far the rooms look at most: a longer leap would find the whole party lapsed. */
const FARTHEST = 730 * 24 * HOUR;
/** Short enough that what falls due one after the other happens one after the other. */
const STRIDE = 8 * HOUR;

/** May the time be moved on by so much? */
export function whyNotMoved(aheadMilliseconds: number, step: Step): Refusal | undefined {
  return aheadMilliseconds + STEPS[step] > FARTHEST
    ? refuse("conflict", refusals.tooFar)
    : undefined;
}

/** Moves the time on in strides, and after each does what every room finds due. */
export async function moveTime(house: House, step: Step): Promise<Refusal | undefined> {
  const { clock } = house;
  if (!house.isDemonstration || !(clock instanceof MovableClock)) {
    return refuse("not-found", refusals.noStep);
  }
  const refusal = whyNotMoved(clock.aheadMilliseconds, step);
  if (refusal !== undefined) return refusal;
  const target = clock.aheadMilliseconds + STEPS[step];
  while (clock.aheadMilliseconds < target) {
    clock.setAhead(Math.min(target, clock.aheadMilliseconds + STRIDE));
    await saveMillisecondsAhead(house.database, clock.aheadMilliseconds);
    await house.runDueJobs();
  }
  return undefined;
}
