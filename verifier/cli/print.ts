import { shown, shownLines } from "@breakthrough/plain-text";
import type { FoundBallot, Report } from "@breakthrough/sealed-ballot";
import type { CountRule } from "../count-rankings.ts";
import { openPoints, problemSentence, resultLines, verdictSentence } from "../words.ts";

const SHOWN_PROBLEMS = 10;

function resultText(report: Report, rule: CountRule): string[] {
  return resultLines(report, rule).flatMap(({ title, lines, outcome }) => {
    const width = Math.max(...lines.map((line) => line.label.length));
    return [
      "",
      `Result: ${title}`,
      ...lines.map(({ label, count }) => `  ${label.padEnd(width)}  ${count}`),
      ...outcome.map((sentence) => `  ${sentence}`),
    ];
  });
}

function problemText({ problems }: Report): string[] {
  const shown = problems.slice(0, SHOWN_PROBLEMS).map((p) => `  ✗ ${problemSentence(p)}`);
  const rest = problems.length - SHOWN_PROBLEMS;
  return rest > 0 ? [...shown, `  … and ${rest} more`] : shown;
}

export function foundText(found: readonly FoundBallot[]): string[] {
  return found.map(({ trackingNumber, number, isCounted }) => {
    if (number === undefined) return `  ✗ no ballot has the tracking number ${trackingNumber}`;
    const counted = isCounted ? "it counts" : "a later ballot of the same voter counts instead";
    return `  ✓ tracking number ${trackingNumber} is ballot ${number}; ${counted}`;
  });
}

/** The report as a person reads it in a terminal. */
export function reportText(
  report: Report,
  given: {
    file: string;
    fingerprints: number;
    hasRoll: boolean;
    rule: CountRule;
    decisions: readonly string[];
  },
  extra: readonly string[],
): string {
  const { election, findings, fingerprints } = report;
  const title = election === undefined ? [] : [`Election: ${election.name} (${election.uuid})`];
  const points = openPoints(report, given).map((point) => `  · ${point}`);
  return [
    given.file,
    ...title,
    verdictSentence(report),
    "",
    ...findings.map(({ check, sentence }) => `  ✓ ${check}: ${sentence}`),
    ...extra,
    ...problemText(report),
    ...resultText(report, given.rule),
    ...(given.decisions.length === 0 ? [] : ["", "Decided:"]),
    ...given.decisions.map((sentence) => `  ${sentence}`),
    ...(points.length === 0 ? [] : ["", "What no archive can show by itself:", ...points]),
    ...(fingerprints.length === 0 ? [] : ["", "Fingerprints:"]),
    ...fingerprints.map(({ of, base64, hex }) => `  ${of.padEnd(22)} ${base64}  ${hex}`),
  ]
    .map(shown)
    .join("\n");
}

function plain(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}

export function reportJson(
  report: Report,
  found: readonly FoundBallot[],
  decisions: readonly string[],
): string {
  const { election, ...rest } = report;
  const named = election === undefined ? {} : { name: election.name, uuid: election.uuid };
  const decided = decisions.length === 0 ? {} : { decisions };
  return shownLines(JSON.stringify({ ...rest, ...named, found, ...decided }, plain, 2));
}
