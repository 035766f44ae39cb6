import { setTimeout as pause } from "node:timers/promises";
import { factsOfError, type Log } from "../log/log.ts";
import type { LogEvent } from "../log/log-events.ts";
import { openOutage } from "../log/outage.ts";
import { isDatabaseAway } from "./away.ts";

const BETWEEN_TRIES_MS = 1000;

/**
 * Does what it is given. Where that fails because the database is away, it is waited for, and the work is begun again;
 * so it must be work that can be.
 */
export async function whenDatabaseIsThere<Done>(
  log: Log,
  work: () => Promise<Done>,
): Promise<Done> {
  const outage = openOutage(log, "database.waited-for", "database.there");
  for (;;) {
    try {
      const done = await work();
      outage.ended();
      return done;
    } catch (error) {
      if (!isDatabaseAway(error)) throw error;
      outage.began(factsOfError(error));
      await pause(BETWEEN_TRIES_MS);
    }
  }
}

/** A fault that pages and jobs can live with. That the database is away, its pool says, once. */
export function reportUnlessAway(log: Log, event: LogEvent, error: unknown): void {
  if (isDatabaseAway(error)) log.debug("database.asked-in-vain", { for: event });
  else log.warn(event, factsOfError(error));
}
