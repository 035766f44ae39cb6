import { setTimeout as pause } from "node:timers/promises";

/** Waits, without keeping the program alive. False where the wait was cut short, because the program stops. */
export const passed = (milliseconds: number, stopping: AbortSignal): Promise<boolean> =>
  pause(milliseconds, true, { signal: stopping, ref: false }).catch(() => false);
