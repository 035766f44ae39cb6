import { inEachLanguage } from "@breakthrough/languages";
import { cy } from "./words.cy.ts";
import { en } from "./words.en.ts";

/** The room's sentences, in the language spoken. */
export const words = inEachLanguage(en, { cy });
