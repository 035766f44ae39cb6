import { PgBoss } from "pg-boss";
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
  const boss = new PgBoss({ connectionString: databaseUrl, schema: "jobs", max: 3 });
  boss.on("error", (error) => house.log.error("jobs.error", factsOfError(error)));
  await boss.start();
  for (const job of jobs) await keep(boss, job, house);
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

async function keep(boss: PgBoss, job: Job, house: House): Promise<void> {
  // "stately": at most one waiting and one running, on all processes together.
  await boss.createQueue(job.name, { policy: "stately", retryLimit: 0, expireInSeconds: 900 });
  await boss.work(job.name, { pollingIntervalSeconds: 1 }, () => runJob(job, house));
  await boss.schedule(job.name, job.cron, {}, { tz: TIME_ZONE });
  await boss.send(job.name, {});
}

/** A job that fails is reported and tried again at its next time; it never takes the process with it. */
export async function runJob(job: Job, house: House): Promise<void> {
  const began = performance.now();
  try {
    await job.run(house);
    logRun(house.log, job, began);
  } catch (error) {
    house.log.error("job.failed", { job: job.name, ...factsOfError(error) });
  }
}

const logRun = (log: Log, job: Job, began: number): void =>
  log.debug("job.done", { job: job.name, milliseconds: Math.round(performance.now() - began) });
