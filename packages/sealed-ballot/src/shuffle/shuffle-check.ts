import { type Backend, isSameBytes, type Point } from "../groups/backend.ts";
import { isCiphertextInGroup } from "../groups/encryption.ts";
import { difference, independentGenerators, productOf, productOfPowers } from "../groups/group.ts";
import type { Ciphertext, Tools } from "../groups/proofs.ts";
import { mod, type Scalar, scalarBytes } from "../groups/scalar.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import type { MixList, Shuffle, ShuffleProof } from "./shuffle.ts";
import {
  ciphertextsText,
  elementsText,
  shuffleChallenge,
  shuffleChallenges,
} from "./shuffle-strings.ts";

export interface MixContext {
  readonly key: Point;
  readonly fingerprint: string;
}

interface Mix {
  readonly input: readonly Ciphertext[];
  readonly output: readonly Ciphertext[];
  readonly proof: ShuffleProof;
  readonly generators: readonly Point[];
  readonly first: Point;
  readonly u: readonly Scalar[];
  readonly c: Scalar;
  readonly key: Point;
}

function zip(points: readonly Point[], scalars: readonly Scalar[]): (readonly [Point, Scalar])[] {
  return points.map((point, i) => [point, scalars[i] ?? 0n] as const);
}

function isEqualTo(computed: Point | undefined, claimed: Point): boolean {
  return computed !== undefined && isSameBytes(computed, claimed);
}

function hasEqualLengths(
  input: readonly Ciphertext[],
  output: readonly Ciphertext[],
  proof: ShuffleProof,
) {
  const parts = [output, proof.tHat, proof.sHat, proof.sPrime, proof.commitments, proof.chain];
  return parts.every((part) => part.length === input.length);
}

function productOfChallenges(u: readonly Scalar[], order: bigint): Scalar {
  return u.reduce((product, next) => mod(product * next, order), 1n);
}

// c̄ and ĉ* first: both need sums of points whose membership the other equations check.
function areOpeningsRight(backend: Backend, mix: Mix): boolean {
  const { proof, generators, first, u, c } = mix;
  const bar = difference(
    backend,
    productOf(backend, proof.commitments),
    productOf(backend, generators),
  );
  const ofFirst = backend.multiply(first, scalarBytes(productOfChallenges(u, backend.group.order)));
  const last = proof.chain.at(-1) ?? first;
  const star = difference(backend, last, ofFirst ?? first);
  const t1 = productOfPowers(backend, [
    [bar, mod(-c, backend.group.order)],
    [backend.group.generator, proof.s1],
  ]);
  const t2 = productOfPowers(backend, [
    [star, mod(-c, backend.group.order)],
    [backend.group.generator, proof.s2],
  ]);
  return isEqualTo(t1, proof.t1) && isEqualTo(t2, proof.t2);
}

function isPermutationRight(backend: Backend, mix: Mix): boolean {
  const { proof, generators, u, c } = mix;
  const tilde = productOfPowers(backend, zip(proof.commitments, u));
  if (tilde === undefined) return false;
  const t3 = productOfPowers(backend, [
    [tilde, mod(-c, backend.group.order)],
    [backend.group.generator, proof.s3],
    ...zip(generators, proof.sPrime),
  ]);
  return isEqualTo(t3, proof.t3);
}

function isReencryptionRight(backend: Backend, mix: Mix, part: "alpha" | "beta"): boolean {
  const { input, output, proof, u, c, key } = mix;
  const star = productOfPowers(
    backend,
    zip(
      input.map((e) => e[part]),
      u,
    ),
  );
  if (star === undefined) return false;
  const t4 = productOfPowers(backend, [
    [star, mod(-c, backend.group.order)],
    [part === "beta" ? key : backend.group.generator, mod(-proof.s4, backend.group.order)],
    ...zip(
      output.map((e) => e[part]),
      proof.sPrime,
    ),
  ]);
  return isEqualTo(t4, part === "beta" ? proof.t41 : proof.t42);
}

