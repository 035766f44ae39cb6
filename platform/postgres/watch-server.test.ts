import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { isRunning } from "./holders.ts";
import { type OpenPostgres, openPostgres } from "./open-postgres.ts";
import { findRunningServer } from "./server.ts";
import { killServer } from "./testing/kill-server.ts";

const dataDirectory = mkdtempSync(join(tmpdir(), "breakthrough-watch-"));
// The server runs as another account where the tests run as root.
chmodSync(dataDirectory, 0o755);
const data = join(dataDirectory, "postgres/data");
const logged: string[] = [];
let opened: OpenPostgres;

const open = () =>
  openPostgres({ dataDirectory, log: openLog("info", (line) => logged.push(line)) });

beforeAll(async () => {
  opened = await open();
  await ask("create table kept (n int)", opened.ownerUrl);
});
afterAll(async () => {
  await opened.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function ask(query: string, url = opened.ownerUrl): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await client.query(query);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function running() {
  const server = findRunningServer(data);
  if (!server) throw new Error("no server runs");
  return server;
}

/** How long the work is away: the issue allows half a minute. */
const LONGEST_MS = 30_000;

async function untilBack(): Promise<void> {
  const givesUpAt = performance.now() + LONGEST_MS;
  while (performance.now() < givesUpAt) {
    const isBack = await ask("select 1").then(
      () => true,
      () => false,
    );
    if (isBack) return;
    await pause(100);
  }
  throw new Error("the server did not come back");
}

const timesSaid = (event: string) => logged.filter((line) => line.includes(`"${event}"`)).length;

describe.runIf(process.platform === "linux")("our own server, when it dies under us", () => {
  it("is started again by itself, keeps what it had acknowledged, and says so once", async () => {
    await ask("insert into kept values (1)");
    const before = running();
    killServer(before);
    await untilBack();
    expect(running().pid).not.toBe(before.pid);
    expect((await ask("select n from kept")).rows).toEqual([{ n: 1 }]);
    expect([timesSaid("postgres.died"), timesSaid("postgres.started-again")]).toEqual([1, 1]);
  }, 60_000);

  it("is started again though a child of the dead server is still hard at work", async () => {
    const busy = ask("select count(*) from generate_series(1, 100000000000)").catch(
      () => undefined,
    );
    await pause(500);
    const { rows } = await ask(
      "select pid from pg_stat_activity where query like 'select count(*) from gen%' and state = 'active' and pid <> pg_backend_pid()",
    );
    expect(rows).toHaveLength(1);
    process.kill(running().pid, "SIGKILL");
    await untilBack();
    expect(isRunning(rows[0].pid)).toBe(false);
    await busy;
  }, 60_000);

  it("stays down once it is stopped", async () => {
    const { pid } = running();
    await opened.stop();
    await pause(1500);
    expect(findRunningServer(data)).toBeUndefined();
    expect(isRunning(pid)).toBe(false);
    opened = await open();
  }, 60_000);

  it("is started again by one of two programs that use it, and found by the other", async () => {
    const other = await open();
    const saidBefore = timesSaid("postgres.started-again");
    killServer(running());
    await untilBack();
    await pause(1500);
    expect(timesSaid("postgres.started-again") - saidBefore).toBe(2);
    const { pid } = running();
    await other.stop();
    expect(running().pid).toBe(pid);
  }, 60_000);
});
