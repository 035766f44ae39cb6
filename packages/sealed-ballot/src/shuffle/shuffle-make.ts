import type { Point, Randomness } from "../groups/backend.ts";
import { independentGenerators } from "../groups/group.ts";
import type { Ciphertext, MakingTools } from "../groups/proofs.ts";
import { mod, type Scalar, scalarBytes, scalarOf } from "../groups/scalar.ts";
import {
  baseToSecret,
  drawSecret,
  plusProduct,
  pointToSecret,
  SecretScalar,
  secretOf,
  sumSecrets,
} from "../groups/secret-scalar.ts";
import type { MixList, Shuffle, ShuffleProof } from "./shuffle.ts";
import type { MixContext } from "./shuffle-check.ts";
import {
  ciphertextsText,
  elementsText,
  type ShuffleCommitments,
  shuffleChallenge,
  shuffleChallenges,
} from "./shuffle-strings.ts";

/** Uniform below `limit`, from bytes: values that would favour some numbers are thrown away. */
function drawBelow(randomness: Randomness, limit: number): number {
  const fair = 0x100000000 - (0x100000000 % limit);
  for (;;) {
    const [a = 0, b = 0, c = 0, d = 0] = randomness(4);
    const value = a * 0x1000000 + ((b << 16) | (c << 8) | d);
    if (value < fair) return value % limit;
  }
}

