import type { HomomorphicQuestion } from "../election/election.ts";
import {
  productOfCiphertexts,
  rangeStatements,
  type Sealed,
  sealNumber,
} from "../groups/encryption.ts";
import { difference } from "../groups/group.ts";
import {
  type Ciphertext,
  ciphertextCodec,
  isOneOfProven,
  type MakingTools,
  type OrClaim,
  type Proof,
  proofsCodec,
  proveOneOf,
  type Tools,
} from "../groups/proofs.ts";
import { type SecretScalar, sumSecrets } from "../groups/secret-scalar.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import { array, type Decoded, optional, record } from "../text/codec.ts";
import {
  type AnswerContext,
  explainFailure,
  rangePrefix,
  wholeAnswerBinding,
} from "./answer-context.ts";

export const homomorphicAnswerCodec = record({
  choices: array(ciphertextCodec),
  individual_proofs: array(proofsCodec),
  overall_proof: proofsCodec,
  blank_proof: optional(proofsCodec),
});
export type HomomorphicAnswer = Decoded<typeof homomorphicAnswerCodec>;

/** One ciphertext per answer, and one in front for the blank vote where that is allowed. */
export function slotCount(question: HomomorphicQuestion): number {
  return question.answers.length + (question.blank === true ? 1 : 0);
}

function individualClaim({ backend }: Tools, context: AnswerContext, choice: Ciphertext): OrClaim {
  return {
    key: context.key,
    statements: rangeStatements(backend, choice, 0, 1),
    prefix: rangePrefix(context.binding, choice),
  };
}

/** Without a blank vote: the sum of all choices lies in min..max. */
function sumClaim(
  { backend }: Tools,
  context: AnswerContext,
  { min, max }: HomomorphicQuestion,
  choices: readonly Ciphertext[],
): OrClaim {
  const sum = productOfCiphertexts(backend, choices);
  const binding = wholeAnswerBinding(context, choices);
  return {
    key: context.key,
    statements: rangeStatements(backend, sum, min, max),
    prefix: rangePrefix(binding, sum),
  };
}

/** With a blank vote (§7): not blank or nothing chosen; and blank or min..max chosen. */
function blankClaims(
  { backend }: Tools,
  context: AnswerContext,
  { min, max }: HomomorphicQuestion,
  choices: readonly Ciphertext[],
): readonly [OrClaim, OrClaim] {
  const [blank, ...rest] = choices as readonly [Ciphertext, ...Ciphertext[]];
  const sum = productOfCiphertexts(backend, rest);
  const binding = wholeAnswerBinding(context, choices);
  const isBlank = {
    alpha: blank.alpha,
    beta: difference(backend, blank.beta, backend.group.generator),
  };
  const inRange = rangeStatements(backend, sum, min, max);
  const { key } = context;
  return [
    { key, statements: [blank, sum], prefix: `bproof0|${binding}|` },
    { key, statements: [isBlank, ...inRange], prefix: `bproof1|${binding}|` },
  ];
}

function checkShape(question: HomomorphicQuestion, answer: HomomorphicAnswer): Refusal | undefined {
  const slots = slotCount(question);
  if (answer.choices.length !== slots) {
    return refuse("ballot.answers.ciphertexts", "choices", worded`Expected ${slots} ciphertexts.`);
  }
  if (answer.individual_proofs.length !== slots) {
    return refuse("ballot.answers.proofs", "individual_proofs", worded`Expected ${slots} proofs.`);
  }
  if ((question.blank === true) !== (answer.blank_proof !== undefined)) {
    return question.blank === true
      ? refuse(
          "ballot.blank.missing",
          "blank_proof",
          "A blank vote is allowed here, so the answer needs a blank proof.",
        )
      : refuse(
          "ballot.blank.not-allowed",
          "blank_proof",
          "No blank vote is allowed here, so there may be no blank proof.",
        );
  }
  return undefined;
}

function checkIndividual(
  tools: Tools,
  context: AnswerContext,
  answer: HomomorphicAnswer,
): Refusal | undefined {
  for (const [i, choice] of answer.choices.entries()) {
    const proofs = answer.individual_proofs[i] ?? [];
    if (!isOneOfProven(tools, individualClaim(tools, context, choice), proofs)) {
      return explainFailure(
        tools.backend,
        answer.choices,
        `individual_proofs[${i}]`,
        "this choice is 0 or 1",
      );
    }
  }
  return undefined;
}

