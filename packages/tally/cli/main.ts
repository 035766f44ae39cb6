import { writeSync } from "node:fs";
import { isatty } from "node:tty";
import { shown, shownLines } from "@breakthrough/plain-text";
import { countElection } from "../src/count-ballots.ts";
import { findFormat } from "../src/formats/read-election.ts";
import { writeAbif, writeBlt } from "../src/formats/write.ts";
import { countLists } from "../src/lists/lists.ts";
import { readLists } from "../src/lists/read-lists.ts";
import { refuseStray } from "../src/method-options.ts";
import { countMotion } from "../src/motion/count-motion.ts";
import { readMotion } from "../src/motion/read-motion.ts";
import { isRefusal, type Refusal, refuse, sentenceOf, worded } from "../src/refusal.ts";
import { renderCsv } from "../src/render/csv.ts";
import { renderHtml } from "../src/render/html.ts";
import { renderJson } from "../src/render/json.ts";
import { renderMarkdown } from "../src/render/markdown.ts";
import { renderText } from "../src/render/text.ts";
import type { CountResult, MethodName } from "../src/result.ts";
import { type Arguments, readArguments, readMethod, readWord } from "./arguments.ts";
import { readBallotFile, refuseTold, withNumbers } from "./ballot-file.ts";
import { countVacancy } from "./countback.ts";
import { helpText } from "./help.ts";
import { type CliOptions, readOptions } from "./options.ts";
import { readBytes } from "./read-bytes.ts";
import { shownResult } from "./shown-result.ts";

/** Runs the command line. 0: counted; 1: the ballots cannot be counted; 2: the command makes no sense. */
export function main(args: readonly string[]): number {
  const parsed = readArguments(args);
  if (isRefusal(parsed)) return complain(parsed, 2);
  const [command, path, ...rest] = parsed.positionals;
  if (parsed.values.help || command === undefined || command === "help") return say(helpText, 0);
  const known = { count: runCount, convert: runConvert, countback: runCountback }[command];
  if (known === undefined || path === undefined || rest.length > 0)
    return complain(
      refuse(
        "tally.command.no-such-command",
        "Say `tally count FILE --method METHOD`; `tally --help` tells the rest.",
      ),
      2,
    );
  return known(path, parsed);
}

function runCount(path: string, parsed: Arguments): number {
  const method = readMethod(parsed.values.method);
  if (isRefusal(method)) return complain(method, 2);
  const options = readOptions(parsed);
  if (isRefusal(options)) return complain(options, 2);
  const stray = refuseStray(method, options);
  if (stray !== undefined) return complain(stray, 2);
  const bytes = readBytes(path);
  if (isRefusal(bytes)) return complain(bytes, 1);
  const result = countFile(path, bytes, method, options);
  return isRefusal(result) ? complain(result, 1, path) : say(render(result, parsed), 0);
}

const listMethods = [
  "dhondt",
  "sainte-lague",
  "modified-sainte-lague",
  "largest-remainder",
] as const;
const markMethods: readonly MethodName[] = ["approval", "score", "star", "majority-judgment"];

function countFile(
  path: string,
  bytes: Uint8Array,
  method: MethodName,
  options: CliOptions,
): CountResult | Refusal {
  if (method === "motion") return countMotionFile(bytes, options);
  const listMethod = listMethods.find((name) => name === method);
  const format = options.format ?? findFormat(path, bytes);
  const isList = format === undefined || /\.(json|csv)(\.gz)?$/i.test(path);
  if (listMethod !== undefined && options.format === undefined && isList)
    return countListFile(bytes, listMethod, options);
  const cells = markMethods.includes(method) ? "marks" : "ranks";
  const election = readBallotFile(path, bytes, options, cells);
  if (isRefusal(election)) return election;
  const numbered = withNumbers(options, election.ballots.candidates);
  return isRefusal(numbered) ? numbered : countElection(election, method, numbered);
}

const findGiven = <Name extends keyof CliOptions>(options: CliOptions, names: readonly Name[]) =>
  names.find((name) => options[name] !== undefined);

