import { shown, shownLines } from "@breakthrough/plain-text";
import { hint } from "../src/did-you-mean.ts";
import type { Outcome, Refusal } from "../src/index.ts";
import { accept, refuse, worded } from "../src/refusal.ts";
import { HELP_TOPICS, writeHelp } from "./help.ts";
import { writeLegislation } from "./legislation.ts";
import { type Options, parseOptions, refuseUnknown } from "./options.ts";
import {
  runCase,
  runCountermand,
  runImprint,
  runQuestion,
  runRecall,
  runVacancy,
} from "./other-commands.ts";
import { type Printed, runTimetable } from "./timetable-command.ts";

export interface CommandResult {
  /** 0 answered, 1 refused. */
  readonly exitCode: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command and prints its result; returns the exit code. */
export function main(args: readonly string[]): number {
  const result = runCommand(args, new Date().toISOString());
  process.stdout.write(shownLines(result.stdout));
  process.stderr.write(shownLines(result.stderr));
  return result.exitCode;
}

/** The command without the printing. `now` is the instant, in UTC, that stamps a calendar file. */
export function runCommand(args: readonly string[], now: string): CommandResult {
  const options = parseOptions(args);
  if (!options.ok) return refusal(options, args);
  const [command] = options.value.words;
  if (command === undefined || options.value.switches.has("help")) {
    return { exitCode: 0, stdout: writeHelp(command), stderr: "" };
  }
  const output = run(command, options.value, now);
  return output.ok ? { exitCode: 0, ...output.value } : refusal(output, args);
}

function refusal({ field, message }: Refusal, args: readonly string[]): CommandResult {
  const error = `${JSON.stringify({ error: { field, message } }, null, 2)}\n`;
  const stdout = args.includes("--json") ? error : "";
  return { exitCode: 1, stdout, stderr: `uk-election-law: ${shown(`${field}: ${message}`)}\n` };
}

function run(command: string, options: Options, now: string): Outcome<Printed> {
  if (command === "timetable") return runTimetable(options, now);
  const output = runQuietly(command, options);
  return output.ok ? accept({ stdout: output.value, stderr: "" }) : output;
}

function runQuietly(command: string, options: Options): Outcome<string> {
  switch (command) {
    case "case":
      return runCase(options);
    case "donation":
    case "spending":
      return runQuestion(command, options);
    case "imprint":
      return runImprint(options);
    case "vacancy":
      return runVacancy(options);
    case "recall":
      return runRecall(options);
    case "countermand":
      return runCountermand(options);
    case "legislation": {
      const known = refuseUnknown(options, { values: [], switches: [], words: 0 });
      return known.ok ? accept(writeLegislation()) : known;
    }
    default: {
      const meant = hint(command, [...HELP_TOPICS, "legislation"]);
      return refuse(
        "law.command.unknown",
        "command",
        worded`There is no command "${command}".${meant} Try --help.`,
      );
    }
  }
}
