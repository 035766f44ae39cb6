import { DatabaseSync } from "node:sqlite";
import type { GridPoint } from "./grid.ts";
import type { Feature } from "./shape-file.ts";
import { UnusableFile } from "./unusable-file.ts";

const POLYGON = 3;
const MULTI_POLYGON = 6;
/** Doubles in the envelope of a header, by the three bits that say which. OGC 12-128r19, section 2.1.3. */
const ENVELOPES = [0, 4, 6, 6, 8];

interface Layer {
  readonly table: string;
  readonly column: string;
  readonly srs: number;
}

type Row = Readonly<Record<string, unknown>>;

/** The shapes of every layer of a GeoPackage that has any, one after the other. */
export function* featuresOfPackage(path: string): Generator<Feature> {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    for (const layer of layersOf(file)) yield* featuresOfLayer(file, layer);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const isOfTheFile =
      error instanceof RangeError || (error instanceof Error && "errcode" in error);
    if (!isOfTheFile) throw error;
    throw new UnusableFile(path, { is: "broken", says: error.message });
  } finally {
    file.close();
  }
}

const layersOf = (file: DatabaseSync): Layer[] =>
  file
    .prepare(
      "select table_name as [table], column_name as [column], srs_id as srs from gpkg_geometry_columns",
    )
    .all() as unknown as Layer[];

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function* featuresOfLayer(file: DatabaseSync, { table, column, srs }: Layer): Generator<Feature> {
  for (const row of file.prepare(`select * from ${quoted(table)}`).iterate() as Iterable<Row>) {
    const { [column]: geometry, ...properties } = row;
    if (!(geometry instanceof Uint8Array)) continue;
    const rings = [...ringsIn(geometry)];
    if (rings.length > 0) yield { properties, grid: srs, rings };
  }
}

/** A reader of well-known binary (OGC 06-103r4, section 8.2), of the two kinds of shape that have an inside. */
class Binary {
  private readonly view: DataView;
  private at: number;
  private isLittle = true;

  constructor(bytes: Uint8Array, at: number) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  uint(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, this.isLittle);
  }

  double(): number {
    this.at += 8;
    return this.view.getFloat64(this.at - 8, this.isLittle);
  }

  /** The kind of shape that begins here, and how many numbers a point of it has. */
  head(): { readonly kind: number; readonly numbers: number } {
    this.isLittle = this.view.getUint8(this.at) === 1;
    this.at += 1;
    const code = this.uint();
    const thousands = Math.floor((code & 0xffff) / 1000);
    const [hasHeight, hasMeasure] = [(code & 0x80000000) !== 0, (code & 0x40000000) !== 0];
    const more = [0, 1, 1, 2][thousands] ?? 0;
    const numbers = 2 + Math.max(more, Number(hasHeight) + Number(hasMeasure));
    return { kind: (code & 0xffff) % 1000, numbers };
  }

  *ring(numbers: number): Generator<GridPoint> {
    const count = this.uint();
    for (let index = 0; index < count; index += 1) {
      const point: GridPoint = [this.double(), this.double()];
      this.at += 8 * (numbers - 2);
      yield point;
    }
  }
}

function* ringsIn(bytes: Uint8Array): Generator<readonly GridPoint[]> {
  // "GP", version, flags, four bytes for the number of its grid, and an envelope.
  if (bytes[0] !== 0x47 || bytes[1] !== 0x50) return;
  const envelope = ENVELOPES[((bytes[3] ?? 0) >> 1) & 7] ?? 0;
  const binary = new Binary(bytes, 8 + 8 * envelope);
  yield* shape(binary);
}

function* shape(binary: Binary): Generator<readonly GridPoint[]> {
  const { kind, numbers } = binary.head();
  if (kind !== POLYGON && kind !== MULTI_POLYGON) return;
  const count = binary.uint();
  for (let index = 0; index < count; index += 1) {
    if (kind === MULTI_POLYGON) yield* shape(binary);
    else yield [...binary.ring(numbers)];
  }
}
