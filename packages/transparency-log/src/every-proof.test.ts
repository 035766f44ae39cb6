import { describe, expect, it } from "vitest";
import { fastSha256, madeUpLeaves, storedLog } from "../test-support/stored-log.ts";
import {
  EMPTY_ROOT,
  expectAccepted,
  isRefusal,
  nodesFromTiles,
  proveConsistency,
  proveInclusion,
  rootAt,
  rootFromInclusion,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts";

const LARGEST = 256;
/** Every small tree and those about a power of two are probed; the others have the same shapes. */
const isProbed = (size: number) => size <= 33 || (size & (size - 1)) <= 1 || size >= 254;
const leaves = madeUpLeaves(LARGEST + 1);
const rootOf = (size: number) => treeRoot(leaves.slice(0, size), fastSha256);
const roots = leaves.map((_, size) => rootOf(size));
/** One batch per entry, so that every partial tile there ever was is kept. */
const log = storedLog(leaves.map(() => 1));
const readNodes = nodesFromTiles(log.readTile, { hash: fastSha256, tilesKept: 1000 });

const flip = (hash: Uint8Array, bit: number) =>
  hash.with(bit >> 3, (hash[bit >> 3] ?? 0) ^ (1 << (bit & 7)));

async function inclusionOf(index: number, size: number) {
  const proof = expectAccepted(await proveInclusion(index, size, readNodes, fastSha256));
  const leafHash = leaves[index] ?? new Uint8Array(0);
  return { index, size, leafHash, proof, root: roots[size] ?? new Uint8Array(0) };
}

async function consistencyOf(olderSize: number, newerSize: number) {
  const proof = expectAccepted(await proveConsistency(olderSize, newerSize, readNodes, fastSha256));
  const olderRoot = roots[olderSize] ?? new Uint8Array(0);
  const newerRoot = roots[newerSize] ?? new Uint8Array(0);
  return { olderSize, newerSize, olderRoot, newerRoot, proof };
}

describe("every tree up to 256", () => {
  it("has the same root whether it grew entry by entry or at once", async () => {
    for (let size = 0; size <= LARGEST; size++) {
      expect(expectAccepted(await rootAt(size, readNodes, fastSha256))).toEqual(roots[size]);
    }
  });

  it("proves every entry, and no entry with another leaf, place, size or root", async () => {
    const accepted: string[] = [];
    for (let size = 1; size <= LARGEST; size++) {
      for (let index = 0; index < size; index++) {
        const claim = await inclusionOf(index, size);
        if (isRefusal(verifyInclusion(claim, fastSha256))) throw new Error(`${index} of ${size}`);
        if (!isProbed(size)) continue;
        const { proof } = claim;
        const wrong = {
          leaf: { ...claim, leafHash: leaves[size] ?? claim.root },
          root: { ...claim, root: flip(claim.root, index) },
          "next place": { ...claim, index: index + 1 },
          "place before": { ...claim, index: index - 1 },
          truncated: size > 1 && { ...claim, proof: proof.slice(0, -1) },
          garbage: { ...claim, proof: [...proof, claim.root] },
          "preceding garbage": { ...claim, proof: [claim.root, ...proof] },
          "empty hash": { ...claim, proof: [...proof, new Uint8Array(0)] },
          "half the size": { ...claim, size: Math.floor(size / 2) },
        };
        for (const [name, probe] of Object.entries(wrong)) {
          const answer = probe && verifyInclusion(probe, fastSha256);
          if (answer && !isRefusal(answer)) accepted.push(`${index} of ${size}: ${name}`);
        }
      }
    }
    expect(accepted).toEqual([]);
  });

  it("proves every older tree, and none with other roots or sizes", async () => {
    const accepted: string[] = [];
    for (let newer = 0; newer <= LARGEST; newer++) {
      for (let older = 0; older <= newer; older++) {
        const claim = await consistencyOf(older, newer);
        if (isRefusal(verifyConsistency(claim, fastSha256))) throw new Error(`${older} → ${newer}`);
        if (!isProbed(newer)) continue;
        const { proof, olderRoot, newerRoot } = claim;
        const isGrowth = older > 0 && older < newer;
        const wrong = {
          "older root": { ...claim, olderRoot: flip(olderRoot, newer % 256) },
          "newer root": older > 0 && { ...claim, newerRoot: flip(newerRoot, older % 256) },
          "swapped roots": older < newer && {
            ...claim,
            olderRoot: newerRoot,
            newerRoot: olderRoot,
          },
          garbage: { ...claim, proof: [...proof, newerRoot] },
          "preceding garbage": { ...claim, proof: [olderRoot, ...proof] },
          truncated: isGrowth && { ...claim, proof: proof.slice(0, -1) },
          empty: isGrowth && { ...claim, proof: [] },
          "older size less one": isGrowth && { ...claim, olderSize: older - 1 },
          "older size and one": isGrowth && { ...claim, olderSize: older + 1 },
          "time travel": older < newer && { ...claim, olderSize: newer, newerSize: older },
        };
        for (const [name, probe] of Object.entries(wrong)) {
          const answer = probe && verifyConsistency(probe, fastSha256);
          if (answer && !isRefusal(answer)) accepted.push(`${older} → ${newer}: ${name}`);
        }
      }
    }
    expect(accepted).toEqual([]);
  });

  it("refuses a proof in which any bit of any hash is turned", async () => {
    for (const [older, newer] of [
      [3, 7],
      [128, 200],
      [129, 256],
    ] as const) {
      const claim = await consistencyOf(older, newer);
      claim.proof.forEach((hash, i) => {
        for (let bit = 0; bit < 256; bit++) {
          const proof = claim.proof.with(i, flip(hash, bit));
          expect(isRefusal(verifyConsistency({ ...claim, proof }, fastSha256))).toBe(true);
        }
      });
    }
  });
});

describe("a proof of inclusion", () => {
  it("is made of whole hashes, or leads to no root", () => {
    const whole = { index: 0, size: 2, leafHash: EMPTY_ROOT, proof: [EMPTY_ROOT] };
    expect(rootFromInclusion(whole)).toBeInstanceOf(Uint8Array);
    const short = EMPTY_ROOT.slice(1);
    for (const claim of [
      { ...whole, leafHash: short },
      { ...whole, proof: [short] },
    ]) {
      expect(rootFromInclusion(claim)).toMatchObject({
        code: "log.proof.not-a-hash",
        sentence: "A hash has 31 bytes. SHA-256 has 32.",
      });
    }
  });
});
