import { readFileSync } from "node:fs";

/** Memory that a process of this machine has in use, in megabytes: proc_pid_status(5), of Linux. */
export function residentOf(pid: number): number {
  const [, kilobytes = "0"] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) / 1024;
}

/** The most in the second half of the work beside the most in the second quarter: what grows with the work shows there. */
export function growthIn(memory: readonly number[]) {
  const half = memory.length / 2;
  const early = Math.max(...memory.slice(half / 2, half));
  const late = Math.max(...memory.slice(half));
  return { early, late, ratio: late / early };
}
