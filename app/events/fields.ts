import * as v from "valibot";
import {
  lineField,
  maybeTick,
  oneOf,
  optionalTextField,
  shortField,
  textField,
} from "../../platform/text/fields.ts";
import { safeLinkField } from "../../platform/text/safe-link.ts";
import { ANSWERS, MOST_PLUS, MOST_SEATS } from "./coming/places.ts";
import { findScope, KINDS, MOST_DATES, PLACES_OF, REPEATS, type Scope, WHICH } from "./event.ts";
import { words } from "./words.ts";

export const MOST_CHARACTERS = {
  title: 120,
  says: 3000,
  place: 200,
  postcode: 10,
  access: 500,
  link: 500,
  why: 300,
  name: 80,
  from: 80,
  photo: 200,
} as const;

/** Of those that take no single letter. */
export const LEAST_CHARACTERS = { title: 3, says: 10, why: 5, photo: 5 } as const;

/** More come to no event of ours. */
const MOST_PLACES = 20_000;

export const titleField = lineField(() => words.fields.title, {
  most: MOST_CHARACTERS.title,
  least: LEAST_CHARACTERS.title,
});
export const saysField = textField(() => words.fields.says, {
  most: MOST_CHARACTERS.says,
  least: LEAST_CHARACTERS.says,
});
export const whyField = lineField(() => words.fields.why, {
  most: MOST_CHARACTERS.why,
  least: LEAST_CHARACTERS.why,
});
export const photoSaysField = lineField(() => words.fields.photo, {
  most: MOST_CHARACTERS.photo,
  least: LEAST_CHARACTERS.photo,
});
const dayField = shortField(12, () => words.time.none);
const timeField = shortField(8, () => words.time.none);
export const scopeField = v.pipe(
  shortField(20, () => words.fields.scope),
  v.check(
    (text) => findScope(text) !== undefined,
    () => words.fields.scope,
  ),
  v.transform((text) => findScope(text) as Scope),
);
export const kindField = oneOf(KINDS, () => words.fields.kind);

/** A number that may stay empty; then it is what stands for it. */
const numberOr = <None>(
  none: None,
  { least, most }: { least: number; most: number },
  says: () => string,
) =>
  v.pipe(
    v.optional(shortField(8, says), ""),
    v.trim(),
    v.regex(/^[0-9]{0,6}$/, says),
    v.transform((text) => (text === "" ? none : Number(text))),
    v.check((number) => typeof number !== "number" || (number >= least && number <= most), says),
  );

export const placesField = numberOr(undefined, { least: 1, most: MOST_PLACES }, () =>
  words.fields.places(MOST_PLACES),
);
export const datesField = numberOr(1, { least: 1, most: MOST_DATES }, () =>
  words.fields.dates(MOST_DATES),
);
export const repeatsField = oneOf(REPEATS, () => words.fields.repeats);

const optionalLine = (label: () => string, most: number) =>
  v.pipe(
    optionalTextField(label, { most }),
    v.transform((text) => text?.replace(/\s+/g, " ")),
  );

/** Of a repeated event: one date alone, or all that come after it as well. */
export const whichField = v.optional(
  v.picklist(WHICH, () => words.fields.which),
  "this",
);

/** When it is, for whoever holds or moves it. */
export const timeEntries = {
  day: dayField,
  from: timeField,
  until: timeField,
  endsNextDay: maybeTick,
};

/** Where it is, for whoever holds or changes it. */
export const whereEntries = {
  where: oneOf(PLACES_OF, () => words.fields.where),
  place: optionalLine(() => words.fields.place, MOST_CHARACTERS.place),
  postcode: optionalLine(() => words.fields.postcode, MOST_CHARACTERS.postcode),
  access: optionalTextField(() => words.fields.access, { most: MOST_CHARACTERS.access }),
  /** Empty: there is none yet. */
  link: safeLinkField(MOST_CHARACTERS.link, () => words.fields.link),
};

/** What somebody says of their coming, on the event's page or out of a letter. */
export const answerEntries = {
  answer: oneOf(ANSWERS, () => words.fields.answer),
  plus: numberOr(0, { least: 0, most: MOST_PLUS }, () => words.fields.plus(MOST_PLUS)),
  lifts: numberOr(0, { least: 0, most: MOST_SEATS }, () => words.fields.lifts(MOST_SEATS)),
  liftFrom: optionalLine(() => words.fields.liftFrom, MOST_CHARACTERS.from),
};

/** @param label begins its sentences: "The link" */
export const keyField = lineField(() => words.fields.key, { most: 100 });
/** As it stands under a QR code. */
export const CODE_LETTERS = 8;
