import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import { EXTRACT_DAY, TOWNS, type Town } from "../extract/towns.ts";
import { nameOfPlace, type Place, type PlaceKind } from "../place.ts";
import { findPlace, inForce, listPlaces, listPlacesIn, namesOf } from "../queries.ts";
import { coastPath } from "./coast.ts";
import {
  boxAround,
  boxOfHexes,
  COUNTRY,
  type CountryMap,
  type MapBox,
  type MapHex,
  type MapPoint,
  type MapShape,
} from "./map.ts";

/** Places of one kind as hexagons, by the map that is in force on that day. */
export async function listHexes(db: Reader, kind: PlaceKind, day: Day): Promise<readonly MapHex[]> {
  const { rows } = await sql<MapHex>`
    select h.code, h.x, h.y, h.is_flat as "isFlat"
    from (${inForce("hexes", kind, day)}) s join places.hex h on h.kind = s.kind and h.day = s.day
    order by h.code`.execute(db);
  return rows;
}

/** Places of one kind for a map of the country. */
export async function listShapes(
  db: Reader,
  kind: PlaceKind,
  day: Day,
): Promise<readonly MapShape[]> {
  const { rows } = await sql<MapShape>`
    select h.code, h.far as path
    from (${inForce("shapes", kind, day)}) s join places.shape h on h.kind = s.kind and h.day = s.day
    order by h.code`.execute(db);
  return rows;
}

/** What lies under the points of a map of the country: its nations or regions, or a rough coast. */
export async function findBackdrop(db: Reader, day: Day): Promise<string> {
  for (const kind of ["nation", "region"] as const) {
    const shapes = await listShapes(db, kind, day);
    if (shapes.length > 0) return shapes.map(({ path }) => path).join("");
  }
  return coastPath();
}

/** The country as far as it is known: hexagons of its constituencies, their shapes, councils', or the extract's towns. */
export async function findCountryMap(db: Reader, day: Day): Promise<CountryMap | undefined> {
  const nothing = { backdrop: undefined, shapes: [], hexes: [], points: [] };
  const hexes = await listHexes(db, "constituency", day);
  if (hexes.length > 0) {
    const places = await namedInOrder(db, hexes, day);
    return { ...nothing, box: boxOfHexes(hexes), hexes, places };
  }
  for (const kind of ["constituency", "council"] as const) {
    const shapes = await listShapes(db, kind, day);
    if (shapes.length === 0) continue;
    return { ...nothing, box: COUNTRY, shapes, places: await namedInOrder(db, shapes, day) };
  }
  return hasExtract(db, day);
}

async function namedInOrder(
  db: Reader,
  drawn: readonly { readonly code: string }[],
  day: Day,
): Promise<readonly Place[]> {
  const codes = drawn.map(({ code }) => code);
  const names = await namesOf(db, codes, day);
  return codes.flatMap((code) => names.get(code) ?? []);
}

async function hasExtract(db: Reader, day: Day): Promise<CountryMap | undefined> {
  if (!(await isExtract(db, day))) return undefined;
  return { box: COUNTRY, shapes: [], hexes: [], ...(await pointsOf(db, TOWNS, day)) };
}

async function isExtract(db: Reader, day: Day): Promise<boolean> {
  const { rows } = await sql<{ is_approximate: boolean }>`
    select is_approximate from (${inForce("postcodes", null, day)}) s`.execute(db);
  return rows[0]?.is_approximate === true;
}

/** These towns of the extract as points with numbers, on whatever lies under them. */
async function pointsOf(db: Reader, towns: readonly Town[], day: Day) {
  const names = await namesOf(
    db,
    towns.map(({ council }) => council),
    EXTRACT_DAY,
  );
  const points = towns.map(({ latitude, longitude }, index) => ({
    ...{ number: index + 1, position: { latitude, longitude } },
  }));
  const places = towns.flatMap(({ council }) => names.get(council) ?? []);
  return { backdrop: await findBackdrop(db, day), points, places };
}

/** A place from nearby. */
export interface PlaceMap {
  readonly box: MapBox;
  readonly shapes: readonly MapShape[];
  readonly around: readonly Place[];
}

const MOST_AROUND = 80;
const NEAR = 10;

