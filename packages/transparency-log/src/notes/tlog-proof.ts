import { isRefusal, type Refusal, refuseAt } from "../refusal.ts";
import type { Hash } from "../tree/hash.ts";
import { type Sha256, sha256 } from "../tree/hashing.ts";
import { verifyInclusion } from "../tree/verify.ts";
import { parseHashLines } from "../witness/add-checkpoint.ts";
import { openByPolicy, type WitnessedCheckpoint } from "../witness/by-policy.ts";
import type { Policy } from "../witness/policy.ts";
import { base64, findBase64Bytes, findUtf8Text } from "./bytes.ts";
import { findCount } from "./checkpoint.ts";
import { type Ed25519, nobleEd25519 } from "./ed25519.ts";

const HEADER = "c2sp.org/tlog-proof@v1";

/** All that shows an entry to be in a log, in one file that verifies offline. C2SP tlog-proof. */
export type TlogProof = {
  readonly index: number;
  /** Inclusion proof, from the leaf's neighbour up. */
  readonly proof: readonly Hash[];
  /** The checkpoint with its signatures. */
  readonly note: string;
  /** Whatever the log likes to add, such as the entry itself; nothing vouches for it. */
  readonly extra?: Uint8Array;
};

/** The receipt as a file. C2SP tlog-proof. */
export function formatTlogProof({ index, proof, note, extra }: TlogProof): string {
  const extraLine = extra === undefined ? "" : `extra ${base64(extra)}\n`;
  const hashes = proof.map((hash) => `${base64(hash)}\n`).join("");
  return `${HEADER}\n${extraLine}index ${index}\n${hashes}\n${note}`;
}

/**
 * Reads a receipt; what it claims is not checked yet. C2SP tlog-proof. Refuses what is not written as the
 * specification has it, with line, column and what was expected.
 * @param source the file
 */
export function parseTlogProof(source: string | Uint8Array): TlogProof | Refusal {
  const text = typeof source === "string" ? source : findUtf8Text(source);
  if (text === undefined)
    return refuseAt("log.receipt.not-utf-8", 1, 1, "The file is not UTF-8 text.", HEADER);
  const cut = text.indexOf("\n\n");
  if (!text.startsWith(`${HEADER}\n`))
    return refuseAt("log.receipt.not-a-receipt", 1, 1, "This is not a proof.", HEADER);
  if (cut < 0) {
    return refuseAt(
      "log.receipt.no-checkpoint",
      text.split("\n").length,
      1,
      "The checkpoint is missing.",
      "an empty line before it",
    );
  }
  const lines = text.slice(0, cut).split("\n");
  const extra = readExtra(lines[1] ?? "");
  if (isRefusal(extra)) return extra;
  const at = extra === undefined ? 1 : 2;
  const index = findCount(/^index (\d+)$/.exec(lines[at] ?? "")?.[1] ?? "");
  if (index === undefined) {
    return refuseAt(
      "log.receipt.no-index",
      at + 1,
      1,
      "The index is missing.",
      "index and a number without a zero before it",
    );
  }
  const proof = parseHashLines(lines.slice(at + 1), at + 2);
  if (isRefusal(proof)) return proof;
  return { index, proof, note: text.slice(cut + 2), ...(extra === undefined ? {} : { extra }) };
}

function readExtra(line: string): Uint8Array | undefined | Refusal {
  if (!line.startsWith("extra ")) return undefined;
  const extra = findBase64Bytes(line.slice("extra ".length));
  return (
    extra ??
    refuseAt("log.receipt.extra-not-base64", 2, 7, "The extra data is not Base64.", "Base64")
  );
}

export type ProvenEntry = WitnessedCheckpoint & {
  readonly index: number;
  readonly extra?: Uint8Array;
};

/**
 * Whether the policy's log has that entry, given by its leaf hash, and enough witnesses saw it there. Refuses what
 * cannot be read, a checkpoint that the policy does not take, and a proof that leads to another root. C2SP
 * tlog-proof.
 */
export function verifyTlogProof(
  source: string | Uint8Array | TlogProof,
  leafHash: Hash,
  policy: Policy,
  tools: { readonly hash?: Sha256; readonly ed25519?: Ed25519 } = {},
): ProvenEntry | Refusal {
  const { hash = sha256, ed25519 = nobleEd25519 } = tools;
  const isRead = typeof source === "object" && "note" in source;
  const read = isRead ? source : parseTlogProof(source);
  if (isRefusal(read)) return read;
  const opened = openByPolicy(read.note, policy, ed25519);
  if (isRefusal(opened)) return opened;
  const { size, root } = opened.checkpoint;
  const { index, proof, extra } = read;
  const included = verifyInclusion({ index, size, leafHash, proof, root }, hash);
  if (isRefusal(included)) return included;
  return { ...opened, index, ...(extra === undefined ? {} : { extra }) };
}
