import type { Log, LogFacts } from "./log.ts";
import type { LogEvent } from "./log-events.ts";

/** Something outside that is away for a while: that is said once, and once when it is back. */
export interface Outage {
  /** However often it is called, the log has one line of it. */
  began(facts?: LogFacts): void;
  ended(): void;
}

export function openOutage(log: Log, away: LogEvent, back: LogEvent): Outage {
  let since: number | undefined;
  return {
    began: (facts) => {
      if (since !== undefined) return;
      since = performance.now();
      log.warn(away, facts);
    },
    ended: () => {
      if (since === undefined) return;
      const seconds = Math.round((performance.now() - since) / 1000);
      since = undefined;
      log.info(back, { seconds });
    },
  };
}
