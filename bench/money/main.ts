import { loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { openGround, serveParty } from "../setting/parties.ts";
import type { Program } from "../setting/programs.ts";
import { residentOf } from "../setting/resident.ts";
import { fillBank, handIn, statementOf, takeIn } from "../setting/statements.ts";

/* `npm run bench:money [LINES]`: a bank's statement, handed in and taken into the books, long beside short. */

const LINES = Number(process.argv[2] ?? 100_000);
const FEW = 1000;
const ROUNDS = 3;

interface Taken {
  readonly readSeconds: number;
  readonly importSeconds: number;
}

async function take(server: Program, text: string, readDone = () => {}): Promise<Taken> {
  const began = performance.now();
  const hash = await handIn(server, text);
  const read = performance.now();
  readDone();
  await takeIn(server, hash);
  const done = performance.now();
  return { readSeconds: (read - began) / 1000, importSeconds: (done - read) / 1000 };
}

const ground = await openGround();
try {
  const size = { proposals: 60, comments: 100, members: LINES };
  const url = await ground.makeParty("money", size);
  const client = new pg.Client({ connectionString: ground.ownerUrl("money") });
  // Where a step before it fails, the database is stopped under this connection, and that step's error is the one to see.
  client.on("error", () => {});
  await client.connect();
  await fillBank(client);
  const options = process.env.BENCH_NODE_OPTIONS?.split(" ") ?? [];
  const server = await serveParty(url, options);
  const load = loadavg()[0] ?? 0;
  const atFirst = residentOf(server.child.pid ?? 0);
  await take(server, statementOf(FEW, 2020, LINES));
  const few = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { readSeconds, importSeconds } = await take(
      server,
      statementOf(FEW, 2021 + round, LINES),
    );
    few.push((readSeconds + importSeconds) / FEW);
  }
  let isOver = false;
  let most = 0;
  const watching = (async () => {
    while (!isOver) {
      most = Math.max(most, residentOf(server.child.pid ?? 0));
      await setTimeout(50);
    }
  })();
  let mostReading = 0;
  const { readSeconds, importSeconds } = await take(server, statementOf(LINES, 2026, LINES), () => {
    mostReading = most;
  });
  isOver = true;
  await watching;
  const { rows } = await client.query(
    "select count(*)::int as lines, count(*) filter (where account = 'dues')::int as dues from money.bank_line",
  );
  const whole = readSeconds + importSeconds;
  const perLine = whole / LINES / (few.toSorted((one, other) => one - other)[1] ?? 1);
  const says = (is: boolean) => (is ? "yes" : "**no**");
  console.log(`load ${load.toFixed(1)}; ${JSON.stringify(rows[0])}`);
  console.log(
    `| ${LINES} statement lines, read in ${readSeconds.toFixed(1)} s, matched and written in ${importSeconds.toFixed(1)} s | ${(LINES / whole).toFixed(0)}/s | | | ≥ 2000/s | ${says(LINES / whole >= 2000)} |`,
  );
  console.log(
    `| the same, a line : a line of ${FEW} | ${((whole / LINES) * 1e6).toFixed(0)} µs | ${((few[1] ?? 0) * 1e6).toFixed(0)} µs | ${perLine.toFixed(2)} × | ≤ 1.5 × | ${says(perLine <= 1.5)} |`,
  );
  console.log(
    `| memory of the process, the most (${mostReading.toFixed(0)} MB while it was read) : before the first statement | ${most.toFixed(0)} MB | ${atFirst.toFixed(0)} MB | | ≤ 300 MB | ${says(most <= 300)} |`,
  );
  await client.end();
  await server.stop();
} finally {
  await ground.stop();
}
