import type { Database } from "../database/database.ts";
import { reportUnlessAway } from "../database/waiting.ts";
import type { Log } from "../log/log.ts";
import { millisecondsAhead } from "../party.ts";
import type { MovableClock } from "./clock.ts";
import { passed } from "./passed.ts";

const BETWEEN_LOOKS_MS = 1000;

interface Followed {
  readonly database: Database;
  readonly clock: MovableClock;
  readonly log: Log;
}

/**
 * Keeps a demonstration's clock where the database says it was moved to, looking every second: whichever of several
 * processes moves the time, all tell the same. The answer stops it.
 */
export async function followTime(followed: Followed): Promise<() => Promise<void>> {
  await lookAtTime(followed);
  const stopping = new AbortController();
  const following = keepLooking(followed, stopping.signal);
  return () => {
    stopping.abort();
    return following;
  };
}

async function keepLooking(followed: Followed, stopping: AbortSignal): Promise<void> {
  while (await passed(BETWEEN_LOOKS_MS, stopping)) {
    // Without the database nothing else goes on either: the clock runs on from where it was.
    await lookAtTime(followed).catch((error: unknown) =>
      reportUnlessAway(followed.log, "clock.not-followed", error),
    );
  }
}

const lookAtTime = async ({ database, clock }: Followed): Promise<void> =>
  clock.setAhead(await millisecondsAhead(database));
