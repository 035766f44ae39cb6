import { featuresOf, isCollection, readJson } from "./geojson.ts";
import { featuresOfPackage } from "./geopackage.ts";
import {
  type DirectoryColumn,
  type DirectoryTable,
  findTable,
  missingIn,
  type NamesTable,
} from "./headers.ts";
import { hexesOf, isHexjson } from "./hexjson.ts";
import { linesOf, startOf } from "./lines.ts";
import { readShapes, type Shapes } from "./shape-file.ts";
import { UnusableFile } from "./unusable-file.ts";

export interface DirectoryFile {
  readonly is: "postcode-directory" | "code-point-open";
  readonly path: string;
  readonly table: DirectoryTable;
  readonly missing: readonly DirectoryColumn[];
}

export interface NamesFile {
  readonly is: "names";
  readonly path: string;
  readonly table: NamesTable;
  readonly missing: readonly [];
}

export interface ShapesFile {
  readonly is: "geojson" | "geopackage" | "hexjson";
  readonly path: string;
  readonly missing: readonly [];
  shapes(): Shapes;
}

export type PlacesFile = DirectoryFile | NamesFile | ShapesFile;

const startsWith = (start: Buffer, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => start[index] === byte);

/** Which of the files that we know this is, by how it begins and by its headings; never by its name. */
export async function openPlacesFile(path: string): Promise<PlacesFile> {
  const start = startOf(path, 4096);
  if (start.length === 0) throw new UnusableFile(path, { is: "empty" });
  if (startsWith(start, 0x50, 0x4b, 3, 4)) throw new UnusableFile(path, { is: "zip" });
  if (startsWith(start, 0, 0, 0x27, 0x0a)) throw new UnusableFile(path, { is: "shapefile" });
  const missing = [] as const;
  if (start.toString("latin1").startsWith("SQLite format 3\0")) {
    const shapes = () => readShapes(featuresOfPackage(path), path);
    return { is: "geopackage", path, missing, shapes };
  }
  if (/^\s{0,100}[{[]/.test(start.toString("utf8").replace(/^\uFEFF/, ""))) return openJson(path);
  return openTable(path);
}

function openJson(path: string): ShapesFile {
  // It is small, and read again when it is kept, so that no two of them are in memory at once.
  const json = readJson(path);
  const missing = [] as const;
  if (isCollection(json)) {
    const shapes = () => readShapes(featuresOf(readJson(path), path), path);
    return { is: "geojson", path, missing, shapes };
  }
  const hexes = isHexjson(json) ? hexesOf(json) : undefined;
  if (hexes === undefined) throw new UnusableFile(path, { is: "unknown-json" });
  return { is: "hexjson", path, missing, shapes: () => ({ outlines: [], hexes }) };
}

async function openTable(path: string): Promise<DirectoryFile | NamesFile> {
  const first: (readonly string[])[] = [];
  for await (const cells of linesOf(path).lines) {
    first.push(cells);
    if (first.length === 2) break;
  }
  const [heads = [], second] = first;
  const table = findTable(heads, second);
  if (table === undefined) throw new UnusableFile(path, { is: "unknown-table", heads });
  return table.is === "names"
    ? { is: table.is, path, table, missing: [] }
    : { is: table.is, path, table, missing: missingIn(table) };
}
