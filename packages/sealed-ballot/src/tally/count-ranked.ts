import type { RankedQuestion } from "../election/election.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { Json } from "../text/json-text.ts";

/** The hint of §6 in a ranked question's `extra`. */
export type RankedMethod =
  | { readonly method: "STV"; readonly seats: number; readonly allowsBlank: boolean }
  | { readonly method: "Schulze"; readonly allowsBlank: boolean }
  | {
      readonly method: "MajorityJudgment";
      readonly allowsBlank: boolean;
      readonly grades: readonly string[];
    };

/** A count: made outside this package, which only proves what the ballots hold. */
export type RankedCount<T> = (
  vectors: readonly (readonly number[])[],
  method: RankedMethod,
  answers: readonly string[],
) => T;

function isStrings(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && value.every((part: Json) => typeof part === "string");
}

/** The counting method a question names, or why it names none. */
export function rankedMethod({ extra, value }: RankedQuestion): RankedMethod | Refusal {
  const hint = (
    typeof extra === "object" && extra !== null && !Array.isArray(extra) ? extra : {}
  ) as Readonly<Record<string, Json>>;
  const allowsBlank = hint.blank === true;
  if (hint.method === "Schulze") return { method: "Schulze", allowsBlank };
  if (hint.method === "MajorityJudgment" && isStrings(hint.grades)) {
    return { method: "MajorityJudgment", allowsBlank, grades: hint.grades };
  }
  const { seats } = hint;
  if (
    hint.method === "STV" &&
    typeof seats === "number" &&
    Number.isSafeInteger(seats) &&
    seats >= 1 &&
    seats <= value.answers.length
  ) {
    return { method: "STV", seats, allowsBlank };
  }
  return refuse("election.invalid.no-method", "extra", "The question names no counting method.");
}

/**
 * Counts a ranked question's vectors by the method it names, with the counting function given. Refuses a question
 * that names no counting method, and what `count` refuses.
 */
export function countRanked<T>(
  question: RankedQuestion,
  vectors: readonly (readonly number[])[],
  count: RankedCount<T>,
): T | Refusal {
  const method = rankedMethod(question);
  return "code" in method ? method : count(vectors, method, question.value.answers);
}

/**
 * The answers of one ranking in order of preference, by their places from 0. Undefined where the ranks used are not
 * 1, 2, 3 … without gap or repetition: such a ranking makes no sense and is not counted (§15).
 * @param ranks per answer its rank, 0 where it has none
 */
export function findPreferences(ranks: readonly number[]): readonly number[] | undefined {
  const used = ranks.filter((rank) => rank > 0).length;
  const order = Array.from({ length: used }, (_, i) => ranks.indexOf(i + 1));
  return order.includes(-1) ? undefined : order;
}
