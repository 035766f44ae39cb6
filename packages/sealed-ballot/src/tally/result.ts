import type { Election, HomomorphicQuestion, Question } from "../election/election.ts";
import { weight } from "../election/weight.ts";
import { type Backend, isSameBytes, type Point } from "../groups/backend.ts";
import { elementText, powerOfGenerator } from "../groups/group.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import { array, type Codec, type Decoded, integer, record, tuple } from "../text/codec.ts";
import { flatten, type Shaped } from "./shape.ts";

/** Counts of a homomorphic question, of lists with their candidates, or every ranking cast. */
export type QuestionResult =
  | readonly bigint[]
  | readonly (readonly bigint[])[]
  | readonly (readonly number[])[];

const numberVector = array(integer(0, 255));

function questionResultCodec(question: Question): Codec<QuestionResult> {
  if (question.type === "NonHomomorphic") {
    return array(numberVector) as unknown as Codec<QuestionResult>;
  }
  const counts = array(weight);
  return (question.type === "Lists" ? array(counts) : counts) as unknown as Codec<QuestionResult>;
}

/** Reads and writes the result of this election as archives hold it (§12). */
export function resultCodec(election: Election) {
  return record({ result: tuple(election.questions.map(questionResultCodec)) });
}
export type Result = Decoded<ReturnType<typeof resultCodec>>;

/** Finds m with g^m = point for 0 ≤ m ≤ most, by giant steps: about 2·√most group operations. */
export function smallLogarithms(
  backend: Backend,
  most: bigint,
): (point: Point) => bigint | undefined {
  const step = BigInt(Math.ceil(Math.sqrt(Number(most) + 1)));
  const steps = new Map<string, bigint>();
  let power: Point = backend.group.identity;
  for (let i = 0n; i < step; i++) {
    steps.set(elementText(power), i);
    power = backend.add(power, backend.group.generator);
  }
  const giant = powerOfGenerator(backend, step);
  return (point) => {
    let rest: Point | undefined = point;
    for (let i = 0n; i <= step && rest !== undefined; i++) {
      const found = steps.get(elementText(rest));
      if (found !== undefined) return i * step + found <= most ? i * step + found : undefined;
      rest = backend.findDifference(rest, giant);
    }
    return undefined;
  };
}

function vectorsOf(
  { group }: Backend,
  question: Question,
  plain: Shaped<Point>,
): readonly (readonly number[])[] {
  const length = question.type === "NonHomomorphic" ? question.value.answers.length : 0;
  return flatten(plain).map((point) => group.intsOfElement(point, length));
}

/**
 * Reads the counts and rankings out of the decrypted tally. Refuses a count that is larger than the weights of all
 * ballots.
 * @param totalWeight of all ballots that were counted
 */
export function makeResult(
  backend: Backend,
  election: Election,
  plain: readonly Shaped<Point>[],
  totalWeight: bigint,
): Result | Refusal {
  const logarithm = smallLogarithms(backend, totalWeight);
  const result: QuestionResult[] = [];
  for (const [i, question] of election.questions.entries()) {
    const shaped = plain[i] as Shaped<Point>;
    if (question.type === "NonHomomorphic") {
      result.push(vectorsOf(backend, question, shaped));
      continue;
    }
    const counts = shaped.map((part) => {
      return Array.isArray(part) ? part.map((p: Point) => logarithm(p)) : logarithm(part as Point);
    });
    if (counts.flat().includes(undefined)) {
      return refuse("result.counts", `result[${i}]`, "A count lies outside the number of voters.");
    }
    result.push(counts as QuestionResult);
  }
  return { result };
}

function checkSums(
  { min, max, blank }: HomomorphicQuestion,
  counts: readonly bigint[],
  total: bigint,
  where: string,
): Refusal | undefined {
  const blanks = blank === true ? (counts[0] ?? 0n) : 0n;
  const sum = counts.reduce((all, count) => all + count, 0n) - blanks;
  const voters = total - blanks;
  const fits = sum >= BigInt(min) * voters && sum <= BigInt(max) * voters;
  const sentence = "The counts do not add up to what the ballots allow.";
  return fits ? undefined : refuse("result.mismatch.sum", where, sentence);
}

function sameShape(plain: Shaped<Point>, claimed: QuestionResult): boolean {
  return (
    plain.length === claimed.length &&
    plain.every((part, i) => {
      const other = claimed[i];
      if (!Array.isArray(part)) return typeof other === "bigint";
      return Array.isArray(other) && other.length === part.length;
    })
  );
}

function checkCounts(
  backend: Backend,
  question: Question,
  plain: Shaped<Point>,
  claimed: QuestionResult,
  total: bigint,
  where: string,
): Refusal | undefined {
  if (!sameShape(plain, claimed)) {
    return refuse("result.mismatch.shape", where, "There is not one count per answer.");
  }
  const counts = (claimed as readonly unknown[]).flat() as bigint[];
  for (const [i, point] of flatten(plain).entries()) {
    const count = counts[i] ?? -1n;
    if (count < 0n || count > total) {
      const says = worded`Count ${i + 1} exceeds the number of votes.`;
      return refuse("result.mismatch.too-high", where, says);
    }
    if (!isSameBytes(powerOfGenerator(backend, count), point)) {
      const says = worded`Count ${i + 1} is not what the ballots decrypt to.`;
      return refuse("result.mismatch.count", where, says);
    }
  }
  return question.type === "Homomorphic" ? checkSums(question, counts, total, where) : undefined;
}

function checkVectors(
  backend: Backend,
  question: Question,
  plain: Shaped<Point>,
  claimed: QuestionResult,
  where: string,
): Refusal | undefined {
  const actual = JSON.stringify(vectorsOf(backend, question, plain));
  const isSame = actual === array(numberVector).write(claimed as readonly (readonly number[])[]);
  const sentence = "The rankings are not what the ballots decrypt to.";
  return isSame ? undefined : refuse("result.mismatch.rankings", where, sentence);
}

/** Checks a claimed result against the decrypted tally (§14.7). */
export function checkResult(
  backend: Backend,
  election: Election,
  plain: readonly Shaped<Point>[],
  totalWeight: bigint,
  { result }: Result,
): Refusal | undefined {
  for (const [i, question] of election.questions.entries()) {
    const [shaped, claimed] = [plain[i] as Shaped<Point>, result[i] as QuestionResult];
    const where = `result[${i}]`;
    const wrong =
      question.type === "NonHomomorphic"
        ? checkVectors(backend, question, shaped, claimed, where)
        : checkCounts(backend, question, shaped, claimed, totalWeight, where);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
