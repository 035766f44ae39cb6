import { cpus, loadavg } from "node:os";
import type { Row } from "./row.ts";

/** Prints what one command measured. @param before the machine's load as it began */
export function printTable(rows: readonly Row[], before: number): void {
  const load = `${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`;
  console.log(`\nNode ${process.version} · ${cpus()[0]?.model.trim()}, load ${load}\n`);
  console.log("| What | Ours | Beside it | Ratio | Reach | Reached |");
  console.log("|---|--:|--:|--:|--:|---|");
  for (const { what, ours, peer, ratio, reach, isReached } of rows) {
    const verdict = isReached ? "yes" : "**no**";
    console.log(`| ${what} | ${ours} | ${peer} | ${ratio} | ${reach} | ${verdict} |`);
  }
  if (rows.some(({ isReached }) => !isReached)) process.exitCode = 1;
}
