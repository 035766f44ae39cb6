import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fastSha256, madeUpLeaf, madeUpLeaves, storedLog } from "../test-support/stored-log.ts";
import {
  appendLeaves,
  bundlesForSize,
  decodeBundle,
  edgeRoot,
  encodeBundle,
  expectAccepted,
  isRefusal,
  nodesFromTiles,
  parseTilePath,
  proveConsistency,
  proveInclusion,
  readEdge,
  tilePath,
  tilesForSize,
  tileWidth,
  treeRoot,
  verifyConsistency,
  verifyInclusion,
} from "./index.ts";

describe("the tiles of a tree", () => {
  it("of 70,000 are those that the specification says", () => {
    const tiles = tilesForSize(70_000);
    const widths = (level: number) =>
      tiles.filter((tile) => tile.level === level).map(({ width }) => width);
    expect(widths(0)).toEqual([...Array(273).fill(256), 112]);
    expect(widths(1)).toEqual([256, 17]);
    expect(widths(2)).toEqual([1]);
    expect(tiles).toHaveLength(273 + 1 + 2 + 1);
    expect(bundlesForSize(70_000).map(tilePath).slice(-2)).toEqual([
      "tile/entries/272",
      "tile/entries/273.p/112",
    ]);
  });

  it("of 70,000 are those that appending writes", () => {
    const log = storedLog([70_000], (i) => madeUpLeaf(i % 100));
    expect([...log.files.keys()].sort()).toEqual(tilesForSize(70_000).map(tilePath).sort());
    expect(log.files.get("tile/0/272")).toHaveLength(8192);
    expect(log.files.get("tile/1/001.p/17")).toHaveLength(17 * 32);
  });

  it("of 256 are a full one and one hash above it", () => {
    expect(tilesForSize(256).map(tilePath)).toEqual(["tile/0/000", "tile/1/000.p/1"]);
    expect(tilesForSize(0)).toEqual([]);
  });

  it("between two sizes are what a log has to write, however it batches", () => {
    const size = fc.nat({ max: 70_000 });
    fc.assert(
      fc.property(size, size, (one, other) => {
        const [since, now] = [Math.min(one, other), Math.max(one, other)];
        const before = new Set(tilesForSize(since).map(tilePath));
        const fresh = tilesForSize(now)
          .map(tilePath)
          .filter((path) => !before.has(path));
        expect(tilesForSize(now, since).map(tilePath)).toEqual(fresh);
      }),
      { numRuns: 50 },
    );
  });

  it("and its root are the same however the entries came in", () => {
    const leaves = madeUpLeaves(1500);
    const batches = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(batches, (counts) => {
        const { growth } = storedLog(counts, (i) => leaves[i % 1500] ?? madeUpLeaf(i));
        const all = Array.from(
          { length: growth.edge.size },
          (_, i) => leaves[i % 1500] ?? madeUpLeaf(i),
        );
        expect(growth.root).toEqual(treeRoot(all, fastSha256));
      }),
      { numRuns: 30 },
    );
  });

  it("give back the edge to append to", async () => {
    for (const size of [0, 1, 255, 256, 257, 65_536, 70_000]) {
      const log = storedLog([size], (i) => madeUpLeaf(i % 300));
      const edge = expectAccepted(await readEdge(size, log.readTile));
      expect(edgeRoot(edge, fastSha256)).toEqual(log.growth.root);
      const more = madeUpLeaves(3);
      expect(appendLeaves(edge, more).root).toEqual(appendLeaves(log.growth.edge, more).root);
    }
  });

  it("that are missing are named", async () => {
    const log = storedLog([300]);
    log.files.delete("tile/0/000");
    const nodes = nodesFromTiles(log.readTile);
    expect(await proveInclusion(7, 300, nodes)).toMatchObject({
      sentence: "The log has no tile/0/000.",
    });
    expect(await readEdge(301, log.readTile)).toMatchObject({ kind: "refusal" });
  });

  it("may lack a partial one once it is full", async () => {
    const log = storedLog([200, 100]);
    log.files.delete("tile/0/000.p/200");
    const nodes = nodesFromTiles(log.readTile);
    const proof = expectAccepted(await proveInclusion(7, 200, nodes));
    const root = treeRoot(madeUpLeaves(200));
    const claim = { index: 7, size: 200, leafHash: madeUpLeaf(7), proof, root };
    expect(verifyInclusion(claim)).toEqual({ kind: "verified" });
  });

  it("of a wrong length are not used, and are asked for again", async () => {
    const log = storedLog([300]);
    const good = log.files.get("tile/0/000") ?? new Uint8Array(0);
    log.files.set("tile/0/000", good.slice(1));
    const nodes = nodesFromTiles(log.readTile);
    expect(await proveInclusion(7, 300, nodes)).toMatchObject({
      sentence: "tile/0/000 has 8191 bytes instead of 8192.",
    });
    log.files.set("tile/0/000", good);
    expect(isRefusal(await proveInclusion(7, 300, nodes))).toBe(false);
  });
});

