import type { Limit } from "../../../platform/limits.ts";
import { refusals } from "../words.ts";

/** More than anybody writes, so that this only stops machines. */
export const writingOfOnePerson: Limit = {
  name: "news-person",
  most: 60,
  minutes: 60,
  says: refusals.articles.tooMuch,
};
