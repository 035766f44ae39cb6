import { readdirSync, readFileSync } from "node:fs";

/** Of Linux, whatever the machine: USER_HZ. */
const TICKS_A_SECOND = 100;

interface Times {
  readonly parent: number;
  readonly ticks: number;
}

/** proc_pid_stat(5): the fields after the name, which may have spaces in it. */
function timesOf(pid: string): Times | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const at = (field: number) => Number(fields[field - 3] ?? 0);
    return { parent: at(4), ticks: at(14) + at(15) + at(16) + at(17) };
  } catch {
    return undefined;
  }
}

/** Seconds of processor time of these processes, all their threads, and their children, those that ended too. */
export function cpuSecondsOf(pids: readonly number[]): number {
  const wanted = new Set(pids);
  let ticks = 0;
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    const times = timesOf(name);
    if (times !== undefined && (wanted.has(Number(name)) || wanted.has(times.parent))) {
      ticks += times.ticks;
    }
  }
  return ticks / TICKS_A_SECOND;
}
