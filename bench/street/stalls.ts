import { randomUUID } from "node:crypto";
import { loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { printTable } from "../rows/print-table.ts";
import type { Row } from "../rows/row.ts";
import { openGround, serveParty } from "../setting/parties.ts";
import { linkOf, plantAction } from "./plant.ts";

/*
 * `npm run bench:stalls [PHONES]`: so many phones (1,000 unless told otherwise) come back within one minute with 200
 * answers each, against two web processes of one database. Each sends as the app does: 100 at once, and the next when it
 * has the answer; one in ten loses an answer on the way and sends the same again.
 */

const PHONES = Number(process.argv[2] ?? 1000);
const ANSWERS = 200;
const AT_ONCE = 100;
const STALLS = 50;
const MINUTE_MS = 60_000;
const MOST_P95_MS = 2000;

interface Sent {
  readonly status: number;
  readonly ms: number;
}

function rowsOf(count: number) {
  return Array.from({ length: count }, (_, n) => ({
    ...{ id: randomUUID(), said: `A bus on Sundays, number ${n}.`, themes: ["Transport"] },
    ...{ talkedTo: 2, leaflets: 1, savedAt: new Date().toISOString() },
  }));
}

async function send(port: number, key: string, rows: readonly unknown[]): Promise<Sent> {
  const began = performance.now();
  const answer = await fetch(`http://127.0.0.1:${port}/canvass/stall/${key}/answers`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sentAt: new Date().toISOString(), rows }),
  });
  const { outcomes } = (await answer.json()) as { outcomes?: readonly { is: string }[] };
  const refused = outcomes?.filter(({ is }) => is === "refused").length ?? rows.length;
  if (answer.status === 200 && refused > 0) throw new Error(`${refused} answers were refused`);
  return { status: answer.status, ms: performance.now() - began };
}

/** One phone from its signal to its last answer. */
async function comeBack(nth: number, port: number, key: string): Promise<readonly Sent[]> {
  await setTimeout((MINUTE_MS * nth) / PHONES);
  const rows = rowsOf(ANSWERS);
  const sent: Sent[] = [];
  for (let from = 0; from < ANSWERS; from += AT_ONCE) {
    const part = rows.slice(from, from + AT_ONCE);
    sent.push(await send(port, key, part));
    if (nth % 10 === 0) sent.push(await send(port, key, part));
  }
  return sent;
}

const COUNTS = `
  select (select count(*)::int from canvass.answer) as answers,
    (select sum(answers)::int from canvass.tally) as tallied,
    (select sum(talked_to)::int from canvass.tally) as talked,
    (select sum(answers)::int from canvass.theme_tally) as themed`;

function rowOf(sent: readonly Sent[], counts: Readonly<Record<string, number>>): Row {
  const times = sent.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (part: number) => times[Math.floor(part * (times.length - 1))] ?? Number.NaN;
  const wrong = sent.filter(({ status }) => status !== 200).length;
  const expected = PHONES * ANSWERS;
  const isWhole =
    counts.answers === expected &&
    counts.tallied === expected &&
    counts.themed === expected &&
    counts.talked === 2 * expected;
  const p95 = at(0.95);
  return {
    what: `${PHONES} phones with ${ANSWERS} answers each in a minute, 2 web processes, a tenth sent twice`,
    ours: `p50 ${at(0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, longest ${at(1).toFixed(0)} ms`,
    peer: `${counts.answers} of ${expected} kept, ${counts.tallied} tallied; ${wrong} not answered 200`,
    ratio: "–",
    reach: `p95 < ${MOST_P95_MS} ms, none lost, doubled or refused`,
    isReached: p95 < MOST_P95_MS && wrong === 0 && isWhole,
  };
}

const before = loadavg()[0] ?? 0;
const ground = await openGround();
try {
  const url = await ground.makeParty("stalls", { proposals: 5, comments: 10, members: 100 });
  const links = Math.ceil(PHONES / STALLS);
  const { events } = await plantAction(ground.ownerUrl("stalls"), {
    ...{ places: STALLS, answers: 0, links },
  });
  const servers = await Promise.all([serveParty(url), serveParty(url)]);
  try {
    const phones = Array.from({ length: PHONES }, (_, nth) => {
      const key = linkOf(events[nth % STALLS] ?? 0, 1 + Math.floor(nth / STALLS));
      return comeBack(nth, servers[nth % 2]?.port ?? 0, key);
    });
    const sent = (await Promise.all(phones)).flat();
    const client = new pg.Client({ connectionString: ground.ownerUrl("stalls") });
    await client.connect();
    const counts = (await client.query(COUNTS)).rows[0];
    await client.end();
    printTable([rowOf(sent, counts)], before);
  } finally {
    for (const server of servers) await server.stop();
  }
} finally {
  await ground.stop();
}
