export { keepExtract } from "./extract/keep-extract.ts";
export {
  type ImportTeller,
  type ImportWanted,
  importPlaces,
  type Kept,
} from "./importing/import-places.ts";
export { UnusableFile, type WhyUnusable } from "./importing/unusable-file.ts";
export {
  boxAround,
  COUNTRY,
  type MapBox,
  type MapHex,
  type MapPoint,
  type MapShape,
} from "./maps/map.ts";
export {
  findBackdrop,
  findWhere,
  listHexes,
  listShapes,
  type WhereItLies,
} from "./maps/map-queries.ts";
export { findMissing, type Missing } from "./missing-queries.ts";
export { PlacesMap } from "./pages/places-map.tsx";
export { WhereMap } from "./pages/where-map.tsx";
export {
  findKindOf,
  nameOfPlace,
  PLACE_KINDS,
  type Place,
  type PlaceKind,
  type PlacesOf,
  type Position,
} from "./place.ts";
export { findSpecial, type Postcode, readPostcode, type SpecialPostcode } from "./postcode.ts";
export {
  findPlace,
  findPlacesNamed,
  listPlaces,
  listPlacesIn,
  placesOfPostcode,
  placesOfPostcodes,
} from "./queries.ts";
export { beginImport, type DirectoryLine, KeepsDirectory, keepNames } from "./store.ts";
