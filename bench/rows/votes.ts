import pg from "pg";
import { type Asked, Callers, medianOf } from "../setting/callers.ts";
import { secretOf } from "../setting/fill.ts";
import type { Program } from "../setting/programs.ts";
import { type Row, times } from "./row.ts";

const CALLERS = 32;
/** As for pages: what is measured is a server that has been up for a while. */
const WARM_UP = 3000;
const ROUNDS = 5;
const VOTES_A_ROUND = 1000;
const LEAST = 0.4;
const SEE_OTHER = 303;

/** Every vote of this measurement needs a member of its own. */
export const VOTERS = WARM_UP + ROUNDS * VOTES_A_ROUND;

const voteOf = (port: number, member: number): Asked => ({
  path: "/decide/1/vote",
  headers: { cookie: `session=${secretOf(member)}`, origin: `http://127.0.0.1:${port}` },
  form: "vote-proposal=yes",
});

const membersFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index);

/** Votes a second through the product, from signed-in members, each with a session of their own. */
async function throughHttp(server: Program, members: readonly number[]): Promise<number> {
  const votes = members.map((member) => voteOf(server.port, member));
  return votes.length / (await new Callers(server.port, CALLERS).askAll(votes, SEE_OTHER));
}

const INSERT = {
  name: "vote",
  text: "insert into ballots.vote (ballot_id, line_id, choices, cast_at) values ($1, $2, $3, $4)",
};

/** The same rows, one insert each, prepared once, over as many connections as there are callers. */
async function straight(pool: pg.Pool, members: readonly number[]): Promise<number> {
  const queue = [...members];
  const connections = await Promise.all(Array.from({ length: CALLERS }, () => pool.connect()));
  const began = performance.now();
  await Promise.all(
    connections.map(async (connection) => {
      for (let member = queue.pop(); member !== undefined; member = queue.pop()) {
        const values = [2, `line-${member}`, '{"proposal":"yes"}', new Date()];
        await connection.query({ ...INSERT, values });
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const connection of connections) connection.release();
  return members.length / seconds;
}

export async function measureVotes(server: Program, databaseUrl: string): Promise<Row> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CALLERS });
  await throughHttp(server, membersFrom(1, WARM_UP));
  await straight(pool, membersFrom(1, WARM_UP));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const members = membersFrom(1 + WARM_UP + round * VOTES_A_ROUND, VOTES_A_ROUND);
    rounds.push({ ours: await throughHttp(server, members), peer: await straight(pool, members) });
  }
  await checkAllThere(pool);
  await pool.end();
  const ratio = medianOf(rounds.map(({ ours, peer }) => ours / peer));
  return {
    what: "votes a second at 32 callers through HTTP : the inserts alone by pg",
    ours: `${Math.round(medianOf(rounds.map(({ ours }) => ours)))}/s`,
    peer: `${Math.round(medianOf(rounds.map(({ peer }) => peer)))}/s`,
    ratio: times(ratio),
    reach: `≥ ${LEAST} ×`,
    isReached: ratio >= LEAST,
  };
}

/** What was answered as saved is there. */
async function checkAllThere(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(
    "select ballot_id::int as ballot, count(*)::int as votes from ballots.vote group by 1",
  );
  const isWhole = rows.length === 2 && rows.every(({ votes }) => votes === VOTERS);
  if (!isWhole) throw new Error(`votes are missing: ${JSON.stringify(rows)}`);
}
