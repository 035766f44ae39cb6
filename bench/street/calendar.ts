import { writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { printTable } from "../rows/print-table.ts";
import { type Row, times } from "../rows/row.ts";
import { Callers, medianOf } from "../setting/callers.ts";
import { openGround, serveParty } from "../setting/parties.ts";
import { findFreePort, type Program, startProgram } from "../setting/programs.ts";
import { plantAction } from "./plant.ts";

/* `npm run bench:calendar`: somebody's own calendar with 20 events, beside a bare server that sends its bytes; and again unchanged. */

const SECRET = "calendar".padStart(43, "c");
const PATH = `/calendar/${SECRET}.ics`;
const EVENTS = 20;
const CALLERS = 8;
const WARM_UP = Number(process.env.WARM_UP ?? 1500);
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const A_ROUND = 100;
const MOST = 5;
const OK = 200;
const NOT_MODIFIED = 304;
/** A calendar that is stamped anew each second is never the same. */
const LATER_MS = 2500;

/** Whose calendar it is: they come to every event. */
async function plantCalendar(url: string): Promise<void> {
  const { events } = await plantAction(url, { places: EVENTS, answers: 0 });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into events.coming (event_id, person_id, answer, place, code, asked_at, queued_at)
     select e, p.id, 'yes', 'in', 'CODE' || e, now(), now()
     from unnest($1::int[]) e, (select id from membership.person where name = 'Member 2') p`,
    [events],
  );
  await client.query(
    `insert into me.calendar_key (person_id, hash, made_at)
     select id, encode(sha256($1::bytea), 'hex'), now() from membership.person where name = 'Member 2'`,
    [SECRET],
  );
  await client.end();
}

async function cpuPerFile(server: Program, count: number, etag?: string): Promise<number> {
  const headers = etag === undefined ? {} : { "if-none-match": etag };
  const before = await server.cpuMicroseconds();
  const asked = Array(count).fill({ path: PATH, headers });
  await new Callers(server.port, CALLERS).askAll(asked, etag === undefined ? OK : NOT_MODIFIED);
  return ((await server.cpuMicroseconds()) - before) / count;
}

async function measure(ours: Program, bare: Program, etag: string): Promise<readonly Row[]> {
  for (const server of [ours, bare]) await cpuPerFile(server, WARM_UP);
  const rounds: { ours: number; bare: number; unchanged: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      ours: await cpuPerFile(ours, A_ROUND),
      bare: await cpuPerFile(bare, A_ROUND),
      unchanged: await cpuPerFile(ours, A_ROUND, etag),
    });
  const inWords = (of: "ours" | "bare" | "unchanged") =>
    `${(medianOf(rounds.map((round) => round[of])) / 1000).toFixed(2)} ms`;
  const ratioOf = (of: "ours" | "unchanged") =>
    medianOf(rounds.map((round) => round[of] / round.bare));
  return [
    {
      what: `somebody's own calendar of ${EVENTS} events, CPU : a bare server that sends its bytes`,
      ...{ ours: inWords("ours"), peer: inWords("bare"), ratio: times(ratioOf("ours")) },
      ...{ reach: `≤ ${MOST} ×`, isReached: ratioOf("ours") <= MOST },
    },
    {
      what: `the same, asked again ${LATER_MS} ms later with nothing changed`,
      ...{ ours: inWords("unchanged"), peer: inWords("bare"), ratio: times(ratioOf("unchanged")) },
      ...{ reach: "304", isReached: true },
    },
  ];
}

const before = loadavg()[0] ?? 0;
const ground = await openGround();
try {
  const url = await ground.makeParty("calendar", { proposals: 5, comments: 10, members: 100 });
  await plantCalendar(ground.ownerUrl("calendar"));
  const ours = await serveParty(url);
  const answer = await fetch(`http://127.0.0.1:${ours.port}${PATH}`);
  const text = await answer.text();
  if (text.split("BEGIN:VEVENT").length - 1 < EVENTS) throw new Error("the calendar lacks events");
  const file = join(ground.folder, "calendar.ics");
  writeFileSync(file, text);
  const port = await findFreePort();
  const args = [file, String(port)];
  const bare = await startProgram({ script: "bench/setting/bare-server.mjs", port, args });
  await setTimeout(LATER_MS);
  try {
    printTable(await measure(ours, bare, answer.headers.get("etag") ?? ""), before);
  } finally {
    for (const server of [ours, bare]) await server.stop();
  }
} finally {
  await ground.stop();
}
