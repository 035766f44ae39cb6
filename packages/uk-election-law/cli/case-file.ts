import { readFileSync } from "node:fs";
import { flattenTimetable, type Outcome, timetable } from "../src/index.ts";
import { accept, refuse } from "../src/refusal.ts";
import { DONATION_QUESTIONS } from "./donation-questions.ts";
import { type Fields, isFields } from "./fields.ts";
import { SPENDING_QUESTIONS } from "./spending-questions.ts";

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
    if (!isFields(one)) return refuse(`cases[${index}]`, `Case ${index} is not a record.`);
    const expected = isFields(one.expected) ? one.expected : {};
    answered.push({ id: String(one.id ?? index), actual: answerCase(one), expected });
  }
  return accept(answered);
}

function readCases(path: string): Outcome<unknown[]> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    return refuse("file", `${path} cannot be read as JSON: ${(error as Error).message}`);
  }
  const cases = isFields(parsed) ? parsed.cases : parsed;
  if (Array.isArray(cases)) return accept(cases);
  return refuse("file", `${path} holds no list of cases.`);
}

/** A refusal is an answer too: it says which field, and why. */
export function answerCase(one: Fields): Fields {
  const answer = one.electionType === undefined ? answerByKind(one) : answerTimetable(one);
  if (answer.ok) return answer.value;
  return { refused: true, field: answer.field, reason: answer.message };
}

function answerTimetable(one: Fields): Outcome<Fields> {
  const inputs = isFields(one.inputs) ? withoutNulls(one.inputs) : {};
  const { electionType, nation, pollDate } = one;
  const table = timetable({
    ...inputs,
    election: electionType as string,
    nation: nation as string,
    poll: pollDate as string,
  });
  if (table.ok) return accept(flattenTimetable(table.value));
  return refuse(CASE_FIELDS[table.field] ?? table.field, table.message);
}

/** A case file has its own names for two fields of a timetable. */
const CASE_FIELDS: Readonly<Record<string, string>> = {
  election: "electionType",
  poll: "pollDate",
};

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function answerByKind(one: Fields): Outcome<Fields> {
  const kind = String(one.kind);
  const question = findQuestion(kind);
  if (!question) return refuse("kind", `"${kind}" is not a kind of case this package answers.`);
  const input = isFields(one.input) ? one.input : {};
  const poll = one.pollDate === undefined ? {} : { pollDate: one.pollDate };
  return question({ ...poll, ...input });
}

export function findQuestion(kind: string) {
  const questions = { ...DONATION_QUESTIONS, ...SPENDING_QUESTIONS };
  return Object.hasOwn(questions, kind) ? questions[kind] : undefined;
}

/** Keys of `expected` that the answer does not give alike; an absent key says nothing. */
export function listDifferences(answered: AnsweredCase): string[] {
  return Object.entries(answered.expected)
    .filter(([key, value]) => JSON.stringify(answered.actual[key]) !== JSON.stringify(value))
    .map(([key, value]) => {
      return `${key}: expected ${JSON.stringify(value)}, got ${JSON.stringify(answered.actual[key])}`;
    });
}
