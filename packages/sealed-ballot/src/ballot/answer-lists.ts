import type { ListsQuestion } from "../election/election.ts";
import { isIdentity, type Point } from "../groups/backend.ts";
import {
  isCiphertextInGroup,
  productOfCiphertexts,
  rangeStatements,
  type Sealed,
  sealNumber,
} from "../groups/encryption.ts";
import { difference, productOfPowers } from "../groups/group.ts";
import {
  type Ciphertext,
  ciphertextCodec,
  isOneOfProven,
  type MakingTools,
  type OrClaim,
  type Proof,
  proofCodec,
  proofsCodec,
  proveOneOf,
  type Tools,
} from "../groups/proofs.ts";
import { type SecretScalar, sumSecrets } from "../groups/secret-scalar.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { array, type Decoded, element, record, scalar } from "../text/codec.ts";
import {
  type AnswerContext,
  explainFailure,
  rangePrefix,
  wholeAnswerBinding,
} from "./answer-context.ts";
import { proveNonZero } from "./non-zero-proof.ts";

export const nonZeroProofCodec = record({
  commitment: element,
  challenge: scalar,
  response: array(scalar, 2),
});
export type NonZeroProof = Decoded<typeof nonZeroProofCodec>;

export const listsAnswerCodec = record({
  choices: array(array(ciphertextCodec)),
  individual_proofs: array(array(proofsCodec)),
  overall_proof: proofCodec,
  list_proofs: array(proofsCodec),
  nonzero_proof: nonZeroProofCodec,
});
export type ListsAnswer = Decoded<typeof listsAnswerCodec>;

type Rows = readonly (readonly Ciphertext[])[];

function individualClaim({ backend }: Tools, context: AnswerContext, choice: Ciphertext): OrClaim {
  return {
    key: context.key,
    statements: rangeStatements(backend, choice, 0, 1),
    prefix: rangePrefix(context.binding, choice),
  };
}

/** Exactly one list is chosen: slot 0 of each row is the list itself. */
function overallClaim({ backend }: Tools, context: AnswerContext, rows: Rows): OrClaim {
  const sum = productOfCiphertexts(
    backend,
    rows.map((row) => row[0] as Ciphertext),
  );
  const binding = wholeAnswerBinding(context, rows.flat());
  return {
    key: context.key,
    statements: rangeStatements(backend, sum, 1, 1),
    prefix: rangePrefix(binding, sum),
  };
}

/** A list is chosen, or none of its candidates is. */
function listClaim({ backend }: Tools, context: AnswerContext, rows: Rows, row: number): OrClaim {
  const [list, ...candidates] = rows[row] as readonly [Ciphertext, ...Ciphertext[]];
  const isChosen = {
    alpha: list.alpha,
    beta: difference(backend, list.beta, backend.group.generator),
  };
  return {
    key: context.key,
    statements: [isChosen, productOfCiphertexts(backend, candidates)],
    prefix: `lproof|${wholeAnswerBinding(context, rows.flat())}|`,
  };
}

function candidateSum({ backend }: Tools, rows: Rows): Ciphertext {
  return productOfCiphertexts(
    backend,
    rows.flatMap((row) => row.slice(1)),
  );
}

function nonZeroPrefix(context: AnswerContext, rows: Rows): string {
  return `nonzero|${wholeAnswerBinding(context, rows.flat())}|`;
}

function isNonZeroProven(
  { backend, suite }: Tools,
  context: AnswerContext,
  rows: Rows,
  { commitment, challenge, response }: NonZeroProof,
): boolean {
  const [t1, t2] = response as readonly [bigint, bigint];
  const { alpha, beta } = candidateSum({ backend, suite }, rows);
  if (isIdentity(commitment)) return false;
  const first = productOfPowers(backend, [
    [alpha, t1],
    [backend.group.generator, t2],
  ]);
  const second = productOfPowers(backend, [
    [beta, t1],
    [context.key, t2],
    [commitment, challenge],
  ]);
  if (first === undefined || second === undefined) return false;
  const prefix = nonZeroPrefix(context, rows);
  return suite.challenge(prefix, [commitment, first, second]) === challenge;
}

function hasShape({ value }: ListsQuestion, rows: readonly (readonly unknown[])[]): boolean {
  const lists = value.answers;
  return rows.length === lists.length && rows.every((row, i) => row.length === lists[i]?.length);
}

function checkShape(question: ListsQuestion, answer: ListsAnswer): Refusal | undefined {
  if (!hasShape(question, answer.choices)) {
    return refuse(
      "ballot.answers.list-ciphertexts",
      "choices",
      "Expected one ciphertext per list and candidate.",
    );
  }
  if (!hasShape(question, answer.individual_proofs)) {
    return refuse(
      "ballot.answers.list-choice-proofs",
      "individual_proofs",
      "Expected one proof per ciphertext.",
    );
  }
  return answer.list_proofs.length === answer.choices.length
    ? undefined
    : refuse("ballot.answers.list-proofs", "list_proofs", "Expected one proof per list.");
}

