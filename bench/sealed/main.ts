import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import path from "node:path";
import {
  type Backend,
  checkShuffle,
  expectAccepted,
  type MixList,
  makeShuffle,
  sealBallot,
  toolsOf,
} from "@breakthrough/sealed-ballot";
import { libsodiumBackend } from "@breakthrough/sealed-ballot/backends/libsodium";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { NODE_FLAGS } from "../../verifier/cli/frugal.mjs";
import { checkAll, makeBallots, writeElectionFile, yesNoElection } from "./generate.ts";
import { microsecondsEach, millisecondsOf, printLine, processorMilliseconds } from "./measure.ts";
import { benchReference } from "./reference.ts";

/** Belenios-tool 3.3.0, one such core: from the project's protocol notes, not measured here. */
const PEER = { ballotsPerSecond: 160, shuffleSeconds: 3.4, checkSeconds: 4.1 };

/**
 * What one yes/no/abstain ballot cannot do without: 3 × 2 + 1 proof branches, each with one power
 * of g and three others; a signature with one of each; and the sums that join them.
 */
const PER_BALLOT = { basePowers: 8, otherPowers: 22, sums: 23 };

/** Ballots of one round; the best round counts, as with the single operations of the bound. */
const SLICE = 50;

const randomness = (length: number) => Uint8Array.from(randomBytes(length));

interface Costs {
  readonly base: number;
  readonly other: number;
  readonly sum: number;
}

function costsOf(backend: Backend): Costs {
  const scalar = backend.reduceScalar(randomness(64));
  const point = backend.multiplyBase(scalar);
  return {
    base: microsecondsEach(() => backend.multiplyBase(scalar), 200),
    other: microsecondsEach(() => backend.multiply(point, scalar), 200),
    sum: microsecondsEach(() => backend.add(point, point), 200),
  };
}

function boundMicroseconds({ base, other, sum }: Costs): { powers: number; all: number } {
  const powers = PER_BALLOT.basePowers * base + PER_BALLOT.otherPowers * other;
  return { powers, all: powers + PER_BALLOT.sums * sum };
}

async function benchBallots(backend: Backend, count: number, reach: number): Promise<void> {
  const native = sodiumNativeBackend();
  const made = yesNoElection(native, count);
  const texts = await makeBallots(native, made);
  checkAll(backend, made, texts.slice(0, 20));
  const before = costsOf(backend);
  let next = 0;
  const checkSlice = () => {
    checkAll(backend, made, texts.slice(next, next + SLICE));
    next += SLICE;
  };
  const each = microsecondsEach(checkSlice, 1, count / SLICE) / SLICE;
  const after = costsOf(backend);
  const costs = {
    base: Math.min(before.base, after.base),
    other: Math.min(before.other, after.other),
    sum: Math.min(before.sum, after.sum),
  };
  const rate = 1e6 / each;
  const bound = boundMicroseconds(costs);
  printLine({
    work: `verify ballots, one core, ${backend.name}`,
    measured: `${rate.toFixed(0)} ballots/s`,
    reach: `≥ ${reach}`,
    isReached: rate >= reach,
    note: `${(rate / PEER.ballotsPerSecond).toFixed(2)} × belenios-tool's ${PEER.ballotsPerSecond} (as noted)`,
  });
  const { basePowers, otherPowers, sums } = PER_BALLOT;
  console.log(
    `         bound: ${basePowers} × g^x at ${costs.base.toFixed(1)} µs + ${otherPowers} × P^x at ${costs.other.toFixed(1)} µs = ${(1e6 / bound.powers).toFixed(0)} ballots/s; with ${sums} sums at ${costs.sum.toFixed(1)} µs ${(1e6 / bound.all).toFixed(0)}; the code is at ${((100 * bound.powers) / each).toFixed(0)} % and ${((100 * bound.all) / each).toFixed(0)} % of these`,
  );
}

/** What a verifying process says of itself at its end. */
interface ChildResult {
  readonly verdict: string;
  readonly processorSeconds: number;
  readonly maxMegabytes: number;
}

