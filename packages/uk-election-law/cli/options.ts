import type { Outcome } from "../src/index.ts";
import { accept, refuse } from "../src/refusal.ts";

/** What stood on the command line: words, and `--name value` pairs; a switch has no value. */
export interface Options {
  readonly words: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

const SWITCHES = ["json", "ics", "full", "rules", "help", "duty", "paid"];

/** Fields that hold a whole number; every other value stays text, or becomes true, false or null. */
const COUNTS = [
  "electors",
  "jointCandidates",
  "dissolvedInMonth",
  "constituentCouncils",
  "candidatesOnList",
  "seatsContested",
  "members",
  "week",
  "year",
  "consecutiveNilReports",
  "nominationsCloseWorkingDaysBeforePoll",
  "electorsRequesting",
  "vacantSeats",
  "totalSeats",
];

/** Fields that hold a list, given as JSON. */
const LISTS = ["benefits", "contributions", "donations", "expenses"];

export function parseOptions(args: readonly string[]): Outcome<Options> {
  const words: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string[]>();
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    if (arg === "-h") switches.add("help");
    else if (!arg.startsWith("--")) words.push(arg);
    else {
      const [name, attached] = splitOption(arg.slice(2));
      if (SWITCHES.includes(name)) {
        switches.add(name);
        continue;
      }
      const value = attached ?? args[++index];
      if (value === undefined) return refuse(name, `--${name} needs a value after it.`);
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return accept({ words, switches, values });
}

function splitOption(option: string): [string, string | undefined] {
  const equals = option.indexOf("=");
  return equals < 0 ? [option, undefined] : [option.slice(0, equals), option.slice(equals + 1)];
}

/** Refuses an option the command does not know, so that a slip of the pen is not passed over. */
export function refuseUnknown(options: Options, known: readonly string[]): Outcome<true> {
  for (const name of options.values.keys()) {
    if (!known.includes(name)) {
      return refuse(
        name,
        `There is no option --${name} here. Known: ${known.map((one) => `--${one}`).join(" ")}.`,
      );
    }
  }
  return accept(true);
}

/** The last value given for a name, if any. */
export function findValue(options: Options, name: string): string | undefined {
  return options.values.get(name)?.at(-1);
}

/** Options as the fields of a case: numbers, flags and lists in their own kinds, the rest as text. */
export function readFieldsFromOptions(options: Options): Outcome<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const name of options.values.keys()) {
    const field = readField(name, findValue(options, name) ?? "");
    if (!field.ok) return field;
    fields[name] = field.value;
  }
  return accept(fields);
}

function readField(name: string, value: string): Outcome<unknown> {
  if (COUNTS.includes(name)) return accept(/^\d+$/.test(value) ? Number(value) : value);
  if (LISTS.includes(name)) {
    try {
      return accept(JSON.parse(value));
    } catch {
      return refuse(name, `--${name} must be a JSON list, e.g. '[{"id":"A","amount":"75.00"}]'.`);
    }
  }
  const constants: Record<string, unknown> = { true: true, false: false, null: null };
  return accept(Object.hasOwn(constants, value) ? constants[value] : value);
}