function checkOverall(
  tools: Tools,
  context: AnswerContext,
  question: HomomorphicQuestion,
  answer: HomomorphicAnswer,
): Refusal | undefined {
  const failure = (where: string, what: string) =>
    explainFailure(tools.backend, answer.choices, where, what);
  if (answer.blank_proof === undefined) {
    const claim = sumClaim(tools, context, question, answer.choices);
    return isOneOfProven(tools, claim, answer.overall_proof)
      ? undefined
      : failure("overall_proof", "the number of choices is allowed");
  }
  const [blank, overall] = blankClaims(tools, context, question, answer.choices);
  if (!isOneOfProven(tools, blank, answer.blank_proof)) {
    return failure("blank_proof", "a blank vote chooses nothing else");
  }
  return isOneOfProven(tools, overall, answer.overall_proof)
    ? undefined
    : failure("overall_proof", "the number of choices is allowed");
}

/**
 * Checks every proof of an answer. Points outside the group must not reach the group operations of
 * the sums, so the individual proofs, which check membership on the way, come first.
 */
export function checkHomomorphicAnswer(
  tools: Tools,
  context: AnswerContext,
  question: HomomorphicQuestion,
  answer: HomomorphicAnswer,
): Refusal | undefined {
  return (
    checkShape(question, answer) ??
    checkIndividual(tools, context, answer) ??
    checkOverall(tools, context, question, answer)
  );
}

/** Whether the 0/1 choices, blank first where allowed, are a vote the question takes. */
export function checkHomomorphicChoice(
  question: HomomorphicQuestion,
  choices: readonly number[],
): Refusal | undefined {
  if (choices.length !== slotCount(question) || choices.some((n) => n !== 0 && n !== 1)) {
    return refuse(
      "ballot.choice.row",
      "",
      worded`Expected ${slotCount(question)} choices of 0 or 1.`,
    );
  }
  const isBlank = question.blank === true && choices[0] === 1;
  const sum = choices.reduce((total, n) => total + n, 0);
  if (isBlank) {
    return sum === 1
      ? undefined
      : refuse("ballot.choice.blank-and-more", "", "A blank vote chooses nothing else.");
  }
  return sum >= question.min && sum <= question.max
    ? undefined
    : refuse(
        "ballot.choice.how-many",
        "",
        worded`Choose from ${question.min} to ${question.max} answers.`,
      );
}

function proveBlank(
  tools: MakingTools,
  claims: readonly [OrClaim, OrClaim],
  { min }: HomomorphicQuestion,
  choices: readonly number[],
  secrets: { readonly blank: SecretScalar; readonly sum: SecretScalar },
): Pick<HomomorphicAnswer, "blank_proof" | "overall_proof"> {
  const isBlank = choices[0] === 1;
  const sum = choices.slice(1).reduce((total, n) => total + n, 0);
  // When nothing is chosen and the vote is not blank both halves hold; either may be proven.
  return {
    blank_proof: proveOneOf(
      tools,
      claims[0],
      isBlank ? 1 : 0,
      isBlank ? secrets.sum : secrets.blank,
    ),
    overall_proof: proveOneOf(
      tools,
      claims[1],
      isBlank ? 0 : 1 + sum - min,
      isBlank ? secrets.blank : secrets.sum,
    ),
  };
}

/** The answer for a vote that `checkHomomorphicChoice` accepts, and the secrets that open it. */
export function makeHomomorphicAnswer(
  tools: MakingTools,
  context: AnswerContext,
  question: HomomorphicQuestion,
  choices: readonly number[],
): { readonly answer: HomomorphicAnswer; readonly sealed: readonly Sealed[] } {
  const sealed = choices.map((number) => sealNumber(tools, context.key, number));
  const ciphertexts = sealed.map((part) => part.ciphertext);
  const individual_proofs: (readonly Proof[])[] = sealed.map(({ ciphertext, secret }, i) =>
    proveOneOf(tools, individualClaim(tools, context, ciphertext), choices[i] ?? 0, secret),
  );
  const parts = { choices: ciphertexts, individual_proofs };
  const secrets = sealed.map((part) => part.secret);
  if (question.blank === true) {
    const claims = blankClaims(tools, context, question, ciphertexts);
    const [blank, ...rest] = secrets as [SecretScalar, ...SecretScalar[]];
    const sum = sumSecrets(tools.backend, rest);
    return {
      answer: { ...parts, ...proveBlank(tools, claims, question, choices, { blank, sum }) },
      sealed,
    };
  }
  const claim = sumClaim(tools, context, question, ciphertexts);
  const trueIndex = choices.reduce((total, n) => total + n, 0) - question.min;
  const overall_proof = proveOneOf(tools, claim, trueIndex, sumSecrets(tools.backend, secrets));
  return { answer: { ...parts, overall_proof }, sealed };
}
