import type { Reader } from "../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Day } from "../../../platform/time/days.ts";
import {
  findPlace,
  findPlacesNamed,
  listPlacesIn,
  PLACE_KINDS,
  type PlaceKind,
  placesOfPostcodes,
} from "../../places/door.ts";
import type { BranchKind } from "../branch.ts";
import { refusals } from "../words.ts";

const SMALLEST_FIRST: readonly PlaceKind[] = [...PLACE_KINDS].reverse();

/** Of each postcode the places that it lies in, by their codes, the smallest first. None of one that leads nowhere. */
export async function placesOf(
  db: Reader,
  postcodes: readonly string[],
  day: Day,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await placesOfPostcodes(db, postcodes, day);
  return new Map(
    [...found].map(([postcode, places]) => [
      postcode,
      isRefusal(places) ? [] : SMALLEST_FIRST.flatMap((kind) => places[kind]?.code ?? []),
    ]),
  );
}

/** Which places a branch of each kind can be for. */
const PLACES_FOR: Readonly<Record<Exclude<BranchKind, "choice">, readonly PlaceKind[]>> = {
  nation: ["nation"],
  region: ["region"],
  branch: ["council", "constituency", "ward"],
};

/**
 * The code of the place that was typed, by its name or its code; undefined where nothing was typed: then the branch has
 * no boundaries, and people say for themselves that they belong to it.
 */
export async function findPlaceFor(
  db: Reader,
  kind: BranchKind,
  typed: string,
  day: Day,
): Promise<string | undefined | Refusal> {
  const text = typed.trim();
  if (text === "" || kind === "choice") return undefined;
  const byCode = await findPlace(db, text.toUpperCase(), day);
  const named = byCode === undefined ? await findPlacesNamed(db, text, day) : [byCode];
  const fitting = named.filter((place) => PLACES_FOR[kind].includes(place.kind));
  const [only] = fitting;
  if (only === undefined) {
    const { noPlace, wrongPlace } = refusals.founding;
    return refuse("invalid", named.length === 0 ? noPlace : wrongPlace, "place");
  }
  // A council and a seat of one name: the council, whose people know that they live there.
  const alike = fitting.filter((place) => place.kind === only.kind);
  if (alike.length === 1) return only.code;
  return refuse("invalid", refusals.founding.severalPlaces(alike.map(({ code }) => code)), "place");
}

/** The places that this one lies in as a whole, by their codes, the smallest first. */
export async function listPlacesAround(
  db: Reader,
  code: string,
  day: Day,
): Promise<readonly string[]> {
  const place = await findPlace(db, code, day);
  if (place === undefined) return [];
  const larger = PLACE_KINDS.slice(0, PLACE_KINDS.indexOf(place.kind)).reverse();
  const around: string[] = [];
  for (const kind of larger) {
    const [only, another] = await listPlacesIn(db, place, kind, day);
    if (only !== undefined && another === undefined) around.push(only.code);
  }
  return around;
}

/** What a place is called, for a page; its code where nobody knows. */
export async function placeName(db: Reader, code: string, day: Day): Promise<string> {
  return (await findPlace(db, code, day))?.name ?? code;
}
