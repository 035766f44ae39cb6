import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import {
  expectAccepted,
  type Hash,
  isRefusal,
  NOTE_TYPE,
  nodesFromTiles,
  noteSigner,
  proveConsistency,
  proveInclusion,
  type Sha256,
  signerKey,
  verifyInclusion,
} from "@breakthrough/transparency-log";
import { nativeEd25519, nativeSha256 } from "@breakthrough/transparency-log/node";
import { openDurableLog } from "./durable-log.ts";
import { buildLargeLog, type LargeLog, leafAt } from "./large-log.ts";

const isQuick = process.argv.includes("--quick");
const REACH = { appendedPerSecond: 2000, proofMs: 1 };
const ENTRY_BYTES = 400;
const LARGE = isQuick ? 1_000_000 : 10_000_000;

const folder = mkdtempSync(join(tmpdir(), "bench-log-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const milliseconds = () => performance.now();
/** What one core works, however many others want it. */
const processorMilliseconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const rounded = (value: number, digits = 0) =>
  value.toLocaleString("en-GB", { maximumFractionDigits: digits, minimumFractionDigits: digits });
const outcome = (isReached: boolean) => (isReached ? "reached" : "NOT REACHED");

function anEntry(index: number): Uint8Array {
  return Buffer.from(`entry ${index} `.padEnd(ENTRY_BYTES, "x"));
}

/** Microseconds of one bare hash over that many bytes, the best of several rounds. */
function bareHash(bytes: number): number {
  const content = new Uint8Array(bytes).fill(7);
  const rounds = Array.from({ length: 5 }, () => {
    const from = processorMilliseconds();
    for (let i = 0; i < 20_000; i++) nativeSha256(content);
    return ((processorMilliseconds() - from) * 1000) / 20_000;
  });
  return Math.min(...rounds);
}

async function measureAppend(batch: number, batches: number, bare: { leaf: number; node: number }) {
  const seed = new Uint8Array(32).fill(1);
  const { publicKeyOf } = nativeEd25519;
  const key = expectAccepted(signerKey("bench.example/log", NOTE_TYPE.ed25519, seed, publicKeyOf));
  const signer = expectAccepted(noteSigner(key, nativeEd25519));
  const append = await openDurableLog(join(folder, `append-${batch}`), signer);
  const entries = Array.from({ length: batch }, (_, i) => anEntry(i));
  await append(entries);
  const from = milliseconds();
  for (let i = 0; i < batches; i++) await append(entries);
  const took = milliseconds() - from;
  const perSecond = (batch * batches * 1000) / took;
  const hashes = ((bare.leaf + bare.node) * batch) / 1000;
  console.log(
    `  ${String(batch).padStart(5)} a batch: ${rounded(perSecond).padStart(8)} entries/s, ` +
      `${rounded(took / batches, 1)} ms a batch, of which bare hashes ${rounded(hashes, 2)} ms`,
  );
  return perSecond;
}

interface Timed {
  /** Processor time of one, on average. */
  readonly processor: number;
  readonly median: number;
  readonly slow: number;
  readonly hashes: number;
}

async function timeProofs(log: LargeLog, tilesKept: number, count: number): Promise<Timed> {
  let hashes = 0;
  const hash: Sha256 = (bytes) => {
    hashes += 1;
    return nativeSha256(bytes);
  };
  const readNodes = nodesFromTiles(log.readTile, { hash, tilesKept });
  const times: number[] = [];
  const started = processorMilliseconds();
  for (let i = 0; i < count; i++) {
    const index = (i * 7_919_993) % log.size;
    const from = milliseconds();
    const proof = expectAccepted(await proveInclusion(index, log.size, readNodes, hash));
    times.push(milliseconds() - from);
    if (i % 100 === 0) mustHold(log, index, proof);
  }
  const processor = (processorMilliseconds() - started) / count;
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { processor, median: at(0.5), slow: at(0.99), hashes: hashes / count };
}

function mustHold({ size, root }: LargeLog, index: number, proof: readonly Hash[]): void {
  const claim = { index, size, root, proof, leafHash: leafAt(index) };
  if (isRefusal(verifyInclusion(claim, nativeSha256))) throw new Error(`entry ${index} unproven`);
}

async function measureProofs(bareNode: number): Promise<void> {
  const started = milliseconds();
  const log = buildLargeLog(join(folder, "large"), LARGE);
  const built = (milliseconds() - started) / 1000;
  console.log(`Proofs in a log of ${rounded(LARGE)} entries (built in ${rounded(built)} s):`);
  const rows = [
    ["nothing kept, every tile read anew", 0, 1000],
    ["256 tiles kept, as it is used", 256, 3000],
  ] as const;
  for (const [name, tilesKept, count] of rows) {
    const { processor, median, slow, hashes } = await timeProofs(log, tilesKept, count);
    console.log(
      `  ${name}: ${rounded(processor, 3)} ms of the processor each, of which ` +
        `${rounded(hashes)} bare hashes ${rounded((hashes * bareNode) / 1000, 3)} ms; on the clock median ` +
        `${rounded(median, 3)} ms, 99 of 100 under ${rounded(slow, 3)} ms: ` +
        `${outcome(processor < REACH.proofMs)} (< ${REACH.proofMs} ms)`,
    );
  }
  await measureVerifying(log);
}

async function measureVerifying(log: LargeLog): Promise<void> {
  const readNodes = nodesFromTiles(log.readTile, { hash: nativeSha256 });
  const index = Math.floor(log.size / 3);
  const proof = expectAccepted(await proveInclusion(index, log.size, readNodes, nativeSha256));
  const from = milliseconds();
  for (let i = 0; i < 1000; i++) mustHold(log, index, proof);
  console.log(`  verify one: ${rounded(milliseconds() - from, 1)} µs (${proof.length} hashes)`);
  const older = Math.floor(log.size / 2) + 12_345;
  const asked = milliseconds();
  expectAccepted(await proveConsistency(older, log.size, readNodes, nativeSha256));
  console.log(`  consistency of two sizes: ${rounded(milliseconds() - asked, 3)} ms`);
}

const [load = 0] = loadavg();
console.log(`${cpus()[0]?.model ?? "?"}, ${availableParallelism()} cores, Node ${process.version}`);
if (load > availableParallelism() / 2)
  console.log(`The machine is busy (load ${load.toFixed(1)}).`);
const bare = { leaf: bareHash(ENTRY_BYTES + 1), node: bareHash(65) };
console.log(
  `Bare SHA-256: ${rounded(bare.leaf, 2)} µs for an entry of ${ENTRY_BYTES} bytes, ` +
    `${rounded(bare.node, 2)} µs for a node`,
);
console.log("Append to files, every batch synced and its checkpoint signed:");
const rates = [
  await measureAppend(64, 30, bare),
  await measureAppend(256, 20, bare),
  await measureAppend(2048, isQuick ? 5 : 20, bare),
];
const best = Math.max(...rates);
console.log(
  `  ${outcome(best >= REACH.appendedPerSecond)} (≥ ${rounded(REACH.appendedPerSecond)}/s)`,
);
await measureProofs(bare.node);
