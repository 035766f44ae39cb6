import { nativeEd25519 } from "../cli/native.ts";
import {
  expectAccepted,
  formatAddCheckpoint,
  type Hash,
  NOTE_TYPE,
  nodesFromTiles,
  noteSigner,
  noteVerifier,
  proveConsistency,
  publicHalf,
  type SignerKey,
  signCheckpoint,
  signerKey,
} from "../src/index.ts";
import { fastSha256, madeUpLeaf, type StoredLog, storedLog } from "./stored-log.ts";

export const ORIGIN = "party.example/record";

export function aKey(name: string, type: number, first = 1): SignerKey {
  const seed = new Uint8Array(32).fill(first);
  return expectAccepted(signerKey(name, type, seed, nativeEd25519.publicKeyOf));
}

export function verifierOf(key: SignerKey) {
  const half = publicHalf(key, nativeEd25519.publicKeyOf);
  return expectAccepted(noteVerifier(half, nativeEd25519));
}

export const LOG_KEY = aKey(ORIGIN, NOTE_TYPE.ed25519, 1);
export const WITNESS_KEY = aKey("witness.example/w1", NOTE_TYPE.cosignature, 2);

/** A log of which checkpoints at several sizes are known; those with one `fork` are one log. */
export type MadeUpLog = {
  readonly stored: StoredLog;
  noteAt(size: number, signedBy?: SignerKey): string;
  proof(older: number, newer: number): Promise<Hash[]>;
  request(older: number, newer: number): Promise<string>;
};

/** `sizes` rise. From entry `forkAt` on, the entries are those of another log. */
export function aLog(sizes: readonly number[], forkAt = Number.POSITIVE_INFINITY): MadeUpLog {
  const leafAt = (i: number) => madeUpLeaf(i >= forkAt ? 50_000 + i : i);
  const batches = sizes.map((size, i) => size - (sizes[i - 1] ?? 0));
  const stored = storedLog(batches, leafAt);
  const roots = new Map(sizes.map((size) => [size, storedLog([size], leafAt).growth.root]));
  const readNodes = nodesFromTiles(stored.readTile, { hash: fastSha256 });
  const noteAt = (size: number, signedBy = LOG_KEY) => {
    const root = roots.get(size) ?? new Uint8Array(32);
    const signer = expectAccepted(noteSigner(signedBy, nativeEd25519));
    return expectAccepted(signCheckpoint({ origin: ORIGIN, size, root }, [signer]));
  };
  const proof = async (older: number, newer: number) =>
    expectAccepted(await proveConsistency(older, newer, readNodes, fastSha256));
  const request = async (oldSize: number, newer: number) =>
    formatAddCheckpoint({ oldSize, proof: await proof(oldSize, newer), note: noteAt(newer) });
  return { stored, noteAt, proof, request };
}
