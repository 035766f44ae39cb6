import type { Election, Question } from "../election/election.ts";
import type { Point } from "../groups/backend.ts";
import { elementText, findGroup } from "../groups/group.ts";
import {
  isKnowledgeProven,
  type MakingTools,
  proofCodec,
  proveKnowledge,
  type Tools,
} from "../groups/proofs.ts";
import type { SecretScalar } from "../groups/secret-scalar.ts";
import { textFingerprint } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import {
  base64Hash,
  type Codec,
  type Decoded,
  element,
  optional,
  record,
  string,
  tuple,
} from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { answerContext } from "./answer-context.ts";
import {
  checkHomomorphicAnswer,
  type HomomorphicAnswer,
  homomorphicAnswerCodec,
} from "./answer-homomorphic.ts";
import { checkListsAnswer, type ListsAnswer, listsAnswerCodec } from "./answer-lists.ts";
import { checkRankedAnswer, type RankedAnswer, rankedAnswerCodec } from "./answer-ranked.ts";

export type Answer = HomomorphicAnswer | RankedAnswer | ListsAnswer;

const signatureCodec = record({ hash: base64Hash, proof: proofCodec });

function answerCodec(question: Question): Codec<Answer> {
  if (question.type === "NonHomomorphic") return rankedAnswerCodec as Codec<Answer>;
  if (question.type === "Lists") return listsAnswerCodec as Codec<Answer>;
  return homomorphicAnswerCodec as Codec<Answer>;
}

function bodyFields(questions: readonly Question[]) {
  return {
    election_uuid: string,
    election_hash: base64Hash,
    credential: element,
    answers: tuple(questions.map(answerCodec)),
  };
}

export function ballotBodyCodec(questions: readonly Question[]) {
  return record(bodyFields(questions));
}
export type BallotBody = Decoded<ReturnType<typeof ballotBodyCodec>>;

function ballotCodec(questions: readonly Question[]) {
  return record({ ...bodyFields(questions), signature: optional(signatureCodec) });
}
export type Ballot = Decoded<ReturnType<typeof ballotCodec>>;

function signaturePrefix(bodyHash: string): string {
  return `sig|${bodyHash}|`;
}

function checkElection(election: Election, ballot: Ballot): Refusal | undefined {
  if (ballot.election_uuid !== election.uuid) {
    return refuse(
      "ballot.election.uuid",
      "election_uuid",
      "The ballot belongs to another election.",
    );
  }
  return ballot.election_hash === election.fingerprint
    ? undefined
    : refuse(
        "ballot.election.hash",
        "election_hash",
        "The ballot is for another text of the election.",
      );
}

function checkSignature(tools: Tools, election: Election, ballot: Ballot): Refusal | undefined {
  const { signature, ...body } = ballot;
  if (signature === undefined) {
    return refuse("ballot.signature.missing", "signature", "The ballot is not signed.");
  }
  const bodyText = ballotBodyCodec(election.questions).write(body);
  if (signature.hash !== textFingerprint(tools.backend, bodyText)) {
    return refuse(
      "ballot.signature.other-ballot",
      "signature.hash",
      "The signed hash is of another ballot.",
    );
  }
  const prefix = signaturePrefix(signature.hash);
  return isKnowledgeProven(tools, ballot.credential, prefix, signature.proof)
    ? undefined
    : refuse(
        "ballot.signature.not-by-credential",
        "signature.proof",
        "The signature was not made by this credential.",
      );
}

function checkAnswer(
  tools: Tools,
  election: Election,
  ballot: BallotBody,
  index: number,
): Refusal | undefined {
  const question = election.questions[index] as Question;
  const answer = ballot.answers[index] as Answer;
  const context = answerContext(election.public_key, election.fingerprint, ballot.credential);
  if (question.type === "NonHomomorphic") {
    return checkRankedAnswer(tools, context, answer as RankedAnswer);
  }
  if (question.type === "Lists") {
    return checkListsAnswer(tools, context, question, answer as ListsAnswer);
  }
  return checkHomomorphicAnswer(tools, context, question, answer as HomomorphicAnswer);
}

/**
 * Reads a ballot's text strictly; nothing is proven yet. Refuses whatever is not canonical or not a ballot of this
 * election's questions.
 * @param text JSON, as `cast` gives it
 */
export function readBallot(election: Election, text: string): Ballot | Refusal {
  return decodeText(ballotCodec(election.questions), text, findGroup(election.group));
}

/**
 * Checks one ballot completely, but for whether its credential stands on the list: canonical text, election,
 * signature, every proof of every answer, group membership (§14.4). Refuses with the place of the first fault.
 * @param text JSON, as `cast` gives it
 */
export function checkBallot(tools: Tools, election: Election, text: string): Ballot | Refusal {
  const ballot = readBallot(election, text);
  if (isRefusal(ballot)) return ballot;
  const foreign = checkElection(election, ballot);
  if (foreign !== undefined) return foreign;
  // Answers before the signature: a forged proof is named as such even though no signature fits it.
  for (const i of election.questions.keys()) {
    const refusal = checkAnswer(tools, election, ballot, i);
    if (refusal !== undefined) return refusal.within(`answers[${i}]`);
  }
  return checkSignature(tools, election, ballot) ?? ballot;
}

/** Signs a body with the credential's secret key, in constant time. */
export function signBallot(
  tools: MakingTools,
  election: Election,
  body: BallotBody,
  key: SecretScalar,
): string {
  const hash = textFingerprint(tools.backend, ballotBodyCodec(election.questions).write(body));
  const proof = proveKnowledge(tools, key, signaturePrefix(hash));
  return ballotCodec(election.questions).write({ ...body, signature: { hash, proof } });
}

/** The number under which a voter finds their seal before signing: the body's own hash. */
export function sealNumberOf(tools: Tools, election: Election, body: BallotBody): string {
  return textFingerprint(tools.backend, ballotBodyCodec(election.questions).write(body));
}

const CREDENTIAL_AT =
  /^\{"election_uuid":"[^"]{0,64}","election_hash":"[^"]{0,64}","credential":"([0-9a-f]{64}|[0-9]{1,617})"/;

/**
 * The credential a ballot's text names, found without reading the rest.
 * @param ballotText JSON, as `cast` gives it
 */
export function findCredentialText(ballotText: string): string | undefined {
  return CREDENTIAL_AT.exec(ballotText)?.[1];
}

/** A public credential as archives and rolls write it (§2). */
export function credentialText(credential: Point): string {
  return elementText(credential);
}
