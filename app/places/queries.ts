import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse, type Said } from "../../platform/refusal.ts";
import type { Day } from "../../platform/time/days.ts";
import {
  findKindOf,
  KNOWN_PLACES,
  PLACE_KINDS,
  type Place,
  type PlaceKind,
  type PlacesOf,
} from "./place.ts";
import { compactOf, findSpecial, outwardOf, type Postcode, readPostcode } from "./postcode.ts";
import type { PlacesTables } from "./tables.ts";
import { refusals } from "./words.ts";

const tables = (db: Reader) => db.withTables<PlacesTables>();

/** Where nothing is known of a day, the nearest set that is known of tells it. */
export const inForce = (what: string, kind: PlaceKind | null, day: Day) => sql`
  select * from places.boundary_set
  where what = ${what} and kind is not distinct from ${kind}
  order by day <= ${day} desc, abs(day - ${day}::date) limit 1`;

interface Row {
  readonly asked: string;
  readonly day: Day;
  readonly source: string;
  readonly is_approximate: boolean;
  readonly until_day: Day | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly ended_on: Day | null;
  readonly is_large_user: boolean | null;
  readonly ward: string | null;
  readonly constituency: string | null;
  readonly council: string | null;
  readonly region: string | null;
  readonly nation: string | null;
  readonly area: number | null;
  /** By code: in English, and in Welsh. Null where none has one. */
  readonly names: Readonly<Record<string, readonly [string, string | null]>> | null;
}

/**
 * Where a postcode lies by the boundaries of a day.
 *
 * @param typed in any usual spelling
 * @returns a refusal for what is no postcode (`places.postcode.wrong`), lies outside the United Kingdom or nowhere
 *   (`places.postcode.special.…`), is not in the directory (`places.postcode.unknown`), or where no directory has been
 *   imported (`places.postcode.noDirectory`). One that has ended is no refusal: see `endedOn`.
 */
export async function placesOfPostcode(
  db: Reader,
  typed: string,
  day: Day,
): Promise<PlacesOf | Refusal> {
  const found = await placesOfPostcodes(db, [typed], day);
  return found.get(typed) as PlacesOf | Refusal;
}

/**
 * The same for many at once, by what was typed: some thousands in one statement.
 */
