import * as v from "valibot";
import {
  lineField,
  oneOf,
  optionalTextField,
  shortField,
  textField,
} from "../../platform/text/fields.ts";
import { MOST_LEAFLETS, MOST_NEEDED, PERMISSIONS } from "./action.ts";
import { words } from "./words.ts";

/** What an action's place can be: kinds of events that go out to people. */
export const PLACE_KINDS = ["stall", "leafleting", "canvass"] as const;

export const MOST_CHARACTERS = {
  title: 56,
  theme: 2000,
  question: 200,
  kit: 1500,
  leafletTitle: 80,
  leafletText: 1200,
  printer: 120,
  printerAddress: 200,
  why: 300,
  spot: 60,
  postcode: 10,
  access: 500,
  council: 120,
  risks: 2000,
  task: 60,
  thing: 80,
} as const;

/** Of those that take no single letter. */
export const LEAST_CHARACTERS = { title: 3, theme: 10, question: 5, why: 5, spot: 3 } as const;

const optionalLine = (label: () => string, most: number) =>
  v.pipe(
    optionalTextField(label, { most }),
    v.transform((text) => text?.replace(/\s+/g, " ")),
  );

/** What stands in an action beside its days. */
export const actionEntries = {
  title: lineField(() => words.fields.title, {
    most: MOST_CHARACTERS.title,
    least: LEAST_CHARACTERS.title,
  }),
  theme: textField(() => words.fields.theme, {
    most: MOST_CHARACTERS.theme,
    least: LEAST_CHARACTERS.theme,
  }),
  question: lineField(() => words.fields.question, {
    most: MOST_CHARACTERS.question,
    least: LEAST_CHARACTERS.question,
  }),
  kit: optionalTextField(() => words.fields.kit, { most: MOST_CHARACTERS.kit }),
  leafletTitle: optionalLine(() => words.fields.leafletTitle, MOST_CHARACTERS.leafletTitle),
  leafletText: optionalTextField(() => words.fields.leafletText, {
    most: MOST_CHARACTERS.leafletText,
  }),
  printer: optionalLine(() => words.fields.printer, MOST_CHARACTERS.printer),
  printerAddress: optionalLine(() => words.fields.printerAddress, MOST_CHARACTERS.printerAddress),
};

export const whyField = lineField(() => words.fields.why, {
  most: MOST_CHARACTERS.why,
  least: LEAST_CHARACTERS.why,
});

export const dayField = shortField(12, () => words.days.none);
export const maybeDayField = v.optional(dayField, "");
export const timeField = shortField(8, () => words.fields.time);
export const placeKindField = oneOf(PLACE_KINDS, () => words.fields.kind);
export const permissionField = oneOf(PERMISSIONS, () => words.fields.permission);

export const spotField = lineField(() => words.fields.spot, {
  most: MOST_CHARACTERS.spot,
  least: LEAST_CHARACTERS.spot,
});
export const postcodeField = optionalLine(() => words.fields.postcode, MOST_CHARACTERS.postcode);
export const accessField = optionalTextField(() => words.fields.access, {
  most: MOST_CHARACTERS.access,
});
export const councilField = optionalLine(() => words.fields.council, MOST_CHARACTERS.council);
/** Empty takes them away. */
export const risksField = optionalTextField(() => words.fields.risks, {
  most: MOST_CHARACTERS.risks,
});
export const taskField = lineField(() => words.fields.task, { most: MOST_CHARACTERS.task });
export const thingField = lineField(() => words.fields.thing, { most: MOST_CHARACTERS.thing });

const numberField = (least: number, most: number, says: () => string) =>
  v.pipe(
    shortField(9, says),
    v.trim(),
    v.regex(/^[0-9]{1,7}$/, says),
    v.transform(Number),
    v.minValue(least, says),
    v.maxValue(most, says),
  );

export const neededField = numberField(1, MOST_NEEDED, () => words.fields.needed(MOST_NEEDED));
export const piecesField = numberField(1, 10_000, () => words.fields.pieces);
export const leafletsField = numberField(0, MOST_LEAFLETS, () =>
  words.fields.leaflets(MOST_LEAFLETS),
);
