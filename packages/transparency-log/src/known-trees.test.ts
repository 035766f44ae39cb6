import { describe, expect, it } from "vitest";
import { bytesOf, textOf } from "../test-support/stored-log.ts";
import {
  appendLeaves,
  EMPTY_EDGE,
  EMPTY_ROOT,
  isRefusal,
  leafHash,
  nodeHash,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts";

/** The eight entries of transparency-dev/merkle, and the root of the first one, two, … eight. */
const ENTRIES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map(bytesOf);
const ROOTS = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

describe("the hashes of RFC 6962", () => {
  it("gives a tree without entries the hash of nothing", () => {
    const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(textOf(EMPTY_ROOT)).toBe(nothing);
    expect(textOf(treeRoot([]))).toBe(nothing);
    expect(textOf(appendLeaves(EMPTY_EDGE, []).root)).toBe(nothing);
  });

  it("hashes a leaf under the byte 0", () => {
    expect(textOf(leafHash(new Uint8Array(0)))).toBe(ROOTS[0]);
    expect(textOf(leafHash(Buffer.from("L123456")))).toBe(
      "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56",
    );
  });

  it("hashes a node under the byte 1", () => {
    expect(textOf(nodeHash(Buffer.from("N123"), Buffer.from("N456")))).toBe(
      "aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb",
    );
  });

  it.each(ROOTS.map((root, i) => [i + 1, root] as const))("knows the tree of %i", (size, root) => {
    const leaves = ENTRIES.slice(0, size).map((entry) => leafHash(entry));
    expect(textOf(treeRoot(leaves))).toBe(root);
    expect(textOf(appendLeaves(EMPTY_EDGE, leaves).root)).toBe(root);
  });
});

const H = {
  leaf1: "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
  pair1: "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
  right4: "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
  leaf4: "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
  pair3: "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
  pair2: "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
  leaf6: "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
  first: ROOTS[0] ?? "",
  left2: ROOTS[1] ?? "",
  left4: ROOTS[3] ?? "",
};

const root = (size: number) => bytesOf(ROOTS[size - 1] ?? "");

/** The proofs that transparency-dev/merkle publishes for these trees. */
describe("the published proofs", () => {
  it.each([
    [0, 1, []],
    [0, 8, [H.leaf1, H.pair1, H.right4]],
    [5, 8, [H.leaf4, H.pair3, H.left4]],
    [2, 3, [H.left2]],
    [1, 5, [H.first, H.pair1, H.leaf4]],
  ])(
    "of entry %i in the tree of %i hold, and no other of their size does",
    (index, size, hashes) => {
      const leaf = leafHash(ENTRIES[index] ?? new Uint8Array(0));
      const claim = { index, size, leafHash: leaf, proof: hashes.map(bytesOf), root: root(size) };
      expect(verifyInclusion(claim)).toEqual({ kind: "verified" });
      const wrong = [
        { ...claim, index: index ^ 2 },
        { ...claim, size: size * 2 },
        { ...claim, leafHash: Buffer.from("WrongLeaf") },
        { ...claim, root: EMPTY_ROOT },
        { ...claim, root: new Uint8Array(0) },
        { ...claim, proof: [...claim.proof, new Uint8Array(0)] },
        { ...claim, index: -1 },
        { ...claim, index: 0.5 },
        { ...claim, size: Number.NaN },
      ];
      expect(wrong.map((one) => isRefusal(verifyInclusion(one)))).toEqual(wrong.map(() => true));
    },
  );

  it.each([
    [1, 1, []],
    [1, 8, [H.leaf1, H.pair1, H.right4]],
    [6, 8, [H.pair2, H.pair3, H.left4]],
    [2, 5, [H.pair1, H.leaf4]],
    [6, 7, [H.pair2, H.leaf6, H.left4]],
  ])(
    "from the tree of %i to that of %i hold, and not with the sizes changed",
    (older, newer, hashes) => {
      const claim = {
        ...{ olderSize: older, newerSize: newer, proof: hashes.map(bytesOf) },
        ...{ olderRoot: root(older), newerRoot: root(newer) },
      };
      expect(verifyConsistency(claim)).toEqual({ kind: "verified" });
      const wrong = [
        { ...claim, olderSize: older ^ 2 },
        { ...claim, newerSize: newer * 2 },
        { ...claim, newerSize: Math.floor(newer / 2) },
        { ...claim, olderRoot: Buffer.from("WrongRoot") },
        { ...claim, newerRoot: Buffer.from("WrongRoot") },
        { ...claim, proof: [...claim.proof, new Uint8Array(0)] },
        { ...claim, proof: [root(older), ...claim.proof] },
      ];
      expect(wrong.map((one) => isRefusal(verifyConsistency(one)))).toEqual(wrong.map(() => true));
    },
  );

  it("are not even begun where a hash has another length", () => {
    const claim = { index: 1, size: 2, leafHash: bytesOf(H.leaf1 as string), root: root(2) };
    for (const [leaf, ...proof] of [
      [new Uint8Array(31), new Uint8Array(32)],
      [new Uint8Array(32), new Uint8Array(33)],
    ]) {
      expect(verifyInclusion({ ...claim, leafHash: leaf as Uint8Array, proof })).toMatchObject({
        code: "log.proof.not-a-hash",
      });
    }
  });

  it("between trees of one size must be empty, and from nothing too", () => {
    const claim = { olderRoot: EMPTY_ROOT, newerRoot: EMPTY_ROOT, proof: [EMPTY_ROOT] };
    for (const [olderSize, newerSize] of [
      [0, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      expect(isRefusal(verifyConsistency({ ...claim, olderSize, newerSize }))).toBe(true);
    }
    const fromNothing = { olderSize: 0, newerSize: 8, proof: [], newerRoot: root(8) };
    expect(verifyConsistency({ ...fromNothing, olderRoot: EMPTY_ROOT })).toEqual({
      kind: "verified",
    });
    expect(isRefusal(verifyConsistency({ ...fromNothing, olderRoot: root(1) }))).toBe(true);
  });

  it("between trees of one size are checked for lengths and for the empty root as any others", () => {
    const same = (size: number, one: Uint8Array) => ({
      ...{ olderSize: size, newerSize: size, olderRoot: one, newerRoot: one, proof: [] },
    });
    expect(verifyConsistency(same(8, root(8)))).toEqual({ kind: "verified" });
    expect(verifyConsistency(same(0, EMPTY_ROOT))).toEqual({ kind: "verified" });
    for (const wrong of [
      same(0, root(1)),
      same(0, new Uint8Array(0)),
      same(8, root(8).subarray(1)),
      same(8, new Uint8Array(0)),
    ]) {
      expect(isRefusal(verifyConsistency(wrong))).toBe(true);
    }
  });
});
