import { parseArgs } from "node:util";
import { findTypedTwice } from "@breakthrough/refusal";
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
  parseArgs({ args: [...args], options: settings, allowPositionals: true, tokens: true });

const forCountback: readonly string[] = ["vacated", "consenting", "rule"];
const forConvert: readonly string[] = [
  ...["to", "format", "seats", "help"],
  ...["candidates", "pass-over", "contest", "overvote", "skip", "repeat"],
];

/** What a command would take and pass over. */
const strays: Readonly<Record<string, (option: string) => boolean>> = {
  count: (option) => option === "to" || forCountback.includes(option),
  countback: (option) => option === "to",
  convert: (option) => !forConvert.includes(option),
};

const outputs: readonly string[] = ["json", "csv", "html", "markdown", "text"];

/** What was typed, or a sentence about what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | Refusal {
  try {
    const parsed = parse(args);
    return findFault(parsed) ?? parsed;
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    return refuse("tally.command.unreadable", problem.message);
  }
}

/** Of an option given twice one would win in silence, as of two ways to write the result. */
function findFault({ tokens, positionals: [command = ""] }: Arguments): Refusal | undefined {
  const twice = findTypedTwice(tokens, settings);
  if (twice !== undefined)
    return refuse("tally.command.option-twice", worded`--${twice} is given twice.`);
  const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const [one, other] = names.filter((name) => outputs.includes(name));
  if (other !== undefined)
    return refuse("tally.command.two-outputs", worded`Give --${one} or --${other}, not both.`);
  const stray = names.find(strays[command] ?? (() => false));
  return stray === undefined
    ? undefined
    : refuse("tally.command.stray-option", worded`\`tally ${command}\` takes no --${stray}.`);
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
