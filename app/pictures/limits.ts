import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** More than anybody adds, so that this only stops machines: each is some megabytes, and a second of the job. */
export const picturesOfOnePerson: Limit = {
  name: "pictures-person",
  most: 60,
  minutes: 60,
  says: refusals.tooMuch,
};
