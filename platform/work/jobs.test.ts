import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterEach, describe, expect, it } from "vitest";
import { aCable, type Cable } from "../../testing/setting/a-cable.ts";
import { openDatabase } from "../database/database.ts";
import { JOBS_SCHEMA } from "../database/job-tables.ts";
import type { House } from "../house.ts";
import { openLog } from "../log/log.ts";
import type { Job } from "../room.ts";
import { aDatabase } from "../testing/a-database.ts";
import { systemClock } from "../time/clock.ts";
import { type Jobs, runJob, startJobs } from "./jobs.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** A process that keeps one job, on a database behind a cable that can be cut. */
async function aProcess(
  work: () => Promise<void> = async () => undefined,
  parts: Partial<Job> = {},
) {
  const { url, ownerUrl, drop } = await aDatabase();
  const cable: Cable = await aCable(url);
  const logged: string[] = [];
  const log = openLog("info", (line) => logged.push(line));
  const { database, close } = openDatabase(cable.url, log, 2);
  closing.push(drop, () => cable.cut(), close);
  const underConstitution: House["underConstitution"] = (_db, work) => work();
  const house = { database, log, clock: systemClock, underConstitution } as unknown as House;
  const runs: number[] = [];
  const job: Job = {
    name: "test.count",
    cron: "* * * * *",
    everySeconds: 1,
    run: async (given) => {
      await given.clock.within(given.database);
      await database.selectNoFrom((eb) => eb.lit(1).as("one")).execute();
      await work();
      runs.push(performance.now());
    },
    ...parts,
  };
  let jobs: Jobs | undefined;
  const begin = async () => {
    if (jobs === undefined) closing.push(() => jobs?.stop());
    jobs = await startJobs(house, cable.url, [job]);
  };
  /** As another process on the same database. */
  const beginBeside = async () => {
    const other = await startJobs(house, cable.url, [job]);
    closing.push(() => other.stop());
  };
  /** As a new program of another version would begin on the same database. */
  const restart = async () => {
    await jobs?.stop();
    await begin();
  };
  const levels = () => logged.map((line) => JSON.parse(line));
  return { cable, ownerUrl, runs, begin, beginBeside, restart, levels, log, house };
}

async function untilSo(isSo: () => boolean, longestMs = 30_000): Promise<boolean> {
  const givesUpAt = performance.now() + longestMs;
  while (!isSo() && performance.now() < givesUpAt) await pause(50);
  return isSo();
}

describe("a database that is away", () => {
  it("while jobs start is waited for, and then they run", async () => {
    const { cable, runs, begin, levels } = await aProcess();
    await cable.cut();
    const begun = begin();
    await pause(2_500);
    expect(runs).toEqual([]);
    await cable.mend();
    await begun;
    expect(await untilSo(() => runs.length > 0)).toBe(true);
    expect(levels().map(({ event }) => event)).toContain("database.waited-for");
    expect(levels().filter(({ level }) => level === "error")).toEqual([]);
  }, 60_000);

  it("in the middle of the work is said once, and all goes on when it is back", async () => {
    const { cable, runs, begin, levels } = await aProcess();
    await begin();
    expect(await untilSo(() => runs.length > 0)).toBe(true);
    await cable.cut();
    await pause(4_000);
    await cable.mend();
    const before = runs.length;
    expect(await untilSo(() => runs.length > before + 1)).toBe(true);
    const said = levels().map(({ level, event }) => `${level} ${event}`);
    expect(said.filter((line) => line === "warn database.away")).toHaveLength(1);
    expect(said.filter((line) => line === "info database.back")).toHaveLength(1);
    expect(levels().filter(({ level }) => level === "error")).toEqual([]);
  }, 60_000);
});

describe("a database that stands still for some seconds", () => {
  it("while a job runs, and while it is looked which ones do, keeps no later run from its turn", async () => {
    const [isAtIt, mayEnd] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { ownerUrl, runs, begin } = await aProcess(async () => {
      isAtIt.resolve();
      await mayEnd.promise;
    });
    await begin();
    await isAtIt.promise;
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query("begin");
    await owner.query(`lock table ${JOBS_SCHEMA}.job in access exclusive mode`);
    await pause(9_000);
    await owner.query("commit");
    await owner.end();
    // By now it is noted that the job was at it.
    await pause(3_000);
    mayEnd.resolve();
    expect(await untilSo(() => runs.length > 1, 15_000)).toBe(true);
  }, 60_000);
});

