import pg from "pg";
import { Callers, medianOf } from "../setting/callers.ts";
import type { Program } from "../setting/programs.ts";
import { type Row, times } from "./row.ts";

/** Words that stand in every proposal, in most, and in one; each also begun only, or with one typing mistake. */
const SEARCHES = [
  { right: "night bus", wrong: "nigth bus" },
  { right: "council", wrong: "counc" },
  { right: "whoever turned down work", wrong: "whoever turnd down work" },
  { right: "route 4711", wrong: "ruote 4711" },
] as const;
const ROUNDS = 15;
const WARM_UP = 5;
const FOUND = 'href="/proposals/';

/** The least that finds and ranks as the product does, over a connection of its own. */
const EXACT = `
  select id, title, left(problem, 221) from proposals.proposal
  where id in (
    select id from proposals.proposal where state <> 'draft' and search @@ plainto_tsquery('english', $1)
    order by id desc limit 1000)
  order by ts_rank(search, plainto_tsquery('english', $1)) desc, id desc limit 6`;

type Ask = (typed: string) => Promise<void>;

/** Milliseconds for all of them, one after another, by one caller. */
async function millisecondsFor(all: readonly string[], ask: Ask): Promise<number> {
  const began = performance.now();
  for (const typed of all) await ask(typed);
  return (performance.now() - began) / all.length;
}

function throughHttp({ port }: Program): Ask {
  const callers = new Callers(port, 1);
  return async (typed) => {
    const { body } = await callers.ask({ path: `/search?${new URLSearchParams({ q: typed })}` });
    if (!body.includes(FOUND)) throw new Error(`nothing was found for ${typed}`);
  };
}

/** What finding costs at 100,000 proposals, beside the exact query alone; and words with a mistake beside the same without. */
export async function measureSearch(server: Program, databaseUrl: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const [right, wrong] = [SEARCHES.map((one) => one.right), SEARCHES.map((one) => one.wrong)];
  const page = throughHttp(server);
  const alone: Ask = async (typed) => {
    const { rows } = await client.query(EXACT, [typed]);
    if (rows.length === 0) throw new Error(`the query alone found nothing for ${typed}`);
  };
  const rounds: { exact: number; peer: number; mistaken: number }[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const exact = await millisecondsFor(right, page);
    const peer = await millisecondsFor(right, alone);
    const mistaken = await millisecondsFor(wrong, page);
    if (round >= WARM_UP) rounds.push({ exact, peer, mistaken });
  }
  await client.end();
  const ofAll = (name: "exact" | "peer" | "mistaken") =>
    `${medianOf(rounds.map((round) => round[name])).toFixed(1)} ms`;
  const rowOf = (
    what: string,
    one: "exact" | "mistaken",
    other: "peer" | "exact",
    most: number,
  ) => {
    const ratio = medianOf(rounds.map((round) => round[one] / round[other]));
    const reach = `≤ ${most} ×`;
    const figures = { ours: ofAll(one), peer: ofAll(other), ratio: times(ratio) };
    return { what, ...figures, reach, isReached: ratio <= most };
  };
  return [
    rowOf("a search of 100,000 proposals : the exact query alone", "exact", "peer", 3),
    rowOf("the same, begun or with a mistake : the words typed right", "mistaken", "exact", 5),
  ];
}
