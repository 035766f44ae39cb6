import { inEachLanguage } from "@breakthrough/languages";
import { coded } from "./refusal.ts";
import { cy } from "./words.cy.ts";
import { en } from "./words.en.ts";

/** What the platform itself says, in the language spoken. */
export const words = inEachLanguage(en, { cy });

/** The same, as what a refusal says. */
export const refusals = coded("platform", words);