describe("what the database keeps of a job", () => {
  const KEPT = `select q.retry_limit, q.heartbeat_seconds, q.policy, s.cron, s.timezone
    from ${JOBS_SCHEMA}.queue q join ${JOBS_SCHEMA}.schedule s on s.name = q.name where q.name = 'test.count'`;

  it("as an earlier version made it gets this one's rules and times at the next start", async () => {
    const { ownerUrl, restart, begin } = await aProcess();
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    closing.push(() => owner.end());
    await begin();
    const { rows: before } = await owner.query(KEPT);
    await owner.query(
      `update ${JOBS_SCHEMA}.queue set retry_limit = 99, heartbeat_seconds = 77 where name = 'test.count'`,
    );
    await owner.query(`update ${JOBS_SCHEMA}.schedule set cron = '5 4 * * *', timezone = 'UTC'`);
    await restart();
    const { rows: after } = await owner.query(KEPT);
    expect(after).toEqual(before);
    expect(after).toEqual([
      {
        retry_limit: 5,
        heartbeat_seconds: 10,
        policy: "stately",
        cron: "* * * * *",
        timezone: "Europe/London",
      },
    ]);
  }, 60_000);

  it("as a job that this version no longer has is called no more", async () => {
    const { ownerUrl, restart, begin } = await aProcess();
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    closing.push(() => owner.end());
    await begin();
    await owner.query(
      `insert into ${JOBS_SCHEMA}.queue select (jsonb_populate_record(q, '{"name": "test.of-old"}')).* from ${JOBS_SCHEMA}.queue q where name = 'test.count'`,
    );
    await owner.query(
      `insert into ${JOBS_SCHEMA}.schedule (name, cron, timezone) values ('test.of-old', '* * * * *', 'UTC')`,
    );
    await restart();
    const { rows } = await owner.query(`select name from ${JOBS_SCHEMA}.schedule`);
    expect(rows).toEqual([{ name: "test.count" }]);
  }, 60_000);

  it("is not written again at a start that changes nothing", async () => {
    const { ownerUrl, restart, begin } = await aProcess();
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    closing.push(() => owner.end());
    await begin();
    const times = async () =>
      (await owner.query(`select updated_on from ${JOBS_SCHEMA}.schedule`)).rows;
    const before = await times();
    expect(before).toHaveLength(1);
    await restart();
    expect(await times()).toEqual(before);
  }, 60_000);
});

describe("a job that is shared", () => {
  it("is taken part in by whoever is free, and asked after as often as before when it is over", async () => {
    let [wanted, atOnce, most, looks] = [false, 0, 0, 0];
    const { begin, beginBeside } = await aProcess(
      async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await pause(4_000);
        atOnce -= 1;
      },
      {
        isWanted: async () => {
          looks += 1;
          return wanted;
        },
      },
    );
    await begin();
    await beginBeside();
    wanted = true;
    expect(await untilSo(() => most === 2)).toBe(true);
    wanted = false;
    expect(await untilSo(() => atOnce === 0)).toBe(true);
    const before = looks;
    await pause(6_000);
    expect(looks).toBeGreaterThan(before + 2);
    // One a second, and those of the clock: never one more for each that took part.
    expect(looks).toBeLessThan(before + 10);
  }, 60_000);
});

describe("what goes wrong with jobs", () => {
  it("names the job and the cause, once a minute and not once a second", async () => {
    const { ownerUrl, begin, levels } = await aProcess();
    await begin();
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    const { rows } = await owner.query(
      "select grantee from information_schema.role_table_grants where table_schema = 'jobs' and grantee <> current_user limit 1",
    );
    await owner.query(`revoke update on all tables in schema jobs from ${rows[0].grantee}`);
    await owner.end();
    const errors = () => levels().filter(({ event }) => event === "jobs.error");
    const aboutTheJob = () => errors().filter(({ job }) => job === "test.count");
    expect(await untilSo(() => aboutTheJob().length > 0)).toBe(true);
    await pause(3_500);
    // Taking a job up, and saying that it is done, may each fail once.
    expect(aboutTheJob().length).toBeLessThanOrEqual(2);
    for (const { error, code } of errors()) expect([error, code]).toEqual(["error", "42501"]);
  }, 60_000);

  it("is said again when it is something else that goes wrong", async () => {
    const { house, levels } = await aProcess();
    for (const message of ["one thing", "one thing", "another"]) {
      const job: Job = {
        name: "test.fails",
        cron: "* * * * *",
        run: () => Promise.reject(new Error(message)),
      };
      await runJob(job, house);
    }
    const failed = levels().filter(({ event }) => event === "job.failed");
    expect(failed.map(({ job, message }) => [job, message])).toEqual([
      ["test.fails", "one thing"],
      ["test.fails", "another"],
    ]);
  });
});
