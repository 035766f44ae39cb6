import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ground, openGround } from "../../bench/setting/parties.ts";
import { startProgram } from "../../bench/setting/programs.ts";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { askOnce, kill, startWorker } from "../setting/whole-program.ts";

const SIZE = { proposals: 5, comments: 5, members: 50 };
const MINUTES = 60_000;
const root = join(import.meta.dirname, "../..");
/** "All work goes on within 30 s." */
const ALLOWED_MS = 30_000;

let ground: Ground;
let mail: TestSmtpServer;
/** It takes connections and says nothing, so that whoever sends has letters in hand. */
let silent: Server;

beforeAll(async () => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
  ground = await openGround();
  mail = await anSmtpServer();
  silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
}, 5 * MINUTES);
afterAll(async () => {
  silent?.close();
  await mail?.close();
  await ground?.stop();
}, MINUTES);

const silentUrl = () => `smtp://127.0.0.1:${(silent.address() as { port: number }).port}`;

async function untilSo(longestMs: number, isSo: () => Promise<boolean>): Promise<boolean> {
  const givesUpAt = performance.now() + longestMs;
  while (performance.now() < givesUpAt) {
    if (await isSo()) return true;
    await pause(100);
  }
  return false;
}

const isActive = async (url: string, job: string): Promise<boolean> => {
  const query = `select 1 from jobs.job where name = '${job}' and state = 'active'`;
  return (await askOnce(url, query)).length > 0;
};

const letBallotClose = (url: string, id: number, when: string) =>
  askOnce(
    url,
    `update ballots.ballot set closes_at = clock_timestamp() + ${when} where id = ${id}`,
  );

const isCounted = async (url: string, id: number): Promise<boolean> => {
  const query = `select 1 from ballots.ballot where id = ${id} and closed_at is not null`;
  return (await askOnce(url, query)).length > 0;
};

const postCode = (url: string, subject: string) =>
  askOnce(
    url,
    `insert into mail.letter (to_address, kind, subject, body, posted_at, next_try_at)
     values ('reader@example.org', 'needed', '${subject}', 'A code.', now(), now())`,
  );

/** Holds a ballot, so that whoever counts it waits. */
async function holdBallot(url: string, id: number): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("begin");
  await client.query("select 1 from ballots.ballot where id = $1 for update", [id]);
  return () => client.end();
}

describe("a worker that is killed in the middle of its work", () => {
  it(
    "leaves nothing lying: the next one counts and sends within half a minute",
    async () => {
      const url = await ground.makeParty("dying", SIZE);
      await letBallotClose(url, 1, "interval '0 seconds'");
      const letGo = await holdBallot(url, 1);
      await postCode(url, "The code in hand");
      const worker = await startWorker(url, silentUrl());
      const isAtIt = async () =>
        (await isActive(url, "ballots.close")) && (await isActive(url, "mail.send-first"));
      expect(await untilSo(ALLOWED_MS, isAtIt)).toBe(true);
      await kill(worker);
      await letGo();
      expect(await isActive(url, "ballots.close")).toBe(true);

      const next = await startWorker(url, mail.url);
      const isBack = async () =>
        (await isCounted(url, 1)) &&
        mail.messages().some(({ subject }) => subject === "The code in hand");
      expect(await untilSo(ALLOWED_MS, isBack)).toBe(true);
      await next.stop();
    },
    3 * MINUTES,
  );
});

describe("a worker whose machine's clock is ten minutes fast", () => {
  it(
    "counts nothing, early or late; and one whose clock is right does",
    async () => {
      const url = await ground.makeParty("fast", SIZE);
      await letBallotClose(url, 1, "interval '7 minutes'");
      await letBallotClose(url, 2, "interval '-1 minute'");
      const fast = await startProgram({
        script: "dist/server/start.js",
        port: 0,
        nodeOptions: ["--import", join(root, "testing/setting/shift-clock.mjs")],
        env: {
          DATABASE_URL: url,
          DATABASE_OWNER_URL: "",
          ROLE: "worker",
          LOG_LEVEL: "warn",
          CLOCK_SHIFT_MS: String(10 * MINUTES),
        },
      });
      let said = "";
      fast.child.stdout?.on("data", (chunk) => {
        said += chunk;
      });
      // Several rounds of its jobs.
      await pause(15_000);
      expect(await isCounted(url, 1)).toBe(false);
      expect(await isCounted(url, 2)).toBe(false);
      const right = await startWorker(url, mail.url);
      expect(await untilSo(ALLOWED_MS, () => isCounted(url, 2))).toBe(true);
      expect(await isCounted(url, 1)).toBe(false);
      await right.stop();
      await fast.stop();
      expect(said).not.toContain("job.failed");
    },
    3 * MINUTES,
  );
});