/** Its shape, and those of its kind around it; undefined where nobody has brought it. */
export async function findPlaceMap(
  db: Reader,
  { kind, code }: Place,
  day: Day,
): Promise<PlaceMap | undefined> {
  const { rows } = await sql<{
    readonly code: string;
    readonly path: string;
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  }>`
    with s as (${inForce("shapes", kind, day)}),
      here as (select h.* from places.shape h join s on h.kind = s.kind and h.day = s.day where code = ${code})
    select o.code, o.near as path, o.west, o.south, o.east, o.north
    from here h join places.shape o on o.kind = h.kind and o.day = h.day
      and o.west <= h.east + 2000 and o.east >= h.west - 2000
      and o.south <= h.north + 2000 and o.north >= h.south - 2000
    order by o.code = h.code desc, o.code
    limit ${MOST_AROUND}`.execute(db);
  const [here, ...others] = rows;
  if (here === undefined) return undefined;
  const shapes = [...others, here].map(({ code: one, path }) => ({
    ...{ code: one, path, isHere: one === code },
  }));
  return { box: boxAround(here, NEAR), shapes, around: await namedInOrder(db, others, day) };
}

/** Where something lies that is about one place or several: their shapes from nearby, or points of the extract's towns. */
export type WhereItLies =
  | (PlaceMap & { readonly is: "shape"; readonly name: string })
  | {
      readonly is: "points";
      readonly backdrop: string;
      readonly points: readonly MapPoint[];
      readonly places: readonly Place[];
    };

/** @param codes of places; undefined where nobody has brought anything that could be drawn of them */
export async function findWhere(
  db: Reader,
  codes: readonly string[],
  day: Day,
): Promise<WhereItLies | undefined> {
  for (const code of codes) {
    const place = await findPlace(db, code, day);
    const map = place === undefined ? undefined : await findPlaceMap(db, place, day);
    if (place === undefined || map === undefined) continue;
    const shapes = map.shapes.map((shape) => ({ ...shape, isHere: codes.includes(shape.code) }));
    return { ...map, is: "shape", shapes, name: nameOfPlace(place) };
  }
  const towns = TOWNS.filter(({ council, region, nation }) =>
    [council, region, nation].some((code) => code !== undefined && codes.includes(code)),
  );
  if (towns.length === 0 || !(await isExtract(db, day))) return undefined;
  return { is: "points", ...(await pointsOf(db, towns, day)) };
}

/** What a place's page tells: where it lies, what lies in it, and its map. */
export interface PlaceFacts {
  readonly place: Place;
  readonly lies: readonly Place[];
  readonly holds: readonly { readonly kind: PlaceKind; readonly places: readonly Place[] }[];
  readonly map: PlaceMap | undefined;
}

const ABOVE: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  nation: [],
  region: ["nation"],
  council: ["region", "nation"],
  constituency: ["region", "nation"],
  ward: ["council", "constituency", "region", "nation"],
};
const BELOW: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  nation: ["region", "council", "constituency"],
  region: ["council", "constituency"],
  council: ["constituency", "ward"],
  constituency: ["council", "ward"],
  ward: [],
};

export async function findPlaceFacts(
  db: Reader,
  code: string,
  day: Day,
): Promise<PlaceFacts | undefined> {
  const place = await findPlace(db, code, day);
  if (place === undefined) return undefined;
  const list = (kind: PlaceKind) => listPlacesIn(db, place, kind, day);
  const lies = await Promise.all(ABOVE[place.kind].map(list));
  const holds = await Promise.all(
    BELOW[place.kind].map(async (kind) => ({ kind, places: await list(kind) })),
  );
  return {
    ...{ place, lies: lies.flat(), map: await findPlaceMap(db, place, day) },
    holds: holds.filter(({ places }) => places.length > 0),
  };
}

/** Which sets of boundaries there are, the newest first. */
export async function listSets(db: Reader) {
  const { rows } = await sql<{
    readonly what: "postcodes" | "names" | "shapes" | "hexes";
    readonly kind: PlaceKind | null;
    readonly day: Day;
    readonly source: string;
    readonly rows: number;
  }>`select what, kind, day, source, rows from places.boundary_set
    order by day desc, what, kind`.execute(db);
  return rows;
}

export type SetShown = Awaited<ReturnType<typeof listSets>>[number];

/** Nations with their regions, for the beginning of a list of everything. */
export const listLargest = async (db: Reader, day: Day): Promise<readonly Place[]> => [
  ...(await listPlaces(db, "nation", day)),
  ...(await listPlaces(db, "region", day)),
];
