import { findNameTwice } from "@breakthrough/refusal";
import { hint } from "../src/did-you-mean.ts";
import type { Outcome } from "../src/index.ts";
import { accept, quote, refuse, worded } from "../src/refusal.ts";

/** What stood on the command line: words, and `--name value` pairs; a switch has no value. */
export interface Options {
  readonly words: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

const SWITCHES = ["json", "ics", "full", "rules", "help", "duty", "paid"] as const;

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
  "eligibleElectors",
  "candidates",
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
      if (SWITCHES.some((one) => one === name)) {
        if (attached !== undefined)
          return refuse(
            "law.command.option-takes-no-value",
            name,
            worded`--${name} takes no value.`,
          );
        switches.add(name);
        continue;
      }
      const value = attached ?? args[++index];
      if (value === undefined)
        return refuse(
          "law.command.option-without-value",
          name,
          worded`--${name} needs a value after it.`,
        );
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return accept({ words, switches, values });
}

function splitOption(option: string): [string, string | undefined] {
  const equals = option.indexOf("=");
  return equals < 0 ? [option, undefined] : [option.slice(0, equals), option.slice(equals + 1)];
}

/** What one command takes: anything else would be passed over, so it is refused. */
export interface Taken {
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** Words after the command's own. */
  readonly words: number;
  /** Options that may stand there more than once. */
  readonly lists?: readonly string[];
}

/** Refuses an option, a switch or a word that the command does not know, or an option given twice. */
export function refuseUnknown(options: Options, taken: Taken): Outcome<true> {
  for (const [name, values] of options.values) {
    if (!taken.values.includes(name)) return refuseOption(name, taken);
    if (values.length > 1 && !taken.lists?.includes(name)) {
      return refuse(
        "law.command.switch-repeated",
        name,
        worded`--${name} is given ${values.length} times: give it once.`,
      );
    }
  }
  return refuseSwitchesAndWords(options, taken);
}

/** For commands whose fields are refused by the question itself. */
export function refuseSwitchesAndWords(
  options: Options,
  taken: Pick<Taken, "switches" | "words"> & Partial<Taken>,
): Outcome<true> {
  const { switches, words } = taken;
  const unknown = [...options.switches].find((one) => one !== "help" && !switches.includes(one));
  if (unknown !== undefined) return refuseOption(unknown, { ...taken, values: taken.values ?? [] });
  const spare = options.words[words + 1];
  return spare === undefined
    ? accept(true)
    : refuse(
        "law.command.one-word-too-many",
        "command",
        worded`"${spare}" is one word too many here. Options begin with --.`,
      );
}

function refuseOption(name: string, { values, switches }: Pick<Taken, "values" | "switches">) {
  const known = [...values, ...switches];
  const list = known.length === 0 ? "none" : known.map((one) => `--${one}`).join(" ");
  return refuse(
    "law.command.unknown-option",
    name,
    worded`There is no option --${name} here.${hint(name, known)} Known: ${list}.`,
  );
}

/** The last value given for a name, if any. */
export function findValue(options: Options, name: string): string | undefined {
  return options.values.get(name)?.at(-1);
}

/** Options as the fields of a case: numbers, flags and lists in their own kinds, the rest as text. */
export function readFieldsFromOptions(options: Options): Outcome<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const [name, values] of options.values) {
    if (values.length > 1) {
      return refuse(
        "law.command.option-repeated",
        name,
        worded`--${name} is given ${values.length} times: give it once.`,
      );
    }
    const field = readField(name, findValue(options, name) ?? "");
    if (!field.ok) return field;
    fields[name] = field.value;
  }
  return accept(fields);
}

/** Of a field that stands twice in one record one value would be lost in silence. */
export function refuseTwice(field: string, name: string) {
  return refuse(
    "law.field.twice-in-record",
    field,
    worded`${quote(name)} stands twice in one record: give it once.`,
  );
}

function readField(name: string, value: string): Outcome<unknown> {
  if (COUNTS.includes(name)) return accept(/^\d+$/.test(value) ? Number(value) : value);
  if (LISTS.includes(name)) {
    try {
      const list: unknown = JSON.parse(value);
      const twice = findNameTwice(value);
      return twice === undefined ? accept(list) : refuseTwice(name, twice.name);
    } catch {
      return refuse(
        "law.command.not-a-json-list",
        name,
        worded`--${name} must be a JSON list, e.g. '[{"id":"A","amount":"75.00"}]'.`,
      );
    }
  }
  const constants: Record<string, unknown> = { true: true, false: false, null: null };
  return accept(Object.hasOwn(constants, value) ? constants[value] : value);
}
