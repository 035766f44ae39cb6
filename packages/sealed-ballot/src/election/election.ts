import { type Backend, isIdentity, type Point } from "../groups/backend.ts";
import { GROUPS, type GroupName } from "../groups/group.ts";
import { suiteV1 } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import {
  array,
  boolean,
  type Codec,
  type Decoded,
  element,
  groupName,
  integer,
  literal,
  optional,
  record,
  string,
  stringOf,
} from "../text/codec.ts";
import { anyJson, decodeText, type Json } from "../text/json-text.ts";
import { BASE58 } from "./credentials.ts";

const homomorphicCodec = record({
  answers: array(string),
  blank: optional(boolean),
  min: integer(0, 100_000),
  max: integer(0, 100_000),
  question: string,
});
const rankedCodec = record({ answers: array(string), question: string });
const listsCodec = record({ answers: array(array(string)), question: string });
const rankedWrapper = record({
  type: literal("NonHomomorphic"),
  value: rankedCodec,
  extra: optional(anyJson),
});
const listsWrapper = record({
  type: literal("Lists"),
  value: listsCodec,
  extra: optional(anyJson),
});

/** Choose min..max of the answers, or nothing at all where a blank vote is allowed. */
export type HomomorphicQuestion = Decoded<typeof homomorphicCodec> & {
  readonly type: "Homomorphic";
};
/** Give each answer a rank or a grade. */
export type RankedQuestion = Decoded<typeof rankedWrapper>;
/** Choose one list and any of its candidates. */
export type ListsQuestion = Decoded<typeof listsWrapper>;
export type Question = HomomorphicQuestion | RankedQuestion | ListsQuestion;

function readQuestion(json: unknown): Question | Refusal {
  const type = (json as { type?: unknown } | null)?.type;
  if (type === "NonHomomorphic") return rankedWrapper.read(json);
  if (type === "Lists") return listsWrapper.read(json);
  const bare = homomorphicCodec.read(json);
  return isRefusal(bare) ? bare : { ...bare, type: "Homomorphic" };
}

// V1 stores a homomorphic question bare and wraps the two others (§6).
const questionCodec: Codec<Question> = {
  read: readQuestion,
  write: (question) => {
    if (question.type === "NonHomomorphic") return rankedWrapper.write(question);
    if (question.type === "Lists") return listsWrapper.write(question);
    return homomorphicCodec.write(question);
  },
};

const electionCodec = record({
  version: literal(1),
  description: string,
  name: string,
  group: groupName,
  public_key: element,
  questions: array(questionCodec),
  uuid: stringOf(new RegExp(`^[${BASE58}]{14,64}$`), "an election id of 14 or more Base58 letters"),
  administrator: optional(string),
  credential_authority: optional(string),
  language: optional(string),
});

export type ElectionTemplate = Decoded<typeof electionCodec>;

/** An election as it was fixed at set-up, with the fingerprint φ of its exact text. */
export interface Election extends ElectionTemplate {
  readonly text: string;
  readonly fingerprint: string;
}

function checkAnswers(question: Question, mostRanked: number, where: string): Refusal | undefined {
  if (question.type === "NonHomomorphic") {
    const count = question.value.answers.length;
    if (mostRanked === 0) {
      return refuse("election.invalid.unranked", where, "Nothing can be ranked in this group.");
    }
    const fits = count >= 1 && count <= mostRanked;
    return fits
      ? undefined
      : refuse(
          "election.invalid.ranks",
          where,
          worded`A ranked question has 1 to ${mostRanked} answers.`,
        );
  }
  if (question.type === "Lists") {
    const lists = question.value.answers;
    const fits = lists.length >= 1 && lists.every((list) => list.length >= 1);
    const sentence = "A question of lists has at least one list, each with its name.";
    return fits ? undefined : refuse("election.invalid.lists", where, sentence);
  }
  const { answers, min, max } = question;
  if (answers.length < 1 || answers.length > 1000) {
    return refuse("election.invalid.answers", where, "A question has 1 to 1000 answers.");
  }
  return min <= max && max <= answers.length
    ? undefined
    : refuse(
        "election.invalid.bounds",
        where,
        "The least number of choices, the most, and the number of answers must ascend.",
      );
}

function checkQuestions(questions: readonly Question[], mostRanked: number): Refusal | undefined {
  if (questions.length === 0) {
    return refuse(
      "election.invalid.no-question",
      "questions",
      "An election has at least one question.",
    );
  }
  for (const [i, question] of questions.entries()) {
    const wrong = checkAnswers(question, mostRanked, `questions[${i}]`);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** Which of the known groups an election's text names, found without reading the rest. */
export function findGroupName(electionText: string): GroupName | undefined {
  return GROUPS.find(({ name }) => electionText.includes(`,"group":"${name}","public_key":`))?.name;
}

function checkSupported(text: string, group: GroupName): Refusal | undefined {
  const version = /^\{"version":(\d+)/.exec(text)?.[1];
  if (version !== undefined && version !== "1") {
    return refuse(
      "election.unsupported.version",
      "version",
      worded`Suite version ${version} is not supported.`,
    );
  }
  const named = findGroupName(text);
  return named === undefined || named === group
    ? undefined
    : refuse(
        "election.unsupported.group",
        "group",
        worded`The group ${named} is not supported here.`,
      );
}

/**
 * Reads an election's text: strict shape, sensible questions, a key inside the group. Refuses everything else, and
 * other suites and groups as unsupported.
 * @param text JSON
 */
export function readElection(backend: Backend, text: string): Election | Refusal {
  const unsupported = checkSupported(text, backend.group.name);
  if (unsupported !== undefined) return unsupported;
  const template = decodeText(electionCodec, text, backend.group);
  if (isRefusal(template)) return template;
  const wrong = checkQuestions(template.questions, backend.group.mostRanked);
  if (wrong !== undefined) return wrong;
  // Under the identity as key, a ciphertext would show its vote to everybody.
  if (isIdentity(template.public_key) || !backend.isMember(template.public_key)) {
    return refuse(
      "election.key.unusable",
      "public_key",
      "The election key is not a usable element of the group.",
    );
  }
  return { ...template, text, fingerprint: suiteV1(backend).electionFingerprint(text) };
}

export function writeElection(template: ElectionTemplate): string {
  return electionCodec.write(template);
}

export interface ElectionPlan {
  readonly name: string;
  readonly description: string;
  readonly uuid: string;
  readonly questions: readonly Question[];
  readonly publicKey: Point;
  readonly administrator?: string;
  readonly credentialAuthority?: string;
  readonly language?: string;
}

/** The text of a new election, checked as a reader would check it. Refuses a plan whose election nobody could read. */
export function makeElection(backend: Backend, plan: ElectionPlan): Election | Refusal {
  const { publicKey, credentialAuthority, administrator, language, ...rest } = plan;
  const text = writeElection({
    version: 1,
    group: backend.group.name,
    public_key: publicKey,
    ...rest,
    ...(administrator === undefined ? {} : { administrator }),
    ...(credentialAuthority === undefined ? {} : { credential_authority: credentialAuthority }),
    ...(language === undefined ? {} : { language }),
  });
  return readElection(backend, text);
}

/**
 * A ranked question; `extra` tells the count, e.g. `{"method":"STV","blank":true,"seats":2}`.
 * @param question as voters read it
 * @param answers as voters read them, at most 30 on Ed25519
 */
export function rankedQuestion(
  question: string,
  answers: readonly string[],
  extra?: Json,
): Question {
  const value = { answers, question };
  return { type: "NonHomomorphic", value, ...(extra === undefined ? {} : { extra }) };
}
