import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { checkBallot, expectAccepted, toolsOf } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import {
  archiveByTool,
  hasReferenceTool,
} from "@breakthrough/sealed-ballot/testing/reference-tool";
import { sql } from "kysely";
import { lockSealedBallot } from "../../app/ballots/sealed/sealed-queries.ts";
import { insertEvents } from "../../app/ballots/sealed/what/box-store.ts";
import { decideKeeping, findBoxFacts } from "../../app/ballots/sealed/what/casting/keeping.ts";
import { endBallots } from "../../app/ballots/sealed/what/counting.ts";
import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import { foundParty, type Kept, keep, until } from "../../testing/faults/party.ts";
import { makeBallots, yesNoElection } from "../sealed/generate.ts";
import {
  type BesideHouse,
  fetchAndVerify,
  type MadeBallot,
  MOTION,
  makeSealedBallot,
  motionVote,
  openBeside,
  RANKING,
  rankedVote,
  sendBallot,
} from "../setting/sealed.ts";
import { cpuSecondsOf } from "./cpu.ts";
import { print, type Row } from "./row.ts";

/* `npm run bench:election`: sealed ballots as they are cast and counted, each figure beside one of the same run. */

const isQuick = process.argv.includes("--quick");
const SIZES = isQuick
  ? { checked: 500, byTool: 20, sent: 400, ranked: 2000, crowd: 600, minute: 20_000 }
  : { checked: 2000, byTool: 100, sent: 3000, ranked: 20_000, crowd: 10_000, minute: 60_000 };
const CALLERS = 32;
const backend = sodiumNativeBackend();

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

/** Seconds of one core for each check of a ballot's proofs: the best of a few rounds. */
function checkSeconds(texts: readonly string[], election: MadeBallot["election"]): number {
  const tools = toolsOf(backend);
  const rounds = Array.from({ length: 4 }, (_, round) => {
    const some = texts.filter((_text, index) => index % 4 === round);
    const before = process.cpuUsage();
    for (const text of some) expectAccepted(checkBallot(tools, election, text));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6 / some.length;
  });
  return Math.min(...rounds);
}

async function besideTheTool(): Promise<Row> {
  const made = yesNoElection(backend, SIZES.checked);
  const each = checkSeconds(await makeBallots(backend, made), made.election);
  const ours = 1 / each;
  const what = `check sealed yes/no/blank ballots, one core (${SIZES.checked})`;
  const reach = "≥ 12 ×";
  if (!hasReferenceTool) {
    return {
      what,
      ours: `${ours.toFixed(0)}/s`,
      peer: "belenios-tool is not here",
      ratio: "–",
      reach,
    };
  }
  const question = { answers: ["Yes", "No", "Abstain"], min: 1, max: 1, question: "Adopt it?" };
  const choices = Array.from({ length: SIZES.byTool }, (_, i) => motionVote(i));
  const bytes = archiveByTool({ group: "BELENIOS-2048", questions: [question], choices });
  const theirs = SIZES.byTool / verifySecondsByTool(bytes);
  const ratio = ours / theirs;
  const peer = `${theirs.toFixed(1)}/s, belenios-tool 2.0, BELENIOS-2048`;
  return {
    what,
    ours: `${ours.toFixed(0)}/s`,
    peer,
    ratio: `${ratio.toFixed(1)} ×`,
    reach,
    isReached: ratio >= 12,
  };
}

