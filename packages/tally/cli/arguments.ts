import { parseArgs } from "node:util";
import { readCells } from "../src/formats/csv-cells.ts";
import { isRefusal, type Refusal, refuse, worded } from "../src/refusal.ts";
import { type MethodName, methodNames } from "../src/result.ts";

const settings = {
  method: { type: "string" },
  seats: { type: "string" },
  seed: { type: "string" },
  ties: { type: "string" },
  "by-hand": { type: "string" },
  withdrawn: { type: "string" },
  constraints: { type: "string" },
  quota: { type: "string" },
  criterion: { type: "string" },
  decimals: { type: "string" },
  "surplus-order": { type: "string" },
  bulk: { type: "boolean" },
  "equal-ranks": { type: "string" },
  "moving-quota": { type: "boolean" },
  "write-ins": { type: "string" },
  "until-two": { type: "boolean" },
  "paper-order": { type: "string" },
  measure: { type: "string" },
  middle: { type: "string" },
  threshold: { type: "string" },
  vacated: { type: "string" },
  consenting: { type: "string" },
  rule: { type: "string" },
  format: { type: "string" },
  candidates: { type: "string" },
  "pass-over": { type: "string" },
  contest: { type: "string" },
  overvote: { type: "string" },
  skip: { type: "string" },
  repeat: { type: "string" },
  to: { type: "string" },
  json: { type: "boolean" },
  csv: { type: "boolean" },
  html: { type: "boolean" },
  markdown: { type: "boolean" },
  text: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export type Arguments = ReturnType<typeof parse>;

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: settings, allowPositionals: true });

/** What was typed, or a sentence about what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | Refusal {
  try {
    return parse(args);
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    return refuse("tally.command.unreadable", problem.message);
  }
}

export function readMethod(text: string | undefined): MethodName | Refusal {
  const found = methodNames.find((name) => name === text);
  const list = methodNames.join(", ");
  if (found !== undefined) return found;
  return refuse(
    "tally.command.method",
    text === undefined ? `Say --method, one of ${list}.` : `There is no method ${text}: ${list}.`,
  );
}

export function readWholeNumber(
  name: string,
  text: string | undefined,
): number | undefined | Refusal {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text))
    return refuse(
      "tally.command.not-whole-number",
      worded`--${name} must be a whole number, not "${text}".`,
    );
  return Number(text);
}

/** `Ash,"Birch, Bo"` as names or words, quoted as CSV has it. */
export function readNameList(
  name: string,
  text: string | undefined,
): string[] | undefined | Refusal {
  if (text === undefined) return undefined;
  const rows = readCells(new TextEncoder().encode(text), ",");
  const [names, more] = isRefusal(rows) ? [] : rows;
  const list = names?.map((cell) => cell.text) ?? [];
  if (more === undefined && list.length > 0 && !list.includes("")) return list;
  return refuse(
    "tally.command.not-names",
    worded`--${name} takes names with commas between them, such as Ash,"Birch, Bo", not "${text}".`,
  );
}

export function readWord<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined | Refusal {
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  return (
    found ??
    refuse(
      "tally.command.not-one-of",
      worded`--${name} must be one of ${words.join(", ")}, not "${text}".`,
    )
  );
}
