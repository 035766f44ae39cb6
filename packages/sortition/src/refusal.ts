import { Refusal as AnyRefusal } from "@breakthrough/refusal";

export { isRefusal } from "@breakthrough/refusal";

/** A draw that does not hold, said so that a person knows what is wrong with it. */
export class Refusal extends AnyRefusal {
  readonly kind = "refusal";
  /** For programs: which check said no. */
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, sentence: string) {
    super(`sortition.${reason}`, sentence);
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

export const refuse = (reason: RefusalReason, sentence: string): Refusal =>
  new Refusal(reason, sentence);