function verifySecondsByTool(bytes: Uint8Array): number {
  const folder = mkdtempSync(join(tmpdir(), "bench-election-"));
  try {
    const uuid = /"uuid":"(\w+)"/.exec(
      new TextDecoder("latin1").decode(bytes.subarray(0, 8192)),
    )?.[1];
    execFileSync("tee", [join(folder, `${uuid}.bel`)], {
      input: bytes,
      stdio: ["pipe", "ignore", "inherit"],
    });
    const said = execFileSync(
      "bash",
      ["-c", "belenios-tool election verify 2>&1 >/dev/null; times"],
      {
        cwd: folder,
        encoding: "utf8",
      },
    );
    const line = said.trim().split("\n").at(-1) ?? "";
    return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
      (sum, [, m, s]) => sum + Number(m) * 60 + Number(s),
      0,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens at once, by the workers' clock. */
async function openNow(beside: BesideHouse, voters: number, seconds: number): Promise<MadeBallot> {
  const now = Date.now();
  const times = { opensAt: new Date(now), closesAt: new Date(now + seconds * 1000) };
  const ballot = await makeSealedBallot(beside, MOTION, voters, times);
  await until(60_000, async () => {
    const found = await inTransaction(beside.house, (tx) => lockSealedBallot(tx, ballot.id));
    return found?.stage === "open" ? true : undefined;
  });
  return ballot;
}

const sealAll = (ballot: MadeBallot, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => ballot.seal(nth, motionVote(nth)).ballotText);

async function acceptedOverHttp(beside: BesideHouse, web: Kept, serverPid: number): Promise<Row> {
  const ballot = await openNow(beside, SIZES.sent, 86_400);
  const texts = sealAll(ballot, SIZES.sent);
  const each = checkSeconds(texts.slice(0, 400), ballot.election);
  await Promise.all(texts.slice(0, 64).map((text) => sendBallot(web.port, ballot.id, text)));
  const rest = texts.slice(64);
  let [next, taken] = [0, 0];
  const before = cpuSecondsOf([web.pid(), serverPid]);
  const seconds = await secondsOf(() =>
    Promise.all(
      Array.from({ length: CALLERS }, async () => {
        while (next < rest.length) {
          const { status } = await sendBallot(web.port, ballot.id, rest[next++] ?? "");
          if (status === 200) taken += 1;
        }
      }),
    ),
  );
  const spent = cpuSecondsOf([web.pid(), serverPid]) - before;
  const ratio = (taken * each) / spent;
  return {
    what: `accept sealed ballots over HTTP, ${CALLERS} callers (${taken})`,
    ours: `${(taken / spent).toFixed(0)}/s of a core, ${(taken / seconds).toFixed(0)}/s by the clock`,
    peer: `${(1 / each).toFixed(0)}/s of a core: the proof checks alone`,
    ratio: ratio.toFixed(2),
    reach: "≥ 0.7",
    isReached: ratio >= 0.7,
  };
}

/** Fills a box of rankings without their proofs being checked on the way in: here it matters how they are counted. */
async function fillRanked(beside: BesideHouse): Promise<MadeBallot> {
  const now = Date.now();
  const times = { opensAt: new Date(now + 86_400_000), closesAt: new Date(now + 2 * 86_400_000) };
  const ballot = await makeSealedBallot(beside, RANKING, SIZES.ranked, times);
  const open = (tx: Parameters<typeof lockSealedBallot>[0]) => lockSealedBallot(tx, ballot.id);
  const AT_ONCE = 500;
  for (let from = 0; from < SIZES.ranked; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, SIZES.ranked - from) }, (_, i) => {
      const { ballotText, trackingNumber } = ballot.seal(from + i, rankedVote(from + i));
      return { text: ballotText, trackingNumber, credential: ballot.credential(from + i) };
    });
    await inTransaction(beside.house, async (tx) => {
      const facts = await findBoxFacts(tx, ballot.id, some);
      if (facts === undefined) throw new Error("no such ballot");
      const opened = { ...facts, ballot: { ...facts.ballot, stage: "open" as const } };
      const { rows } = decideKeeping(opened, some, facts.ballot.opensAt);
      await insertEvents(tx, rows);
    });
  }
  await inTransaction(beside.house, async (tx) => {
    const held = await open(tx);
    if (held !== undefined) await endBallots(tx, { ...held, stage: "open" });
  });
  return ballot;
}

interface Counted {
  readonly seconds: number;
  readonly cpuSeconds: number;
}

async function countWith(ownerUrl: string, id: number, workers: number): Promise<Counted> {
  const script = join(import.meta.dirname, "count-child.ts");
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [script, ownerUrl, String(id)], { stdio: ["pipe", "pipe", "inherit"] }),
  );
  const said = children.map((child) => createInterface(child.stdout)[Symbol.asyncIterator]());
  for (const lines of said) await lines.next();
  let cpuSeconds = 0;
  const seconds = await secondsOf(async () => {
    for (const child of children) child.stdin.write("begin\n");
    const answers = await Promise.all(
      said.map(async (lines) => String((await lines.next()).value)),
    );
    for (const answer of answers) cpuSeconds += JSON.parse(answer).cpuSeconds;
  });
  await Promise.all(children.map((child) => child.exitCode ?? once(child, "exit")));
  return { seconds, cpuSeconds };
}

async function counted(
  beside: BesideHouse,
  ownerUrl: string,
  again: (id: number) => Promise<unknown>,
) {
  const ballot = await fillRanked(beside);
  const results: Counted[] = [];
  for (const workers of [1, 2, 4]) {
    results.push(await countWith(ownerUrl, ballot.id, workers));
    await again(ballot.id);
  }
  const [one, two, four] = results as [Counted, Counted, Counted];
  const faster = one.seconds / two.seconds;
  const dearer = four.cpuSeconds / one.cpuSeconds;
  const inMs = ({ cpuSeconds }: Counted) => `${((1000 * cpuSeconds) / SIZES.ranked).toFixed(2)} ms`;
  const million = (one.cpuSeconds / SIZES.ranked) * 1e6;
  return [
    {
      what: `check and add up ${SIZES.ranked} ranked ballots: two workers beside one`,
      ours: `${two.seconds.toFixed(1)} s`,
      peer: `${one.seconds.toFixed(1)} s`,
      ratio: `${faster.toFixed(2)} ×`,
      reach: "≥ 1.6 ×",
      isReached: faster >= 1.6,
    },
    {
      what: "CPU a ballot: four workers beside one",
      ours: inMs(four),
      peer: `${inMs(one)}; 1,000,000 ballots: ${(million / 60).toFixed(0)} minutes of one core`,
      ratio: `${dearer.toFixed(2)} ×`,
      reach: "≤ 1.1 ×",
      isReached: dearer <= 1.1,
    },
  ] satisfies Row[];
}

