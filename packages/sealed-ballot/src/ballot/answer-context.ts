import type { Backend, Point } from "../groups/backend.ts";
import { ciphertextTexts, isCiphertextInGroup } from "../groups/encryption.ts";
import { elementText } from "../groups/group.ts";
import type { Ciphertext } from "../groups/proofs.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";

/** What binds an answer to one election and one credential, so that no one else can reuse it. */
export interface AnswerContext {
  readonly key: Point;
  /** S0 of §3: φ|credential. */
  readonly binding: string;
}

export function answerContext(key: Point, fingerprint: string, credential: Point): AnswerContext {
  return { key, binding: `${fingerprint}|${elementText(credential)}` };
}

/** S of §3: the binding and every ciphertext of the answer. */
export function wholeAnswerBinding(context: AnswerContext, all: readonly Ciphertext[]): string {
  return `${context.binding}|${ciphertextTexts(all)}`;
}

/** The prefix of a 0/1 or range proof on one ciphertext. */
export function rangePrefix(binding: string, { alpha, beta }: Ciphertext): string {
  return `prove|${binding}|${elementText(alpha)},${elementText(beta)}|`;
}

/** Names the place that a failed proof stands at, or the element outside the group behind it. */
export function explainFailure(
  backend: Backend,
  all: readonly Ciphertext[],
  where: string,
  what: string,
): Refusal {
  const outside = all.findIndex((ciphertext) => !isCiphertextInGroup(backend, ciphertext));
  return outside >= 0
    ? refuse("ballot.group", "choices", worded`Ciphertext ${outside + 1} is not inside the group.`)
    : refuse("ballot.proof", where, worded`The proof that ${what} does not hold.`);
}
