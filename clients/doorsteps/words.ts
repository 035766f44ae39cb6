import { inEachLanguage } from "@breakthrough/languages";
import { cy } from "./words.cy.ts";
import { en } from "./words.en.ts";

/** What the doorsteps' app says, in the language of the page around it. */
export const words = inEachLanguage(en, { cy });
