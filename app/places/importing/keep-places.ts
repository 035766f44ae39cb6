import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Tx } from "../../../platform/database/database.ts";
import { findKindOf, PLACE_KINDS, type Place, type PlaceKind } from "../place.ts";
import { listPlaces } from "../queries.ts";
import { keepHexes, keepShapes, type PlacedHex } from "../shape-store.ts";
import { type BoundarySet, keepNames } from "../store.ts";
import type { KeptOf } from "./import-places.ts";
import { linesOf } from "./lines.ts";
import type { NamesFile, ShapesFile } from "./open-file.ts";
import type { Outline } from "./outlines.ts";
import type { Hex } from "./shape-file.ts";
import { simplified } from "./simplify.ts";
import { UnusableFile } from "./unusable-file.ts";

type Named = Pick<Place, "code" | "name" | "nameCy">;

/** Outside Wales a Welsh name is a space, and in some files the English one. */
const welshOf = (name: string, nameCy: string | undefined): string | undefined => {
  const text = nameCy?.trim() ?? "";
  return text === "" || text === name ? undefined : text;
};

/** Codes with their names, of one kind or of several. */
export async function keepNamesFile(
  tx: Tx,
  { path, table }: NamesFile,
  set: BoundarySet,
  now: Date,
): Promise<readonly KeptOf[]> {
  const named = new Map<PlaceKind, Map<string, Named>>(
    table.kinds.map(({ kind }) => [kind, new Map()]),
  );
  const { lines, hash } = linesOf(path);
  let isHead = true;
  for await (const cells of lines) {
    const at = (column: number | undefined) =>
      column === undefined ? undefined : cells[column]?.trim();
    for (const { kind, ...columns } of isHead ? [] : table.kinds) {
      const [code = "", name = ""] = [at(columns.code), at(columns.name)];
      if (findKindOf(code) !== kind || name === "") continue;
      named.get(kind)?.set(code, { code, name, nameCy: welshOf(name, at(columns.nameCy)) });
    }
    isHead = false;
  }
  const kept: KeptOf[] = [];
  const hashes = [hash()];
  for (const [kind, places] of named) {
    if (places.size === 0) continue;
    await keepNames(tx, kind, set, [...places.values()], now);
    kept.push(keptOf("names", kind, set, places.size, hashes));
  }
  if (kept.length === 0) throw new UnusableFile(path, { is: "no-places" });
  return kept;
}

/** What a file draws, and the names that it has. */
export async function keepShapesFile(
  tx: Tx,
  file: ShapesFile,
  set: BoundarySet,
  now: Date,
): Promise<readonly KeptOf[]> {
  const { outlines, hexes } = file.shapes();
  const hashes = [await hashOf(file.path)];
  if (hexes.length > 0) return keepHexesFile(tx, file.path, hexes, { set, hashes, now });
  if (outlines.length === 0) throw new UnusableFile(file.path, { is: "no-places" });
  const kept: KeptOf[] = [];
  for (const kind of PLACE_KINDS) {
    const ofKind = outlines.filter((one) => one.kind === kind);
    if (ofKind.length === 0) continue;
    await keepShapes(tx, kind, set, simplified(ofKind), now);
    kept.push(keptOf("shapes", kind, set, ofKind.length, hashes));
    const names = ofKind.flatMap(namedIn);
    if (names.length === 0) continue;
    await keepNames(tx, kind, set, names, now);
    kept.push(keptOf("names", kind, set, names.length, hashes));
  }
  return kept;
}

const namedIn = ({ code, name, nameCy }: Outline): Named[] =>
  name === undefined ? [] : [{ code, name, nameCy: welshOf(name, nameCy) }];

const keptOf = (
  what: "names" | "shapes" | "hexes",
  kind: PlaceKind,
  { day, source }: BoundarySet,
  rows: number,
  hashes: readonly string[],
): KeptOf => ({ kept: { what, kind, day, rows }, source, hashes });

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** So that “Weston-super-Mare”, “Ynys Môn” and “Brighton & Hove” are met as others write them. */
const plain = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll("&", "and")
    .replace(/[^a-z]/g, "");

const KIND: PlaceKind = "constituency";
const MOST_UNMATCHED = 0.05;

/** A hexagon without a code is found by its name, among those that were brought before. */
async function keepHexesFile(
  tx: Tx,
  path: string,
  hexes: readonly Hex[],
  {
    set,
    hashes,
    now,
  }: { readonly set: BoundarySet; readonly hashes: string[]; readonly now: Date },
): Promise<readonly KeptOf[]> {
  const known = await listPlaces(tx, KIND, set.day);
  const codes = new Map(known.map(({ name, code }) => [plain(name), code]));
  const unmatched: string[] = [];
  const placed = hexes.flatMap(({ code, name = "", x, y, isFlat }): PlacedHex[] => {
    const own = code !== undefined && findKindOf(code) === KIND ? code : codes.get(plain(name));
    if (own === undefined) unmatched.push(name);
    return own === undefined ? [] : [{ code: own, x, y, isFlat }];
  });
  if (unmatched.length > hexes.length * MOST_UNMATCHED)
    throw new UnusableFile(path, { is: "no-names-for-hexes", unmatched });
  await keepHexes(tx, KIND, set, placed, now);
  return [keptOf("hexes", KIND, set, placed.length, hashes)];
}
