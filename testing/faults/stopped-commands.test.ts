import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRunningServer } from "../../platform/postgres/server.ts";
import { OWN_POSTGRES } from "../setting/whole-program.ts";

/* What an operator does who has had enough of waiting, done with the built programs. */

const MINUTE = 60_000;
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "breakthrough-stopped-"));
// The server runs as another account where the tests run as root.
chmodSync(folder, 0o755);
const endless = join(folder, "endless.gz");
const started: ChildProcess[] = [];

/** A backup whose rows go on for hours: the file is read through before anything is done. */
function writeEndless(): void {
  const head = { backup: "breakthrough", version: 1, madeAt: "", migrations: [], postgres: "18" };
  const begin = [head, { table: "a.b", columns: ["c"] }].map((line) => JSON.stringify(line));
  const rows = gzipSync(Buffer.from('"x"\n'.repeat(1_000_000)));
  writeFileSync(
    endless,
    Buffer.concat([gzipSync(`${begin.join("\n")}\n`), ...Array(2000).fill(rows)]),
  );
}

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
  writeEndless();
}, 5 * MINUTE);
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function until(isSo: () => boolean): Promise<void> {
  for (const givesUpAt = performance.now() + MINUTE; performance.now() < givesUpAt; ) {
    if (isSo()) return;
    await pause(50);
  }
  throw new Error("it did not come to that within a minute");
}

describe("a restore that is stopped while it reads", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "by %s takes its PostgreSQL with it, and says nothing of errors",
    async (signal) => {
      const dataDirectory = join(folder, signal);
      const data = join(dataDirectory, "postgres/data");
      const child = spawn(process.execPath, [join(root, "dist/server/restore.js"), endless], {
        env: { ...process.env, ...OWN_POSTGRES, DATA_DIRECTORY: dataDirectory },
        stdio: ["ignore", "pipe", "pipe"],
      });
      started.push(child);
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (text) => (said += text));
      await until(() => findRunningServer(data)?.status === "ready");
      await pause(500);
      const ended = once(child, "exit");
      child.kill(signal);
      const [code] = await ended;
      expect([code, said]).toEqual([128 + { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }[signal], ""]);
      expect(findRunningServer(data)).toBeUndefined();
    },
    2 * MINUTE,
  );
});
