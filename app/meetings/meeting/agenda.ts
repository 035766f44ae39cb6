import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lookOf } from "../../../platform/text/look-alike.ts";
import { refusals } from "../words.ts";

const LEAST_LETTERS = 3;

/** What the points of an agenda say, and said that are hidden. */
export interface Said {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
}

/** A point says something, and something else than those that stand there: votes for one would be parted among two. */
export function whyNotSaid(says: string, { shown, hidden }: Said): Refusal | undefined {
  const look = lookOf(says);
  if (look.length < LEAST_LETTERS) return refuse("invalid", refusals.agenda.noWords, "says");
  if (hidden.some((other) => lookOf(other) === look))
    return refuse("invalid", refusals.agenda.sameHidden, "says");
  const same = shown.find((other) => lookOf(other) === look);
  return same === undefined ? undefined : refuse("invalid", refusals.agenda.same(same), "says");
}
