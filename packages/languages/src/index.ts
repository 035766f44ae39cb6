export { compareNames } from "./alphabet.ts";
export {
  besideEachOther,
  type Half,
  halvesInBothLanguages,
  halvesOf,
  inBothLanguages,
} from "./both.ts";
export { counted, countGraphemes, countInWords } from "./counts.ts";
export {
  findAccepted,
  isLanguage,
  LANGUAGES,
  type Language,
  PSEUDO,
  type Spoken,
  speakBy,
  speaking,
  spoken,
  tagOf,
  whileSpoken,
} from "./language.ts";
export { listInWords } from "./lists.ts";
export { isPseudo, withoutPseudo } from "./pseudo.ts";
export { inEachLanguage, type Texts } from "./texts.ts";
export { countedInWelsh, soften } from "./welsh.ts";
