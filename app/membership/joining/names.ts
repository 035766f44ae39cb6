import { LANGUAGES } from "@breakthrough/languages";
import { inLanguage } from "../../../platform/language.ts";
import { lookOf } from "../../../platform/text/look-alike.ts";
import {
  bodyInWords,
  bodyNames,
  capacityWords,
  officeNames,
  titleOf,
} from "../../rulebook/door.ts";
import { words } from "../words.ts";

/** Names stand in letters that strangers can have sent to others, so that none may be an address to click on. */
const LIKE_AN_ADDRESS = /:\/\/|www\.|[@<>]/i;

export const isLikeAnAddress = (name: string): boolean => LIKE_AN_ADDRESS.test(name);

/** Dots of every script that a domain's name can be written with (UTS 46). */
const ODD_DOTS = /[。．｡․]/g;
const SHOWS_NOTHING = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * What mail programs make a link of, each by rules of its own: letters right after a dot, as in `party.example`
 * (whichever endings exist today); numbers with dots; a scheme; a share; a telephone number.
 */
const LINKS = [
  /[\p{L}\p{N}]\.[\p{L}\p{N}-]{2}/u,
  /\d\.\d/,
  /[\p{L}\p{N}]:[^\s]/u,
  /\\\\|\/\//,
  /\d(?:[\s().-]?\d){5}/,
];

export function isMadeALink(name: string): boolean {
  const plain = name.normalize("NFKC").replace(SHOWS_NOTHING, "").replace(ODD_DOTS, ".");
  return LINKS.some((link) => link.test(plain));
}

interface Reserved {
  /** Nobody is called just this. */
  readonly whole: ReadonlySet<string>;
  /** Offices, which no name may hold among other words: a look for each of their own words. */
  readonly titles: readonly (readonly string[])[];
}

const ARTICLE = /^(?:the|an?|yr?)\s+/i;
const looksOfWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]+/u)
    .map(lookOf)
    .filter(Boolean);

const titlesNow = (): readonly string[] => officeNames().map(titleOf);
const wordsNow = (): readonly string[] => [
  ...bodyNames().map(bodyInWords),
  ...capacityWords(),
  words.formerMember,
  ...words.fields.nobodysNames,
];

const inEveryLanguage = (list: () => readonly string[]): readonly string[] =>
  LANGUAGES.flatMap((language) => inLanguage(language, list));

let made: { readonly of: string; readonly reserved: Reserved } | undefined;

/** What the house calls its offices and itself, in every language that it speaks; made anew where that has changed. */
function reservedNow(): Reserved {
  const [titles, others] = [inEveryLanguage(titlesNow), inEveryLanguage(wordsNow)];
  const of = [...titles, ...others].join("\n");
  if (made?.of === of) return made.reserved;
  const whole = [...titles, ...others].flatMap((text) => {
    const bare = text.replace(ARTICLE, "");
    return ["", "a ", "an ", "the "].map((article) => lookOf(article + bare));
  });
  made = { of, reserved: { whole: new Set(whole), titles: titles.map(looksOfWords) } };
  return made.reserved;
}

const holds = (all: readonly string[], part: readonly string[]): boolean =>
  all.some((_word, at) => part.every((word, index) => all[at + index] === word));

/** Is it what an office or the site itself is called, or a name with an office's title in it? */
export function isReserved(name: string): boolean {
  const { whole, titles } = reservedNow();
  const words = looksOfWords(name);
  return whole.has(lookOf(name)) || titles.some((title) => holds(words, title));
}
