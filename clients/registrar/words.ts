import { inEachLanguage } from "@breakthrough/languages";
import { cy } from "./words.cy.ts";
import { en } from "./words.en.ts";

/** What the registrar's program says, in the language of the page around it. */
export const words = inEachLanguage(en, { cy });
