import type { Problem, Question, Report } from "@breakthrough/sealed-ballot";
import { type CountRule, rankedOutcome } from "./count-rankings.ts";

const STAGES = {
  voting: "Voting is open.",
  closed: "Voting has closed, nothing is counted yet.",
  mixing: "The ranked ballots are being mixed.",
  decrypting: "The trustees are decrypting.",
  finished: "The result is out.",
} as const;

/** The verdict in one line. */
export function verdictSentence(report: Report): string {
  if (report.verdict === "unreadable") {
    const isBeside = report.problems.some(({ code }) => code === "expectation.unreadable");
    return isBeside
      ? "UNREADABLE: what you gave beside the archive cannot be held against it, so it was not judged."
      : "UNREADABLE: this is not an archive that can be checked.";
  }
  if (report.verdict === "invalid") return "INVALID: do not trust this archive.";
  const stage = report.stage === undefined ? "" : ` ${STAGES[report.stage]}`;
  return `VALID: everything in this archive fits together.${stage}`;
}

/** One thing that is wrong: where, what, and which check said so. */
export function problemSentence({
  code,
  where,
  sentence,
  ballot,
  trackingNumber,
}: Problem): string {
  const place = [
    ballot === undefined ? "" : `ballot ${ballot}`,
    trackingNumber === undefined ? "" : `tracking number ${trackingNumber}`,
    where,
  ].filter((part) => part !== "");
  return `${place.join(", ")}: ${sentence} [${code}]`;
}

export interface CountLine {
  readonly label: string;
  readonly count: string;
}

export interface QuestionLines {
  readonly title: string;
  readonly lines: readonly CountLine[];
  /** How rankings were counted, and who won. */
  readonly outcome: readonly string[];
}

function titleOf(question: Question): string {
  return question.type === "Homomorphic" ? question.question : question.value.question;
}

function rankingLines(
  answers: readonly string[],
  vectors: readonly (readonly number[])[],
): CountLine[] {
  const first = answers.map((label, i) => {
    const count = vectors.filter((ranks) => ranks[i] === 1).length;
    return { label: `${label}: first`, count: String(count) };
  });
  return [{ label: "rankings cast", count: String(vectors.length) }, ...first];
}

function linesOf(question: Question, result: unknown): CountLine[] {
  if (question.type === "NonHomomorphic") {
    return rankingLines(question.value.answers, result as readonly (readonly number[])[]);
  }
  if (question.type === "Lists") {
    const rows = result as readonly (readonly bigint[])[];
    return question.value.answers.flatMap((list, i) =>
      list.map((label, k) => ({
        label: k === 0 ? label : `  ${label}`,
        count: String(rows[i]?.[k] ?? ""),
      })),
    );
  }
  const labels = question.blank === true ? ["(blank)", ...question.answers] : question.answers;
  return labels.map((label, i) => ({
    label,
    count: String((result as readonly bigint[])[i] ?? ""),
  }));
}

/** The STV rule when none is named: the one the law sets for Scottish councils. */
export const USUAL_RULE: CountRule = { stv: "scottish-stv" };

/** The result, question by question. */
export function resultLines(report: Report, rule: CountRule): readonly QuestionLines[] {
  const { election, result } = report;
  if (election === undefined || result === undefined) return [];
  return election.questions.map((question, i) => ({
    title: titleOf(question),
    lines: linesOf(question, result.result[i]),
    outcome: rankedOutcome(question, (result.result[i] ?? []) as readonly number[][], rule),
  }));
}

/** What the reader must still compare or believe, because no archive can show it. */
export function openPoints(
  report: Report,
  given: { fingerprints: number; hasRoll: boolean },
): readonly string[] {
  if (report.verdict !== "valid") return [];
  const points: string[] = [];
  if (given.fingerprints === 0) {
    points.push(
      "That this is the election that was announced: compare the fingerprints below with those published elsewhere.",
    );
  }
  if (!given.hasRoll) {
    points.push(
      "That each credential belongs to one member: compare the credentials' fingerprint with the registrar's.",
    );
  }
  points.push("That your own ballot is here: look for your tracking number.");
  points.push("That nobody was watched, pressed or paid while voting: no software can show that.");
  return points;
}
