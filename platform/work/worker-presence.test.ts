import pg from "pg";
import { PgBoss } from "pg-boss";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SEARCH_PATH } from "../database/database.ts";
import { JOBS_SCHEMA } from "../database/job-tables.ts";
import { aDatabase } from "../testing/a-database.ts";
import { type Presence, showPresence } from "./worker-presence.ts";

const QUEUE = "test.work";
const closing: (() => unknown)[] = [];
const here: Presence[] = [];
let url = "";
let boss: PgBoss;
let admin: pg.Client;

beforeAll(async () => {
  const database = await aDatabase();
  url = database.url;
  const asSuperuser = new URL(url);
  asSuperuser.username = "postgres";
  admin = new pg.Client({ connectionString: asSuperuser.href });
  await admin.connect();
  boss = new PgBoss({
    ...{ connectionString: url, options: SEARCH_PATH, schema: JOBS_SCHEMA, max: 1 },
    ...{ migrate: false, supervise: false, schedule: false },
  });
  boss.on("error", () => undefined);
  await boss.start();
  await boss.createQueue(QUEUE, { heartbeatSeconds: 10 });
  closing.push(
    database.drop,
    () => admin.end(),
    () => boss.stop({ graceful: false }),
  );
});
afterAll(async () => {
  await leave();
  for (const close of closing.reverse()) await close();
});
beforeEach(async () => {
  await leave();
  await admin.query("delete from jobs.job");
  await boss.send(QUEUE, {});
  expect(await boss.fetch(QUEUE)).toHaveLength(1);
});

async function leave(): Promise<void> {
  for (const presence of here.splice(0)) await presence.end();
}

const arrive = async () => here.push(await showPresence(url));
const beat = () => admin.query("update jobs.job set heartbeat_on = now()");

const isGivenUp = async (): Promise<boolean> => {
  const query =
    "select heartbeat_on < now() - interval '10 seconds' as given_up from jobs.job where state = 'active'";
  return (await admin.query(query)).rows[0].given_up;
};

const HOLDERS = `select pid from pg_locks where locktype = 'advisory' and granted
  and database = (select oid from pg_database where datname = current_database())`;

describe("a worker that starts", () => {
  it("gives up what is active where no other worker lives", async () => {
    await arrive();
    expect(await isGivenUp()).toBe(true);
  });

  it("leaves alone what is active while another lives, and so does the one after it", async () => {
    await arrive();
    await beat();
    await arrive();
    await arrive();
    expect(await isGivenUp()).toBe(false);
  });

  it("is seen again after its connection was lost", async () => {
    await arrive();
    const before = (await admin.query(HOLDERS)).rows;
    expect(before).toHaveLength(1);
    await admin.query("select pg_terminate_backend($1)", [before[0].pid]);
    const seen = async () => (await admin.query(HOLDERS)).rows.map(({ pid }) => pid);
    await expect.poll(seen, { timeout: 20_000 }).toEqual([expect.not.toBeOneOf([before[0].pid])]);
    await beat();
    await arrive();
    expect(await isGivenUp()).toBe(false);
  });
});
