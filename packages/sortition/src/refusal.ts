/** A draw that does not hold, said so that a person knows what is wrong with it. */
export interface Refusal {
  readonly kind: "refusal";
  /** For programs: which check said no. */
  readonly reason: RefusalReason;
  readonly sentence: string;
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

export const refuse = (reason: RefusalReason, sentence: string): Refusal => ({
  kind: "refusal",
  reason,
  sentence,
});

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === "object" && answer !== null && "kind" in answer && answer.kind === "refusal";
