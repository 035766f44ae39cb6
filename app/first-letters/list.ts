import { factOf } from "../mail/door.ts";
import { firstLettersPath } from "./addresses.ts";
import type { FirstLetter } from "./newcomer.ts";

/** As `mail` knows them: what stands in their way out before the reader's key (`outPath`). */
export const LIST = "first-letters";

/** Whoever has one gets no second of the same, whatever happens between two slices. */
export const factOfFirst = (letter: FirstLetter): string =>
  factOf(firstLettersPath, "first letter", letter);
