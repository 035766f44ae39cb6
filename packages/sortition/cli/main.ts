import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { shown, shownLines } from "@breakthrough/plain-text";
import { findTypedTwice } from "@breakthrough/refusal";
import {
  type CheckedDraw,
  checkDraw,
  type DrawFacts,
  findOwnPlace,
  isRefusal,
  type Refusal,
  readDrawText,
} from "../src/index.ts";
import { readFacts } from "./read-facts.ts";

const HELP = `sortition: check a draw by lot

  sortition check FILE [--against RECORD] [--json]
      Draws the lot again from FILE (draw.json) and says whether it comes out the same.
      RECORD: lines of the party's record as JSON (such as record.json), to see that the pool, the secret and
      the choice of the public value were fixed before. May be given more than once.

  sortition entry FILE --salt HEX --id ID
      Says which place one person drew, from the salt that the party gave them.

Ends with 0 where the draw holds, 1 where it does not, 2 where the command makes no sense.
`;

const OPTIONS = {
  against: { type: "string", multiple: true },
  json: { type: "boolean" },
  salt: { type: "string" },
  id: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** What is for the other command. */
const STRAYS: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  check: ["salt", "id"],
  entry: ["against", "json"],
};

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

/** Runs the command line. Answers its exit code. */
export function main(args: readonly string[]): number {
  const parsed = readArguments(args);
  if (typeof parsed === "string") return complain(parsed, 2);
  const { values, positionals } = parsed;
  const [command, path, ...rest] = positionals;
  if (values.help || command === undefined || command === "help") return say(HELP, 0);
  if (path === undefined || rest.length > 0) return complain("See `sortition --help`.", 2);
  const stray = STRAYS[command]?.find((name) => values[name] !== undefined);
  if (stray !== undefined) return complain(`\`sortition ${command}\` takes no --${stray}.`, 2);
  if (command === "check") return check(path, values);
  if (command === "entry") return entry(path, values);
  return complain(`There is no command "${command}". See \`sortition --help\`.`, 2);
}

function readArguments(args: readonly string[]) {
  try {
    const typed = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      tokens: true,
    });
    const twice = findTypedTwice(typed.tokens, OPTIONS);
    return twice === undefined ? typed : `--${twice} is given twice.`;
  } catch (error) {
    return (error as Error).message;
  }
}

function check(path: string, { against, json }: Values): number {
  const text = read(path);
  if (text === undefined) return complain(`${path} cannot be read.`, 2);
  const facts = readAgainst(against ?? []);
  if (typeof facts === "string") return complain(facts, 2);
  const draw = readDrawText(text);
  const checked = isRefusal(draw) ? draw : checkDraw(draw, { against: facts });
  if (json) return say(`${JSON.stringify(checked, undefined, 2)}\n`, isRefusal(checked) ? 1 : 0);
  return isRefusal(checked) ? refused(checked) : say(inWords(checked, facts), 0);
}

/** Undefined: nothing was given to check against. */
function readAgainst(paths: readonly string[]): readonly DrawFacts[] | undefined | string {
  if (paths.length === 0) return undefined;
  const all: DrawFacts[] = [];
  for (const path of paths) {
    const text = read(path);
    const facts = text === undefined ? undefined : readFacts(text);
    if (facts === undefined) return `${path} cannot be read as lines of a record.`;
    all.push(...facts);
  }
  return all;
}

function entry(path: string, { salt, id }: Values): number {
  if (salt === undefined || id === undefined) return complain("Give both --salt and --id.", 2);
  const text = read(path);
  if (text === undefined) return complain(`${path} cannot be read.`, 2);
  const draw = readDrawText(text);
  if (isRefusal(draw)) return refused(draw);
  const checked = checkDraw(draw);
  if (isRefusal(checked)) return refused(checked);
  const place = findOwnPlace(draw, salt, id);
  if (isRefusal(place)) return refused(place);
  const part = place <= draw.size ? "drawn" : "in the reserve";
  return say(`Place ${place} of ${draw.pool.length}: ${part}. ${draw.size} were drawn.\n`, 0);
}

function inWords(checked: CheckedDraw, facts: readonly DrawFacts[] | undefined): string {
  const lines = [
    "The draw holds: made again, it comes out the same.",
    `  For        ${checked.for}`,
    `  Drawn      ${checked.size} of ${checked.poolSize}`,
    ...checked.drawn.map(
      (commitment, index) => `  ${String(index + 1).padStart(9)}  ${commitment}`,
    ),
    checked.publicValue === "signature-verified"
      ? "The public value is signed by its network."
      : "The public value is a checkpoint of the party's record: check the record to see that it is one.",
    facts === undefined
      ? "Not checked: whether all this was fixed beforehand. Give --against with the record's lines."
      : "Pool, secret and choice of the public value are those that the record committed to.",
  ];
  return `${lines.join("\n")}\n`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function say(text: string, code: number): number {
  process.stdout.write(shownLines(text));
  return code;
}

const refused = ({ sentence }: Refusal): number =>
  complain(`The draw does not hold. ${sentence}`, 1);

function complain(text: string, code: number): number {
  process.stderr.write(`${shown(text)}\n`);
  return code;
}
