import { inEachLanguage } from "@breakthrough/languages";
import { coded } from "../../platform/refusal.ts";
import { cy } from "./words.cy.ts";
import { en } from "./words.en.ts";

/** The room's sentences, in the language spoken. */
export const words = inEachLanguage(en, { cy });

/** The same, as what a refusal says. */
export const refusals = coded("chat", words);
