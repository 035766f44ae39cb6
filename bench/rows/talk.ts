import pg from "pg";
import { Callers, medianOf } from "../setting/callers.ts";
import { secretOf } from "../setting/fill.ts";
import type { Program } from "../setting/programs.ts";
import { type Row, times } from "./row.ts";

const CALLERS = 8;
const WARM_UP = 1500;
const ROUNDS = 15;
const PAGES_A_ROUND = 100;
const MOST = 1.2;
/** More than a page shows of either. */
const FEW = 50;
const MANY = 5000;
/** Proposals of the small party that nothing else is measured with. */
const [SMALL, LARGE] = [7, 8];

async function addComments(pool: pg.Pool, proposal: number, count: number): Promise<void> {
  await pool.query(
    `insert into discussions.comment (topic_id, person_id, text, written_at)
     select t.id, gen_random_uuid(), 'I wait for this bus, and comment ' || n || ' is mine.', now()
     from discussions.topic t, generate_series(1, $2::int) n where t.path = $1`,
    [`/proposals/${proposal}`, count],
  );
}

/** CPU time of the server's process for one page of a discussion, to a member, in microseconds. */
async function cpuPerPage(server: Program, proposal: number, pages: number): Promise<number> {
  const asked = {
    path: `/proposals/${proposal}/discussion`,
    headers: { cookie: `session=${secretOf(1)}` },
  };
  const before = await server.cpuMicroseconds();
  await new Callers(server.port, CALLERS).askAll(Array(pages).fill(asked), 200);
  return ((await server.cpuMicroseconds()) - before) / pages;
}

/** An item with 5,000 comments beside one with 50: both show a page of them. */
export async function measureTalk(server: Program, databaseUrl: string): Promise<Row> {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  await addComments(pool, SMALL, FEW);
  await addComments(pool, LARGE, MANY);
  await pool.query("analyze discussions.comment");
  await pool.end();
  for (const proposal of [SMALL, LARGE]) await cpuPerPage(server, proposal, WARM_UP);
  const rounds: { large: number; small: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      large: await cpuPerPage(server, LARGE, PAGES_A_ROUND),
      small: await cpuPerPage(server, SMALL, PAGES_A_ROUND),
    });
  const inWords = (of: "large" | "small") =>
    `${(medianOf(rounds.map((round) => round[of])) / 1000).toFixed(2)} ms`;
  const ratio = medianOf(rounds.map(({ large, small }) => large / small));
  return {
    what: "CPU a page, an item with 5,000 comments : one with 50",
    ours: inWords("large"),
    peer: inWords("small"),
    ratio: times(ratio),
    reach: `≤ ${MOST} ×`,
    isReached: ratio <= MOST,
  };
}
