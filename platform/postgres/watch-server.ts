import { factsOfError, type Log } from "../log/log.ts";
import { passed } from "../time/passed.ts";
import { isRunning } from "./holders.ts";
import type { RunningServer } from "./server.ts";

const BETWEEN_LOOKS_MS = 500;
/** A disk that is full, or a process of the dead server that will not end, may be better in a moment. */
const BETWEEN_TRIES_MS = 2000;

interface Watched {
  readonly server: RunningServer;
  /** Starts it, or finds that another program has. */
  readonly startAgain: () => Promise<RunningServer>;
  readonly log: Log;
}

/** Starts our own server again whenever it has died, until the watch is stopped. */
export function watchServer(watched: Watched): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const watching = keepWatching(watched, stopping.signal);
  return {
    stop: () => {
      stopping.abort();
      return watching;
    },
  };
}

async function keepWatching({ server, startAgain, log }: Watched, stopping: AbortSignal) {
  let { pid } = server;
  while (await passed(BETWEEN_LOOKS_MS, stopping)) {
    if (isRunning(pid)) continue;
    log.error("postgres.died", { pid });
    const began = performance.now();
    const again = await untilStarted(startAgain, log, stopping);
    if (again === undefined) return;
    pid = again.pid;
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    log.warn("postgres.started-again", { pid, seconds });
  }
}

/** Undefined where the program stops before it could be started. What is in the way is said once. */
async function untilStarted(
  startAgain: Watched["startAgain"],
  log: Log,
  stopping: AbortSignal,
): Promise<RunningServer | undefined> {
  let said = "";
  do {
    try {
      return await startAgain();
    } catch (error) {
      const facts = factsOfError(error);
      if (facts.message !== said) log.error("postgres.not-started-again", facts);
      said = String(facts.message);
    }
  } while (await passed(BETWEEN_TRIES_MS, stopping));
  return undefined;
}
