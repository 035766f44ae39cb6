import { Refusal } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

/** It would collide with what others have moved, and its mover has not seen that yet. Nothing was moved. */
export class Collides extends Refusal {
  readonly numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    super("conflict", refusals.refuse.collides(numbers));
    this.numbers = numbers;
  }
}

/** As the form sends back what its mover has seen. */
export const knownAs = (numbers: readonly number[]): string => numbers.join(" ");
