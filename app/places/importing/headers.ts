import type { PlaceKind } from "../place.ts";

/** Where each thing stands in the lines of a table: numbers of columns, from 0. */
export type Columns<Name extends string> = { readonly [Column in Name]?: number };

export type DirectoryColumn =
  | PlaceKind
  | "postcode"
  | "latitude"
  | "longitude"
  | "easting"
  | "northing"
  | "quality"
  | "ended"
  | "user";

export interface DirectoryTable {
  readonly is: "postcode-directory" | "code-point-open";
  readonly columns: Columns<DirectoryColumn>;
  /** Lines before the first postcode. */
  readonly headings: number;
}

export interface NamesOfKind {
  readonly kind: PlaceKind;
  readonly code: number;
  readonly name: number;
  readonly nameCy: number | undefined;
}

export interface NamesTable {
  readonly is: "names";
  readonly kinds: readonly NamesOfKind[];
  readonly headings: 1;
}

export type Table = DirectoryTable | NamesTable;

/**
 * Both generations of the ONS Postcode Directory, and its sister, the Statistics Postcode Lookup. Since 2025 each column
 * has its year in its name, and next year another.
 */
const DIRECTORY: Readonly<Partial<Record<DirectoryColumn, RegExp>>> = {
  postcode: /^(?:pcds|pcd|pcd2|pcd7|pcd8)$/,
  ward: /^(?:wd\d\dcd|osward|ward)$/,
  constituency: /^(?:pcon\d\dcd|pcon)$/,
  council: /^(?:lad\d\dcd|oslaua|laua)$/,
  region: /^(?:rgn\d\dcd|rgn)$/,
  nation: /^(?:ctry\d\dcd|ctry)$/,
  latitude: /^lat$/,
  longitude: /^long$/,
  ended: /^doterm$/,
  user: /^(?:usrtypind|usertype)$/,
};

const CODE_POINT: Readonly<Partial<Record<DirectoryColumn, RegExp>>> = {
  postcode: /^(?:postcode|pc)$/,
  quality: /^(?:positional_quality_indicator|pq)$/,
  easting: /^(?:eastings|ea)$/,
  northing: /^(?:northings|no)$/,
  nation: /^(?:country_code|cy)$/,
  council: /^(?:admin_district_code|dc)$/,
  ward: /^(?:admin_ward_code|wc)$/,
};
/** As the files come: without a heading. */
const CODE_POINT_ORDER: Columns<DirectoryColumn> = {
  ...{ postcode: 0, quality: 1, easting: 2, northing: 3, nation: 4, council: 8, ward: 9 },
};

const NAMED: readonly (readonly [PlaceKind, string])[] = [
  ...([
    ["ward", "wd"],
    ["constituency", "pcon"],
    ["council", "lad"],
    ["region", "rgn"],
    ["nation", "ctry"],
  ] as const),
];

/**
 * What table this is, by its first lines. Undefined where it is none that we read.
 * @param first the cells of the first line, @param second those of the next
 */
export function findTable(
  first: readonly string[],
  second: readonly string[] = [],
): Table | undefined {
  const heads = first.map((cell) => cell.trim().toLowerCase());
  const directory = columnsBy(DIRECTORY, heads);
  const hasPlaces = (["ward", "council", "constituency"] as const).some(
    (kind) => directory[kind] !== undefined,
  );
  if (directory.postcode !== undefined && hasPlaces)
    return { is: "postcode-directory", columns: directory, headings: 1 };
  const codePoint = columnsBy(CODE_POINT, heads);
  if (codePoint.postcode !== undefined && codePoint.easting !== undefined) {
    const isTwice = second[0]?.trim().toLowerCase() === "postcode";
    return { is: "code-point-open", columns: codePoint, headings: isTwice ? 2 : 1 };
  }
  if (isCodePointLine(first))
    return { is: "code-point-open", columns: CODE_POINT_ORDER, headings: 0 };
  const kinds = NAMED.flatMap(([kind, stem]) => findNames(kind, stem, heads));
  return kinds.length === 0 ? undefined : { is: "names", kinds, headings: 1 };
}

/** Of several columns that fit, that of the newest year: `lad25cd` and not `lad24cd`. `pcds` has the usual spelling. */
function columnsBy<Name extends string>(
  wanted: Readonly<Partial<Record<Name, RegExp>>>,
  heads: readonly string[],
): Columns<Name> {
  const found = (Object.entries(wanted) as [Name, RegExp][]).flatMap(([name, pattern]) => {
    const [newest] = heads.filter((head) => pattern.test(head)).sort(newestFirst);
    return newest === undefined ? [] : [[name, heads.indexOf(newest)] as const];
  });
  return Object.fromEntries(found) as Columns<Name>;
}

const newestFirst = (one: string, other: string): number => (one < other ? 1 : -1);

const isCodePointLine = (cells: readonly string[]): boolean =>
  cells.length === 10 &&
  /^[A-Z]{1,2}[0-9][A-Z0-9]? *[0-9][A-Z]{2}$/.test(cells[0]?.trim() ?? "") &&
  cells.slice(1, 4).every((cell) => /^\d+$/.test(cell));

function findNames(kind: PlaceKind, stem: string, heads: readonly string[]): NamesOfKind[] {
  const [head] = heads.filter((one) => new RegExp(`^${stem}\\d\\dcd$`).test(one)).sort(newestFirst);
  if (head === undefined) return [];
  const year = head.slice(stem.length, stem.length + 2);
  const [code, name, nameCy] = [head, `${stem}${year}nm`, `${stem}${year}nmw`].map((one) =>
    heads.indexOf(one),
  ) as [number, number, number];
  return name < 0 ? [] : [{ kind, code, name, nameCy: nameCy < 0 ? undefined : nameCy }];
}

/** Columns without which a directory still tells something, and that this one has not. */
export const missingIn = ({ columns }: DirectoryTable): readonly DirectoryColumn[] =>
  (["ward", "constituency", "council", "region", "nation"] as const).filter(
    (name) => columns[name] === undefined,
  );