describe("proofs in a large tree", () => {
  const log = storedLog([66_000, 100, 3900], (i) => madeUpLeaf(i % 1000));
  const nodes = nodesFromTiles(log.readTile, { hash: fastSha256 });

  it("show any entry in any checkpoint", async () => {
    const proof = expectAccepted(await proveInclusion(66_050, 70_000, nodes));
    const claim = {
      ...{ index: 66_050, size: 70_000, proof },
      ...{ leafHash: madeUpLeaf(50), root: log.growth.root },
    };
    expect(verifyInclusion(claim)).toEqual({ kind: "verified" });
    expect(isRefusal(verifyInclusion({ ...claim, index: 66_051 }))).toBe(true);
  });

  it("show any two checkpoints of one log to be of one log", async () => {
    const rootAtSize = (size: number) => storedLog([size], (i) => madeUpLeaf(i % 1000)).growth.root;
    for (const [olderSize, newerSize] of [
      [65_536, 66_100],
      [66_000, 66_100],
      [66_100, 70_000],
      [1, 70_000],
      [0, 70_000],
    ] as const) {
      const proof = expectAccepted(await proveConsistency(olderSize, newerSize, nodes));
      const olderRoot = rootAtSize(olderSize);
      const newerRoot = rootAtSize(newerSize);
      const claim = { olderSize, newerSize, olderRoot, newerRoot, proof };
      expect(verifyConsistency(claim)).toEqual({ kind: "verified" });
    }
  });
});

describe("the path of a tile", () => {
  it("has three digits a step, all but the last with an x", () => {
    expect(tilePath({ level: 3, index: 1_234_067, width: 256 })).toBe("tile/3/x001/x234/067");
    expect(tilePath({ level: "entries", index: 67, width: 5 })).toBe("tile/entries/067.p/5");
  });

  it("reads back as the tile", () => {
    const level = fc.oneof(fc.constant("entries" as const), fc.nat({ max: 63 }));
    const address = fc.record({ level, index: fc.nat(), width: fc.integer({ min: 1, max: 256 }) });
    fc.assert(
      fc.property(address, (tile) => {
        expect(parseTilePath(tilePath(tile))).toEqual(tile);
      }),
    );
  });

  it.each([
    ...["tile/64/000", "tile/00/000", "tile/0/0", "tile/0/x000/001", "tile/0/000.p/256"],
    ...["tile/0/000.p/0", "tile/0/000.p/01", "tile/0/001/002", "tile/0/x001", "tile/-1/000"],
    ...["/tile/0/000", "tile/0/000/", "tile/0/000 ", "tile/0/../000", "tile/entries/00a", ""],
  ])("is not %j", (path) => {
    expect(parseTilePath(path)).toMatchObject({ kind: "refusal" });
  });

  it("leads only to tiles that the tree has", () => {
    expect(tileWidth(70_000, 0, 273)).toBe(112);
    expect(tileWidth(70_000, 0, 274)).toBe(0);
    expect(tileWidth(70_000, 3, 0)).toBe(0);
  });
});

describe("a bundle of entries", () => {
  it("gives back what went in", () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 256 });
    fc.assert(
      fc.property(entries, (list) => {
        const bundle = expectAccepted(encodeBundle(list));
        expect(decodeBundle(bundle, list.length)).toEqual(list);
        expect(isRefusal(decodeBundle(bundle, list.length + 1))).toBe(true);
        expect(isRefusal(decodeBundle(bundle, list.length - 1))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("holds an entry of 65,535 bytes and none longer", () => {
    const bundle = expectAccepted(encodeBundle([new Uint8Array(65_535)]));
    expect([...bundle.slice(0, 2)]).toEqual([255, 255]);
    expect(isRefusal(encodeBundle([new Uint8Array(65_536)]))).toBe(true);
    expect(isRefusal(encodeBundle([]))).toBe(true);
    expect(isRefusal(encodeBundle(Array(257).fill(new Uint8Array(1))))).toBe(true);
  });

  it("that breaks off is refused", () => {
    const bundle = expectAccepted(encodeBundle([Buffer.from("one"), Buffer.from("two")]));
    expect(decodeBundle(bundle.slice(0, -1), 2)).toMatchObject({
      sentence: "The bundle ends within entry 1, which begins at byte 5.",
    });
    expect(isRefusal(decodeBundle(bundle.slice(0, 6), 2))).toBe(true);
  });
});
