import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Callers, medianOf } from "../setting/callers.ts";
import { serveParty } from "../setting/parties.ts";
import { findFreePort, type Program, startProgram } from "../setting/programs.ts";
import { type Row, times } from "./row.ts";

const CALLERS = 8;
// V8 has compiled what is hot by then: before, a page costs two or three times as much.
const WARM_UP = 3000;
const ROUNDS = 15;
const PAGES_A_ROUND = 150;
const PAGE = "/discuss";
const FROM_MEMORY = join(import.meta.dirname, "../setting/answer-from-memory.mjs");

/** Every server that pages are asked of, all running at once, so that rounds can alternate. */
export interface Contestants {
  readonly whole: Program;
  readonly renderOnly: Program;
  readonly large: Program;
  readonly bare: Program;
}
type Name = keyof Contestants;

export async function openContestants(
  folder: string,
  smallUrl: string,
  largeUrl: string,
): Promise<Contestants> {
  const whole = await serveParty(smallUrl);
  const renderOnly = await serveParty(smallUrl, ["--import", FROM_MEMORY]);
  const large = await serveParty(largeUrl);
  const { body } = await new Callers(whole.port, 1).ask({ path: PAGE });
  const shown = new Set(body.match(/href="\/proposals\/\d+"/g)).size;
  if (shown !== 50) throw new Error(`the page shows ${shown} proposals, not 50`);
  const page = join(folder, "page.html");
  writeFileSync(page, body);
  const port = await findFreePort();
  const script = "bench/setting/bare-server.mjs";
  const bare = await startProgram({ script, args: [page, String(port)], port });
  return { whole, renderOnly, large, bare };
}

/** CPU time of the server's process for one page, in microseconds. */
async function cpuPerPage(server: Program, pages: number): Promise<number> {
  const before = await server.cpuMicroseconds();
  await new Callers(server.port, CALLERS).askAll(Array(pages).fill({ path: PAGE }), 200);
  return ((await server.cpuMicroseconds()) - before) / pages;
}

type Round = Readonly<Record<Name, number>>;

async function oneRound({ bare, whole, renderOnly, large }: Contestants): Promise<Round> {
  return {
    bare: await cpuPerPage(bare, PAGES_A_ROUND * 4),
    whole: await cpuPerPage(whole, PAGES_A_ROUND),
    renderOnly: await cpuPerPage(renderOnly, PAGES_A_ROUND),
    large: await cpuPerPage(large, PAGES_A_ROUND),
  };
}

export async function measurePages(contestants: Contestants): Promise<readonly Row[]> {
  for (const server of Object.values(contestants)) await cpuPerPage(server, WARM_UP);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(contestants));
  return [
    rowOf(rounds, "CPU a page of 50, query and render : bare node:http", ["whole", "bare"], 8),
    rowOf(rounds, "CPU a page of 50, render alone : bare node:http", ["renderOnly", "bare"], 5),
    rowOf(
      rounds,
      "CPU a page, 100,000 proposals and 1,000,000 comments : 100",
      ["large", "whole"],
      1.5,
    ),
  ];
}

/** A neighbour's load changes from minute to minute, so the ratio is taken within each round. */
function rowOf(
  rounds: readonly Round[],
  what: string,
  [one, other]: readonly [Name, Name],
  most: number,
): Row {
  const inWords = (name: Name) =>
    `${(medianOf(rounds.map((round) => round[name])) / 1000).toFixed(2)} ms`;
  const ratio = medianOf(rounds.map((round) => round[one] / round[other]));
  return {
    what,
    ours: inWords(one),
    peer: inWords(other),
    ratio: times(ratio),
    reach: `≤ ${most} ×`,
    isReached: ratio <= most,
  };
}