/** A uniform permutation of 0 … count−1 (Fisher and Yates). The mixer must forget it. */
export function drawPermutation(randomness: Randomness, count: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = drawBelow(randomness, i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}

type Secrets = readonly SecretScalar[];

/** What the mixer knows and must not tell. */
interface MixSecrets {
  readonly order: readonly number[];
  readonly reencryption: Secrets;
  readonly commitment: Secrets;
  readonly chain: Secrets;
  readonly chainNonce: Secrets;
  readonly permutationNonce: Secrets;
  readonly omega: readonly [SecretScalar, SecretScalar, SecretScalar, SecretScalar];
}

interface MixState {
  readonly tools: MakingTools;
  readonly context: MixContext;
  readonly input: readonly Ciphertext[];
  readonly output: readonly Ciphertext[];
  readonly generators: readonly Point[];
  readonly first: Point;
  readonly secrets: MixSecrets;
  readonly commitments: readonly Point[];
}

function drawSecrets({ backend, randomness }: MakingTools, count: number): MixSecrets {
  const draw = () => drawSecret(backend, randomness);
  const many = () => Array.from({ length: count }, draw);
  return {
    order: drawPermutation(randomness, count),
    reencryption: many(),
    commitment: many(),
    chain: many(),
    chainNonce: many(),
    permutationNonce: many(),
    omega: [draw(), draw(), draw(), draw()],
  };
}

function reencrypt(
  { backend }: MakingTools,
  key: Point,
  { alpha, beta }: Ciphertext,
  secret: SecretScalar,
): Ciphertext {
  return {
    alpha: backend.add(alpha, baseToSecret(backend, secret)),
    beta: backend.add(beta, pointToSecret(backend, key, secret)),
  };
}

function begin(tools: MakingTools, context: MixContext, input: readonly Ciphertext[]): MixState {
  const { backend } = tools;
  const secrets = drawSecrets(tools, input.length);
  const fresh = input.map((ciphertext, i) =>
    reencrypt(tools, context.key, ciphertext, secrets.reencryption[i] as SecretScalar),
  );
  const generator = independentGenerators(backend);
  const generators = input.map((_, i) => generator(i));
  const commitments: Point[] = input.map(() => backend.group.identity);
  for (const [i, j] of secrets.order.entries()) {
    const opened = baseToSecret(backend, secrets.commitment[j] as SecretScalar);
    commitments[j] = backend.add(opened, generators[i] as Point);
  }
  const output = secrets.order.map((j) => fresh[j] as Ciphertext);
  return { tools, context, input, output, generators, first: generator(-1), secrets, commitments };
}

/** ĉ_i = g^r̂_i·ĉ_{i−1}^u'_i: binds every challenge to exactly one place. */
function makeChain({ tools: { backend }, first, secrets }: MixState, permuted: Secrets): Point[] {
  const chain: Point[] = [];
  for (const [i, challenge] of permuted.entries()) {
    const before = chain[i - 1] ?? first;
    const opened = baseToSecret(backend, secrets.chain[i] as SecretScalar);
    chain.push(backend.add(opened, pointToSecret(backend, before, challenge)));
  }
  return chain;
}

function secretProduct(
  { tools: { backend }, secrets }: MixState,
  start: Point,
  points: readonly Point[],
): Point {
  return points.reduce((product, point, i) => {
    const power = pointToSecret(backend, point, secrets.permutationNonce[i] as SecretScalar);
    return backend.add(product, power);
  }, start);
}

function commit(state: MixState, chain: readonly Point[]): ShuffleCommitments {
  const { tools, context, output, generators, first, secrets } = state;
  const { backend } = tools;
  const [w1, w2, w3, w4] = secrets.omega;
  const minusW4 = new SecretScalar(backend.subtractScalars(new Uint8Array(32), w4.expose()));
  const tHat = chain.map((_, i) => {
    const before = i === 0 ? first : (chain[i - 1] as Point);
    const opened = baseToSecret(backend, secrets.chainNonce[i] as SecretScalar);
    const nonce = secrets.permutationNonce[i] as SecretScalar;
    return backend.add(opened, pointToSecret(backend, before, nonce));
  });
  const betas = output.map((e) => e.beta);
  const alphas = output.map((e) => e.alpha);
  return {
    t1: baseToSecret(backend, w1),
    t2: baseToSecret(backend, w2),
    t3: secretProduct(state, baseToSecret(backend, w3), generators),
    t41: secretProduct(state, pointToSecret(backend, context.key, minusW4), betas),
    t42: secretProduct(state, pointToSecret(backend, backend.group.generator, minusW4), alphas),
    chain: tHat,
  };
}

/** Σ secret_i·factor_i, kept secret. */
function weightedSum({ backend }: MakingTools, secrets: Secrets, factors: Secrets): SecretScalar {
  let sum = new SecretScalar(new Uint8Array(32));
  for (const [i, secret] of secrets.entries()) {
    const factor = (factors[i] as SecretScalar).expose();
    const product = backend.multiplyScalars(secret.expose(), factor);
    sum = new SecretScalar(backend.addScalars(sum.expose(), product));
  }
  return sum;
}

/** v_N = 1, v_i = u'_{i+1}·v_{i+1}. */
function tailProducts({ backend }: MakingTools, permuted: Secrets): Secrets {
  const tails: SecretScalar[] = [];
  let tail = secretOf(1n);
  for (let i = permuted.length - 1; i >= 0; i--) {
    tails.unshift(tail);
    const next = (permuted[i] as SecretScalar).expose();
    tail = new SecretScalar(backend.multiplyScalars(next, tail.expose()));
  }
  return tails;
}

function answer(
  state: MixState,
  u: readonly Scalar[],
  permuted: Secrets,
  c: Scalar,
): Pick<ShuffleProof, "s1" | "s2" | "s3" | "s4" | "sHat" | "sPrime"> {
  const { tools, secrets } = state;
  const { backend } = tools;
  const open = (nonce: SecretScalar, secret: SecretScalar): Scalar =>
    scalarOf(plusProduct(backend, nonce, secret, c).expose());
  const openAll = (nonces: Secrets, hidden: Secrets): readonly Scalar[] =>
    nonces.map((nonce, i) => open(nonce, hidden[i] as SecretScalar));
  const factors = u.map((value) => new SecretScalar(scalarBytes(mod(value, backend.group.order))));
  const [w1, w2, w3, w4] = secrets.omega;
  return {
    s1: open(w1, sumSecrets(backend, secrets.commitment)),
    s2: open(w2, weightedSum(tools, secrets.chain, tailProducts(tools, permuted))),
    s3: open(w3, weightedSum(tools, secrets.commitment, factors)),
    s4: open(w4, weightedSum(tools, secrets.reencryption, factors)),
    sHat: openAll(secrets.chainNonce, secrets.chain),
    sPrime: openAll(secrets.permutationNonce, permuted),
  };
}

function shuffleOne(
  tools: MakingTools,
  context: MixContext,
  input: readonly Ciphertext[],
): { readonly output: readonly Ciphertext[]; readonly proof: ShuffleProof } {
  const state = begin(tools, context, input);
  const { output, commitments, secrets } = state;
  const statement = ciphertextsText(input) + ciphertextsText(output) + elementsText(commitments);
  const u = shuffleChallenges(tools, context.fingerprint, statement, input.length);
  const permuted = secrets.order.map((j) => secretOf(u[j] ?? 0n));
  const chain = makeChain(state, permuted);
  const made = commit(state, chain);
  const c = shuffleChallenge(tools, context.fingerprint, made, statement, chain, context.key);
  const { chain: tHat, ...committed } = made;
  const opened = answer(state, u, permuted, c);
  return { output, proof: { ...committed, tHat, ...opened, commitments, chain } };
}

/**
 * Shuffles and re-encrypts the ranked ballots and proves that none was changed (§9).
 * Every secret power and product runs through the backend in constant time; which ballot lands
 * where is decided by reading memory in secret order, which a hostile neighbour on the same
 * processor could in principle observe: mix on a machine of one's own.
 */
export function makeShuffle(tools: MakingTools, context: MixContext, input: MixList): Shuffle {
  const mixed = input.map((part) => shuffleOne(tools, context, part));
  return { ciphertexts: mixed.map((m) => m.output), proofs: mixed.map((m) => m.proof) };
}
