import { once } from "node:events";
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { checkBallot, expectAccepted, toolsOf } from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { lockSealedBallot } from "../../app/ballots/sealed/sealed-queries.ts";
import { inTransaction } from "../../platform/act.ts";
import { until } from "../../testing/faults/party.ts";
import {
  type BesideHouse,
  type MadeBallot,
  MOTION,
  makeSealedBallot,
  motionVote,
} from "../setting/sealed.ts";

const isQuick = process.argv.includes("--quick");
export const SIZES = isQuick
  ? { checked: 1000, byTool: 40, sent: 2500, ranked: 8000, crowd: 600, minute: 20_000 }
  : { checked: 2000, byTool: 100, sent: 3000, ranked: 20_000, crowd: 10_000, minute: 60_000 };
export const CALLERS = 32;
export const backend = sodiumNativeBackend();

export const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

/** Seconds of one core for each check of a ballot's proofs: the best of a few rounds. */
export function checkSeconds(texts: readonly string[], election: MadeBallot["election"]): number {
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

/**
 * The same with every core at it: two that share one's units take longer each, so that a figure of one core alone would
 * ask more of a server than its machine can do.
 */
export async function checkSecondsOnAll(
  texts: readonly string[],
  electionText: string,
): Promise<number> {
  const threads = Array.from(
    { length: availableParallelism() },
    () => new Worker(new URL("./check-thread.ts", import.meta.url)),
  );
  const check = (some: readonly string[]) =>
    Promise.all(
      threads.map((thread, nth) => {
        const own = some.filter((_text, index) => index % threads.length === nth);
        thread.postMessage({ electionText, texts: own });
        return once(thread, "message");
      }),
    );
  const warmUp = Math.floor(texts.length / 4);
  await check(texts.slice(0, warmUp));
  const before = process.cpuUsage();
  await check(texts.slice(warmUp));
  const { user, system } = process.cpuUsage(before);
  await Promise.all(threads.map((thread) => thread.terminate()));
  return (user + system) / 1e6 / (texts.length - warmUp);
}

/** Opens at once, by the workers' clock. */
export async function openNow(
  beside: BesideHouse,
  voters: number,
  seconds: number,
): Promise<MadeBallot> {
  const now = Date.now();
  const times = { opensAt: new Date(now), closesAt: new Date(now + seconds * 1000) };
  const ballot = await makeSealedBallot(beside, MOTION, voters, times);
  await until(60_000, async () => {
    const found = await inTransaction(beside.house, (tx) => lockSealedBallot(tx, ballot.id));
    return found?.stage === "open" ? true : undefined;
  });
  return ballot;
}

export const sealAll = (ballot: MadeBallot, count: number): readonly string[] =>
  Array.from({ length: count }, (_, nth) => ballot.seal(nth, motionVote(nth)).ballotText);
