import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** More than a lead of several places does, so that this only stops machines. */
export const actionsOfOnePerson: Limit = {
  name: "actions-person",
  most: 300,
  minutes: 60,
  says: refusals.tooMuch,
};
