import type { Log } from "./log.ts";

const WITHIN_MINUTES = 10;
const MANY = 100;

interface Count {
  since: number;
  turnedAway: number;
}

const counts = new WeakMap<Log, Map<string, Count>>();

/** Counts those whom a limit turns away. Where they become many, the log says so, once in ten minutes for each limit. */
export function noteTurnedAway(log: Log, limit: string): void {
  const known = counts.get(log) ?? new Map<string, Count>();
  counts.set(log, known);
  const now = performance.now();
  const before = known.get(limit);
  const isOver = before === undefined || now - before.since >= WITHIN_MINUTES * 60_000;
  const count = isOver ? { since: now, turnedAway: 0 } : before;
  known.set(limit, count);
  count.turnedAway += 1;
  if (count.turnedAway === MANY) {
    log.warn("limits.many-turned-away", { limit, times: MANY, minutes: WITHIN_MINUTES });
  }
}
