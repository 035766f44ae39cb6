import { slotCount } from "../ballot/answer-homomorphic.ts";
import type { Question } from "../election/election.ts";
import { array, type Codec, tuple } from "../text/codec.ts";

/** Something per ciphertext of a tally: a flat list, or for Lists a list per list. */
export type Shaped<T> = readonly T[] | readonly (readonly T[])[];

/** Per question, something per ciphertext. A ranked question has as many as there are ballots. */
export type Tree<T> = readonly Shaped<T>[];

function shapedCodec<T>(item: Codec<T>, question: Question, ballots?: number): Codec<Shaped<T>> {
  if (question.type === "NonHomomorphic") return array(item, ballots) as Codec<Shaped<T>>;
  if (question.type === "Homomorphic") return array(item, slotCount(question)) as Codec<Shaped<T>>;
  const rows = question.value.answers.map((list) => array(item, list.length));
  return tuple(rows) as Codec<readonly (readonly T[])[]> as Codec<Shaped<T>>;
}

/** @param ballots how many ciphertexts a ranked question must have; unlimited when left out */
export function treeCodec<T>(
  item: Codec<T>,
  questions: readonly Question[],
  ballots?: number,
): Codec<Tree<T>> {
  return tuple(questions.map((question) => shapedCodec(item, question, ballots)));
}

export function flatten<T>(shaped: Shaped<T>): readonly T[] {
  return shaped.flat() as T[];
}

/** The same shape, each part changed; parts are counted through the whole shape. */
export function mapShaped<A, B>(
  shaped: Shaped<A>,
  change: (part: A, index: number) => B,
): Shaped<B> {
  let index = 0;
  return shaped.map((part) =>
    Array.isArray(part)
      ? part.map((inner: A) => change(inner, index++))
      : change(part as A, index++),
  ) as Shaped<B>;
}
