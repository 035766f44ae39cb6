import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { packUpdates, TEXT_NAME } from "@breakthrough/shared-text";
import pg from "pg";
import * as Y from "yjs";
import { AnEditor } from "../../app/drafting/testing/an-editor.ts";
import {
  documentOf,
  openDocument,
  stateOf,
  takeIn,
  textIn,
} from "../../app/drafting/together/document.ts";
import { type Row, times } from "../rows/row.ts";
import { secretOf } from "../setting/fill.ts";
import { openGround, serveParty } from "../setting/parties.ts";
import type { Program } from "../setting/programs.ts";
import { type Browsers, browsersRow, openBrowsers } from "./browsers.ts";

/* `npm run bench:drafting`: a text of 100,000 characters that several write, and 300 editors of one text. `-- --quick`: 60; `-- --text`: the text alone. */

const isQuick = process.argv.includes("--quick");
const EDITORS = isQuick ? 60 : 300;
const WRITERS = isQuick ? 6 : 20;
const KEYS = isQuick ? 15 : 30;
const BETWEEN_KEYS_MS = 200;
const CHARACTERS = 100_000;
const OFFLINE_KEYS = 10_000;
const DOCUMENTS = 20;
const MEGABYTE = 1024 * 1024;

let state = 7;
/** The same numbers in every run. */
function dice(below: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((state / 2_147_483_648) * below);
}

/** Paragraphs of sixty words. */
const aText = (): string =>
  Array.from({ length: CHARACTERS / 10 }, (_, nth) => {
    const word = `w${String(dice(1e8)).padStart(8, "0")}`;
    return nth % 60 === 59 ? `${word.slice(1)}\n\n` : `${word} `;
  })
    .join("")
    .slice(0, CHARACTERS);

/** A day of somebody's work: bursts at places, a fifth of them taking out. */
function writeOffline(doc: Y.Doc): void {
  const text = doc.getText(TEXT_NAME);
  for (let left = OFFLINE_KEYS; left > 0; ) {
    const burst = 1 + dice(40);
    const at = dice(text.length - burst);
    left -= burst;
    for (let key = 0; key < burst; key += 1) {
      if (burst % 5 === 0) text.delete(at, 1);
      else text.insert(at + key, "x");
    }
  }
}

const copyOf = (bytes: Uint8Array): Y.Doc => openDocument({ snapshot: bytes, later: [] });

function measureOffline(): readonly Row[] {
  const start = stateOf(documentOf(aText()));
  const [one, other] = [copyOf(start), copyOf(start)];
  const vector = Y.encodeStateVector(one);
  writeOffline(one);
  writeOffline(other);
  const updates = [one, other].map((doc) => Y.encodeStateAsUpdate(doc, vector));
  const server = copyOf(start);
  // The processor's time: what others do on the machine is not in it.
  const began = process.cpuUsage();
  takeIn(server, updates);
  const row = packUpdates(updates);
  const used = process.cpuUsage(began);
  const merged = (used.user + used.system) / 1000;
  const packed = stateOf(openDocument({ snapshot: start, later: [row] }));
  const text = textIn(server);
  takeIn(one, [updates[1] as Uint8Array]);
  if (textIn(one) !== text) throw new Error("the texts are not the same");
  const bytes = packed.length / Buffer.byteLength(text);
  return [
    {
      what: `two editors offline for a day, ${OFFLINE_KEYS} keys each, on ${CHARACTERS} characters: merged and packed into a row, CPU`,
      ours: `${merged.toFixed(0)} ms`,
      peer: "–",
      ratio: "–",
      reach: "< 200 ms",
      isReached: merged < 200,
    },
    {
      what: "stored bytes after packing : the text's",
      ours: `${(packed.length / 1024).toFixed(0)} KiB`,
      peer: `${(Buffer.byteLength(text) / 1024).toFixed(0)} KiB`,
      ratio: times(bytes),
      reach: "≤ 3 ×",
      isReached: bytes <= 3,
    },
    measureMemory(packed),
  ];
}

function measureMemory(packed: Uint8Array): Row {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const open = Array.from({ length: DOCUMENTS }, () => copyOf(packed));
  globalThis.gc?.();
  const each = (process.memoryUsage().heapUsed - before) / open.length / MEGABYTE;
  return {
    what: `memory of such a document, open on the server (${DOCUMENTS} of them)`,
    ours: `${each.toFixed(2)} MB`,
    peer: "–",
    ratio: "–",
    reach: "≤ 5 MB",
    isReached: each <= 5,
  };
}

