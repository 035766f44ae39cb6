import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
import {
  expectAccepted,
  type Randomness,
  readElection,
  sealBallot,
  toolsOf,
} from "@breakthrough/sealed-ballot";
import { sodiumNativeBackend } from "@breakthrough/sealed-ballot/backends/sodium-native";
import { knowingLogarithms } from "./known-logs.ts";

const { electionText, keyLog, generator, seed } = workerData as {
  electionText: string;
  keyLog: Uint8Array;
  generator: Uint8Array;
  seed: string;
};

/** Bytes from a seed: the archives of a benchmark should not depend on the day. */
function seeded(name: string): Randomness {
  let block = 0;
  let kept = Buffer.alloc(0);
  return (length) => {
    while (kept.length < length) {
      kept = Buffer.concat([kept, createHash("sha512").update(`${name}|${block++}`).digest()]);
    }
    const taken = Uint8Array.from(kept.subarray(0, length));
    kept = kept.subarray(length);
    return taken;
  };
}

const native = sodiumNativeBackend();
const election = expectAccepted(readElection(native, electionText));
const backend = knowingLogarithms(native, generator, [[election.public_key, keyLog]]);
const tools = { ...toolsOf(backend), randomness: seeded(seed) };
const VOTES = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

parentPort?.on("message", ({ from, credentials }: { from: number; credentials: string[] }) => {
  const texts = credentials.map((credential, i) => {
    backend.forget();
    const vote = VOTES[(from + i) % 3] as number[];
    const sealed = expectAccepted(sealBallot(tools, election, credential, [vote]));
    return expectAccepted(sealed.cast()).ballotText;
  });
  parentPort?.postMessage({ from, texts });
});