function countMotionFile(bytes: Uint8Array, options: CliOptions): CountResult | Refusal {
  if (options.told !== undefined) return refuseTold("a motion");
  const stray = findGiven(options, ["seats", "withdrawn", "format"]);
  if (stray !== undefined)
    return refuse("tally.command.not-for-motion", worded`A motion takes no --${stray}.`);
  const question = readMotion(bytes);
  if (isRefusal(question)) return question;
  const named = question.options.map(({ id, name = id }, i) => ({ n: i + 1, name, id }));
  const numbered = withNumbers(options, named);
  if (isRefusal(numbered)) return numbered;
  const { seed, byHand } = numbered;
  return countMotion({
    ...question,
    ...(seed === undefined ? {} : { seed }),
    ...(byHand === undefined ? {} : { byHand }),
  });
}

function countListFile(
  bytes: Uint8Array,
  method: (typeof listMethods)[number],
  options: CliOptions,
): CountResult | Refusal {
  if (options.told !== undefined) return refuseTold("votes by list");
  if (options.withdrawn !== undefined)
    return refuse("tally.command.not-for-lists", "Votes by list take no --withdrawn.");
  const lists = readLists(bytes);
  if (isRefusal(lists)) return lists;
  if (options.seats === undefined)
    return refuse(
      "tally.command.no-seats",
      "The file does not say how many seats there are: give --seats.",
    );
  const numbered = withNumbers(
    options,
    lists.lists.map(({ name }, i) => ({ n: i + 1, name })),
  );
  if (isRefusal(numbered)) return numbered;
  return countLists(lists, method, { ...numbered, seats: options.seats });
}

function runConvert(path: string, parsed: Arguments): number {
  const to = readWord("to", parsed.values.to, ["blt", "abif"] as const);
  if (to === undefined || isRefusal(to))
    return complain(to ?? refuse("tally.command.convert-to-what", "Say --to blt or --to abif."), 2);
  const options = readOptions(parsed);
  if (isRefusal(options)) return complain(options, 2);
  const bytes = readBytes(path);
  if (isRefusal(bytes)) return complain(bytes, 1);
  const election = readBallotFile(path, bytes, options);
  if (isRefusal(election)) return complain(election, 1, path);
  const ballots =
    options.seats === undefined ? election.ballots : { ...election.ballots, seats: options.seats };
  const written = to === "blt" ? writeBlt(ballots) : writeAbif(ballots);
  // A file keeps its names letter for letter; on a screen they must not move the cursor.
  if (isatty(1)) return say(written, 0);
  writeAll(1, written);
  return 0;
}

function runCountback(path: string, parsed: Arguments): number {
  const options = readOptions(parsed);
  if (isRefusal(options)) return complain(options, 2);
  const bytes = readBytes(path);
  if (isRefusal(bytes)) return complain(bytes, 1);
  const result = countVacancy(path, bytes, parsed, options);
  return isRefusal(result) ? complain(result, 1, path) : say(render(result, parsed), 0);
}

function render(result: CountResult, { values }: Arguments): string {
  // JSON writes every line end within a text as an escape already, and keeps names as they are.
  if (values.json) return renderJson(result);
  const safe = shownResult(result);
  if (values.csv) return renderCsv(safe);
  if (values.html) return renderHtml(safe);
  return values.markdown ? renderMarkdown(safe) : renderText(safe);
}

function say(text: string, exitCode: number): number {
  writeAll(1, shownLines(text));
  return exitCode;
}

function complain(refusal: Refusal, exitCode: number, path?: string): number {
  const place = path === undefined ? "" : `${path}: `;
  writeAll(2, `tally: ${shown(`${place}${sentenceOf(refusal)}`)}\n`);
  return exitCode;
}

/** A pipe may take less than all at once, and may be closed by a reader that has seen enough. */
function writeAll(to: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(to, bytes, at);
    } catch (problem) {
      const code = problem instanceof Error && "code" in problem ? problem.code : undefined;
      if (code === "EPIPE") return;
      if (code !== "EAGAIN") throw problem;
    }
  }
}
