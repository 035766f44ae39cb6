import type { Outcome } from "../src/index.ts";
import { refuse } from "../src/refusal.ts";
import { writeHelp } from "./help.ts";
import { writeLegislation } from "./legislation.ts";
import { type Options, parseOptions } from "./options.ts";
import { runCase, runImprint, runQuestion, runVacancy } from "./other-commands.ts";
import { runTimetable } from "./timetable-command.ts";

/** Runs one command and returns the exit code: 0 answered, 1 refused. */
export function main(args: readonly string[]): number {
  const options = parseOptions(args);
  const [command] = options.ok ? options.value.words : [];
  if (options.ok && (command === undefined || options.value.switches.has("help"))) {
    process.stdout.write(writeHelp(command));
    return 0;
  }
  const output = options.ok ? run(command ?? "", options.value) : options;
  if (output.ok) {
    process.stdout.write(output.value);
    return 0;
  }
  if (args.includes("--json")) {
    const { field, message } = output;
    process.stdout.write(`${JSON.stringify({ error: { field, message } }, null, 2)}\n`);
  }
  process.stderr.write(`uk-election-law: ${output.field}: ${output.message}\n`);
  return 1;
}

function run(command: string, options: Options): Outcome<string> {
  switch (command) {
    case "timetable":
      return runTimetable(options, new Date().toISOString());
    case "case":
      return runCase(options);
    case "donation":
    case "spending":
      return runQuestion(command, options);
    case "imprint":
      return runImprint(options);
    case "vacancy":
      return runVacancy(options);
    case "legislation":
      return { ok: true, value: writeLegislation() };
    default:
      return refuse("command", `There is no command "${command}". Try --help.`);
  }
}
