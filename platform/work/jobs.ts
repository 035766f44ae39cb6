import { PgBoss, type QueueResult, type Schedule } from "pg-boss";
import { isDatabaseAway } from "../database/away.ts";
import { SEARCH_PATH } from "../database/database.ts";
import { JOBS_SCHEMA } from "../database/job-tables.ts";
import { whenDatabaseIsThere } from "../database/waiting.ts";
import type { House } from "../house.ts";
import { factsOfError, type Log } from "../log/log.ts";
import { isNews } from "../log/news.ts";
import type { Job } from "../room.ts";
import { wakeWhenDue } from "./wake-when-due.ts";
import { showPresence } from "./worker-presence.ts";

/** Cron is read in the party's own time. */
const TIME_ZONE = "Europe/London";

/**
 * A worker that was killed leaves its jobs *active*, and nobody else may take them up. So each says every three seconds
 * that it is at it; whoever has not for ten (pg-boss takes no less) is gone, and every worker looks for such jobs every
 * two. Until a job goes on are then some 17 seconds at most (decision 29).
 */
const HEARTBEAT_SECONDS = 10;
const BEAT_EVERY_SECONDS = 3;
const LOOK_EVERY_SECONDS = 2;
/**
 * pg-boss takes nothing from a "stately" queue that it remembers as busy, and remembers that for a minute unless told
 * otherwise: also when it looked while a job ran that has ended since, or whose worker is dead.
 */
const REMEMBER_SECONDS = 1;
/**
 * Nor may it put off its next look: where one took six seconds (a database that stood still), pg-boss leaves the tables
 * to the vacuum for two to ten minutes, and whatever it saw busy then stays so as long. Ours never hold many jobs.
 */
const LOOKS_MAY_BE_PUT_OFF = false;
/** Workers are woken when something is due; they look by themselves in case nobody could wake them. */
const LOOK_UNASKED_EVERY_SECONDS = 30;
/** It counts the jobs at each look, so those that are done do not stay for long. */
const KEEP_DONE_SECONDS = 600;
const SWEEP_EVERY_SECONDS = 300;

/** A job that takes its worker with it each time is left until its next time. */
const TRIES_AGAIN = 5;

/** "stately": at most one waiting and one running, on all processes together. */
const POLICY = "stately";

/** For what is shared: as many run as there are processes that are free. */
const SHARED_POLICY = "standard";

const RULES = {
  retryLimit: TRIES_AGAIN,
  retryDelay: 0,
  expireInSeconds: 900,
  heartbeatSeconds: HEARTBEAT_SECONDS,
  deleteAfterSeconds: KEEP_DONE_SECONDS,
};

export interface Jobs {
  stop(): Promise<void>;
}

/**
 * Keeps every room's jobs with pg-boss. Each is run by one process at a time, however many there are, and once
 * at the start, so that what fell due while nothing ran is caught up. A database that is away meanwhile is waited for.
 */
export async function startJobs(
  house: House,
  databaseUrl: string,
  jobs: readonly Job[],
): Promise<Jobs> {
  const stopping = new AbortController();
  const boss = await whenDatabaseIsThere(house.log, () => openBoss(house.log, databaseUrl));
  const presence = await whenDatabaseIsThere(house.log, () => showPresence(databaseUrl));
  const known = await whenDatabaseIsThere(house.log, () => readKnown(boss));
  await whenDatabaseIsThere(house.log, () => dropTimes(boss, jobs, known));
  // All at once: after a crash, every second until the last of them is kept counts.
  const workers = await Promise.all(
    jobs.map(async (job) => {
      const keeping = () => keep(boss, job, { house, known, stopping: stopping.signal });
      return [job.name, await whenDatabaseIsThere(house.log, keeping)] as const;
    }),
  );
  const waking = wakeWhenDue(boss, new Map(workers), (error) =>
    report(house.log, "jobs.error", undefined, error),
  );
  return {
    stop: async () => {
      stopping.abort();
      await waking.stop();
      await boss.stop({ graceful: true, timeout: 10_000 });
      await presence.end();
    },
  };
}

async function openBoss(log: Log, databaseUrl: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    options: SEARCH_PATH,
    schema: JOBS_SCHEMA,
    max: 3,
    // Its tables are the owner's, and came with the migrations.
    migrate: false,
    createSchema: false,
    reindex: false,
    superviseIntervalSeconds: LOOK_EVERY_SECONDS,
    monitorIntervalSeconds: LOOK_EVERY_SECONDS,
    queueCacheIntervalSeconds: REMEMBER_SECONDS,
    monitorVacuum: LOOKS_MAY_BE_PUT_OFF,
    maintenanceIntervalSeconds: SWEEP_EVERY_SECONDS,
  });
  boss.on("error", (error) => report(log, "jobs.error", queueIn(error), error));
  try {
    await boss.start();
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }
}

