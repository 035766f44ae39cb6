import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { lookOf } from "../../../platform/text/look-alike.ts";
import { refusals } from "../words.ts";
import type { Alike } from "./topic-queries.ts";

const LEAST_LETTERS = 3;

/** A topic is written in words, and stands once: votes for it would be parted among two. */
export function whyNotProposed(title: string, alike: Alike | undefined): Refusal | undefined {
  if (lookOf(title).length < LEAST_LETTERS)
    return refuse("invalid", refusals.topic.noWords, "title");
  if (alike === undefined) return undefined;
  const { same, sameHidden } = refusals.topic;
  return refuse("invalid", alike.title === undefined ? sameHidden : same(alike.title), "title");
}
