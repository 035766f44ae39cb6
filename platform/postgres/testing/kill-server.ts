import { readdirSync, readFileSync } from "node:fs";
import type { RunningServer } from "../server.ts";

/** The server and its children at once, as when the machine runs out of memory or is switched off. */
export function killServer(server: RunningServer): void {
  const children = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === server.pid);
  for (const pid of [server.pid, ...children]) killIfThere(pid);
}

/** A backend whose client was killed may have ended by itself between the look and the kill. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "ESRCH";
    if (!isGone) throw error;
  }
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    // It ended while we looked.
    return 0;
  }
}
