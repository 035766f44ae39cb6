import { inEachLanguage } from "@breakthrough/languages";
import { coded } from "../../platform/refusal.ts";
import { en } from "./words.en.ts";

/** The room's sentences, in the language spoken. */
export const words = inEachLanguage(en);

/** The same, as what a refusal says. */
export const refusals = coded("requests", words);
