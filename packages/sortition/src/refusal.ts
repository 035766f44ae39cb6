import { Refusal as AnyRefusal, type Worded, wordsOf } from "@breakthrough/refusal";

export { isRefusal, worded } from "@breakthrough/refusal";

/** A draw that does not hold, said so that a person knows what is wrong with it. */
export class Refusal extends AnyRefusal {
  readonly kind = "refusal";
  /** For programs: which check said no. What exactly it found, the code says. */
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, found: string, says: string | Worded) {
    const { sentence, values } = wordsOf(says);
    super(`sortition.${reason}.${found}`, sentence, values);
    this.reason = reason;
  }
}

export type RefusalReason =
  | "not-json"
  | "not-a-draw"
  | "pool"
  | "pool-hash"
  | "secret"
  | "public-value"
  | "seed"
  | "order"
  | "against"
  | "entry";

/**
 * @param found what the check found, in the words of a code; each kind has its own
 * @param says for people, one sentence in English
 */
export const refuse = (reason: RefusalReason, found: string, says: string | Worded): Refusal =>
  new Refusal(reason, found, says);
