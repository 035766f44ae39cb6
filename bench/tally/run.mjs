import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBlt } from "./make-ballots.mjs";

const child = fileURLToPath(new URL("./child.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-tally-"));
const isShort = process.argv.includes("--short");
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** The program reads TypeScript: where this Node does not, the one from the npm package `node` does. */
const packaged = fileURLToPath(new URL("../../node_modules/node/bin/node", import.meta.url));
const [major] = process.versions.node.split(".").map(Number);
const node = major >= 24 || !existsSync(packaged) ? process.execPath : packaged;

const paths = new Map();
function fileOf(ballots) {
  if (!paths.has(ballots)) {
    const path = join(folder, `${ballots}.blt`);
    writeFileSync(path, makeBlt(ballots));
    paths.set(ballots, path);
  }
  return paths.get(ballots);
}

/** The best of some runs, each in a fresh process: what the machine does when nobody else disturbs it. */
function best(job, ballots, runs) {
  const all = Array.from({ length: runs }, () =>
    JSON.parse(
      execFileSync(node, [child, job, fileOf(ballots)], {
        encoding: "utf8",
        maxBuffer: 1 << 26,
      }),
    ),
  );
  return all.reduce((a, b) => ((b.ownMs ?? b.ms) < (a.ownMs ?? a.ms) ? b : a));
}

const cell = (text, width) => `${text}`.padStart(width);
const line = (name, ...cells) =>
  console.log(`${name.padEnd(44)}${cells.map((c) => cell(c, 12)).join("")}`);
const ms = (n) => `${n < 100 ? n.toFixed(1) : Math.round(n)} ms`;
const mb = (n) => `${Math.round(n)} MB`;
const times = (n) => `${n.toFixed(2)} ×`;

const million = 1_000_000;
const runs = isShort ? 1 : 3;
console.log(
  `tally benchmark: Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}`,
);
console.log(
  "1,000,000 ballots, 20 candidates, 8 seats, from the bytes of a BLT file, each run a fresh process\n",
);

const bare = best("bare", million, runs);
line("", "wall", "CPU", "peak memory", "wall/bare", "CPU/bare");
line(
  "bare loop: read, parse, one pass",
  ms(bare.ms),
  ms(bare.cpuMs),
  mb(bare.peakMb),
  times(1),
  times(1),
);
for (const [job, name] of [
  ["scottish", "Scottish STV, full stage table"],
  ["ni", "Northern Ireland STV, full stage table"],
  ["dail", "Dáil Éireann, whole papers, full stage table"],
  ["meek", "Meek (PRF reference)"],
  ["schulze", "Schulze"],
]) {
  const ran = best(job, million, runs);
  line(
    name,
    ms(ran.ms),
    ms(ran.cpuMs),
    mb(ran.peakMb),
    times(ran.ms / bare.ms),
    times(ran.cpuMs / bare.cpuMs),
  );
}

console.log("\nMeek beside meeks-prf-js, same ballots already in memory, counting alone");
const own = best("meek-only", million, runs);
const peer = best("meeks-prf-js", million, 1);
line("tally", ms(own.ownMs), "", mb(own.peakMb));
line("meeks-prf-js", ms(peer.ownMs), "", mb(peer.peakMb), times(peer.ownMs / own.ownMs));
const same = [...own.winners].sort().join() === [...peer.winners].sort().join();
line("same winners", same ? "yes" : "NO");

console.log("\nOne ward of 10,000 ballots, parse and Scottish count, warm, of 60 counts");
line("", "fastest", "median");
const ward = best("ward", 10_000, runs);
line("ward", ms(ward.ownMs), ms(ward.medianMs));

console.log("\nGrowth, Scottish STV from bytes, fresh process");
line("ballots", "wall", "CPU", "peak memory", "µs a ballot");
for (const ballots of [10_000, 100_000, million, ...(isShort ? [] : [10 * million])]) {
  const ran = best("scottish", ballots, ballots > million ? 1 : runs);
  line(
    ballots.toLocaleString("en-GB"),
    ms(ran.ms),
    ms(ran.cpuMs),
    mb(ran.peakMb),
    ((ran.ms * 1000) / ballots).toFixed(2),
  );
}