/** Verifies in a process of its own; the seconds are the clock's, from its start to its end. */
function verifyInChild(file: string, jobs: number): ChildResult & { readonly seconds: number } {
  const script = path.join(import.meta.dirname, "verify-child.mjs");
  const from = process.hrtime.bigint();
  const output = execFileSync(process.execPath, [...NODE_FLAGS, script, file, String(jobs)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const seconds = Number(process.hrtime.bigint() - from) / 1e9;
  const result = JSON.parse(output.toString()) as ChildResult;
  if (result.verdict !== "valid") throw new Error("the benchmark's own archive does not verify");
  return { ...result, seconds };
}

async function benchCores(folder: string): Promise<void> {
  const file = path.join(folder, "cores.bel");
  await writeElectionFile(sodiumNativeBackend(), file, 10_000);
  const best = (jobs: number): ReturnType<typeof verifyInChild> => {
    const [first, second] = [verifyInChild(file, jobs), verifyInChild(file, jobs)];
    return first.seconds < second.seconds ? first : second;
  };
  const [alone, shared] = [best(1), best(2)];
  const [one, two] = [alone.seconds, shared.seconds];
  printLine({
    work: "verify 10,000 ballots, two cores against one",
    measured: `${(one / two).toFixed(2)} ×`,
    reach: "≥ 1.8 ×",
    isReached: one / two >= 1.8,
    note: `${one.toFixed(1)} s and ${two.toFixed(1)} s by the clock; ${alone.processorSeconds.toFixed(1)} s and ${shared.processorSeconds.toFixed(1)} s of processor time`,
  });
}

async function benchShuffle(count: number): Promise<void> {
  const backend = sodiumNativeBackend();
  const tools = { ...toolsOf(backend), randomness };
  const draw = () => backend.multiplyBase(backend.reduceScalar(randomness(64)));
  const input: MixList = [Array.from({ length: count }, () => ({ alpha: draw(), beta: draw() }))];
  const context = { key: draw(), fingerprint: "benchmark" };
  let shuffle = makeShuffle(tools, context, [[]]);
  const making = processorMilliseconds(() => {
    shuffle = makeShuffle(tools, context, input);
  });
  const checking = processorMilliseconds(() => {
    const refusal = checkShuffle(tools, context, input, shuffle);
    if (refusal !== undefined) throw new Error(refusal.sentence);
  });
  printLine({
    work: `shuffle ${count} ranked ballots`,
    measured: `${(making / 1000).toFixed(2)} s`,
    reach: "< 3.4 s",
    isReached: making < 3400,
    note: `belenios-tool ${PEER.shuffleSeconds} s (as noted)`,
  });
  printLine({
    work: `check that shuffle`,
    measured: `${(checking / 1000).toFixed(2)} s`,
    reach: "< 2 s",
    isReached: checking < 2000,
    note: `belenios-tool ${PEER.checkSeconds} s (as noted)`,
  });
}

async function benchMaking(): Promise<void> {
  const backend = await libsodiumBackend();
  const made = yesNoElection(backend, 1);
  const tools = { ...toolsOf(backend), randomness };
  const [credential = ""] = made.credentials;
  const make = () => {
    const sealed = expectAccepted(sealBallot(tools, made.election, credential, [[0, 1, 0]]));
    expectAccepted(sealed.cast());
  };
  make();
  const milliseconds = microsecondsEach(make, 5) / 1000;
  printLine({
    work: "make a ballot, browser backend",
    measured: `${milliseconds.toFixed(1)} ms`,
    reach: "< 150 ms",
    isReached: milliseconds < 150,
  });
}

async function benchLarge(folder: string, ballots: number): Promise<void> {
  const file = path.join(folder, "large.bel");
  const making = await millisecondsOf(() =>
    writeElectionFile(sodiumNativeBackend(), file, ballots),
  );
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `         made an archive of ${ballots.toLocaleString("en-GB")} ballots, ${megabytes.toFixed(0)} MB, in ${(making / 1000).toFixed(0)} s`,
  );
  const cores = availableParallelism();
  const { seconds, maxMegabytes } = verifyInChild(file, cores);
  printLine({
    work: `verify ${ballots.toLocaleString("en-GB")} ballots: most memory`,
    measured: `${maxMegabytes.toFixed(0)} MB`,
    reach: "< 400 MB",
    isReached: maxMegabytes < 400,
    note: `${seconds.toFixed(0)} s on ${cores} cores, ${(ballots / seconds).toFixed(0)} ballots/s`,
  });
}

const isQuick = process.argv.includes("--quick");
const [load = 0] = loadavg();
if (load > 0.5) {
  console.log(`The machine is busy (load ${load.toFixed(1)}): times by the clock say little now.`);
}
const folder = mkdtempSync(path.join(tmpdir(), "bench-sealed-"));
try {
  await benchReference(folder, isQuick ? 100 : 1000, verifyInChild);
  if (process.argv.includes("--reference")) process.exit(0);
  await benchBallots(sodiumNativeBackend(), 500, 250);
  await benchBallots(await libsodiumBackend(), 150, 100);
  await benchCores(folder);
  await benchShuffle(1000);
  await benchMaking();
  await benchLarge(folder, isQuick ? 5000 : 100_000);
} finally {
  rmSync(folder, { recursive: true });
}
