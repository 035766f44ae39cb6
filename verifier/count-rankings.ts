import {
  countRanked,
  findPreferences,
  isRefusal as isSealedRefusal,
  type Question,
  type RankedMethod,
} from "@breakthrough/sealed-ballot";
import {
  BallotBuilder,
  type Ballots,
  blank,
  type CountResult,
  countBallots,
  countMajorityJudgment,
  isRefusal,
  type Marks,
  type MethodName,
  type Refusal,
} from "@breakthrough/tally";

type Vector = readonly number[];

function candidatesOf(answers: readonly string[]) {
  return answers.map((name, i) => ({ n: i + 1, name }));
}

function rankedBallots(answers: readonly string[], vectors: readonly Vector[], seats: number) {
  const builder = new BallotBuilder();
  let invalid = 0;
  for (const vector of vectors) {
    const order = findPreferences(vector);
    if (order === undefined) invalid++;
    else
      builder.add(
        order.map((candidate) => [candidate]),
        1,
      );
  }
  return { ballots: builder.finish("", seats, candidatesOf(answers)), invalid };
}

/** Ranks may be equal; who is not ranked comes after all others. */
function pairwiseBallots(answers: readonly string[], vectors: readonly Vector[]): Ballots {
  const builder = new BallotBuilder();
  for (const vector of vectors) {
    const ranks = [...new Set(vector.filter((rank) => rank > 0))].sort((a, b) => a - b);
    builder.add(
      ranks.map((rank) => vector.flatMap((own, i) => (own === rank ? [i] : []))),
      1,
    );
  }
  return builder.finish("", 1, candidatesOf(answers));
}

type Grading = Extract<RankedMethod, { method: "MajorityJudgment" }>;

/** Grade 1 is the best of the ballot paper, the highest mark the best of the count. A paper of noughts is blank where that is allowed. */
function gradeMarks(
  answers: readonly string[],
  vectors: readonly Vector[],
  { grades: { length: grades }, allowsBlank }: Grading,
) {
  const isBlank = (vector: Vector) => allowsBlank && vector.every((grade) => grade === 0);
  const valid = vectors.filter((v) => isBlank(v) || v.every((g) => g >= 1 && g <= grades));
  const marks: Marks = {
    ...{ title: "", seats: 1, candidates: candidatesOf(answers), rows: valid.length },
    marks: Int16Array.from(valid.flatMap((v) => v.map((g) => (g === 0 ? blank : grades - g)))),
    weight: new Uint32Array(valid.length).fill(1),
  };
  return { marks, invalid: vectors.length - valid.length };
}

interface Counted {
  readonly rule: MethodName;
  readonly result: CountResult | Refusal;
  readonly invalid: number;
  /** Sentences of the method's own. */
  readonly notes?: readonly string[];
}

/** Belenios takes the better of two middle grades; the method's book takes the worse, which is told where it elects otherwise. */
function countGrades(marks: Marks, lot: { readonly seed?: string }): Omit<Counted, "invalid"> {
  const rule = "majority-judgment" as const;
  const result = countMajorityJudgment(marks, { ...lot, middle: "upper" });
  const byBook = countMajorityJudgment(marks, { ...lot, middle: "lower" });
  if (isRefusal(result)) return { rule, result };
  const reading =
    "Of two middle grades the better counts, as Belenios does; the method's book takes the worse";
  const isSame = !isRefusal(byBook) && `${result.winners}` === `${byBook.winners}`;
  const otherwise = isRefusal(byBook) ? byBook.sentence : byBook.outcome;
  return {
    rule,
    result,
    notes: [isSame ? `${reading}.` : `${reading}, and by that: ${otherwise}`],
  };
}

/** How an STV question is counted: an archive names only "STV". */
export interface CountRule {
  readonly stv: MethodName;
  /** Public words from which a lot is drawn where the rule asks for one. */
  readonly seed?: string;
}

function countBy({ stv: rule, seed }: CountRule) {
  const lot = seed === undefined ? {} : { seed };
  return (
    vectors: readonly Vector[],
    method: RankedMethod,
    answers: readonly string[],
  ): Counted => {
    if (method.method === "Schulze") {
      const result = countBallots(pairwiseBallots(answers, vectors), "schulze", lot);
      return { rule: "schulze", result, invalid: 0 };
    }
    if (method.method === "MajorityJudgment") {
      const { marks, invalid } = gradeMarks(answers, vectors, method);
      return { ...countGrades(marks, lot), invalid };
    }
    const { ballots, invalid } = rankedBallots(answers, vectors, method.seats);
    return { rule, result: countBallots(ballots, rule, { seats: method.seats, ...lot }), invalid };
  };
}

function sentences({ rule, result, invalid, notes = [] }: Counted): readonly string[] {
  const left = invalid === 0 ? [] : [`${invalid} rankings make no sense and do not count.`];
  if (isRefusal(result)) return [...left, `Not counted by ${rule}: ${result.sentence}`];
  const lots = result.lots.length === 0 ? [] : ["A tie was decided by lot."];
  return [...left, `Counted by ${rule}. ${result.outcome}`, ...notes, ...lots];
}

/** The outcome of a ranked question, counted anew from the published rankings by packages/tally. */
export function rankedOutcome(
  question: Question,
  vectors: readonly Vector[],
  rule: CountRule,
): readonly string[] {
  if (question.type !== "NonHomomorphic") return [];
  const counted = countRanked(question, vectors, countBy(rule));
  return isSealedRefusal(counted) ? [counted.sentence] : sentences(counted);
}
