import type { Generated } from "kysely";
import type { Day } from "../../platform/time/days.ts";
import type { PlaceKind } from "./place.ts";

export type PlacesTables = {
  "places.boundary_set": {
    number: Generated<number>;
    what: "postcodes" | "names" | "shapes" | "hexes";
    kind: PlaceKind | null;
    day: Day;
    source: string;
    is_approximate: Generated<boolean>;
    rows: number;
    imported_at: Date;
  };
  "places.area": {
    number: Generated<number>;
    ward: string | null;
    constituency: string | null;
    council: string | null;
    region: string | null;
    nation: string | null;
  };
  "places.postcode": {
    /** Without a space; of the extract only the outward half. */
    postcode: string;
    from_day: Day;
    until_day: Day | null;
    area: number;
    latitude: number | null;
    longitude: number | null;
    ended_on: Day | null;
    is_large_user: boolean;
  };
  "places.name": {
    code: string;
    day: Day;
    kind: PlaceKind;
    name: string;
    name_cy: string | null;
  };
  "places.shape": {
    code: string;
    day: Day;
    kind: PlaceKind;
    far: string;
    near: string;
    west: number;
    south: number;
    east: number;
    north: number;
  };
  "places.hex": {
    code: string;
    day: Day;
    kind: PlaceKind;
    x: number;
    y: number;
    is_flat: boolean;
  };
};
