import type { Backend, Randomness } from "../groups/backend.ts";
import { textFingerprint } from "../groups/suite.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { base64Hash, type Decoded, record, string } from "../text/codec.ts";
import { drawBase58 } from "./credentials.ts";

/**
 * Commit before reveal: in suite V1 the last trustee to publish could choose its key after seeing
 * all others and so bias the sum. Each therefore first publishes a commitment to its message, and
 * reveals the message only when everybody's commitment is on the table.
 */
export const commitmentCodec = record({ commitment: base64Hash });
export const revealCodec = record({ nonce: string, message: string });
export type Reveal = Decoded<typeof revealCodec>;

/** The commitment that a reveal opens. */
export function commitmentOf(backend: Backend, { nonce, message }: Reveal): string {
  return textFingerprint(backend, `ceremony-commitment|${nonce}|${message}`);
}

/**
 * The commitment to publish now, and the reveal to keep until all have committed.
 * @param message any text that is to be revealed together with others
 */
export function commitTo(
  backend: Backend,
  randomness: Randomness,
  message: string,
): { readonly commitment: string; readonly reveal: Reveal } {
  const reveal = { nonce: drawBase58(randomness, 44), message };
  return { commitment: commitmentOf(backend, reveal), reveal };
}

/**
 * The revealed messages, if all trustees committed before and every one kept to it. Refuses where one did not, where
 * there are fewer or more reveals, and where two commitments are the same.
 * @param commitments in the order of the reveals
 */
export function openCommitments(
  backend: Backend,
  commitments: readonly string[],
  reveals: readonly Reveal[],
): readonly string[] | Refusal {
  if (new Set(commitments).size !== commitments.length) {
    return refuse("trustees.commitment.twice", "", "Two trustees published the same commitment.");
  }
  if (commitments.length !== reveals.length) {
    return refuse(
      "trustees.commitment.too-soon",
      "",
      "Somebody revealed before everybody had committed.",
    );
  }
  for (const [i, reveal] of reveals.entries()) {
    if (commitments[i] !== commitmentOf(backend, reveal)) {
      const sentence = "What was revealed is not what was committed to.";
      return refuse("trustees.commitment.not-kept", `[${i}]`, sentence);
    }
  }
  return reveals.map((reveal) => reveal.message);
}
