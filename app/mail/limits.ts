import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** A large mail provider asks for all its people, from few addresses and within minutes of a letter to all. */
export const unsubscribesFromOneNetwork: Limit = {
  name: "unsubscribe-place",
  most: 20_000,
  minutes: 60,
  says: refusals.unsubscribe.tooMany,
};
