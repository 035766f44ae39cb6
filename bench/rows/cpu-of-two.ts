import { Callers, medianOf } from "../setting/callers.ts";
import { secretOf } from "../setting/fill.ts";
import type { Program } from "../setting/programs.ts";
import { type Row, times } from "./row.ts";

const CALLERS = 8;
const WARM_UP = Number(process.env.WARM_UP ?? 1500);
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const PAGES_A_ROUND = 100;

/** CPU time of the server's process for one page, to a member, in microseconds. */
async function cpuPerPage(server: Program, path: string, pages: number): Promise<number> {
  const asked = { path, headers: { cookie: `session=${secretOf(1)}` } };
  const before = await server.cpuMicroseconds();
  await new Callers(server.port, CALLERS).askAll(Array(pages).fill(asked), 200);
  return ((await server.cpuMicroseconds()) - before) / pages;
}

/** Two pages of one kind, by turns in one run: one of something large beside one of something small. */
export async function measureTwo(
  server: Program,
  asked: {
    readonly what: string;
    readonly large: string;
    readonly small: string;
    readonly most: number;
  },
): Promise<Row> {
  const { what, large, small, most } = asked;
  for (const path of [small, large]) await cpuPerPage(server, path, WARM_UP);
  const rounds: { large: number; small: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      large: await cpuPerPage(server, large, PAGES_A_ROUND),
      small: await cpuPerPage(server, small, PAGES_A_ROUND),
    });
  const inWords = (of: "large" | "small") =>
    `${(medianOf(rounds.map((round) => round[of])) / 1000).toFixed(2)} ms`;
  const ratio = medianOf(rounds.map((round) => round.large / round.small));
  return {
    ...{ what, ours: inWords("large"), peer: inWords("small"), ratio: times(ratio) },
    ...{ reach: `≤ ${most} ×`, isReached: ratio <= most },
  };
}
