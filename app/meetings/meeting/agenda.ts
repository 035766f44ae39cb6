import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lookOf } from "../../../platform/text/look-alike.ts";
import { refusals } from "../words.ts";

const LEAST_LETTERS = 3;

/** A point says something, and something else than those that stand there: votes for one would be parted among two. */
export function whyNotSaid(says: string, said: readonly string[]): Refusal | undefined {
  const look = lookOf(says);
  if (look.length < LEAST_LETTERS) return refuse("invalid", refusals.agenda.noWords, "says");
  const same = said.find((other) => lookOf(other) === look);
  return same === undefined ? undefined : refuse("invalid", refusals.agenda.same(same), "says");
}