function isChainRight(backend: Backend, { proof, first, c }: Mix): boolean {
  const minusC = scalarBytes(mod(-c, backend.group.order));
  return proof.chain.every((link, i) => {
    const before = i === 0 ? first : (proof.chain[i - 1] as Point);
    const own = backend.multiply(link, minusC);
    const linked = backend.multiply(before, scalarBytes(proof.sPrime[i] ?? 0n));
    if (own === undefined || linked === undefined) return false;
    const opened = backend.multiplyBase(scalarBytes(proof.sHat[i] ?? 0n));
    return isEqualTo(backend.add(backend.add(own, opened), linked), proof.tHat[i] as Point);
  });
}

function areCommitmentsInGroup(backend: Backend, { commitments, chain }: ShuffleProof): boolean {
  return [...commitments, ...chain].every((point) => backend.isMember(point));
}

function findFailure(backend: Backend, mix: Mix): string | undefined {
  // Membership is checked by the powers in these equations; sums of points come only after it.
  if (!isPermutationRight(backend, mix)) return "the mixer committed to a permutation (t3)";
  if (!isChainRight(backend, mix)) return "each ballot is used exactly once (chain)";
  if (!isReencryptionRight(backend, mix, "beta")) return "the votes are unchanged (t41)";
  if (!isReencryptionRight(backend, mix, "alpha")) return "the votes are unchanged (t42)";
  return areOpeningsRight(backend, mix) ? undefined : "the commitments open (t1, t2)";
}

function checkOne(
  tools: Tools,
  context: MixContext,
  input: readonly Ciphertext[],
  output: readonly Ciphertext[],
  proof: ShuffleProof,
): Refusal | undefined {
  const { backend } = tools;
  if (!hasEqualLengths(input, output, proof)) {
    return refuse("shuffle.length.parts", "", worded`Expected ${input.length} of everything.`);
  }
  const generator = independentGenerators(backend);
  const statement =
    ciphertextsText(input) + ciphertextsText(output) + elementsText(proof.commitments);
  const u = shuffleChallenges(tools, context.fingerprint, statement, input.length);
  const { tHat, chain } = proof;
  const commitments = { ...proof, chain: tHat };
  const c = shuffleChallenge(
    tools,
    context.fingerprint,
    commitments,
    statement,
    chain,
    context.key,
  );
  const generators = input.map((_, i) => generator(i));
  const mix: Mix = {
    input,
    output,
    proof,
    generators,
    first: generator(-1),
    u,
    c,
    key: context.key,
  };
  const failure = findFailure(backend, mix);
  if (failure === undefined) return undefined;
  if (
    !output.every((e) => isCiphertextInGroup(backend, e)) ||
    !areCommitmentsInGroup(backend, proof)
  ) {
    return refuse("shuffle.group", "", "An element of the shuffle is not inside the group.");
  }
  return refuse("shuffle.proof", "", worded`The proof that ${failure} does not hold.`);
}

/**
 * Checks one mixer's message against its input, question by question (§9). Refuses a list of another length, an
 * element outside the group and a proof that does not hold.
 * @returns undefined where all of it holds
 */
export function checkShuffle(
  tools: Tools,
  context: MixContext,
  input: MixList,
  { ciphertexts, proofs }: Shuffle,
): Refusal | undefined {
  if (ciphertexts.length !== input.length || proofs.length !== input.length) {
    return refuse(
      "shuffle.length.questions",
      "",
      worded`Expected ${input.length} shuffled questions and proofs.`,
    );
  }
  for (const [i, part] of input.entries()) {
    const refusal = checkOne(tools, context, part, ciphertexts[i] ?? [], proofs[i] as ShuffleProof);
    if (refusal !== undefined) return refusal.within(`[${i}]`);
  }
  return undefined;
}
