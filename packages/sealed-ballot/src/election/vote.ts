import { type AnswerContext, answerContext } from "../ballot/answer-context.ts";
import { checkHomomorphicChoice, makeHomomorphicAnswer } from "../ballot/answer-homomorphic.ts";
import { checkListsChoice, makeListsAnswer } from "../ballot/answer-lists.ts";
import { checkRankedChoice, makeRankedAnswer } from "../ballot/answer-ranked.ts";
import type { Answer, BallotBody } from "../ballot/ballot.ts";
import type { Sealed } from "../groups/encryption.ts";
import type { MakingTools } from "../groups/proofs.ts";
import { baseToSecret, type SecretScalar } from "../groups/secret-scalar.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import type { Shaped } from "../tally/shape.ts";
import type { Election, Question } from "./election.ts";

/** 0/1 per slot, a rank or grade per answer, or 0/1 rows of a list and its candidates. */
export type Choice = readonly number[] | readonly (readonly number[])[];

/** A body with the secrets that open each of its ciphertexts. Nothing here may leave the booth. */
export interface SealedBody {
  readonly body: BallotBody;
  readonly sealed: readonly Shaped<Sealed>[];
}

function checkChoice(question: Question, choice: Choice): Refusal | undefined {
  if (question.type === "Lists") {
    const isRows = choice.every((row) => Array.isArray(row));
    return isRows
      ? checkListsChoice(question, choice as readonly (readonly number[])[])
      : refuse("ballot.choice.list-rows", "", "Expected one row per list.");
  }
  const numbers = choice as readonly number[];
  return question.type === "NonHomomorphic"
    ? checkRankedChoice(question, numbers)
    : checkHomomorphicChoice(question, numbers);
}

/** Refuses a vote that the questions do not allow, naming the question. */
export function checkChoices(election: Election, choices: readonly Choice[]): Refusal | undefined {
  if (choices.length !== election.questions.length) {
    return refuse(
      "ballot.choice.questions",
      "",
      worded`Expected answers to ${election.questions.length} questions.`,
    );
  }
  for (const [i, question] of election.questions.entries()) {
    const refusal = checkChoice(question, choices[i] as Choice);
    if (refusal !== undefined) return refusal.within(`choices[${i}]`);
  }
  return undefined;
}

function sealAnswer(
  tools: MakingTools,
  context: AnswerContext,
  question: Question,
  choice: Choice,
): { readonly answer: Answer; readonly sealed: Shaped<Sealed> } {
  if (question.type === "Lists") {
    return makeListsAnswer(tools, context, choice as readonly (readonly number[])[]);
  }
  if (question.type === "Homomorphic") {
    return makeHomomorphicAnswer(tools, context, question, choice as readonly number[]);
  }
  const { answer, sealed } = makeRankedAnswer(tools, context, choice as readonly number[]);
  return { answer, sealed: [sealed] };
}

/**
 * Encrypts a vote and proves it well-formed, unsigned. Secret powers run in constant time on the
 * sodium backends; the choice itself only decides which proof branch is the real one.
 */
export function sealVote(
  tools: MakingTools,
  election: Election,
  key: SecretScalar,
  choices: readonly Choice[],
): SealedBody | Refusal {
  const refusal = checkChoices(election, choices);
  if (refusal !== undefined) return refusal;
  const credential = baseToSecret(tools.backend, key);
  const context = answerContext(election.public_key, election.fingerprint, credential);
  const parts = election.questions.map((question, i) =>
    sealAnswer(tools, context, question, choices[i] as Choice),
  );
  const body = {
    election_uuid: election.uuid,
    election_hash: election.fingerprint,
    credential,
    answers: parts.map((part) => part.answer),
  };
  return { body, sealed: parts.map((part) => part.sealed) };
}
