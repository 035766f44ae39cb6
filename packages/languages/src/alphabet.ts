import { type Spoken, spoken, tagOf } from "./language.ts";

/**
 * The Welsh alphabet, in which two letters can be one (Geiriadur Prifysgol Cymru), with k, q, v, x and z where the
 * names of people and places need them.
 */
const WELSH = "a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z".split(
  " ",
);

const PLACES: ReadonlyMap<string, number> = new Map(WELSH.map((letter, place) => [letter, place]));

/**
 * In the middle of a name `ng` is an n and a g far more often than the one letter, as in Llangollen and Bangor, and
 * no spelling tells which: there it is read so. At either end of a word it is the letter, as in Nghymru and llong.
 */
const LETTER = /(?<!\p{L})ng|ng(?!\p{L})|ch|dd|ff|ll|ph|rh|th|\p{L}|\p{N}+|[^\p{L}\p{N}]+/gu;

let collator: Intl.Collator | undefined;

/** Made by the first comparison, for the same reason as a formatter of counts. */
function compareEnglish(one: string, other: string): number {
  collator ??= new Intl.Collator(tagOf("en"), { numeric: true });
  return collator.compare(one, other);
}

/** Letters that Unicode does not take apart into a plain one and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ...{ ł: "l", ø: "o", đ: "d", ħ: "h", ŧ: "t", ı: "i" },
  ...{ ß: "ss", æ: "ae", œ: "oe" },
};

/** Letters of the alphabet by their place; whatever else stands in a name before them. */
const placesIn = (text: string): readonly number[] => {
  const bare = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łøđħŧıßæœ]/g, (letter) => WHOLE[letter] ?? letter);
  return [...bare.matchAll(LETTER)].map(([letter]) => PLACES.get(letter) ?? -1);
};

function compareWelsh(one: string, other: string): number {
  const [places, others] = [placesIn(one), placesIn(other)];
  const at = places.findIndex((place, index) => place !== others[index]);
  if (at === -1) return places.length - others.length || compareEnglish(one, other);
  const [place, beside] = [places[at] ?? -1, others[at]];
  if (beside === undefined) return 1;
  return place - beside;
}

/**
 * The order of two names in a list, in the alphabet of whoever reads it. For people: what is hashed has its own.
 * @param one a name as it is written
 * @param other the name that it is compared with
 * @returns below 0 where `one` comes first, 0 where they are alike, above 0 otherwise
 */
export const compareNames = (one: string, other: string, language: Spoken = spoken()): number =>
  language === "cy" ? compareWelsh(one, other) : compareEnglish(one, other);
