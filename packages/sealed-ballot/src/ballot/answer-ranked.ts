import type { RankedQuestion } from "../election/election.ts";
import { type Sealed, seal } from "../groups/encryption.ts";
import { elementText } from "../groups/group.ts";
import {
  type Ciphertext,
  ciphertextCodec,
  isKnowledgeProven,
  type MakingTools,
  proofCodec,
  proveKnowledge,
  type Tools,
} from "../groups/proofs.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import { type Decoded, record } from "../text/codec.ts";
import { type AnswerContext, explainFailure } from "./answer-context.ts";

export const rankedAnswerCodec = record({ choices: ciphertextCodec, proof: proofCodec });
export type RankedAnswer = Decoded<typeof rankedAnswerCodec>;

function prefixOf({ key, binding }: AnswerContext, { alpha, beta }: Ciphertext): string {
  return `raweg|${binding}|${elementText(key)},${elementText(alpha)},${elementText(beta)}|`;
}

/**
 * Checks that the maker knows what they encrypted, which stops copies of another's ballot.
 * Whether the ranking makes sense shows only at the count (§7).
 */
export function checkRankedAnswer(
  tools: Tools,
  context: AnswerContext,
  { choices, proof }: RankedAnswer,
): Refusal | undefined {
  // The proof checks alpha's membership on the way; beta's is nobody else's business.
  const isProven = isKnowledgeProven(tools, choices.alpha, prefixOf(context, choices), proof);
  if (isProven && tools.backend.isMember(choices.beta)) return undefined;
  return explainFailure(tools.backend, [choices], "proof", "the voter made this answer");
}

/** Whether the numbers, one for each answer, fit into a ballot. */
export function checkRankedChoice(
  { value }: RankedQuestion,
  ranks: readonly number[],
): Refusal | undefined {
  const fits =
    ranks.length === value.answers.length &&
    ranks.every((rank) => Number.isInteger(rank) && rank >= 0 && rank <= 255);
  return fits
    ? undefined
    : refuse(
        "ballot.choice.ranks",
        "",
        worded`Expected ${value.answers.length} numbers of 0 to 255.`,
      );
}

export function makeRankedAnswer(
  tools: MakingTools,
  context: AnswerContext,
  ranks: readonly number[],
): { readonly answer: RankedAnswer; readonly sealed: Sealed } {
  const sealed = seal(tools, context.key, tools.backend.group.elementOfInts(tools.backend, ranks));
  const choices = sealed.ciphertext;
  const proof = proveKnowledge(tools, sealed.secret, prefixOf(context, choices));
  return { answer: { choices, proof }, sealed };
}
