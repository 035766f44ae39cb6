import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findFreePort } from "../../bench/setting/programs.ts";
import { findServerAccount } from "../../platform/postgres/server-account.ts";

const PROGRAM = ["/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer"].find(
  (path) => existsSync(path),
);

/** Is there a real PgBouncer on this machine? */
export const hasPooler = PROGRAM !== undefined;

export interface Pooler {
  /** The same database and account, by way of the pooler. */
  readonly url: string;
  stop(): Promise<void>;
}

/** A PgBouncer in front of a server that listens on a Unix socket. */
export async function aPooler(behind: string, settings: readonly string[]): Promise<Pooler> {
  const { username, pathname, searchParams } = new URL(behind);
  const database = pathname.slice(1);
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-pooler-"));
  // It runs as the server's account, which alone may use the server's socket.
  chmodSync(folder, 0o755);
  const port = await findFreePort();
  const file = join(folder, "pgbouncer.ini");
  const server = `host=${searchParams.get("host")} port=5432 user=${username}`;
  const lines = [
    ...["[databases]", `${database} = ${server}`, "[pgbouncer]", "listen_addr = 127.0.0.1"],
    ...[`listen_port = ${port}`, "unix_socket_dir =", "auth_type = any", ...settings],
  ];
  writeFileSync(file, lines.join("\n"));
  const account = findServerAccount(undefined);
  const child = spawn(PROGRAM ?? "pgbouncer", ["-q", file], {
    stdio: "ignore",
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  await untilOpen(port, child);
  return {
    url: `postgres://${username}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const LONGEST_OPENING_MS = 10_000;

async function untilOpen(port: number, child: ChildProcess): Promise<void> {
  const givesUpAt = performance.now() + LONGEST_OPENING_MS;
  while (performance.now() < givesUpAt && child.exitCode === null) {
    if (await answers(port)) return;
    await pause(50);
  }
  throw new Error("PgBouncer did not open");
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
