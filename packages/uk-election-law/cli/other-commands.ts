import { hint } from "../src/did-you-mean.ts";
import type { Outcome } from "../src/index.ts";
import { accept, refuse, worded } from "../src/refusal.ts";
import { answerCaseFile, listDifferences } from "./case-file.ts";
import type { Fields } from "./fields.ts";
import {
  type Options,
  readFieldsFromOptions,
  refuseSwitchesAndWords,
  refuseUnknown,
} from "./options.ts";
import { findQuestion, KINDS, type Topic } from "./questions.ts";

/** Prints the answers to a case file; without `--json`, how they compare with what it expects. */
export function runCase(options: Options): Outcome<string> {
  const known = refuseUnknown(options, { values: [], switches: ["json"], words: 1 });
  if (!known.ok) return known;
  const path = options.words[1];
  if (path === undefined)
    return refuse("law.command.no-case-file", "file", "Give the case file: case FILE.json.");
  const answered = answerCaseFile(path);
  if (!answered.ok) return answered;
  if (options.switches.has("json")) {
    const shown = answered.value.map(({ id, actual }) => ({ id, actual }));
    return accept(`${JSON.stringify(shown, null, 2)}\n`);
  }
  const lines = answered.value.map((one) => {
    const differences = listDifferences(one);
    return differences.length === 0
      ? `agrees   ${one.id}`
      : `DIFFERS  ${one.id}: ${differences.join("; ")}`;
  });
  return accept(`${lines.join("\n")}\n`);
}

/** `donation KIND --field value` and `spending KIND --field value`, with the fields of the cases. */
export function runQuestion(topic: Topic, options: Options): Outcome<string> {
  const kind = options.words[1];
  if (kind === undefined || findQuestion(kind, topic) === undefined) {
    const kinds = KINDS[topic];
    return refuse(
      "law.command.unknown-question",
      "kind",
      worded`${kind ?? "Nothing"} is not a ${topic} question.${hint(kind ?? "", kinds)} Use one of: ${kinds.join(", ")}.`,
    );
  }
  return ask(kind, options, { switches: ["json"], words: 1 });
}

/** The words of an imprint, or with `--duty` whether one is needed. */
export function runImprint(options: Options): Outcome<string> {
  if (!options.switches.has("duty")) {
    return ask("imprint", options, { switches: ["json"], words: 0 });
  }
  const isPaid = options.switches.has("paid");
  return ask(
    "imprint-duty",
    options,
    { switches: ["json", "duty", "paid"], words: 0 },
    isPaid ? { paid: true } : {},
  );
}

const ALONE = { switches: ["json"], words: 0 };

export const runVacancy = (options: Options) => ask("vacancy", options, ALONE);
export const runRecall = (options: Options) => ask("recall-petition", options, ALONE);
export const runCountermand = (options: Options) => ask("death-of-candidate", options, ALONE);

function ask(
  kind: string,
  options: Options,
  taken: { switches: readonly string[]; words: number },
  more: Fields = {},
): Outcome<string> {
  const known = refuseSwitchesAndWords(options, taken);
  if (!known.ok) return known;
  const fields = readFieldsFromOptions(options);
  if (!fields.ok) return fields;
  const answer = findQuestion(kind)?.({ ...fields.value, ...more });
  if (!answer) throw new Error(`No answer is defined for ${kind}`);
  return answer.ok ? accept(writeAnswer(answer.value, options)) : answer;
}

function writeAnswer(answer: Fields, options: Options): string {
  if (options.switches.has("json")) return `${JSON.stringify(answer, null, 2)}\n`;
  const width = Math.max(...Object.keys(answer).map((key) => key.length));
  const lines = Object.entries(answer).flatMap(([key, value]) =>
    writeValue(value).map((line, index) => `${(index === 0 ? key : "").padEnd(width)}  ${line}`),
  );
  return `${lines.join("\n")}\n`;
}

/** One line for a value, and for a list one line for each entry. */
function writeValue(value: unknown): readonly string[] {
  if (Array.isArray(value) && value.length > 0) return value.flatMap(writeValue);
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [JSON.stringify(value)];
  }
  const parts = Object.entries(value).map(([key, part]) => `${key} ${writeValue(part).join(" ")}`);
  return [parts.join(", ")];
}
