import { shown, shownLines } from "@breakthrough/plain-text";
import {
  isRefusal,
  type Policy,
  type Refusal,
  refuse,
  sentenceOf,
} from "@breakthrough/transparency-log";
import { checkSource, openLogSource } from "@breakthrough/transparency-log/node";
import {
  checkDrawFile,
  type DrawLine,
  type DrawReport,
  findDrawLine,
  findValueCheckpoint,
} from "../record/draw-file.ts";
import { readRecordLine, UNKNOWN_FORM } from "../record/record-line.ts";
import { readText, readTyped, trustOf } from "./trust-options.ts";

const DRAW_USAGE = `npm run verify -- draw FILE [--record DIR|URL [--key VKEY | --policy FILE]]

Draws a jury's lot again from its file (draw.json).

  --record DIR|URL  the party's record: it is checked as a whole, and the draw held to what it said beforehand
  --key VKEY        the record's public key, as you know it from elsewhere; repeated where it was replaced
  --policy FILE     whom to believe (tlog-policy)
  --json            print the report as JSON

Exit code: 0 valid, 1 invalid, 2 unreadable or wrongly asked.`;

const OPTIONS = {
  record: { type: "string" },
  key: { type: "string", multiple: true },
  policy: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const EXIT = { valid: 0, invalid: 1, unreadable: 2 } as const;

type Asked = { text: string; record?: string; policy?: Policy; asJson: boolean };

export async function draw(args: readonly string[]): Promise<number> {
  const asked = readAsked(args);
  if (asked === "help") {
    console.log(DRAW_USAGE);
    return 0;
  }
  if (isRefusal(asked)) {
    console.error(`${shown(sentenceOf(asked))}\n\n${DRAW_USAGE}`);
    return EXIT.unreadable;
  }
  const report = await checkWithRecord(asked).catch((error: Error) =>
    refuse("verifier.draw.unreadable", error.message),
  );
  if (isRefusal(report)) {
    console.error(`UNREADABLE: ${shown(report.sentence)}`);
    return EXIT.unreadable;
  }
  console.log(asked.asJson ? shownLines(JSON.stringify(report, null, 2)) : drawText(report));
  return EXIT[report.verdict];
}

function readAsked(args: readonly string[]): Asked | "help" | Refusal {
  const typed = readTyped(args, OPTIONS);
  if (isRefusal(typed)) return typed;
  const { values, positionals } = typed;
  if (values.help) return "help";
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    return refuse("verifier.draw.none-named", "Name one draw.");
  const policy = trustOf(values);
  if (isRefusal(policy)) return policy;
  if (policy !== undefined && values.record === undefined) {
    return refuse(
      "verifier.draw.key-without-record",
      "The key is the record's: say with --record where that is.",
    );
  }
  const text = readText(file);
  if (isRefusal(text)) return text;
  return {
    text,
    asJson: values.json === true,
    ...(values.record === undefined ? {} : { record: values.record }),
    ...(policy === undefined ? {} : { policy }),
  };
}

async function checkWithRecord({ text, record, policy }: Asked): Promise<DrawReport> {
  if (record === undefined) return checkDrawFile(text);
  const lines: DrawLine[] = [];
  const value = findValueCheckpoint(text);
  const { faults, unchecked } = await checkSource({
    source: openLogSource(record),
    told: value === undefined ? [] : [value],
    onEntry: (entry, index) => look(lines, entry, index),
    ...(policy === undefined ? {} : { policy }),
  });
  const report = checkDrawFile(text, lines);
  const unsigned = unchecked.filter((point) => !point.includes("--since"));
  if (faults.length === 0) return { ...report, openPoints: [...report.openPoints, ...unsigned] };
  const problems = faults.map(
    ({ where, sentence }) => `The record does not hold, ${where}: ${sentence}`,
  );
  const verdict = report.verdict === "valid" ? "invalid" : report.verdict;
  const sentence = "INVALID: do not trust this draw.";
  return { ...report, verdict, sentence, problems: [...report.problems, ...problems] };
}

function look(lines: DrawLine[], entry: Uint8Array, index: number): string | undefined {
  const answer = readRecordLine(entry);
  if (answer === UNKNOWN_FORM) return undefined;
  if ("wrong" in answer) return answer.wrong;
  const found = findDrawLine(answer.line, index + 1);
  if (found !== undefined) lines.push(found);
  return undefined;
}

function drawText({ sentence, findings, problems, openPoints, drawn }: DrawReport): string {
  return [
    sentence,
    ...findings.map((text) => `  ✓ ${text}`),
    ...problems.map((text) => `  ✗ ${text}`),
    ...drawn.map((commitment, i) => `  ${String(i + 1).padStart(4)}  ${commitment}`),
    ...(openPoints.length === 0 ? [] : ["", "What no draw can show by itself:"]),
    ...openPoints.map((text) => `  · ${text}`),
  ]
    .map(shown)
    .join("\n");
}