const queueIn = (error: Error): string | undefined =>
  "queue" in error ? String(error.queue) : undefined;

/** What was wrong with a job, or with the keeping of jobs. That the database is away, its pool says, once. */
function report(
  log: Log,
  event: "job.failed" | "jobs.error",
  job: string | undefined,
  error: unknown,
): void {
  const what = factsOfError(error);
  if (isDatabaseAway(error)) log.debug("database.asked-in-vain", { job, ...what });
  else if (isNews(log, `${event} ${job} ${what.code} ${what.message}`)) {
    log.error(event, { job, ...what });
  }
}

/** Queues and times as the database has them already, by the job's name. */
interface Known {
  readonly queues: ReadonlyMap<string, QueueResult>;
  readonly schedules: ReadonlyMap<string, Schedule>;
}

/** Asked once for all: at every start but the first there is nothing to write, and each of a hundred jobs wrote thrice. */
async function readKnown(boss: PgBoss): Promise<Known> {
  const [queues, schedules] = [await boss.getQueues(), await boss.getSchedules()];
  return {
    queues: new Map(queues.map((queue) => [queue.name, queue])),
    schedules: new Map(schedules.map((schedule) => [schedule.name, schedule])),
  };
}

/** What an earlier version made gets this one's rules. How a queue goes about its jobs (its policy) is never changed. */
async function keepQueue(boss: PgBoss, job: Job, { queues }: Known): Promise<void> {
  const policy = job.isWanted === undefined ? POLICY : SHARED_POLICY;
  const queue = queues.get(job.name);
  if (queue === undefined) await boss.createQueue(job.name, { policy, ...RULES });
  const isAsRuled = (Object.keys(RULES) as (keyof typeof RULES)[]).every(
    (rule) => queue?.[rule] === RULES[rule],
  );
  if (!isAsRuled) await boss.updateQueue(job.name, RULES);
}

async function keepTimes(boss: PgBoss, job: Job, { schedules }: Known): Promise<void> {
  const schedule = schedules.get(job.name);
  if (schedule?.cron === job.cron && schedule.timezone === TIME_ZONE) return;
  await boss.schedule(job.name, job.cron, {}, { tz: TIME_ZONE });
}

/** Of jobs that an earlier version had: nobody would take what falls due. */
async function dropTimes(boss: PgBoss, jobs: readonly Job[], { schedules }: Known): Promise<void> {
  const names = jobs.map(({ name }) => name as string);
  for (const name of schedules.keys()) if (!names.includes(name)) await boss.unschedule(name);
}

interface Keeping {
  readonly house: House;
  readonly known: Known;
  readonly stopping: AbortSignal;
}

/** Answers pg-boss's number of its worker. */
async function keep(boss: PgBoss, job: Job, { house, known, stopping }: Keeping): Promise<string> {
  await keepQueue(boss, job, known);
  await boss.offWork(job.name);
  const options = {
    pollingIntervalSeconds: LOOK_UNASKED_EVERY_SECONDS,
    heartbeatRefreshSeconds: BEAT_EVERY_SECONDS,
  };
  const worker = await boss.work(job.name, options, async ([kept]) => {
    const given = kept === undefined ? stopping : AbortSignal.any([stopping, kept.signal]);
    if (job.isWanted !== undefined) return runShared(boss, job, house, given);
    await runJob(job, house, given);
    const { everySeconds } = job;
    if (everySeconds === undefined || stopping.aborted) return;
    await boss.send(job.name, {}, { startAfter: everySeconds });
  });
  await keepTimes(boss, job, known);
  await boss.send(job.name, {});
  return worker;
}

/** Before the work begins, another is called, so that whoever is free takes part. */
async function runShared(
  boss: PgBoss,
  job: Job,
  house: House,
  stopping: AbortSignal,
): Promise<void> {
  const { everySeconds } = job;
  // Each process calls, but of as many seconds one call counts: so they stay as many as they are.
  if (everySeconds !== undefined && !stopping.aborted)
    await boss.send(job.name, {}, { startAfter: everySeconds, singletonSeconds: everySeconds });
  if (!(await isWanted(job, house))) return;
  // Whoever takes this one calls another in their turn; the last one finds nothing left to do.
  if (everySeconds === undefined) await boss.send(job.name, {});
  await runJob(job, house, stopping);
}

const isWanted = (job: Job, house: House): Promise<boolean> =>
  house.underConstitution(house.database, async () => (await job.isWanted?.(house)) ?? true);

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
    await house.underConstitution(house.database, () => job.run(house, stopping));
    logRun(house.log, job, began);
  } catch (error) {
    report(house.log, "job.failed", job.name, error);
  }
}

const logRun = (log: Log, job: Job, began: number): void =>
  log.debug("job.done", { job: job.name, milliseconds: Math.round(performance.now() - began) });
