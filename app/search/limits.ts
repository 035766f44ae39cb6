import { byNetwork, type LimitKey } from "../../platform/http/limited.ts";
import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Thousands may be behind the address of a mobile network, so that this only stops machines. */
export const searchesFromOneNetwork: Limit = {
  name: "search-place",
  most: 1500,
  minutes: 5,
  isCountedHere: true,
  says: refusals.refuse.tooManyFromHere,
};

/** One a second for five minutes: nobody reads what they find as fast. */
export const searchesOfOnePerson: Limit = {
  name: "search-person",
  most: 300,
  minutes: 5,
  isCountedHere: true,
  says: refusals.refuse.tooMany,
};

/** Whoever is signed in is not held up by others at the same address. */
export const visitorsPlace: LimitKey = (c) =>
  c.get("actor").kind === "person" ? undefined : byNetwork(c);
