import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lookOf } from "../../../platform/text/look-alike.ts";
import { refusals } from "../words.ts";

const LEAST_LETTERS = 3;

/** A topic is written in words, and stands once: votes for it would be parted among two. */
export function whyNotProposed(title: string, alike: string | undefined): Refusal | undefined {
  if (lookOf(title).length < LEAST_LETTERS)
    return refuse("invalid", refusals.topic.noWords, "title");
  return alike === undefined ? undefined : refuse("invalid", refusals.topic.same(alike), "title");
}
