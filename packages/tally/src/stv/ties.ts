import { type Lot, type LotOptions, settleLot } from "../lot.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";

export type TieStep =
  /** The most recent earlier stage at which the tied differ decides; narrow and look further back. */
  | "backwards"
  /** The earliest stage at which the tied differ decides. */
  | "forwards"
  /** SHA-256 of a published seed, see `drawLot`. */
  | "lot"
  /** A list made by a person: the favoured first. */
  | "by-hand"
  /** The first in the ballot file is chosen (PRF reference rule, where the file order is pre-drawn). */
  | "file-order";

export type TieRule = LotOptions & {
  readonly steps: readonly TieStep[];
  /** The steps are the caller's, in place of the rule's own. */
  readonly isGiven?: true;
};

export type PastVotes = { readonly when: string; readonly votes: readonly bigint[] };

export type TieQuestion = {
  /** Candidate indexes from 0. */
  readonly tied: readonly number[];
  /** Whether the one with the fewest or with the most votes is looked for. */
  readonly wanted: "fewest" | "most";
  /** Completes "the lot decides …", such as `which is excluded`. */
  readonly purpose: string;
  readonly stage: number;
  /** Votes at every earlier point the rule looks back to, oldest first. */
  readonly history: readonly PastVotes[];
  readonly lotNumber: number;
  readonly nameOf: (candidate: number) => string;
  /** Writes down all that the rest of the count hangs on. */
  readonly state?: () => string;
  /** Nothing hangs on it who is chosen. */
  readonly isIdle?: boolean;
};

export type TieAnswer = { readonly chosen: number; readonly sentence: string; readonly lot?: Lot };

/** Breaks a tie by the steps of the rule, each narrowing what the one before left over. */
export function breakTie(question: TieQuestion, rule: TieRule): TieAnswer | Refusal {
  let left = question.tied;
  const told: string[] = [];
  for (const step of rule.steps) {
    if (step === "lot") return settleByLot(question, left, rule, told);
    const narrowed = narrow(step, question, left, rule);
    if (narrowed.left.length < left.length) told.push(narrowed.sentence);
    left = narrowed.left;
    const chosen = left[0];
    if (left.length === 1 && chosen !== undefined) return { chosen, sentence: told.join(" ") };
  }
  return refuse(
    "tally.lot.tie-rule-ends",
    worded`${listNames(question, left)} tie for ${question.purpose} in stage ${question.stage} and the tie rule (${rule.steps.join(", ")}) leaves it open.`,
  );
}

function narrow(
  step: Exclude<TieStep, "lot">,
  question: TieQuestion,
  left: readonly number[],
  rule: TieRule,
): { left: readonly number[]; sentence: string } {
  if (step === "backwards" || step === "forwards") return narrowByHistory(step, question, left);
  if (step === "file-order") {
    const first = Math.min(...left);
    const sentence = `${question.nameOf(first)} comes first in the order fixed beforehand.`;
    return { left: [first], sentence };
  }
  const order = rule.byHand ?? [];
  if (left.some((c) => !order.includes(c + 1))) return { left, sentence: "" };
  const byPlace = [...left].sort((a, b) => order.indexOf(a + 1) - order.indexOf(b + 1));
  const chosen = (question.wanted === "most" ? byPlace[0] : byPlace.at(-1)) as number;
  return {
    left: [chosen],
    sentence: `The order given by hand decides on ${question.nameOf(chosen)}.`,
  };
}

/** Looks from point to point and keeps the extreme ones of each, so that three may fall to two and then to one. */
export function narrowByHistory(
  step: "backwards" | "forwards",
  { history, wanted, nameOf }: Pick<TieQuestion, "history" | "wanted" | "nameOf">,
  tied: readonly number[],
): { left: readonly number[]; sentence: string } {
  let left = tied;
  const told: string[] = [];
  const points = step === "backwards" ? history.toReversed() : history;
  for (const { when, votes } of points) {
    if (left.length === 1) break;
    const kept = keepExtreme(left, votes, wanted);
    if (kept.length < left.length)
      told.push(
        `${left.map(nameOf).join(" and ")} are level; at ${when}, the ${step === "backwards" ? "latest earlier" : "first"} point where they differed, ${kept.map(nameOf).join(" and ")} had ${wanted}.`,
      );
    left = kept;
  }
  return { left, sentence: told.join(" ") };
}

export function keepExtreme(
  candidates: readonly number[],
  votes: readonly bigint[],
  wanted: "fewest" | "most",
): number[] {
  let best = votes[candidates[0] as number] as bigint;
  for (const c of candidates) {
    const v = votes[c] as bigint;
    if (wanted === "fewest" ? v < best : v > best) best = v;
  }
  return candidates.filter((c) => votes[c] === best);
}

function settleByLot(
  question: TieQuestion,
  left: readonly number[],
  rule: TieRule,
  told: readonly string[],
): TieAnswer | Refusal {
  const { purpose, stage, lotNumber, wanted, nameOf, state, isIdle } = question;
  const names = listNames(question, left);
  const answer = settleLot(
    {
      ...{ number: lotNumber, stage, wanted, among: left.map((c) => c + 1) },
      tie: `${names} tie for ${purpose} in stage ${stage}${looksBack(rule.steps) ? ", and the earlier stages do not part them" : ""}`,
      nameOf: (n) => nameOf(n - 1),
      ...(state === undefined ? {} : { state }),
      ...(isIdle === undefined ? {} : { isIdle }),
    },
    rule,
  );
  if (isRefusal(answer)) return answer;
  const { chosen, lot } = answer;
  const sentence = [...told, answer.sentence].join(" ");
  return { chosen: chosen - 1, sentence, ...(lot === undefined ? {} : { lot }) };
}

const looksBack = (steps: readonly TieStep[]) =>
  steps.includes("backwards") || steps.includes("forwards");

const listNames = ({ nameOf }: TieQuestion, candidates: readonly number[]) =>
  candidates.map(nameOf).join(" and ");

export const tieSteps = [
  "backwards",
  "forwards",
  "lot",
  "by-hand",
  "file-order",
] as const satisfies readonly TieStep[];
