import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PostgresUnavailable } from "./unavailable.ts";

/*
 * Several programs may use one embedded server: the site, and an import beside it. Each writes a file named after
 * its process number while it does; the last to leave stops the server. A file whose process has died, or whose
 * number has gone to another process, counts for nothing.
 */

const LONGEST_WAIT_MS = 120_000;

/** Runs the work while no other program opens or closes the server in the same folder. */
export async function alone<Result>(home: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const lock = join(home, "opening.lock");
  const givesUpAt = performance.now() + LONGEST_WAIT_MS;
  while (!taken(lock)) {
    if (!isAlive(readMark(lock))) {
      rmSync(lock, { force: true });
    } else if (performance.now() > givesUpAt) {
      throw new PostgresUnavailable(
        `Another program has been opening or closing PostgreSQL for two minutes (see ${lock}).`,
      );
    } else {
      await pause(20);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, ownMark(), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

let opened = 0;

/** Notes that this program uses the server; call the answer to take the note back. */
export function hold(home: string): () => void {
  const folder = join(home, "holders");
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  opened += 1;
  const file = join(folder, `${process.pid}-${opened}`);
  writeFileSync(file, ownMark());
  return () => rmSync(file, { force: true });
}

/** Does any living program use the server? */
export function isHeld(home: string): boolean {
  const folder = join(home, "holders");
  let held = false;
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (isAlive(readMark(file))) held = true;
    else rmSync(file, { force: true });
  }
  return held;
}

/** A process number alone is not enough: after a restart of the machine another process may have it. */
function ownMark(): string {
  return `${process.pid} ${startOf(process.pid)}`;
}

function readMark(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

function isAlive(mark: string): boolean {
  const [number = "", start = ""] = mark.split(" ");
  const pid = Number(number);
  return pid > 0 && isRunning(pid) && startOf(pid) === start;
}

/** Is there a process of this number, whoever owns it? */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  // In a container whose first process does not collect the dead, they keep their number as zombies.
  return statusOf(pid)[0] !== "Z";
}

/** When a process started, in clock ticks since the machine did; empty where the system does not tell. */
function startOf(pid: number): string {
  // proc(5): starttime is field 22, and the fields after the name begin with the third.
  return statusOf(pid)[19] ?? "";
}

function statusOf(pid: number): string[] {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return [];
  const afterName = readFileSync(file, "utf8").split(") ").at(-1) ?? "";
  return afterName.split(" ");
}