function* listProofs(
  tools: Tools,
  context: AnswerContext,
  answer: ListsAnswer,
): Generator<{ where: string; what: string; isProven: boolean }> {
  const { choices, individual_proofs, overall_proof, list_proofs, nonzero_proof } = answer;
  for (const [i, row] of choices.entries()) {
    for (const [k, choice] of row.entries()) {
      const proofs = individual_proofs[i]?.[k] ?? [];
      const isProven = isOneOfProven(tools, individualClaim(tools, context, choice), proofs);
      yield { where: `individual_proofs[${i}][${k}]`, what: "this choice is 0 or 1", isProven };
    }
  }
  const isOne = isOneOfProven(tools, overallClaim(tools, context, choices), [overall_proof]);
  yield { where: "overall_proof", what: "one list is chosen", isProven: isOne };
  for (const [i, proofs] of list_proofs.entries()) {
    const isProven = isOneOfProven(tools, listClaim(tools, context, choices, i), proofs);
    yield { where: `list_proofs[${i}]`, what: "only a chosen list has candidates", isProven };
  }
  const isProven = isNonZeroProven(tools, context, choices, nonzero_proof);
  yield { where: "nonzero_proof", what: "some candidate is chosen", isProven };
}

export function checkListsAnswer(
  tools: Tools,
  context: AnswerContext,
  question: ListsQuestion,
  answer: ListsAnswer,
): Refusal | undefined {
  const malformed = checkShape(question, answer);
  if (malformed !== undefined) return malformed;
  const all = answer.choices.flat();
  if (!all.every((choice) => isCiphertextInGroup(tools.backend, choice))) {
    return explainFailure(tools.backend, all, "choices", "every ciphertext is valid");
  }
  for (const { where, what, isProven } of listProofs(tools, context, answer)) {
    if (!isProven) return explainFailure(tools.backend, all, where, what);
  }
  return undefined;
}

/** Whether 0/1 rows (list first, then its candidates) choose one list and some of its candidates. */
export function checkListsChoice(
  question: ListsQuestion,
  rows: readonly (readonly number[])[],
): Refusal | undefined {
  if (!hasShape(question, rows) || rows.flat().some((n) => n !== 0 && n !== 1)) {
    return refuse("ballot.choice.list-row", "", "Expected one 0 or 1 per list and per candidate.");
  }
  const chosen = rows.filter((row) => row[0] === 1);
  const [list] = chosen;
  if (chosen.length !== 1 || list === undefined) {
    return refuse("ballot.choice.one-list", "", "Choose exactly one list.");
  }
  const strays = rows.filter((row) => row[0] === 0).some((row) => row.includes(1));
  if (strays)
    return refuse("ballot.choice.other-list", "", "Choose candidates of the chosen list only.");
  return list.slice(1).includes(1)
    ? undefined
    : refuse("ballot.choice.no-candidate", "", "Choose at least one candidate of the list.");
}

type SealedRows = readonly (readonly Sealed[])[];

function secretsOf(sealed: readonly Sealed[]): readonly SecretScalar[] {
  return sealed.map((part) => part.secret);
}

function proveRow(
  tools: MakingTools,
  context: AnswerContext,
  rows: Rows,
  sealed: SealedRows,
  row: number,
  isChosen: boolean,
): readonly Proof[] {
  const [list, ...candidates] = secretsOf(sealed[row] ?? []);
  const secret = isChosen ? (list as SecretScalar) : sumSecrets(tools.backend, candidates);
  return proveOneOf(tools, listClaim(tools, context, rows, row), isChosen ? 0 : 1, secret);
}

/** The answer for a vote that `checkListsChoice` accepts, and the secrets that open it. */
export function makeListsAnswer(
  tools: MakingTools,
  context: AnswerContext,
  choices: readonly (readonly number[])[],
): { readonly answer: ListsAnswer; readonly sealed: SealedRows } {
  const sealed = choices.map((row) => row.map((n) => sealNumber(tools, context.key, n)));
  const rows = sealed.map((row) => row.map((part) => part.ciphertext));
  const individual_proofs = sealed.map((row, i) =>
    row.map(({ ciphertext, secret }, k) =>
      proveOneOf(tools, individualClaim(tools, context, ciphertext), choices[i]?.[k] ?? 0, secret),
    ),
  );
  const listSecrets = sumSecrets(
    tools.backend,
    sealed.flatMap((row) => secretsOf(row.slice(0, 1))),
  );
  const [overall] = proveOneOf(tools, overallClaim(tools, context, rows), 0, listSecrets);
  const list_proofs = choices.map((row, i) =>
    proveRow(tools, context, rows, sealed, i, row[0] === 1),
  );
  const answer: ListsAnswer = {
    choices: rows,
    individual_proofs,
    overall_proof: overall as Proof,
    list_proofs,
    nonzero_proof: proveRowsNonZero(tools, context, rows, sealed),
  };
  return { answer, sealed };
}

function proveRowsNonZero(
  tools: MakingTools,
  context: AnswerContext,
  rows: Rows,
  sealed: SealedRows,
): NonZeroProof {
  const key: Point = context.key;
  const secret = sumSecrets(
    tools.backend,
    sealed.flatMap((row) => secretsOf(row.slice(1))),
  );
  const sum = candidateSum(tools, rows);
  return proveNonZero(tools, key, sum, secret, nonZeroPrefix(context, rows));
}
