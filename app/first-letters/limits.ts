import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** A large mail provider asks for all its people, from few addresses. */
export const stopsFromOneNetwork: Limit = {
  name: "first-letters-stop",
  most: 20_000,
  minutes: 60,
  says: refusals.tooMany,
};
