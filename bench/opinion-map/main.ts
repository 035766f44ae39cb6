import { cpus, loadavg } from "node:os";
import { isRefusal, mapOpinions, whatUnites } from "@breakthrough/opinion-map";
import { type Camps, inCamps } from "@breakthrough/opinion-map/testing/camps";

/* `npm run bench:opinion-map`: what a map costs, in processor time of one core, and the most memory of the process. */

const SMALL: Camps = { people: 2000, statements: 300, each: 40, camps: 3, seed: 1 };
const LARGE: Camps = { people: 33_000, statements: 2000, each: 40, camps: 3, seed: 1 };
const REACH = { smallSeconds: 1, largeSeconds: 30, megabytes: 500, votesRatio: 3 };

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

interface Measured {
  readonly seconds: number;
  readonly votes: number;
  readonly right: number;
}

function measure(camps: Camps): Measured {
  const { votes, campOf } = inCamps(camps);
  const before = processorSeconds();
  const found = mapOpinions(votes, { leastGroup: 5 });
  if (isRefusal(found)) throw new Error(found.sentence);
  whatUnites(found.map, 5);
  const seconds = processorSeconds() - before;
  const most = found.map.groups.map(({ letter }) => {
    const own = campOf.filter((_, person) => found.places[person]?.letter === letter);
    return Math.max(...[0, 1, 2].map((camp) => own.filter((one) => one === camp).length));
  });
  const right = most.reduce((sum, one) => sum + one, 0) / camps.people;
  return { seconds, votes: votes.person.length, right };
}

const row = (what: string, ours: string, reach: string, isReached: boolean): void =>
  console.log(`| ${what} | ${ours} | ${reach} | ${isReached ? "yes" : "**no**"} |`);

const found = (measured: Measured): string =>
  `${(100 * measured.right).toFixed(1)} % in their camp`;

// Once to warm up, as the program that makes maps is.
measure(SMALL);
const small = measure(SMALL);
const large = measure(LARGE);
const most = process.resourceUsage().maxRSS / 1024;
const ratio = large.seconds / large.votes / (small.seconds / small.votes);
const machine = `${cpus()[0]?.model.trim() ?? process.arch}, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
console.log(`${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${machine}\n`);
console.log("| What | Ours | Reach | Reached |\n|---|--:|--:|---|");
row(
  `a map of 2,000 people × 300 statements, ${small.votes.toLocaleString("en-GB")} votes (${found(small)})`,
  ...([`${small.seconds.toFixed(2)} s`, `< ${REACH.smallSeconds} s`] as const),
  small.seconds < REACH.smallSeconds,
);
row(
  `a map of 33,000 people × 2,000 statements, ${large.votes.toLocaleString("en-GB")} votes (${found(large)})`,
  ...([`${large.seconds.toFixed(2)} s`, `< ${REACH.largeSeconds} s`] as const),
  large.seconds < REACH.largeSeconds,
);
row(
  "processor time a vote, large : small",
  `${ratio.toFixed(2)} ×`,
  `≤ ${REACH.votesRatio} ×`,
  ratio <= REACH.votesRatio,
);
row(
  "the most memory of the process",
  `${most.toFixed(0)} MB`,
  `< ${REACH.megabytes} MB`,
  most < REACH.megabytes,
);
