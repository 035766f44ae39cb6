import { deriveCredentialKey } from "../election/credentials.ts";
import type { Election, Question } from "../election/election.ts";
import { type Choice, checkChoices, sealVote } from "../election/vote.ts";
import { isSameBytes } from "../groups/backend.ts";
import { type Sealed, sealWith } from "../groups/encryption.ts";
import { powerOfGenerator } from "../groups/group.ts";
import type { Ciphertext, MakingTools, Tools } from "../groups/proofs.ts";
import { secretOf } from "../groups/secret-scalar.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { flatten, mapShaped, type Shaped, treeCodec } from "../tally/shape.ts";
import {
  array,
  base64Hash,
  type Codec,
  type Decoded,
  integer,
  record,
  scalar,
  tuple,
} from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { type BallotBody, ballotBodyCodec, sealNumberOf, signBallot } from "./ballot.ts";

/** A sealed vote that can be cast or challenged, but never both. */
export interface SealedVote {
  /**
   * What the booth commits to before the voter decides: shown on the screen, to be written down or
   * photographed. Comparing it with the opening shows that the booth did not swap ballots.
   */
  readonly sealNumber: string;
  /** Signs the ballot. Afterwards it can no longer be opened. */
  cast(): { readonly ballotText: string; readonly trackingNumber: string } | Refusal;
  /** Opens the ballot for a second device. It is spoilt: it was never signed and cannot be cast. */
  challenge(): { readonly openingText: string } | Refusal;
}

function choiceCodec(question: Question): Codec<Choice> {
  const row = array(integer(0, 255));
  return (question.type === "Lists" ? array(row) : row) as unknown as Codec<Choice>;
}

function openingCodec(election: Election) {
  const ranked = election.questions.map((q) => (q.type === "NonHomomorphic" ? 1 : undefined));
  return record({
    seal: base64Hash,
    body: ballotBodyCodec(election.questions),
    choices: tuple(election.questions.map(choiceCodec)),
    randomness: treeCodec(scalar, election.questions, ranked.includes(1) ? 1 : undefined),
  });
}
export type Opening = Decoded<ReturnType<typeof openingCodec>>;

function spent(): Refusal {
  return refuse("ballot.spent", "", "This ballot was already cast or opened. Make a new one.");
}

function writeOpening(
  election: Election,
  seal: string,
  body: BallotBody,
  choices: readonly Choice[],
  sealed: readonly Shaped<Sealed>[],
): string {
  return openingCodec(election).write({
    seal,
    body,
    choices,
    // An opening is meant to be read: the spoilt ballot's randomness is no secret any more.
    randomness: sealed.map((shaped) => mapShaped(shaped, (part) => part.secret.exposeNumber())),
  });
}

/**
 * Seals a vote in the booth. The ballot is signed only when it is cast, so that whoever sees an opened one cannot
 * cast it in the voter's name. Refuses choices that the questions do not allow and what cannot be a credential.
 * @param credential the voter's secret code, `XXXXX-XXXXXX-XXXXX-XXXXXX`
 */
export function sealBallot(
  tools: MakingTools,
  election: Election,
  credential: string,
  choices: readonly Choice[],
): SealedVote | Refusal {
  const key = deriveCredentialKey(tools.backend, credential, election.uuid);
  if (isRefusal(key)) return key;
  const made = sealVote(tools, election, key, choices);
  if (isRefusal(made)) return made;
  const { body, sealed } = made;
  const sealNumber = sealNumberOf(tools, election, body);
  let isSpent = false;
  return {
    sealNumber,
    cast: () => {
      if (isSpent) return spent();
      isSpent = true;
      const ballotText = signBallot(tools, election, body, key);
      return { ballotText, trackingNumber: tools.suite.trackingNumber(ballotText) };
    },
    challenge: () => {
      if (isSpent) return spent();
      isSpent = true;
      return { openingText: writeOpening(election, sealNumber, body, choices, sealed) };
    },
  };
}

function messagesOf(tools: Tools, question: Question, choice: Choice): readonly Uint8Array[] {
  if (question.type === "NonHomomorphic") {
    return [tools.backend.group.elementOfInts(tools.backend, choice as readonly number[])];
  }
  return (choice as Shaped<number>)
    .flat()
    .map((n) => powerOfGenerator(tools.backend, BigInt(n as number)));
}

function isSealOf(
  tools: Tools,
  election: Election,
  question: Question,
  choice: Choice,
  ciphertexts: readonly Ciphertext[],
  randomness: readonly bigint[],
): boolean {
  const messages = messagesOf(tools, question, choice);
  return (
    messages.length === ciphertexts.length &&
    ciphertexts.every(({ alpha, beta }, i) => {
      const secret = secretOf(randomness[i] ?? 0n);
      const again = sealWith(tools.backend, election.public_key, messages[i] as Uint8Array, secret);
      return isSameBytes(again.alpha, alpha) && isSameBytes(again.beta, beta);
    })
  );
}

function ciphertextsOf(answer: BallotBody["answers"][number]): readonly Ciphertext[] {
  const { choices } = answer;
  return Array.isArray(choices) ? (choices.flat() as Ciphertext[]) : [choices as Ciphertext];
}

/**
 * On a second device: checks that an opened ballot is the one whose seal number the booth showed, and that it holds
 * exactly the choices it claims. Gives those choices for the voter to look at. Refuses one of another seal number, or
 * whose choices or randomness are not those of its ciphertexts.
 * @param sealNumber as the voter noted it before asking for the opening
 * @param openingText as `challenge` gave it
 */
export function checkOpening(
  tools: Tools,
  election: Election,
  sealNumber: string,
  openingText: string,
): readonly Choice[] | Refusal {
  const opening = decodeText(openingCodec(election), openingText, tools.backend.group);
  if (isRefusal(opening)) return opening;
  const { body, choices, randomness, seal } = opening;
  if (seal !== sealNumber || sealNumberOf(tools, election, body) !== sealNumber) {
    return refuse(
      "ballot.opening.seal",
      "seal",
      "This is not the ballot whose seal number you noted.",
    );
  }
  if (body.election_uuid !== election.uuid || body.election_hash !== election.fingerprint) {
    return refuse("ballot.opening.other-election", "body", "The ballot is not for this election.");
  }
  const refusal = checkChoices(election, choices);
  if (refusal !== undefined) return refusal;
  for (const [i, question] of election.questions.entries()) {
    const ciphertexts = ciphertextsOf(body.answers[i] as BallotBody["answers"][number]);
    const secrets = flatten(randomness[i] as Shaped<bigint>);
    if (!isSealOf(tools, election, question, choices[i] as Choice, ciphertexts, secrets)) {
      const sentence = "The sealed ballot does not hold what the booth says it holds.";
      return refuse("ballot.opening.answer", `answers[${i}]`, sentence);
    }
  }
  return choices;
}

/**
 * A booth that has a ballot in its hands only as text can still say which number to look for.
 * @param ballotText JSON, as `cast` gives it
 * @returns 43 letters of Base64
 */
export function trackingNumberOf(tools: Tools, ballotText: string): string {
  return tools.suite.trackingNumber(ballotText);
}
