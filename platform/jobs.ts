import { PgBoss } from "pg-boss";
import { SEARCH_PATH } from "./database/database.ts";
import { JOBS_SCHEMA } from "./database/job-tables.ts";
import type { House } from "./house.ts";
import { factsOfError, type Log } from "./log.ts";
import type { Job } from "./room.ts";

/** Cron is read in the party's own time. */
const TIME_ZONE = "Europe/London";

export interface Jobs {
  stop(): Promise<void>;
}

/**
 * Keeps every room's jobs with pg-boss. Each is run by one process at a time, however many there are, and once
 * at the start, so that what fell due while nothing ran is caught up.
 */
export async function startJobs(
  house: House,
  databaseUrl: string,
  jobs: readonly Job[],
): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    options: SEARCH_PATH,
    schema: JOBS_SCHEMA,
    max: 3,
    // Its tables are the owner's, and came with the migrations.
    migrate: false,
    createSchema: false,
    reindex: false,
  });
  boss.on("error", (error) => house.log.error("jobs.error", factsOfError(error)));
  await boss.start();
  const stopping = new AbortController();
  for (const job of jobs) await keep(boss, job, house, stopping.signal);
  return {
    stop: () => {
      stopping.abort();
      return boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function keep(boss: PgBoss, job: Job, house: House, stopping: AbortSignal): Promise<void> {
  // "stately": at most one waiting and one running, on all processes together.
  const rules = { policy: "stately", retryLimit: 0, expireInSeconds: 900 };
  await boss.createQueue(job.name, { ...rules, deleteAfterSeconds: 3600 });
  await boss.work(job.name, { pollingIntervalSeconds: 1 }, async () => {
    await runJob(job, house, stopping);
    const { everySeconds } = job;
    if (everySeconds === undefined || stopping.aborted) return;
    await boss.send(job.name, {}, { startAfter: everySeconds });
  });
  await boss.schedule(job.name, job.cron, {}, { tz: TIME_ZONE });
  await boss.send(job.name, {});
}

/** One item that cannot be dealt with must not keep the others from it; what was wrong is reported at the end. */
export async function eachByItself<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const errors: unknown[] = [];
  for (const item of items) await work(item).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

/** A job that fails is reported and tried again at its next time; it never takes the process with it. */
export async function runJob(
  job: Job,
  house: House,
  stopping: AbortSignal = new AbortController().signal,
): Promise<void> {
  const began = performance.now();
  try {
    await job.run(house, stopping);
    logRun(house.log, job, began);
  } catch (error) {
    house.log.error("job.failed", { job: job.name, ...factsOfError(error) });
  }
}

const logRun = (log: Log, job: Job, began: number): void =>
  log.debug("job.done", { job: job.name, milliseconds: Math.round(performance.now() - began) });