const wayTo = ({ port }: Program, member: number) => ({
  url: `ws://127.0.0.1:${port}/drafting/proposals/1/socket`,
  origin: `http://127.0.0.1:${port}`,
  cookie: `session=${secretOf(member)}`,
});

/** Everybody is an author, and the text is a hundred thousand characters long. */
async function prepare(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("update proposals.proposal set state = 'drafting', body = $1 where id = 1", [
    aText(),
  ]);
  await client.query(
    `insert into proposals.author (proposal_id, person_id, since)
     select 1, id, now() from membership.person where name like 'Member %' on conflict do nothing`,
  );
  await client.end();
}

/** How long each key of the writers takes until it is at every twentieth of the others, in milliseconds. */
async function typeTogether(
  editors: readonly AnEditor[],
  round: string,
): Promise<readonly number[]> {
  const waits: number[] = [];
  const open = new Map<string, number>();
  const watching = editors.filter((_, index) => index % 20 === WRITERS % 20);
  for (const editor of watching) {
    const seen = new Set<string>();
    editor.onUpdate = () => {
      const head = editor.text.slice(0, 30 * WRITERS * KEYS);
      for (const [mark, at] of open) {
        if (seen.has(mark) || !head.includes(mark)) continue;
        seen.add(mark);
        waits.push(performance.now() - at);
      }
    };
  }
  for (let key = 0; key < KEYS; key += 1) {
    for (const [writer, editor] of editors.slice(0, WRITERS).entries()) {
      const mark = `«${round}${writer}.${key}»`;
      open.set(mark, performance.now());
      editor.type(0, mark);
      await pause(BETWEEN_KEYS_MS / WRITERS);
    }
  }
  await pause(3000);
  return waits.sort((one, other) => one - other);
}

async function measureCrowd(): Promise<readonly Row[]> {
  const ground = await openGround();
  const databaseUrl = await ground.makeParty("crowd", {
    ...{ proposals: 10, comments: 10, members: EDITORS + 2 },
  });
  await prepare(databaseUrl);
  const [one, other] = [await serveParty(databaseUrl), await serveParty(databaseUrl)];
  const editors: AnEditor[] = [];
  let browsers: Browsers | undefined;
  try {
    for (let member = 1; member <= EDITORS; member += 1) {
      const program = member % 2 === 0 ? one : other;
      editors.push(await new AnEditor().connect(wayTo(program, member)));
    }
    const waits = await typeTogether(editors, "a");
    browsers = await openBrowsers([one, other], [EDITORS + 1, EDITORS + 2]);
    if (browsers === undefined) console.log("Skipped: no browser for the row of two of them.");
    // Beside the same typing once more: what the browsers draw takes from the machine, and is not the crowd's.
    const [, drawn] = await Promise.all([typeTogether(editors, "b"), browsers?.type()]);
    const [first] = editors;
    const isOne = editors.every((editor) => editor.text === first?.text);
    const p95 = waits[Math.floor(waits.length * 0.95)] ?? Number.POSITIVE_INFINITY;
    const median = waits[Math.floor(waits.length / 2)] ?? Number.POSITIVE_INFINITY;
    return [
      {
        what: `${EDITORS} editors in one draft through two processes, ${WRITERS} typing: a key at the others, p95 (median ${median.toFixed(0)} ms; the same text everywhere: ${isOne ? "yes" : "NO"})`,
        ours: `${p95.toFixed(0)} ms`,
        peer: `${waits.length} seen`,
        ratio: "–",
        reach: "< 300 ms",
        isReached: isOne && p95 < 300,
      },
      ...(drawn === undefined ? [] : [browsersRow(drawn)]),
    ];
  } finally {
    await browsers?.close();
    for (const editor of editors) editor.cut();
    await one.stop();
    await other.stop();
    await ground.stop();
  }
}

function print(rows: readonly Row[], before: number): void {
  const load = `${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`;
  console.log(`\nNode ${process.version} · ${cpus()[0]?.model.trim()}, load ${load}\n`);
  console.log("| What | Ours | Beside it | Ratio | Reach | Reached |");
  console.log("|---|--:|--:|--:|--:|---|");
  for (const { what, ours, peer, ratio, reach, isReached } of rows) {
    const verdict = reach === "–" ? "–" : isReached ? "yes" : "**no**";
    console.log(`| ${what} | ${ours} | ${peer} | ${ratio} | ${reach} | ${verdict} |`);
  }
}

const before = loadavg()[0] ?? 0;
const offline = measureOffline();
const crowd = process.argv.includes("--text") ? [] : await measureCrowd();
print([...offline, ...crowd], before);
