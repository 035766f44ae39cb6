import { setTimeout as pause } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import { JOBS_SCHEMA } from "../database/job-tables.ts";

const BETWEEN_LOOKS_MS = 1000;

/** As pg-boss asks for one queue at a time; its index of what waits is read whole. */
const DUE = `select distinct name from ${JOBS_SCHEMA}.job
  where state < 'active' and not blocked and start_after <= ${JOBS_SCHEMA}.job_now()`;

/**
 * Asks every second, once for all queues, which of them have something due, and wakes their workers. By itself each of a
 * hundred workers would ask each second, and a party where nothing happens would keep a sixth of a core busy.
 *
 * @param workers pg-boss's number of each worker, by the name of its queue
 * @param onError is told what goes wrong with a look; it is looked again a second later
 */
export function wakeWhenDue(
  boss: PgBoss,
  workers: ReadonlyMap<string, string>,
  onError: (error: unknown) => void,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const look = async () => {
    const { rows } = await boss.getDb().executeSql(DUE);
    for (const { name } of rows as readonly { name: string }[]) {
      const worker = workers.get(name);
      if (worker !== undefined) boss.notifyWorker(worker);
    }
  };
  const goOn = async () => {
    while (!signal.aborted) {
      await look().catch(onError);
      await pause(BETWEEN_LOOKS_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const ended = goOn();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}
