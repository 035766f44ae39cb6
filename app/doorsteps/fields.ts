import * as v from "valibot";
import { lineField, shortField } from "../../platform/text/fields.ts";
import { words } from "./words.ts";

export const MOST_CHARACTERS = { council: 80, area: 80, leaflet: 80, street: 120 } as const;
/** What a form holds, and more than anybody walks in a shift. */
export const MOST_STREETS = 60;

export const councilField = lineField(() => words.fields.council, {
  most: MOST_CHARACTERS.council,
  least: 3,
});
export const areaField = lineField(() => words.fields.area, { most: MOST_CHARACTERS.area });
export const leafletField = lineField(() => words.fields.leaflet, {
  most: MOST_CHARACTERS.leaflet,
  least: 3,
});

const streetInList = shortField(MOST_CHARACTERS.street, () => words.fields.streets(MOST_STREETS));

/** The streets that were ticked: one or several. */
export const streetsField = v.pipe(
  v.union([streetInList, v.array(streetInList)], () => words.fields.streets(MOST_STREETS)),
  v.transform((given) => [...new Set([given].flat())].filter(Boolean)),
  v.check(
    (streets) => streets.length > 0 && streets.length <= MOST_STREETS,
    () => words.fields.streets(MOST_STREETS),
  ),
);

export const streetField = lineField(() => words.fields.street, { most: MOST_CHARACTERS.street });
export const houseField = lineField(() => words.fields.door, { most: MOST_CHARACTERS.street });

/** What people ask for who tell the party so: deleting how they mean to vote, or no contact. */
export const WISHES = ["take-back", "object"] as const;

const wishField = v.picklist(WISHES, () => words.fields.wishes);

/** One of them or both. */
export const wishesField = v.pipe(
  v.union([wishField, v.array(wishField)], () => words.fields.wishes),
  v.transform((given) => [...new Set([given].flat())]),
  v.minLength(1, () => words.fields.wishes),
);
