import {
  appendLeaves,
  EMPTY_EDGE,
  edgeRoot,
  expectAccepted,
  isRefusal as isLogRefusal,
  leafHash,
  type NoteVerifier,
  openCheckpoint,
  readEdge,
  sameBytes,
  sentenceOf,
  signCheckpoint,
  type TreeEdge,
} from "@breakthrough/transparency-log";
import { nativeSha256 } from "@breakthrough/transparency-log/node";
import { inTransaction } from "../../../platform/act.ts";
import type { Database, Tx } from "../../../platform/database/database.ts";
import type { House, OfficialLine } from "../../../platform/house.ts";
import { type RecordKey, readVerifier } from "../../../platform/sealing.ts";
import {
  findNewestCheckpoint,
  findVerifierKey,
  type SignedTree,
} from "../publishing/published-queries.ts";
import { tilesOf } from "../publishing/tile-queries.ts";
import {
  addSigner,
  saveCheckpoint,
  saveGrowth,
  takeTurn,
  takeWaiting,
  type WaitingLine,
} from "./store.ts";

/** Something is not as it was when it was sealed. Then nothing more is signed until somebody has looked. */
export class RecordTampered extends Error {}

/** The record is sealed with another key than the one that was given to this process. */
export class WrongKey extends Error {}

const LINES_A_BATCH = 2048;
/** Then the job ends and begins anew. */
const BATCHES_A_RUN = 50;

/**
 * Gives waiting lines their places, batch by batch, and signs the tree that each batch makes. A batch's places, its
 * part of the tree and the signature stand together or not at all.
 */
export async function sealLines(house: House, stopping?: AbortSignal): Promise<void> {
  const { key } = house.sealing;
  if (key === undefined) return;
  for (let batch = 0; batch < BATCHES_A_RUN && !stopping?.aborted; batch++) {
    const sealed = await inTransaction(house, (tx, now) => sealBatch(tx, house, key, now));
    if (sealed === undefined) return;
    lastSigned.set(house.database, sealed);
    if (sealed.lines < LINES_A_BATCH) return;
  }
}

interface Sealed {
  readonly size: number;
  readonly root: Uint8Array;
  readonly lines: number;
}

/** What this process itself has signed: a database that was set back to before it is not continued. */
const lastSigned = new WeakMap<Database, Sealed>();

async function sealBatch(
  tx: Tx,
  house: House,
  key: RecordKey,
  now: Date,
  { mayReplace = false } = {},
): Promise<Sealed | undefined> {
  if (!(await takeTurn(tx))) return undefined;
  const lines = await takeWaiting(tx, LINES_A_BATCH);
  if (lines.length === 0) return undefined;
  const before = await holdToOneKey(tx, key, now, mayReplace);
  const edge = await edgeToContinue(tx, house.database, before);
  const growth = appendLeaves(edge, lines.map(hashOfLine), nativeSha256);
  const { size } = growth.edge;
  const checkpoint = { origin: key.signer.name, size, root: growth.root };
  const note = expectAccepted(signCheckpoint(checkpoint, [key.signer]));
  await saveGrowth(tx, { before: edge.size, after: size, lines, tiles: growth.tiles });
  // Where witnesses have to sign too, it is published only when they have.
  await saveCheckpoint(tx, { size, root: growth.root, note, at: now }, house.sealing.quorum === 0);
  return { size, root: growth.root, lines: lines.length };
}

const utf8 = new TextEncoder();
const hashOfLine = ({ entry }: WaitingLine) => leafHash(utf8.encode(entry), nativeSha256);

/**
 * Puts another key in the place of one that was lost or stolen: `line` says so in the record, and is the first thing
 * that the new key seals, on top of what the old one sealed last.
 */
export async function replaceKey(house: House, key: RecordKey, line: OfficialLine): Promise<void> {
  const sealed = await inTransaction(house, async (tx, now) => {
    await house.record(tx, line, now);
    return sealBatch(tx, house, key, now, { mayReplace: true });
  });
  if (sealed === undefined) throw new WrongKey("A worker is sealing at this moment. Try again.");
}

/**
 * Two workers with two keys would make two records. The first key that seals is the record's.
 * @returns who checks what was sealed last
 */
async function holdToOneKey(tx: Tx, key: RecordKey, now: Date, mayReplace: boolean) {
  const { verifierKey, signer, verifier } = key;
  const inForce = await findVerifierKey(tx);
  if (inForce === verifierKey) return verifier;
  if (inForce !== undefined && !mayReplace) {
    throw new WrongKey(`The record is sealed with ${inForce}, and this process has another key.`);
  }
  await addSigner(tx, { verifierKey, origin: signer.name }, now);
  return inForce === undefined ? verifier : readVerifier(inForce);
}

/** The tree's edge, checked against what was signed last: nothing is signed on top of a tree that was changed. */
async function edgeToContinue(
  tx: Tx,
  database: Database,
  verifier: NoteVerifier,
): Promise<TreeEdge> {
  const newest = await findNewestCheckpoint(tx);
  const signed = lastSigned.get(database);
  if (signed !== undefined && !isSince(newest, signed)) {
    throw new RecordTampered(`The record was set back to before line ${signed.size}.`);
  }
  if (newest === undefined) return EMPTY_EDGE;
  const edge = await readEdge(newest.size, tilesOf(tx));
  if (isLogRefusal(edge)) throw new RecordTampered(sentenceOf(edge));
  const opened = openCheckpoint(newest.note, verifier);
  if (isLogRefusal(opened)) throw new RecordTampered(sentenceOf(opened));
  const { size, root } = opened.checkpoint;
  if (size !== newest.size || !sameBytes(root, edgeRoot(edge, nativeSha256))) {
    throw new RecordTampered(`The tree is not the one that was signed at ${size} lines.`);
  }
  return edge;
}

const isSince = (newest: SignedTree | undefined, signed: Sealed): boolean =>
  newest !== undefined &&
  (newest.size > signed.size ||
    (newest.size === signed.size && sameBytes(newest.root, signed.root)));
