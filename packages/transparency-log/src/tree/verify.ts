import { sameBytes } from "../notes/bytes.ts";
import { type Refusal, refuse, VERIFIED, type Verified, worded } from "../refusal.ts";
import type { Hash } from "./hash.ts";
import { EMPTY_ROOT, HASH_BYTES, nodeHash, type Sha256, sha256 } from "./hashing.ts";
import { half, isOdd } from "./ranges.ts";

export type InclusionClaim = {
  /** Zero-based place of the leaf. */
  readonly index: number;
  /** How many leaves the tree has. */
  readonly size: number;
  readonly leafHash: Hash;
  /** From the leaf's neighbour up to the root's child. */
  readonly proof: readonly Hash[];
  readonly root: Hash;
};

export type ConsistencyClaim = {
  readonly olderSize: number;
  readonly newerSize: number;
  readonly olderRoot: Hash;
  readonly newerRoot: Hash;
  readonly proof: readonly Hash[];
};

/**
 * Whether the leaf stands at that place in the tree of that size and root. RFC 9162, section 2.1.3.2. Refuses a proof
 * that leads elsewhere, or is too long or too short.
 */
export function verifyInclusion(claim: InclusionClaim, hash: Sha256 = sha256): Verified | Refusal {
  const root = rootFromInclusion(claim, hash);
  if ("kind" in root) return root;
  return sameBytes(root, claim.root)
    ? VERIFIED
    : refuse(
        "log.proof.other-root",
        "The proof leads to another root, so this entry is not in this tree at this place.",
      );
}

/**
 * The root that an inclusion proof leads to; it proves nothing until somebody has signed that root. Refuses a proof
 * that is too long or too short for that place. RFC 9162, section 2.1.3.2.
 */
export function rootFromInclusion(
  claim: Omit<InclusionClaim, "root">,
  hash: Sha256 = sha256,
): Hash | Refusal {
  const { index, size, proof } = claim;
  const fault = findSizeFault([index, size]) ?? findHashFault([claim.leafHash, ...proof]);
  if (fault) return fault;
  if (index >= size)
    return refuse(
      "log.proof.entry-beyond-tree",
      worded`Entry ${index} cannot be in a tree of ${size} entries.`,
    );
  let place = index;
  let last = size - 1;
  let root = claim.leafHash;
  for (const neighbour of proof) {
    if (last === 0) return refuseLength(proof);
    if (isOdd(place) || place === last) {
      root = nodeHash(neighbour, root, hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else root = nodeHash(root, neighbour, hash);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? root : refuseLength(proof);
}

/**
 * Whether the newer tree begins with all that the older one had. RFC 9162, section 2.1.4.2. Refuses a proof that
 * leads to another root of either tree, or is too long or too short.
 */
export function verifyConsistency(
  claim: ConsistencyClaim,
  hash: Sha256 = sha256,
): Verified | Refusal {
  const { olderSize, newerSize, olderRoot, newerRoot, proof } = claim;
  const fault = findSizeFault([olderSize, newerSize]);
  if (fault) return fault;
  if (olderSize > newerSize) {
    return refuse(
      "log.proof.older-is-larger",
      worded`A tree of ${newerSize} entries cannot contain an older one of ${olderSize}.`,
    );
  }
  const hashFault = findHashFault([olderRoot, newerRoot, ...proof]);
  if (hashFault) return hashFault;
  if (olderSize === newerSize) return verifySameTree(claim);
  return olderSize === 0 ? verifyFromNothing(claim) : verifyGrowth(claim, hash);
}

function verifySameTree(claim: ConsistencyClaim): Verified | Refusal {
  const { olderSize, olderRoot, newerRoot, proof } = claim;
  if (proof.length > 0)
    return refuse(
      "log.proof.not-empty-for-same-size",
      "Between trees of one size the proof must be empty.",
    );
  if (!sameBytes(olderRoot, newerRoot)) {
    return refuse(
      "log.proof.two-versions",
      "Two trees of one size have different roots: the log has been shown in two versions.",
    );
  }
  return olderSize === 0 ? verifyFromNothing(claim) : VERIFIED;
}

function verifyFromNothing({ olderRoot, proof }: ConsistencyClaim): Verified | Refusal {
  if (proof.length > 0)
    return refuse(
      "log.proof.not-empty-for-empty-tree",
      "From an empty tree the proof must be empty.",
    );
  return sameBytes(olderRoot, EMPTY_ROOT)
    ? VERIFIED
    : refuse(
        "log.proof.empty-tree-has-other-root",
        "The root of the older tree is not that of a tree without entries.",
      );
}

function verifyGrowth(claim: ConsistencyClaim, hash: Sha256): Verified | Refusal {
  const { olderSize, newerSize, olderRoot, newerRoot } = claim;
  if (claim.proof.length === 0)
    return refuse("log.proof.empty", "The proof is empty though the tree has grown.");
  let place = olderSize - 1;
  let last = newerSize - 1;
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  // A tree of a power of two leaves is itself the subtree both have in common, and so is not sent.
  const proof = place === 0 ? [olderRoot, ...claim.proof] : claim.proof;
  let older = proof[0] as Hash;
  let newer = older;
  for (const neighbour of proof.slice(1)) {
    if (last === 0) return refuseLength(claim.proof);
    if (isOdd(place) || place === last) {
      older = nodeHash(neighbour, older, hash);
      newer = nodeHash(neighbour, newer, hash);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else newer = nodeHash(newer, neighbour, hash);
    [place, last] = [half(place), half(last)];
  }
  if (last !== 0) return refuseLength(claim.proof);
  if (!sameBytes(older, olderRoot))
    return refuse("log.proof.other-older-root", "The proof does not lead to the older root.");
  if (!sameBytes(newer, newerRoot))
    return refuse("log.proof.other-newer-root", "The proof does not lead to the newer root.");
  return VERIFIED;
}

function refuseLength({ length }: readonly Hash[]): Refusal {
  return refuse(
    "log.proof.wrong-length",
    worded`A proof of ${length} hashes is too long or too short for trees of these sizes.`,
  );
}

export function findSizeFault(sizes: readonly number[]): Refusal | undefined {
  const wrong = sizes.find((size) => !Number.isSafeInteger(size) || size < 0);
  return wrong === undefined
    ? undefined
    : refuse("log.proof.size-not-a-number", worded`${wrong} is not a number of entries.`);
}

function findHashFault(hashes: readonly Hash[]): Refusal | undefined {
  const wrong = hashes.find((hash) => hash.length !== HASH_BYTES);
  return (
    wrong &&
    refuse(
      "log.proof.not-a-hash",
      worded`A hash has ${wrong.length} bytes. SHA-256 has ${HASH_BYTES}.`,
    )
  );
}
