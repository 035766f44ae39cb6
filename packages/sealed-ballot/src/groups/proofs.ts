import { array, type Decoded, element, record, scalar } from "../text/codec.ts";
import type { Backend, Point, Randomness } from "./backend.ts";
import { mod, type Scalar, scalarBytes } from "./scalar.ts";
import {
  baseToSecret,
  drawScalar,
  drawSecret,
  pointToSecret,
  respond,
  type SecretScalar,
} from "./secret-scalar.ts";
import { type Suite, suiteV1 } from "./suite.ts";

export const proofCodec = record({ challenge: scalar, response: scalar });
export type Proof = Decoded<typeof proofCodec>;
export const proofsCodec = array(proofCodec);

export const ciphertextCodec = record({ alpha: element, beta: element });
/** An ElGamal pair (g^r, y^r·M). */
export type Ciphertext = Decoded<typeof ciphertextCodec>;

/** What every computation needs and none may fetch for itself. */
export interface Tools {
  readonly backend: Backend;
  readonly suite: Suite;
}

/** What checking needs, from a backend alone: the backend and suite V1 over it. */
export function toolsOf(backend: Backend): Tools {
  return { backend, suite: suiteV1(backend) };
}

export interface MakingTools extends Tools {
  readonly randomness: Randomness;
}

/** "(alpha, beta) encrypts 1": the vote m is divided out of beta beforehand. */
export type Statement = Ciphertext;

/** g^response·statement^challenge: what the prover must have committed to. */
export function knowledgeCommitment(
  backend: Backend,
  publicPoint: Point,
  proof: Proof,
): Point | undefined {
  const power = backend.multiply(publicPoint, scalarBytes(proof.challenge));
  if (power === undefined) return undefined;
  return backend.add(backend.multiplyBase(scalarBytes(proof.response)), power);
}

function powerPair(
  backend: Backend,
  base: Point,
  response: Scalar,
  target: Point,
  challenge: Scalar,
): Point | undefined {
  const left = backend.multiply(base, scalarBytes(response));
  const right = backend.multiply(target, scalarBytes(challenge));
  return left === undefined || right === undefined ? undefined : backend.add(left, right);
}

/** Both commitments of "log_g alpha = log_base beta". */
export function equalityCommitments(
  backend: Backend,
  base: Point,
  { alpha, beta }: Statement,
  { challenge, response }: Proof,
): readonly [Point, Point] | undefined {
  const first = knowledgeCommitment(backend, alpha, { challenge, response });
  const second = powerPair(backend, base, response, beta, challenge);
  return first === undefined || second === undefined ? undefined : [first, second];
}

/** Schnorr proof that the maker knows log_g of the public point. Constant-time in the secret. */
export function proveKnowledge(
  { backend, suite, randomness }: MakingTools,
  secret: SecretScalar,
  prefix: string,
): Proof {
  const nonce = drawSecret(backend, randomness);
  const challenge = suite.challenge(prefix, [baseToSecret(backend, nonce)]);
  return { challenge, response: respond(backend, nonce, secret, challenge) };
}

export function isKnowledgeProven(
  { backend, suite }: Tools,
  publicPoint: Point,
  prefix: string,
  proof: Proof,
): boolean {
  const commitment = knowledgeCommitment(backend, publicPoint, proof);
  return commitment !== undefined && suite.challenge(prefix, [commitment]) === proof.challenge;
}

export interface OrClaim {
  readonly key: Point;
  readonly statements: readonly Statement[];
  readonly prefix: string;
}

function trueCommitment(backend: Backend, key: Point, nonce: SecretScalar): [Point, Point] {
  return [baseToSecret(backend, nonce), pointToSecret(backend, key, nonce)];
}

/**
 * Proves that one of the statements holds, without saying which (§4).
 * The secret is used in constant time; that more work is done for simulated branches than for the
 * true one is hidden only by their number being fixed.
 */
export function proveOneOf(
  tools: MakingTools,
  { key, statements, prefix }: OrClaim,
  trueIndex: number,
  secret: SecretScalar,
): readonly Proof[] {
  const { backend, suite, randomness } = tools;
  const nonce = drawSecret(backend, randomness);
  const simulated = statements.map(() => ({
    challenge: drawScalar(backend, randomness),
    response: drawScalar(backend, randomness),
  }));
  const commitments = statements.flatMap((statement, i) => {
    if (i === trueIndex) return trueCommitment(backend, key, nonce);
    const pair = equalityCommitments(backend, key, statement, simulated[i] as Proof);
    if (pair === undefined) throw new Error("a statement of one's own left the group");
    return [...pair];
  });
  const total = suite.challenge(prefix, commitments);
  const others = simulated.reduce((sum, p, i) => (i === trueIndex ? sum : sum + p.challenge), 0n);
  const challenge = mod(total - others, backend.group.order);
  const proof = { challenge, response: respond(backend, nonce, secret, challenge) };
  return simulated.map((other, i) => (i === trueIndex ? proof : other));
}

/**
 * Checks a proof that one of the statements holds. False also when a point is outside the group:
 * some challenge is non-zero, so every statement's points pass the backend's membership check.
 */
export function isOneOfProven(
  { backend, suite }: Tools,
  { key, statements, prefix }: OrClaim,
  proofs: readonly Proof[],
): boolean {
  if (proofs.length !== statements.length) return false;
  const commitments: Point[] = [];
  let sum = 0n;
  for (const [i, proof] of proofs.entries()) {
    const pair = equalityCommitments(backend, key, statements[i] as Statement, proof);
    if (pair === undefined) return false;
    commitments.push(...pair);
    sum += proof.challenge;
  }
  return suite.challenge(prefix, commitments) === mod(sum, backend.group.order);
}
