import type { HomomorphicAnswer } from "../ballot/answer-homomorphic.ts";
import { slotCount } from "../ballot/answer-homomorphic.ts";
import type { ListsAnswer } from "../ballot/answer-lists.ts";
import type { RankedAnswer } from "../ballot/answer-ranked.ts";
import type { Answer } from "../ballot/ballot.ts";
import type { Election, Question } from "../election/election.ts";
import { weight } from "../election/weight.ts";
import type { Backend, Point } from "../groups/backend.ts";
import { compareElements, GROUPS } from "../groups/group.ts";
import { type Ciphertext, ciphertextCodec } from "../groups/proofs.ts";
import { scalarBytes } from "../groups/scalar.ts";
import { textHash } from "../groups/suite.ts";
import { type Decoded, hash, integer, record } from "../text/codec.ts";
import { flatten, mapShaped, type Shaped, type Tree, treeCodec } from "./shape.ts";

export type EncryptedTally = Tree<Ciphertext>;

export const sizedTallyCodec = record({
  num_tallied: integer(0),
  total_weight: weight,
  encrypted_tally: hash,
});
export type SizedTally = Decoded<typeof sizedTallyCodec>;

/**
 * Reads and writes this election's encrypted tally as archives hold it (§8).
 * @param ballots how many ranked ballots there must be; any number where left out
 */
export function encryptedTallyCodec(election: Election, ballots?: number) {
  return treeCodec(ciphertextCodec, election.questions, ballots);
}

/** A part of the ballots added up: the parts of several workers can be joined. */
export interface PartialTally {
  readonly counted: number;
  readonly totalWeight: bigint;
  readonly tally: EncryptedTally;
}

/** One pair of identities for each group, told from a ciphertext by being the same object. */
const NEUTRAL = new Map(
  GROUPS.map(({ name, identity }) => [name, { alpha: identity, beta: identity }] as const),
);

function emptyShape(question: Question, neutral: Ciphertext): Shaped<Ciphertext> {
  if (question.type === "NonHomomorphic") return [];
  if (question.type === "Homomorphic")
    return Array.from({ length: slotCount(question) }, () => neutral);
  return question.value.answers.map((list) => list.map(() => neutral));
}

/** The tally of no ballots, to which others are joined. */
export function emptyTally(election: Election): PartialTally {
  const neutral = NEUTRAL.get(election.group) as Ciphertext;
  return {
    counted: 0,
    totalWeight: 0n,
    tally: election.questions.map((question) => emptyShape(question, neutral)),
  };
}

function raise(backend: Backend, point: Point, exponent: bigint): Point {
  if (exponent === 1n) return point;
  const power = backend.multiply(point, scalarBytes(exponent));
  if (power === undefined) throw new Error("an unchecked ballot reached the tally");
  return power;
}

function multiplyInto(
  backend: Backend,
  sum: Shaped<Ciphertext>,
  next: Shaped<Ciphertext>,
): Shaped<Ciphertext> {
  const added = flatten(next);
  return mapShaped(sum, (part, i) => {
    const other = added[i] as Ciphertext;
    if (part === NEUTRAL.get(backend.group.name)) return other;
    return {
      alpha: backend.add(part.alpha, other.alpha),
      beta: backend.add(part.beta, other.beta),
    };
  });
}

function join(
  backend: Backend,
  question: Question,
  left: Shaped<Ciphertext>,
  right: Shaped<Ciphertext>,
): Shaped<Ciphertext> {
  if (question.type !== "NonHomomorphic") return multiplyInto(backend, left, right);
  return [...(left as readonly Ciphertext[]), ...(right as readonly Ciphertext[])];
}

/** Both parts together. */
export function joinTallies(
  backend: Backend,
  election: Election,
  left: PartialTally,
  right: PartialTally,
): PartialTally {
  if (left.counted === 0) return right;
  return {
    counted: left.counted + right.counted,
    totalWeight: left.totalWeight + right.totalWeight,
    tally: election.questions.map((question, i) =>
      join(
        backend,
        question,
        left.tally[i] as Shaped<Ciphertext>,
        right.tally[i] as Shaped<Ciphertext>,
      ),
    ),
  };
}

function contribution(
  backend: Backend,
  question: Question,
  answer: Answer,
  exponent: bigint,
): Shaped<Ciphertext> {
  if (question.type === "NonHomomorphic") return [(answer as RankedAnswer).choices];
  const { choices } = answer as HomomorphicAnswer | ListsAnswer;
  return mapShaped(choices as Shaped<Ciphertext>, ({ alpha, beta }) => ({
    alpha: raise(backend, alpha, exponent),
    beta: raise(backend, beta, exponent),
  }));
}

/**
 * One checked ballot as a tally of its own; each ciphertext raised to the voter's weight (§8).
 * @param voterWeight from the roll, 1 or more
 */
export function tallyOfBallot(
  backend: Backend,
  election: Election,
  answers: readonly Answer[],
  voterWeight: bigint,
): PartialTally {
  const tally = election.questions.map((question, i) =>
    contribution(backend, question, answers[i] as Answer, voterWeight),
  );
  return { counted: 1, totalWeight: voterWeight, tally };
}

function compareCiphertexts(left: Ciphertext, right: Ciphertext): number {
  return compareElements(left.alpha, right.alpha) || compareElements(left.beta, right.beta);
}

/** Puts ranked ciphertexts into the order of §8, so that they no longer follow the casting. */
export function finishTally(election: Election, part: PartialTally): EncryptedTally {
  return election.questions.map((question, i) => {
    const shaped = part.tally[i] as Shaped<Ciphertext>;
    if (question.type !== "NonHomomorphic") return shaped;
    return [...(shaped as readonly Ciphertext[])].sort(compareCiphertexts);
  });
}

/** The two texts that stand in the archive. */
export function tallyTexts(
  backend: Backend,
  election: Election,
  part: PartialTally,
): { readonly tallyText: string; readonly sizedText: string } {
  const tallyText = encryptedTallyCodec(election).write(finishTally(election, part));
  const sizedText = sizedTallyCodec.write({
    num_tallied: part.counted,
    total_weight: part.totalWeight,
    encrypted_tally: textHash(backend, tallyText),
  });
  return { tallyText, sizedText };
}

/** Whether the ballots must be mixed before they are decrypted. */
export function hasRankedQuestion(election: Election): boolean {
  return election.questions.some((question) => question.type === "NonHomomorphic");
}
