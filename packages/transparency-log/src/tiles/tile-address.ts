import { type Refusal, refuse, worded } from "../refusal.ts";

/** How many hashes, or entries, a full tile or bundle holds. C2SP tlog-tiles. */
export const TILE_WIDTH = 256;

/** One static file of a log: a tile of hashes at a level, or a bundle of entries. */
export type TileAddress = {
  readonly level: number | "entries";
  /** The how-manieth in its level, from zero. */
  readonly index: number;
  /** 256, or less while it is the last of its level and not full yet. */
  readonly width: number;
};

/** The tile's path below the log's address, such as `tile/0/x001/067.p/112`. */
export function tilePath({ level, index, width }: TileAddress): string {
  const partial = width === TILE_WIDTH ? "" : `.p/${width}`;
  return `tile/${level}/${indexPath(index)}${partial}`;
}

function indexPath(index: number): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, "0").match(/.{3}/g) ?? [];
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join("/");
}

const PATH = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/;

/**
 * The address in a tile's path. Only the spelling that `tilePath` gives is accepted. Refuses any other.
 * @param path such as `tile/0/x001/067.p/112`
 */
export function parseTilePath(path: string): TileAddress | Refusal {
  const [, level, place, width] = PATH.exec(path) ?? [];
  if (level === undefined || place === undefined) return refuseTile(path);
  const address: TileAddress = {
    level: level === "entries" ? level : Number(level),
    index: Number(place.replaceAll(/[x/]/g, "")),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const isInBounds =
    (address.level === "entries" || address.level < 64) &&
    Number.isSafeInteger(address.index) &&
    address.width >= 1 &&
    (width === undefined || address.width < TILE_WIDTH);
  return isInBounds && tilePath(address) === path ? address : refuseTile(path);
}

function refuseTile(path: string): Refusal {
  return refuse(
    "log.tile.not-a-path",
    worded`${JSON.stringify(path)} is not the path of a tile, such as tile/0/x001/067.p/112.`,
  );
}

/**
 * How many tiles a tree of `size` has at a level: so many full ones, and the width of the partial one (0: none).
 * @param size entries of the tree
 * @param level 0 for the hashes of leaves; each level above has one hash for 256
 */
export function tilesAtLevel(size: number, level: number): { full: number; partialWidth: number } {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return { full: Math.floor(hashes / TILE_WIDTH), partialWidth: hashes % TILE_WIDTH };
}

/**
 * How wide the tile at that place is in a tree of `size`; 0 if there is none.
 * @param size entries of the tree
 * @param level 0 for the hashes of leaves
 * @param index of the tile at its level, from 0
 */
export function tileWidth(size: number, level: number, index: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level) - index * TILE_WIDTH;
  return Math.max(0, Math.min(TILE_WIDTH, hashes));
}

/**
 * Every tile of hashes that a tree of `size` has and that the tree of `since` did not have, level by level from the
 * left. With `since` left out: all of them.
 */
export function tilesForSize(size: number, since = 0): TileAddress[] {
  const tiles: TileAddress[] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++) {
    tiles.push(...levelTiles(size, since, level));
  }
  return tiles;
}

/** Every bundle of entries that a tree of `size` has and that the tree of `since` did not have. */
export function bundlesForSize(size: number, since = 0): TileAddress[] {
  return levelTiles(size, since, 0).map((tile) => ({ ...tile, level: "entries" }));
}

function levelTiles(size: number, since: number, level: number): TileAddress[] {
  const had = tilesAtLevel(since, level);
  const { full, partialWidth } = tilesAtLevel(size, level);
  const tiles: TileAddress[] = [];
  for (let index = had.full; index < full; index++) {
    tiles.push({ level, index, width: TILE_WIDTH });
  }
  const isNew = full > had.full || partialWidth > had.partialWidth;
  if (partialWidth > 0 && isNew) tiles.push({ level, index: full, width: partialWidth });
  return tiles;
}
