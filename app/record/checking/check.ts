import {
  type Checkpoint,
  checkLog,
  isRefusal,
  type NoteVerifier,
  nodesFromTiles,
  type OpenedCheckpoint,
  openCheckpoint,
  type Refusal,
  refuse,
  rootAt,
  sameBytes,
  sentenceOf,
} from "@breakthrough/transparency-log";
import { nativeSha256 } from "@breakthrough/transparency-log/node";
import type { Database, Tx } from "../../../platform/database/database.ts";
import { readVerifier } from "../../../platform/sealing.ts";
import { findPublishedNote } from "../publishing/published-queries.ts";
import { tilesOf } from "../publishing/tile-queries.ts";
import { words } from "../words.ts";
import { listLineFaults } from "./lines.ts";
import {
  countHashes,
  countLeaves,
  listCheckpointsAfter,
  listSigners,
  type StoredCheckpoint,
} from "./stored-queries.ts";

/** What a check beside the database has found. No fault: everything fits. */
export interface RecordReport {
  readonly lines: number;
  readonly checkpoints: number;
  readonly faults: readonly string[];
}

export interface WantedCheck {
  /** A checkpoint that somebody kept, which the record must continue. */
  readonly since?: string | undefined;
  onProgress?(lines: number, of: number): void;
}

/** Enough to see what is wrong. */
const MOST_FAULTS = 30;

/**
 * Derives the log again from its tiles alone, and compares with it everything else that the tables say of it: each
 * line's row, its place, every checkpoint that was ever signed and every signature under it.
 */
export async function checkRecord(database: Database, wanted: WantedCheck): Promise<RecordReport> {
  return database
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute((tx) => checkWithin(tx, wanted));
}

/** The same within a transaction that is open already. */
export async function checkWithin(tx: Tx, wanted: WantedCheck): Promise<RecordReport> {
  const signers = (await listSigners(tx)).map(readVerifier);
  const published = await findPublishedNote(tx);
  const leaves = await countLeaves(tx);
  const faults: string[] = [];
  if (published !== undefined)
    faults.push(...(await logFaults(tx, signers, wanted, published.note)));
  else if (wanted.since !== undefined) faults.push(words.check.gone);
  faults.push(...(await treeFaults(tx, leaves)));
  const { checkpoints, faults: unsigned } = await checkpointFaults(tx, signers, leaves.size);
  faults.push(...unsigned, ...(await listLineFaults(tx, MOST_FAULTS)));
  return { lines: leaves.size, checkpoints, faults: faults.slice(0, MOST_FAULTS) };
}

/** The published log, from its tiles alone. A kept checkpoint may be from before the key was replaced. */
async function logFaults(
  tx: Tx,
  signers: readonly NoteVerifier[],
  { since, onProgress }: WantedCheck,
  note: string,
): Promise<readonly string[]> {
  const checkpoint = openByAny(note, signers);
  if (isRefusal(checkpoint)) return [words.check.log("checkpoint", sentenceOf(checkpoint))];
  const earlier = since === undefined ? undefined : openByAny(since, signers);
  if (isRefusal(earlier)) return [words.check.log("the earlier checkpoint", sentenceOf(earlier))];
  const { faults } = await checkLog({
    checkpoint,
    readTile: tilesOf(tx),
    hash: nativeSha256,
    ...(earlier === undefined ? {} : { since: [earlier] }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return faults.map(({ where, sentence }) => words.check.log(where, sentence));
}

function openByAny(note: string, signers: readonly NoteVerifier[]): Checkpoint | Refusal {
  const answers = signers.map((signer) => openCheckpoint(note, signer));
  const good = answers.find((answer): answer is OpenedCheckpoint => !isRefusal(answer));
  const refused = answers.find(isRefusal);
  return good?.checkpoint ?? refused ?? refuse("record.checking.no-key", words.check.noKey);
}

/** Places without a hole, and as many hashes at each level as so many leaves have. */
async function treeFaults(tx: Tx, leaves: { readonly size: number; readonly largest: number }) {
  const faults: string[] = [];
  if (leaves.largest + 1 !== leaves.size)
    faults.push(words.check.holes(leaves.size, leaves.largest));
  const counted = await countHashes(tx);
  for (let level = 0; Math.floor(leaves.size / 256 ** level) > 0; level++) {
    const expected = Math.floor(leaves.size / 256 ** level);
    const found = counted.get(level) ?? 0;
    if (found !== expected) faults.push(words.check.hashes(level, found, expected));
  }
  return faults;
}

/** Every checkpoint that was ever signed must be one of this tree. */
async function checkpointFaults(tx: Tx, signers: readonly NoteVerifier[], size: number) {
  const readNodes = nodesFromTiles(tilesOf(tx), { hash: nativeSha256 });
  const faults: string[] = [];
  let checkpoints = 0;
  let after = 0;
  for (;;) {
    const some = await listCheckpointsAfter(tx, after);
    const last = some.at(-1);
    if (last === undefined) break;
    for (const checkpoint of some) {
      const root =
        checkpoint.size <= size
          ? await rootAt(checkpoint.size, readNodes, nativeSha256)
          : undefined;
      const isOurs = root !== undefined && !isRefusal(root) && sameBytes(root, checkpoint.root);
      if (!isOurs) faults.push(words.check.root(checkpoint.size));
      faults.push(...signatureFaults(checkpoint, signers));
    }
    checkpoints += some.length;
    after = last.size;
    if (faults.length > MOST_FAULTS) break;
  }
  if (after < size) faults.push(words.check.unsigned(after, size));
  return { checkpoints, faults };
}

/** The log's own signature says what the row says, and each witness's holds. */
function signatureFaults(checkpoint: StoredCheckpoint, signers: readonly NoteVerifier[]): string[] {
  const { size, root, note, cosignatures } = checkpoint;
  const opened = signers.map((signer) => ({ signer, answer: openCheckpoint(note, signer) }));
  const good = opened.find(({ answer }) => !isRefusal(answer));
  if (good === undefined || isRefusal(good.answer)) return [words.check.signature(size)];
  const signed = good.answer.checkpoint;
  if (signed.size !== size || !sameBytes(signed.root, root)) return [words.check.signature(size)];
  return cosignatures.flatMap(({ witness, line }) => {
    const verifier = readVerifier(witness);
    const answer = openCheckpoint(note + line, good.signer, [verifier]);
    const isSigned =
      !isRefusal(answer) && answer.note.verified.some(({ keyId }) => keyId === verifier.keyId);
    return isSigned
      ? []
      : [words.check.cosignature(size, verifier.name, isRefusal(answer) ? sentenceOf(answer) : "")];
  });
}
