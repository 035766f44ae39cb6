import { sameBytes } from "./notes/bytes.ts";
import type { Checkpoint } from "./notes/checkpoint.ts";
import { isRefusal, type Refusal, refuse, sentenceOf, worded } from "./refusal.ts";
import { decodeBundle } from "./tiles/bundle.ts";
import { bundlesForSize, TILE_WIDTH, type TileAddress, tilePath } from "./tiles/tile-address.ts";
import { readTileOrFull, type TileReader } from "./tiles/tile-reader.ts";
import {
  appendLeaves,
  EMPTY_EDGE,
  edgeRoot,
  type Growth,
  type Tile,
  type TreeEdge,
} from "./tree/grow.ts";
import type { Hash } from "./tree/hash.ts";
import { EMPTY_ROOT, leafHash, type Sha256, sha256 } from "./tree/hashing.ts";

/** Something in a log that is not as it must be, and where. */
export type LogFault = { readonly where: string; readonly sentence: string };

export type LogToCheck = {
  /** What the log says it is; its signatures are checked elsewhere. */
  readonly checkpoint: Checkpoint;
  readonly readTile: TileReader;
  /** An earlier checkpoint that this log must continue, or several. */
  readonly since?: Checkpoint | readonly Checkpoint[];
  readonly hash?: Sha256;
  /** Shown every entry in turn; says what is wrong with it, if anything. */
  readonly onEntry?: (entry: Uint8Array, index: number) => string | undefined;
  readonly onProgress?: (entries: number, size: number) => void;
};

export type LogFindings = {
  readonly entries: number;
  readonly tiles: number;
  readonly faults: readonly LogFault[];
};

/** Enough to see what is wrong; a log that was made up anew is wrong everywhere. */
const MOST_FAULTS = 20;
const BUNDLES_AT_ONCE = 16;

type Walk = Omit<LogToCheck, "since"> & {
  readonly since: readonly Checkpoint[];
  readonly hash: Sha256;
  readonly faults: LogFault[];
  edge: TreeEdge;
  tiles: number;
  /** The roots that the tree had at the sizes of `since`, as far as they were passed. */
  readonly rootsThen: Map<number, Hash>;
};

/** Derives the whole log again from its bundles of entries: every tile, the root, and the root it had earlier. */
export async function checkLog(log: LogToCheck): Promise<LogFindings> {
  const rootsThen = new Map([[0, EMPTY_ROOT]]);
  const since = [log.since ?? []].flat();
  const start = { faults: [], edge: EMPTY_EDGE, tiles: 0, rootsThen };
  const walk: Walk = { hash: sha256, ...log, since, ...start };
  const bundles = bundlesForSize(log.checkpoint.size);
  for (let i = 0; i < bundles.length && walk.faults.length < MOST_FAULTS; i += BUNDLES_AT_ONCE) {
    const some = bundles.slice(i, i + BUNDLES_AT_ONCE);
    const read = await Promise.all(some.map((address) => readBundle(address, log.readTile)));
    const broken = read.findIndex(isRefusal);
    if (broken >= 0) return stopped(walk, some[broken] as TileAddress, read[broken] as Refusal);
    await takeEntries(walk, (read as Uint8Array[][]).flat());
    log.onProgress?.(walk.edge.size, log.checkpoint.size);
  }
  if (walk.edge.size === log.checkpoint.size) await checkEnd(walk);
  return findingsOf(walk);
}

function findingsOf({ edge, tiles, faults }: Walk): LogFindings {
  return { entries: edge.size, tiles, faults };
}

function stopped(walk: Walk, address: TileAddress, refusal: Refusal): LogFindings {
  walk.faults.push({ where: tilePath(address), sentence: sentenceOf(refusal) });
  return findingsOf(walk);
}

async function readBundle(
  address: TileAddress,
  readTile: TileReader,
): Promise<Uint8Array[] | Refusal> {
  const asked = await readTile(address);
  if (asked !== undefined) return decodeBundle(asked, address.width);
  const isPartial = address.width < TILE_WIDTH;
  const full = isPartial ? await readTile({ ...address, width: TILE_WIDTH }) : undefined;
  if (full === undefined)
    return refuse("log.tile-missing-in-check", worded`The log has no ${tilePath(address)}.`);
  const entries = decodeBundle(full, TILE_WIDTH);
  return isRefusal(entries) ? entries : entries.slice(0, address.width);
}

async function takeEntries(walk: Walk, entries: readonly Uint8Array[]): Promise<void> {
  const { hash, since, edge } = walk;
  for (const [i, entry] of entries.entries()) {
    const sentence = walk.onEntry?.(entry, edge.size + i);
    if (sentence !== undefined) walk.faults.push({ where: `entry ${edge.size + i}`, sentence });
  }
  const leaves = entries.map((entry) => leafHash(entry, hash));
  const growth = appendLeaves(edge, leaves, hash);
  for (const { size } of since) {
    const before = size - edge.size;
    if (before <= 0 || before > leaves.length) continue;
    walk.rootsThen.set(size, appendLeaves(edge, leaves.slice(0, before), hash).root);
  }
  walk.edge = growth.edge;
  await compareTiles(walk, fullTiles(growth));
}

function fullTiles({ tiles }: Growth): Tile[] {
  return tiles.filter(({ address }) => address.width === TILE_WIDTH);
}

async function compareTiles(walk: Walk, derived: readonly Tile[]): Promise<void> {
  const stored = await Promise.all(
    derived.map(({ address }) => readTileOrFull(address, walk.readTile)),
  );
  for (const [i, bytes] of stored.entries()) {
    const { address, bytes: own } = derived[i] as Tile;
    walk.tiles += 1;
    if (isRefusal(bytes)) walk.faults.push({ where: tilePath(address), sentence: bytes.sentence });
    else if (!sameBytes(bytes, own)) {
      const sentence = "The tile is not that of the entries below it.";
      walk.faults.push({ where: tilePath(address), sentence });
    }
  }
}

async function checkEnd(walk: Walk): Promise<void> {
  const { checkpoint, since, edge, hash, faults } = walk;
  await compareTiles(walk, partialTiles(edge));
  if (!sameBytes(edgeRoot(edge, hash), checkpoint.root)) {
    faults.push({ where: "checkpoint", sentence: "The root is not that of the entries." });
  }
  for (const earlier of since) {
    const sentence = findBreakSince(walk, earlier);
    const where = `the earlier checkpoint at ${earlier.size}`;
    if (sentence !== undefined) faults.push({ where, sentence });
  }
}

function partialTiles(edge: TreeEdge): Tile[] {
  return edge.partialTiles.flatMap((bytes, level) => {
    const width = bytes.length / 32;
    const index = Math.floor(Math.floor(edge.size / TILE_WIDTH ** level) / TILE_WIDTH);
    return width === 0 ? [] : [{ address: { level, index, width }, bytes }];
  });
}

function findBreakSince({ checkpoint, rootsThen }: Walk, since: Checkpoint): string | undefined {
  if (since.origin !== checkpoint.origin) return `It is of another log, ${since.origin}.`;
  const root = rootsThen.get(since.size);
  if (root === undefined) {
    return `It had ${since.size} entries, and now there are ${checkpoint.size}: some are gone.`;
  }
  return sameBytes(root, since.root)
    ? undefined
    : `The first ${since.size} entries are not those that it had: the past was changed.`;
}
