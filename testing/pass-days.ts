import type { MovableClock } from "../platform/time/clock.ts";
import { afterDays } from "../platform/time/hours.ts";

/** The hour at which by default everything ends that lasts some days. */
export const CLOSING_HOUR = 20;

/** Moves a party's clock to the moment at which ends what begins now and lasts so many days. */
export function passDays(clock: MovableClock, days: number): void {
  const now = clock.now();
  clock.moveForward(afterDays(now, days, CLOSING_HOUR).getTime() - now.getTime());
}
