import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { sql } from "kysely";
import { lockSealedBallot } from "../../../app/ballots/sealed/sealed-queries.ts";
import { insertEvents } from "../../../app/ballots/sealed/what/box-store.ts";
import { decideKeeping, findBoxFacts } from "../../../app/ballots/sealed/what/casting/keeping.ts";
import { endBallots } from "../../../app/ballots/sealed/what/counting.ts";
import { inTransaction } from "../../../platform/act.ts";
import {
  type BesideHouse,
  type MadeBallot,
  makeSealedBallot,
  RANKING,
  rankedVote,
} from "../../setting/sealed.ts";
import type { Row } from "../row.ts";
import { SIZES, secondsOf } from "../shared.ts";

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
  const script = join(import.meta.dirname, "../count-child.ts");
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

export async function counted(beside: BesideHouse, ownerUrl: string) {
  const ballot = await fillRanked(beside);
  const results: Counted[] = [];
  for (const workers of [1, 2, 4]) {
    results.push(await countWith(ownerUrl, ballot.id, workers));
    await countAgain(beside, ballot.id);
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

/** Nothing is counted, as before. */
const countAgain = ({ house }: BesideHouse, id: number): Promise<unknown> =>
  sql`update ballots.box_slice set is_done = false, part = null where ballot_id = ${id}`.execute(
    house.database,
  );
