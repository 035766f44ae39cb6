import { base64, findBase64Bytes } from "../notes/bytes.ts";
import { findCount } from "../notes/checkpoint.ts";
import { isRefusal, type Refusal, refuseAt, worded } from "../refusal.ts";
import type { Hash } from "../tree/hash.ts";
import { HASH_BYTES } from "../tree/hashing.ts";

/** What a log asks of a witness: to cosign this checkpoint, which continues the one of `oldSize`. C2SP tlog-witness. */
export type AddCheckpoint = {
  readonly oldSize: number;
  /** Consistency proof from the old size; empty from 0. */
  readonly proof: readonly Hash[];
  /** The signed note, as it stands. */
  readonly note: string;
};

/** More than any tree of 2^63 entries needs. */
export const LONGEST_PROOF = 63;

/** The body of a request to cosign. C2SP tlog-witness. */
export function formatAddCheckpoint({ oldSize, proof, note }: AddCheckpoint): string {
  return `old ${oldSize}\n${proof.map((hash) => `${base64(hash)}\n`).join("")}\n${note}`;
}

/**
 * Reads the body of a request to cosign. C2SP tlog-witness. Refuses what is not written as the specification has it,
 * with line, column and what was expected.
 * @param body as it came
 */
export function parseAddCheckpoint(body: string): AddCheckpoint | Refusal {
  const cut = body.indexOf("\n\n");
  if (cut < 0) {
    return refuseAt(
      "log.request.no-checkpoint",
      1,
      1,
      "The request has no checkpoint.",
      "an empty line before the checkpoint",
    );
  }
  const [first = "", ...lines] = body.slice(0, cut).split("\n");
  const oldSize = findCount(/^old (\d+)$/.exec(first)?.[1] ?? "");
  if (oldSize === undefined) {
    return refuseAt(
      "log.request.no-old-size",
      1,
      1,
      "The old size is missing.",
      "old and a size without a zero before it",
    );
  }
  if (lines.length > LONGEST_PROOF) {
    return refuseAt(
      "log.request.proof-too-long",
      2,
      1,
      worded`The proof has ${lines.length} lines.`,
      `${LONGEST_PROOF} at most`,
    );
  }
  const proof = parseHashLines(lines, 2);
  return isRefusal(proof) ? proof : { oldSize, proof, note: body.slice(cut + 2) };
}

/** Reads one hash in Base64 per line. `first` is the number of the first line, for the refusal. */
export function parseHashLines(lines: readonly string[], first: number): Hash[] | Refusal {
  const hashes: Hash[] = [];
  for (const [i, line] of lines.entries()) {
    const hash = findBase64Bytes(line);
    if (hash?.length !== HASH_BYTES) {
      return refuseAt(
        "log.hash-line-unreadable",
        first + i,
        1,
        "This line is not a hash.",
        `Base64 of ${HASH_BYTES} bytes`,
      );
    }
    hashes.push(hash);
  }
  return hashes;
}
