import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Comments, arguments and summaries together: more than anybody types, so that this only stops machines. */
export const sayingsOfOnePerson: Limit = {
  name: "said-person",
  most: 300,
  minutes: 60,
  says: refusals.may.tooMuch,
};
