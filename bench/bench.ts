import { cpus, loadavg } from "node:os";
import { measureAmended } from "./rows/amended.ts";
import { measureCollisions } from "./rows/amendments.ts";
import { measurePages, openContestants } from "./rows/pages.ts";
import type { Row } from "./rows/row.ts";
import { measureScripts } from "./rows/scripts.ts";
import { measureSearch } from "./rows/search.ts";
import { measureTalk } from "./rows/talk.ts";
import { measureVotes, VOTERS } from "./rows/votes.ts";
import { measureWarmStart } from "./rows/warm-start.ts";
import { type Ground, openGround } from "./setting/parties.ts";

/* `npm run bench`: every figure beside a peer or a limit that is measured in the same run. bench/README.md. */

async function measure(ground: Ground): Promise<readonly Row[]> {
  console.log("Filling one party with 100 proposals and one with 100,000 …");
  const small = await ground.makeParty("small", {
    proposals: 300,
    comments: 1000,
    members: VOTERS,
  });
  const million = { proposals: 100_000, comments: 1_000_000, members: 1000 };
  const large = await ground.makeParty("large", million);
  console.log("Measuring …");
  const contestants = await openContestants(ground.folder, small, large);
  try {
    const pages = await measurePages(contestants);
    const talk = await measureTalk(contestants.whole, small);
    const amended = await measureAmended(contestants.whole, small);
    const votes = await measureVotes(contestants.whole, small);
    const search = await measureSearch(contestants.large, large);
    const scripts = await measureScripts(contestants.whole);
    const [whole, render, growth] = pages;
    const start = await measureWarmStart(ground.folder);
    const collisions = measureCollisions();
    const told = [whole, render, votes, growth, talk, ...amended, ...search, start, ...scripts];
    return [...told, collisions].filter((row) => row !== undefined);
  } finally {
    for (const server of Object.values(contestants)) await server.stop();
  }
}

function print(rows: readonly Row[], before: number): void {
  const { length: cores } = cpus();
  const load = `${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`;
  const machine = `${cpus()[0]?.model.trim() ?? process.arch}, ${cores} cores, load ${load}`;
  console.log(
    `\n${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${machine}\n`,
  );
  console.log("| What | Ours | Beside it | Ratio | Reach | Reached |");
  console.log("|---|--:|--:|--:|--:|---|");
  for (const { what, ours, peer, ratio, reach, isReached } of rows) {
    const verdict = isReached ? "yes" : "**no**";
    console.log(`| ${what} | ${ours} | ${peer} | ${ratio} | ${reach} | ${verdict} |`);
  }
}

const before = loadavg()[0] ?? 0;
const ground = await openGround();
try {
  print(await measure(ground), before);
} finally {
  await ground.stop();
}
