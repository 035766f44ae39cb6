import { readFileSync } from "node:fs";
import { findNameTwice } from "@breakthrough/refusal";
import { hint } from "../src/did-you-mean.ts";
import { flattenTimetable, type Outcome, timetable } from "../src/index.ts";
import { accept, refuse, refuseUnknownFields, worded } from "../src/refusal.ts";
import { type Fields, isFields, present } from "./fields.ts";
import { refuseTwice } from "./options.ts";
import { ALL_KINDS, findQuestion } from "./questions.ts";

export interface AnsweredCase {
  readonly id: string;
  readonly actual: Fields;
  readonly expected: Fields;
}

/** Reads a case file, `{ cases: [...] }` or a plain list, and answers every case in it. */
export function answerCaseFile(path: string): Outcome<AnsweredCase[]> {
  const cases = readCases(path);
  if (!cases.ok) return cases;
  const answered: AnsweredCase[] = [];
  for (const [index, one] of cases.value.entries()) {
    if (!isFields(one))
      return refuse(
        "law.case.not-a-record",
        `cases[${index}]`,
        worded`Case ${index} is not a record.`,
      );
    const expected = isFields(one.expected) ? one.expected : {};
    answered.push({ id: String(one.id ?? index), actual: answerCase(one), expected });
  }
  return accept(answered);
}

function readCases(path: string): Outcome<unknown[]> {
  let parsed: unknown;
  try {
    const text = readFileSync(path, "utf8").replace(/^\ufeff/, "");
    parsed = JSON.parse(text);
    const twice = findNameTwice(text);
    if (twice !== undefined) return refuseTwice("file", twice.name);
  } catch (error) {
    return refuse(
      "law.command.unreadable-json",
      "file",
      worded`${path} cannot be read as JSON: ${(error as Error).message}`,
    );
  }
  const cases = isFields(parsed) ? parsed.cases : parsed;
  if (Array.isArray(cases)) return accept(cases);
  return refuse("law.case.no-list", "file", worded`${path} holds no list of cases.`);
}

/** What stands beside the question in a case, and says something to people only. */
const ABOUT = [
  "id",
  "expected",
  "source",
  "certainty",
  "why",
  "note",
  "traps",
  "times",
  "lawStatusSeenTo",
  "caution",
];

/** A refusal is an answer too: it says which field, and why. */
export function answerCase(one: Fields): Fields {
  const answer = one.electionType === undefined ? answerByKind(one) : answerTimetable(one);
  if (answer.ok) return answer.value;
  return { refused: true, field: answer.field, reason: answer.message };
}

const TIMETABLE_FIELDS = ["electionType", "nation", "pollDate", "input", "inputs"];

/** What a case may say of a timetable; the tables of the package itself are not for a file to change. */
const INPUTS = [
  "resultDeclared",
  "nominationsCloseWorkingDaysBeforePoll",
  "writReceived",
  "contest",
  "council",
  "published",
];

function answerTimetable(one: Fields): Outcome<Fields> {
  const known = refuseUnknownFields(one, [...ABOUT, ...TIMETABLE_FIELDS], "of a timetable case");
  if (!known.ok) return known;
  const inputs = readInput(one);
  if (!inputs.ok) return inputs;
  const given = withoutNulls(inputs.value);
  const taken = refuseUnknownFields(given, INPUTS, "in the inputs of a timetable case");
  if (!taken.ok) return taken;
  const { electionType, nation, pollDate } = one;
  const table = timetable({
    ...given,
    election: electionType as string,
    nation: nation as string,
    poll: pollDate as string,
  });
  if (table.ok) {
    const { notCovered } = table.value;
    const gaps = notCovered.length > 0 ? { notCovered } : {};
    return accept({ ...flattenTimetable(table.value), ...gaps });
  }
  return refuse("law.case.timetable", CASE_FIELDS[table.field] ?? table.field, table.message);
}

/** A case file has its own names for two fields of a timetable. */
const CASE_FIELDS: Readonly<Record<string, string>> = {
  election: "electionType",
  poll: "pollDate",
};

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** `input` and `inputs` are one field under two names. */
function readInput({ input, inputs }: Fields): Outcome<Fields> {
  if (input !== undefined && inputs !== undefined) {
    return refuse("law.case.input-or-inputs", "inputs", "Give input or inputs, not both.");
  }
  const given = input ?? inputs ?? {};
  if (isFields(given)) return accept(given);
  return refuse(
    "law.case.input-not-a-record",
    input === undefined ? "inputs" : "input",
    "The input of a case is a record of fields.",
  );
}

const KIND_FIELDS = ["kind", "nation", "pollDate", "input", "inputs"];

function answerByKind(one: Fields): Outcome<Fields> {
  const known = refuseUnknownFields(one, [...ABOUT, ...KIND_FIELDS], "of a case");
  if (!known.ok) return known;
  const kind = String(one.kind);
  const question = findQuestion(kind);
  if (!question) {
    const meant = hint(kind, ALL_KINDS);
    return refuse(
      "law.case.unknown-kind",
      "kind",
      worded`"${kind}" is not a kind of case this package answers.${meant}`,
    );
  }
  const input = readInput(one);
  if (!input.ok) return input;
  const { nation, pollDate } = one;
  const beside = present({ nation, pollDate });
  const twice = Object.keys(beside).find((field) => input.value[field] !== undefined);
  if (twice !== undefined)
    return refuse(
      "law.case.field-twice",
      twice,
      worded`${twice} stands in the case and in its input.`,
    );
  return question({ ...beside, ...input.value });
}

/** Keys of `expected` that the answer does not give alike; an absent key says nothing. */
export function listDifferences(answered: AnsweredCase): string[] {
  return Object.entries(answered.expected)
    .filter(([key, value]) => JSON.stringify(answered.actual[key]) !== JSON.stringify(value))
    .map(([key, value]) => {
      return `${key}: expected ${JSON.stringify(value)}, got ${JSON.stringify(answered.actual[key])}`;
    });
}
