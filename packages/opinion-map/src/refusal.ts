import { Refusal as AnyRefusal, type Worded, wordsOf } from "@breakthrough/refusal";

export { isRefusal, worded } from "@breakthrough/refusal";

/** Votes of which no map can be made, said so that a person knows what is wrong with them. */
export class Refusal extends AnyRefusal {
  readonly kind = "refusal";

  constructor(found: string, says: string | Worded) {
    const { sentence, values } = wordsOf(says);
    super(`opinion-map.votes.${found}`, sentence, values);
  }
}
