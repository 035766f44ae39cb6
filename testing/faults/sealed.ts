import { setTimeout as pause } from "node:timers/promises";
import { parseNote } from "@breakthrough/transparency-log";
import { inventTurn } from "../../app/ballots/sealed/between/invented.ts";
import { diceFrom } from "../../app/demo/filling/dice.ts";
import {
  type BesideHouse,
  fetchAndVerify,
  type MadeBallot,
  makeSealedBallot,
  openBeside,
  RANKING,
  rankedVote,
  type SentBallot,
  sendBallot,
} from "../../bench/setting/sealed.ts";
import { killServer } from "../../platform/postgres/testing/kill-server.ts";
import { ask, type Kept, type Party, until } from "./party.ts";

/*
 * `npm run test:faults -- --sealed`: a sealed ballot is cast and counted while web processes, workers and the database are
 * killed at random, so many times. Then its public file must verify, and every receipt must be in it.
 */

const VOTERS = 1500;
const CALLERS = 4;
const WINDOW_DAYS = 1;
const DAY_MS = 86_400_000;

type Dice = ReturnType<typeof diceFrom>;

interface Running {
  readonly party: Party;
  readonly webs: readonly Kept[];
  readonly workers: readonly Kept[];
  readonly dice: Dice;
}

export interface SealedFindings {
  readonly kills: number;
  readonly receipts: number;
  readonly faults: readonly string[];
}

const VICTIMS = ["web", "worker", "database"] as const;

async function killOne({ party, webs, workers, dice }: Running): Promise<string> {
  const victim = dice.pick(VICTIMS);
  const server = party.server();
  if (victim === "web") await dice.pick(webs).kill();
  else if (victim === "worker") await dice.pick(workers).kill();
  else if (server !== undefined) await killServer(server);
  return victim;
}

/** Casts until told to stop: each until it is answered, and some of them again. */
async function keepCasting(
  { webs, dice }: Running,
  ballot: MadeBallot,
  receipts: SentBallot[],
  stopping: AbortSignal,
  caller: number,
): Promise<void> {
  for (let nth = caller; nth < VOTERS && !stopping.aborted; nth += CALLERS) {
    for (let times = nth % 7 === 0 ? 2 : 1; times > 0; times--) {
      const { ballotText } = ballot.seal(nth, rankedVote(nth + times));
      for (;;) {
        const sent = await sendBallot(dice.pick(webs).port, ballot.id, ballotText);
        if (sent.status === 200) receipts.push(sent);
        if (sent.status === 200 || stopping.aborted) break;
        await pause(100);
      }
    }
  }
}

const LONGEST_WAIT_MS = 60_000;
/** So many ballots are answered between two kills, so that there is something to lose. */
const BETWEEN_KILLS = 5;

async function killTimes(
  running: Running,
  rounds: number,
  every: readonly [number, number],
  done: () => number = () => Number.POSITIVE_INFINITY,
) {
  for (let round = 0; round < rounds; round++) {
    const before = done();
    await until(LONGEST_WAIT_MS, async () => done() >= before + BETWEEN_KILLS || undefined);
    await pause(running.dice.whole(...every));
    const victim = await killOne(running);
    console.log(`killed ${victim} (${round + 1} of ${rounds})`);
  }
}

const stageOf = async (party: Party, { id }: MadeBallot): Promise<string | undefined> =>
  (
    await ask<{ stage: string }>(party, "select stage from ballots.sealed_ballot where id = $1", [
      id,
    ])
  )[0]?.stage;

/** The trustees do their part whenever it is asked for, as people would who load their page again. */
async function keepHolding(
  beside: BesideHouse,
  party: Party,
  ballot: MadeBallot,
  stopping: AbortSignal,
): Promise<void> {
  let owner = 0;
  while (!stopping.aborted) {
    const stage = await stageOf(party, ballot).catch(() => undefined);
    if (stage === "mixing" || stage === "decrypting") {
      owner = (owner % 3) + 1;
      await inventTurn(beside.house, ballot.id, ballot.holders, owner).catch(() => undefined);
    }
    await pause(500);
  }
}

const LONGEST_COUNT_MS = 300_000;

export async function killDuringSealed(
  party: Party,
  webs: readonly Kept[],
  workers: readonly Kept[],
  { seed, rounds }: { seed: number; rounds: number },
): Promise<SealedFindings> {
  const running: Running = { party, webs, workers, dice: diceFrom(seed) };
  const beside = openBeside(party.ownerUrl);
  const now = Date.now();
  const times = { opensAt: new Date(now), closesAt: new Date(now + WINDOW_DAYS * DAY_MS) };
  const ballot = await makeSealedBallot(beside, RANKING, VOTERS, times);
  await until(60_000, async () => ((await stageOf(party, ballot)) === "open" ? true : undefined));
  const receipts: SentBallot[] = [];
  const castingStops = new AbortController();
  const casting = Array.from({ length: CALLERS }, (_, caller) =>
    keepCasting(running, ballot, receipts, castingStops.signal, caller),
  );
  const whileVoting = Math.ceil(rounds * 0.6);
  await killTimes(running, whileVoting, [100, 1500], () => receipts.length);
  castingStops.abort();
  await Promise.all(casting);
  await until(60_000, async () => {
    await ask(party, "update ballots.sealed_ballot set closes_at = now() where id = $1", [
      ballot.id,
    ]);
    return true;
  });
  const holdingStops = new AbortController();
  const holding = keepHolding(beside, party, ballot, holdingStops.signal);
  await killTimes(running, rounds - whileVoting, [300, 3500]);
  const isCounted = await until(LONGEST_COUNT_MS, async () =>
    (await stageOf(party, ballot)) === "counted" ? true : undefined,
  );
  holdingStops.abort();
  await holding;
  const faults = isCounted ? await listFaults(running, ballot, receipts) : ["it was not counted"];
  await beside.close();
  return { kills: rounds, receipts: receipts.length, faults };
}

async function listFaults(
  { party, webs }: Running,
  ballot: MadeBallot,
  receipts: readonly SentBallot[],
): Promise<readonly string[]> {
  const fetched = await until(60_000, () => fetchAndVerify((webs[0] as Kept).port, ballot.id));
  if (fetched === undefined) return ["the public file cannot be fetched"];
  const { report } = fetched;
  const rows = await ask<{ height: number; hash: string; number: string }>(
    party,
    "select height, event_hash as hash, tracking_number as number from ballots.box_event where ballot_id = $1",
    [ballot.id],
  );
  const kept = new Map(rows.map((row) => [row.number, row]));
  const text = new TextDecoder("latin1").decode(fetched.bytes);
  const lost = receipts.filter(({ trackingNumber, height, eventHash }) => {
    const row = kept.get(trackingNumber);
    return row?.height !== height || row.hash !== eventHash || !text.includes(eventHash);
  });
  const unsigned = receipts.filter(({ receipt }) => "code" in parseNote(receipt));
  return [
    ...(report.verdict === "valid" ? [] : [`the public file is ${report.verdict}`]),
    ...report.problems.map(({ code, where }) => `${code} at ${where}`),
    ...lost.map(({ trackingNumber }) => `a receipt is not in the file: ${trackingNumber}`),
    ...(unsigned.length === 0 ? [] : [`${unsigned.length} receipts are no signed notes`]),
  ];
}
