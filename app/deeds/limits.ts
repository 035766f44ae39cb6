import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Naming somebody is a letter to them, and each word is read by many. */
export const wordsOnDeeds: Limit = {
  name: "deed-person",
  most: 20,
  minutes: 60,
  says: refusals.tooManyWords,
};
