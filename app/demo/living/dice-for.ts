import { hash } from "node:crypto";
import { type Dice, diceFrom } from "../filling/dice.ts";

/** The seed of everything that the invented people do after the start. */
const SEED = "the story goes on";

/**
 * Dice for one question, such as whether somebody votes today. The same question is answered the same way in every
 * demonstration, whatever was asked before it: so the same clicks tell the same story.
 */
export const diceFor = (...question: readonly (string | number)[]): Dice =>
  diceFrom(Number.parseInt(hash("sha256", [SEED, ...question].join("\n"), "hex").slice(0, 8), 16));

/** How often something happens that happens so often on average. */
export function timesBy(dice: Dice, average: number): number {
  const sure = Math.floor(average);
  return sure + (dice.roll() < average - sure ? 1 : 0);
}
