export { compareNames } from "./alphabet.ts";
export {
  findAccepted,
  isLanguage,
  LANGUAGES,
  type Language,
  PSEUDO,
  type Spoken,
  speakBy,
  spoken,
  tagOf,
  whileSpoken,
} from "./language.ts";
export { isPseudo, withoutPseudo } from "./pseudo.ts";
export { inEachLanguage, type Texts } from "./texts.ts";
export { countedInWelsh, soften } from "./welsh.ts";
