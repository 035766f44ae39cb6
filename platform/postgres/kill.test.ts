import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { type OpenPostgres, openPostgres } from "./open-postgres.ts";
import { findRunningServer, type RunningServer } from "./server.ts";
import { killServer } from "./testing/kill-server.ts";

const dataDirectory = mkdtempSync(join(tmpdir(), "breakthrough-kill-"));
// The server runs as another account where the tests run as root.
chmodSync(dataDirectory, 0o755);
const data = join(dataDirectory, "postgres/data");
const writers: ChildProcess[] = [];
let opened: OpenPostgres | undefined;

afterAll(async () => {
  for (const writer of writers) writer.kill("SIGKILL");
  await opened?.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

/** Ids that the database had acknowledged before the writer was killed. */
async function writeAndKill(kill: (writer: ChildProcess) => void): Promise<string[]> {
  const script = join(import.meta.dirname, "testing/write-rows.ts");
  const writer = spawn(process.execPath, [script, dataDirectory, "8"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  writers.push(writer);
  let said = "";
  const ended = new Promise((resolve) => writer.on("close", resolve));
  const wroteEnough = new Promise<void>((resolve) => {
    writer.stdout?.on("data", (chunk) => {
      said += chunk;
      if (said.length > 1_000) resolve();
    });
  });
  await Promise.race([wroteEnough, ended]);
  await pause(150);
  kill(writer);
  await ended;
  // The last line may have been cut off in the middle.
  return said.split("\n").slice(0, -1);
}

async function listKept(url: string | undefined): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT id FROM said");
  await client.end();
  return new Set(rows.map((row) => String(row.id)));
}

function running(): RunningServer {
  const server = findRunningServer(data);
  if (!server) throw new Error("no server runs");
  return server;
}

describe("kill -9 while rows are written", () => {
  it.each([1, 2, 3])("of the program loses no acknowledged row (round %i)", async () => {
    const acknowledged = await writeAndKill((writer) => writer.kill("SIGKILL"));
    const orphan = running();
    opened = await openPostgres({ dataDirectory, log: openLog("error") });
    expect(running().pid).toBe(orphan.pid);
    const kept = await listKept(opened.ownerUrl);
    expect(acknowledged.length).toBeGreaterThan(100);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    await opened.stop();
    expect(findRunningServer(data)).toBeUndefined();
  });

  it.runIf(process.platform === "linux").each([1, 2, 3])(
    "of the program and the whole server loses no acknowledged row (round %i)",
    async () => {
      const acknowledged = await writeAndKill((writer) => {
        writer.kill("SIGKILL");
        killServer(running());
      });
      opened = await openPostgres({ dataDirectory, log: openLog("error") });
      const kept = await listKept(opened.ownerUrl);
      expect(acknowledged.length).toBeGreaterThan(100);
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      await opened.stop();
    },
  );
});

/** Lets it go on until the server takes connections, and then kills it while it is being set up. */
async function killWhenReady(untilStopped: AbortSignal): Promise<void> {
  while (!untilStopped.aborted) {
    const server = findRunningServer(data);
    if (server?.status === "ready") return killServer(server);
    await pause(1);
  }
}

describe("kill -9 of the server while a program opens it", () => {
  it.runIf(process.platform === "linux").each([1, 2, 3])(
    "is waited out, and the program opens all the same (round %i)",
    async () => {
      const stopping = new AbortController();
      const killed = killWhenReady(stopping.signal);
      opened = await openPostgres({ dataDirectory, log: openLog("error", () => undefined) });
      stopping.abort();
      await killed;
      await opened.stop();
    },
  );
});
