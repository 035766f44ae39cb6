import { type Dice, diceFrom } from "../filling/dice.ts";

/** The seed of everything that the invented people do after the start. */
const SEED = "the story goes on";

/**
 * Dice for one question, such as whether somebody votes today. The same question is answered the same way in every
 * demonstration, whatever was asked before it: so the same clicks tell the same story.
 */
export const diceFor = (...question: readonly (string | number)[]): Dice =>
  diceFrom(hashOf([SEED, ...question].join("\n")));

/**
 * FNV-1a, by Glenn Fowler, Landon Curt Noll and Kiem-Phong Vo, with the last mix of Austin Appleby's MurmurHash3 (both in
 * the public domain): quick, since it is asked tens of thousands of times for each day.
 */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** How often something happens that happens so often on average. */
export function timesBy(dice: Dice, average: number): number {
  const sure = Math.floor(average);
  return sure + (dice.roll() < average - sure ? 1 : 0);
}
