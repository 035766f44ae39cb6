import type { Collision } from "@breakthrough/shared-text/merge";
import { Refusal } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

/** Two wrote the same words. Nothing was replaced; both can be shown. */
export class Collided extends Refusal {
  readonly collisions: readonly Collision[];
  /** The text as it stands. */
  readonly stands: string;

  constructor(collisions: readonly Collision[], stands: string) {
    super("conflict", refusals.refuse.collision);
    this.collisions = collisions;
    this.stands = stands;
  }
}