export async function placesOfPostcodes(
  db: Reader,
  typed: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, PlacesOf | Refusal>> {
  const read = new Map(typed.map((text) => [text, readUsual(text)] as const));
  const asked = new Map<string, Postcode>();
  for (const postcode of read.values()) {
    if (!isRefusal(postcode)) asked.set(compactOf(postcode), postcode);
  }
  const rows = asked.size === 0 ? [] : await findRows(db, [...asked.values()], day);
  const found = new Map(rows.map((row) => [row.asked, row]));
  return new Map(
    [...read].map(([text, postcode]) => [
      text,
      isRefusal(postcode) ? postcode : answerOf(postcode, found.get(compactOf(postcode))),
    ]),
  );
}

function readUsual(text: string): Postcode | Refusal {
  const postcode = readPostcode(text);
  if (postcode === undefined) return refuse("invalid", refusals.postcode.wrong);
  const special = findSpecial(postcode);
  return special === undefined ? postcode : notFound(refusals.postcode.special[special]);
}

const notFound = (sentence: Said): Refusal => refuse("not-found", sentence);

/** One row for each that is asked for; without an area where the directory does not have it. None without a directory. */
async function findRows(db: Reader, postcodes: readonly Postcode[], day: Day) {
  const compact = postcodes.map(compactOf);
  const outward = postcodes.map(outwardOf);
  const { rows } = await sql<Row>`
    select asked.postcode as asked, s.day, s.source, s.is_approximate, p.until_day, p.latitude, p.longitude,
      p.ended_on, p.is_large_user, a.number as area, a.ward, a.constituency, a.council, a.region, a.nation, named.names
    from unnest(${compact}::text[], ${outward}::text[]) as asked(postcode, outward)
    cross join (${inForce("postcodes", null, day)}) s
    left join lateral (
      select * from places.postcode
      where postcode = case when s.is_approximate then asked.outward else asked.postcode end
        and from_day <= s.day
      order by from_day desc limit 1
    ) p on true
    left join places.area a on a.number = p.area
    left join lateral (
      select jsonb_object_agg(code, jsonb_build_array(name, name_cy)) as names from (
        select distinct on (code) code, name, name_cy from places.name
        where code in (a.ward, a.constituency, a.council)
        order by code, day <= ${day} desc, abs(day - ${day}::date)
      ) n
    ) named on true`.execute(db);
  return rows;
}

function answerOf(postcode: Postcode, row: Row | undefined): PlacesOf | Refusal {
  if (row === undefined) return notFound(refusals.postcode.noDirectory);
  if (row.area === null)
    return notFound(
      row.is_approximate ? refusals.postcode.notInExtract : refusals.postcode.unknown(postcode),
    );
  const place = (kind: PlaceKind): Place | undefined => {
    const code = row[kind];
    if (code === null) return undefined;
    const [name = code, nameCy] = row.names?.[code] ?? [];
    return KNOWN_PLACES.get(code) ?? { kind, code, name, nameCy: nameCy ?? undefined };
  };
  const { latitude, longitude } = row;
  const hasGone = row.until_day !== null && row.until_day <= row.day;
  const endedOn = hasGone ? (row.ended_on ?? row.until_day) : row.ended_on;
  return {
    postcode,
    ward: place("ward"),
    constituency: place("constituency"),
    council: place("council"),
    region: place("region"),
    nation: place("nation"),
    position: latitude === null || longitude === null ? undefined : { latitude, longitude },
    isLargeUser: row.is_large_user ?? false,
    endedOn: endedOn ?? undefined,
    isApproximate: row.is_approximate,
    asOf: row.day,
    source: row.source,
  };
}

const nameless = (kind: PlaceKind, code: string): Place => ({
  ...{ kind, code, name: code, nameCy: undefined },
});

/** As they were called on that day; of codes that are only known of another day, as on the nearest. */
export async function namesOf(
  db: Reader,
  codes: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, Place>> {
  const wanted = [...new Set(codes)].filter((code) => !KNOWN_PLACES.has(code));
  const found = new Map(KNOWN_PLACES);
  if (wanted.length === 0) return found;
  const { rows } = await sql<PlacesTables["places.name"]>`
    select distinct on (code) * from places.name where code = any(${wanted}::text[])
    order by code, day <= ${day} desc, abs(day - ${day}::date)`.execute(db);
  for (const row of rows) found.set(row.code, placeIn(row));
  return found;
}

const placeIn = ({ kind, code, name, name_cy }: PlacesTables["places.name"]): Place => ({
  ...{ kind, code, name, nameCy: name_cy ?? undefined },
});

/** The place of that code. Undefined for what is no code, or one of which no import ever told. */
export async function findPlace(db: Reader, code: string, day: Day): Promise<Place | undefined> {
  const kind = findKindOf(code);
  if (kind === undefined) return undefined;
  const named = (await namesOf(db, [code], day)).get(code);
  if (named !== undefined) return named;
  const area = await tables(db)
    .selectFrom("places.area")
    .select("number")
    .where(kind, "=", code)
    .limit(1)
    .executeTakeFirst();
  return area && nameless(kind, code);
}

/** Every place of a kind by the boundaries of that day, in the order of their codes. */
export async function listPlaces(db: Reader, kind: PlaceKind, day: Day): Promise<readonly Place[]> {
  const { rows } = await sql<{ code: string }>`
    with s as (${inForce("names", kind, day)})
    select n.code from places.name n join s on n.kind = s.kind and n.day = s.day
    union
    select ${sql.ref(kind)} from places.area
    where ${sql.ref(kind)} is not null and not exists (select from s)
    order by code`.execute(db);
  const isLasting = kind === "nation" || kind === "region";
  const lasting = [...KNOWN_PLACES.values()].filter((place) => isLasting && place.kind === kind);
  const codes = [...new Set([...lasting.map(({ code }) => code), ...rows.map(({ code }) => code)])];
  const names = await namesOf(db, codes, day);
  return codes.sort().map((code) => names.get(code) ?? nameless(kind, code));
}

/** Places of that name, in either language and any case, on that day: from the largest kind to the smallest, 20 at most. */
export async function findPlacesNamed(
  db: Reader,
  typed: string,
  day: Day,
): Promise<readonly Place[]> {
  const name = typed.trim().toLowerCase();
  if (name === "") return [];
  const { rows } = await sql<PlacesTables["places.name"]>`
    select distinct on (code) * from places.name
    where lower(name) = ${name} or lower(name_cy) = ${name}
    order by code, day <= ${day} desc, abs(day - ${day}::date)
    limit 20`.execute(db);
  const lasting = [...KNOWN_PLACES.values()].filter((place) =>
    [place.name, place.nameCy].some((one) => one?.toLowerCase() === name),
  );
  return [...lasting, ...rows.map(placeIn)].sort(
    (one, other) => PLACE_KINDS.indexOf(one.kind) - PLACE_KINDS.indexOf(other.kind),
  );
}

/** What lies in a place, or has a part in it, of one kind: the wards of a council, the seats that a council has a part of. */
export async function listPlacesIn(
  db: Reader,
  place: Pick<Place, "kind" | "code">,
  kind: PlaceKind,
  day: Day,
): Promise<readonly Place[]> {
  const { rows } = await sql<{ code: string }>`
    select distinct ${sql.ref(kind)} as code from places.area
    where ${sql.ref(place.kind)} = ${place.code} and ${sql.ref(kind)} is not null
    order by code`.execute(db);
  const codes = rows.map(({ code }) => code);
  const names = await namesOf(db, codes, day);
  return codes.map((code) => names.get(code) ?? nameless(kind, code));
}