/** Most come before, 30 % in the last minute, and some after it. */
async function lastMinute(beside: BesideHouse, webs: readonly Kept[]): Promise<Row> {
  const late = Math.ceil(SIZES.crowd / 100);
  const ballot = await openNow(beside, SIZES.crowd + late, 86_400);
  const texts = sealAll(ballot, SIZES.crowd + late);
  const early = Math.floor(SIZES.crowd * 0.7);
  const webAt = (nth: number) => (webs[nth % webs.length] as Kept).port;
  const answers: { status: number; milliseconds: number; trackingNumber: string; code: string }[] =
    [];
  const send = async (nth: number) => {
    const from = performance.now();
    const { status, trackingNumber, code } = await sendBallot(
      webAt(nth),
      ballot.id,
      texts[nth] ?? "",
    );
    answers.push({ status, trackingNumber, code, milliseconds: performance.now() - from });
  };
  let next = 0;
  await Promise.all(
    Array.from({ length: CALLERS }, async () => {
      while (next < early) await send(next++);
    }),
  );
  const begin = performance.now();
  const lastMinuteMs = SIZES.minute;
  const closesAt = new Date(Date.now() + lastMinuteMs);
  await beside.house.database
    .withTables<{ "ballots.sealed_ballot": { id: number; closes_at: Date } }>()
    .updateTable("ballots.sealed_ballot")
    .set({ closes_at: closesAt })
    .where("id", "=", ballot.id)
    .execute();
  const inMinute = answers.length;
  const rest = SIZES.crowd - early;
  const sent: Promise<void>[] = [];
  for (let i = 0; i < rest; i++) {
    const due = begin + (lastMinuteMs * 0.98 * i) / rest;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    sent.push(send(early + i));
  }
  await pause(begin + lastMinuteMs + 50 - performance.now());
  for (let i = 0; i < late; i++) sent.push(send(SIZES.crowd + i));
  await Promise.all(sent);
  const times = answers
    .slice(inMinute)
    .map(({ milliseconds }) => milliseconds)
    .sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const taken = answers.filter(({ status }) => status === 200);
  const told = answers.filter(({ code }) => code === "ballots.sealed.box.closed").length;
  const { bytes } = await fetchAndVerify((webs[0] as Kept).port, ballot.id);
  const file = new TextDecoder("latin1").decode(bytes);
  const hashes = new Set([...file.matchAll(/([0-9a-f]{64})\.data\.json/g)].map(([, hash]) => hash));
  const lost = taken.filter(
    ({ trackingNumber }) => !hashes.has(Buffer.from(trackingNumber, "base64").toString("hex")),
  ).length;
  const isReached = lost === 0 && p95 < 1000 && taken.length + told === answers.length;
  return {
    what: `${SIZES.crowd} ballots, 30 % in the last ${lastMinuteMs / 1000} s, ${webs.length} web processes`,
    ours: `${taken.length} taken, ${lost} lost, ${told} told that they are late`,
    peer: `p95 ${p95.toFixed(0)} ms in the last minute`,
    ratio: "–",
    reach: "none lost, p95 < 1 s",
    isReached,
  };
}

const rows: Row[] = [];
const load = loadavg()[0] ?? 0;
const party = await foundParty("");
const kept: Kept[] = [];
try {
  rows.push(await besideTheTool());
  for (const [role, name] of [
    ["worker", "worker-1"],
    ["web", "web-1"],
  ] as const) {
    kept.push(await keep(party, role, name));
  }
  const [, web] = kept as [Kept, Kept];
  const opens = (one: Kept) =>
    until(120_000, async () =>
      (await fetch(`http://127.0.0.1:${one.port}/readyz`)).status === 200 ? true : undefined,
    );
  await opens(web);
  const beside = openBeside(party.ownerUrl);
  const server = party.server();
  rows.push(await acceptedOverHttp(beside, web, server?.pid ?? 0));
  const again = (id: number) =>
    beside.house.database.transaction().execute((tx) => resetSlices(tx, id));
  rows.push(...(await counted(beside, party.ownerUrl, again)));
  for (const name of ["web-2", "web-3"]) {
    const more = await keep(party, "web", name);
    kept.push(more);
    await opens(more);
  }
  rows.push(await lastMinute(beside, kept.slice(1)));
  await beside.close();
} finally {
  for (const process of kept.reverse()) await process.stop();
  party.remove();
}
print(
  rows,
  `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, load ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`,
);

async function resetSlices(tx: Tx, id: number): Promise<void> {
  await sql`
    update ballots.box_slice set is_done = false, part = null where ballot_id = ${id}`.execute(tx);
}
