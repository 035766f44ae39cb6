import { spoken } from "@breakthrough/languages";
import type { Day } from "../../platform/time/days.ts";
import type { Postcode } from "./postcode.ts";

/** From the largest to the smallest. */
export const PLACE_KINDS = ["nation", "region", "council", "constituency", "ward"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place as public bodies number it. Of whatever day, a code is one place: new boundaries get a new code. */
export interface Place {
  readonly kind: PlaceKind;
  /** Of the Office for National Statistics, such as E06000026. */
  readonly code: string;
  /** Its code, where nobody has brought names yet. */
  readonly name: string;
  readonly nameCy: string | undefined;
}

/** In degrees of WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where a postcode lies. A place is missing where the directory has none: Wales has no regions. */
export interface PlacesOf {
  readonly postcode: Postcode;
  readonly ward: Place | undefined;
  readonly constituency: Place | undefined;
  readonly council: Place | undefined;
  readonly region: Place | undefined;
  readonly nation: Place | undefined;
  /** Of some building in the middle of it, to some metres; of the extract, of the town. */
  readonly position: Position | undefined;
  /** Of one organisation that gets very many letters, or of PO boxes: nobody lives there. */
  readonly isLargeUser: boolean;
  /** The Royal Mail has taken it out of use since this day; its places are those it had. */
  readonly endedOn: Day | undefined;
  /** Told by its first half alone, for want of a directory: it can be wrong at an edge. */
  readonly isApproximate: boolean;
  /** The day whose boundaries these are. */
  readonly asOf: Day;
  readonly source: string;
}

const KIND_OF_PREFIX: Readonly<Record<string, PlaceKind>> = {
  ...{ E92: "nation", W92: "nation", S92: "nation", N92: "nation", E12: "region" },
  ...{ E06: "council", E07: "council", E08: "council", E09: "council" },
  ...{ W06: "council", S12: "council", N09: "council" },
  ...{ E14: "constituency", W07: "constituency", S14: "constituency" },
  ...{ N05: "constituency", N06: "constituency" },
  ...{ E05: "ward", W05: "ward", S13: "ward", N08: "ward" },
};

/** @param code nine signs; undefined for what is no place that we keep, and for codes that say "none", such as W99999999 */
export function findKindOf(code: string): PlaceKind | undefined {
  if (!/^[EWSN]\d{8}$/.test(code) || code.endsWith("999999")) return undefined;
  return KIND_OF_PREFIX[code.slice(0, 3)];
}

const known = (kind: PlaceKind, code: string, name: string, nameCy: string): Place => ({
  ...{ kind, code, name, nameCy },
});

/** The nations, and the regions of England: so few and so lasting that they need no file. Source: ONS, register of codes. */
export const KNOWN_PLACES: ReadonlyMap<string, Place> = new Map(
  [
    known("nation", "E92000001", "England", "Lloegr"),
    known("nation", "N92000002", "Northern Ireland", "Gogledd Iwerddon"),
    known("nation", "S92000003", "Scotland", "Yr Alban"),
    known("nation", "W92000004", "Wales", "Cymru"),
    known("region", "E12000001", "North East", "Gogledd-ddwyrain Lloegr"),
    known("region", "E12000002", "North West", "Gogledd-orllewin Lloegr"),
    known("region", "E12000003", "Yorkshire and The Humber", "Swydd Efrog a'r Humber"),
    known("region", "E12000004", "East Midlands", "Dwyrain Canolbarth Lloegr"),
    known("region", "E12000005", "West Midlands", "Gorllewin Canolbarth Lloegr"),
    known("region", "E12000006", "East of England", "Dwyrain Lloegr"),
    known("region", "E12000007", "London", "Llundain"),
    known("region", "E12000008", "South East", "De-ddwyrain Lloegr"),
    known("region", "E12000009", "South West", "De-orllewin Lloegr"),
  ].map((place) => [place.code, place]),
);

/** A place's name in the language spoken. */
export const nameOfPlace = ({ name, nameCy }: Place): string =>
  spoken() === "cy" ? (nameCy ?? name) : name;
