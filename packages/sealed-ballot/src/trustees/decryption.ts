import type { Election } from "../election/election.ts";
import type { Backend, Point } from "../groups/backend.ts";
import {
  difference,
  elementText,
  type Group,
  productOf,
  productOfPowers,
} from "../groups/group.ts";
import {
  type Ciphertext,
  equalityCommitments,
  type MakingTools,
  type Proof,
  proofCodec,
  type Tools,
} from "../groups/proofs.ts";
import { inverse, mod, type Scalar } from "../groups/scalar.ts";
import {
  baseToSecret,
  drawSecret,
  pointToSecret,
  respond,
  type SecretScalar,
} from "../groups/secret-scalar.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import { flatten, mapShaped, type Shaped, treeCodec } from "../tally/shape.ts";
import type { EncryptedTally } from "../tally/tally.ts";
import { type Decoded, element, hash, integer, record } from "../text/codec.ts";
import type { Trustees } from "./trustees.ts";

/** A reference from a trustee (by owner number, from 1) to the text of its contribution. */
export const ownedCodec = record({ owner: integer(1, 100_000), payload: hash });
export type Owned = Decoded<typeof ownedCodec>;

/**
 * Reads and writes one trustee's part of the decryption as archives hold it (§11).
 * @param ballots how many ranked ballots there must be; any number where left out
 */
export function partialDecryptionCodec(election: Election, ballots?: number) {
  return record({
    decryption_factors: treeCodec(element, election.questions, ballots),
    decryption_proofs: treeCodec(proofCodec, election.questions, ballots),
  });
}
export type PartialDecryption = Decoded<ReturnType<typeof partialDecryptionCodec>>;

function prefix(fingerprint: string, trusteeKey: Point): string {
  return `decrypt|${fingerprint}|${elementText(trusteeKey)}|`;
}

function decryptOne(
  { backend, suite, randomness }: MakingTools,
  fingerprint: string,
  key: SecretScalar,
  publicKey: Point,
  alpha: Point,
): { readonly factor: Point; readonly proof: Proof } {
  const nonce = drawSecret(backend, randomness);
  const commitments = [baseToSecret(backend, nonce), pointToSecret(backend, alpha, nonce)];
  const challenge = suite.challenge(prefix(fingerprint, publicKey), commitments);
  const factor = pointToSecret(backend, alpha, key);
  return { factor, proof: { challenge, response: respond(backend, nonce, key, challenge) } };
}

/**
 * A trustee's contribution: α^x for every ciphertext of the final tally, with proofs (§11).
 * The private key is used in constant time. Only ever decrypt a tally that was checked.
 */
export function makePartialDecryption(
  tools: MakingTools,
  election: Election,
  tally: EncryptedTally,
  key: SecretScalar,
): PartialDecryption {
  const publicKey = baseToSecret(tools.backend, key);
  const parts = tally.map((shaped) =>
    mapShaped(shaped, ({ alpha }: Ciphertext) =>
      decryptOne(tools, election.fingerprint, key, publicKey, alpha),
    ),
  );
  return {
    decryption_factors: parts.map((shaped) => mapShaped(shaped, (part) => part.factor)),
    decryption_proofs: parts.map((shaped) => mapShaped(shaped, (part) => part.proof)),
  };
}

function isFactorProven(
  { backend, suite }: Tools,
  fingerprint: string,
  trusteeKey: Point,
  alpha: Point,
  factor: Point,
  proof: Proof,
): boolean {
  const statement = { alpha: trusteeKey, beta: factor };
  const commitments = equalityCommitments(backend, alpha, statement, proof);
  if (commitments === undefined) return false;
  return suite.challenge(prefix(fingerprint, trusteeKey), commitments) === proof.challenge;
}

/**
 * Checks every factor of one trustee against the tally it decrypts. Refuses with the place of the first that does not
 * hold (§11).
 * @returns undefined where all of it holds
 */
export function checkPartialDecryption(
  tools: Tools,
  election: Election,
  tally: EncryptedTally,
  trusteeKey: Point,
  { decryption_factors, decryption_proofs }: PartialDecryption,
): Refusal | undefined {
  for (const [q, shaped] of tally.entries()) {
    const factors = flatten(decryption_factors[q] as Shaped<Point>);
    const proofs = flatten(decryption_proofs[q] as Shaped<Proof>);
    for (const [i, { alpha }] of flatten(shaped).entries()) {
      const [factor, proof] = [factors[i] as Point, proofs[i] as Proof];
      if (isFactorProven(tools, election.fingerprint, trusteeKey, alpha, factor, proof)) continue;
      if (!tools.backend.isMember(factor)) {
        const where = `decryption_factors[${q}][${i}]`;
        return refuse("decryption.group", where, "The factor is not inside the group.");
      }
      const where = `decryption_proofs[${q}][${i}]`;
      return refuse("decryption.proof", where, "The proof of right decryption does not hold.");
    }
  }
  return undefined;
}

/** λ of §11: with these weights the shares of the given trustees add up to the group's key. */
function lagrangeWeights(indices: readonly number[], order: bigint): readonly Scalar[] {
  return indices.map((own) => {
    let [top, bottom] = [1n, 1n];
    for (const other of indices) {
      if (other === own) continue;
      top = mod(top * BigInt(other), order);
      bottom = mod(bottom * BigInt(other - own), order);
    }
    return mod(top * inverse(bottom, order), order);
  });
}

/** Checked contributions by owner number. */
export type Contributions = ReadonlyMap<number, PartialDecryption>;

interface Part {
  readonly owner: number;
  readonly weight: Scalar;
}

/** Who contributes with which weight, or who is missing. */
export function choosePartners(
  { order }: Group,
  trustees: Trustees,
  contributed: ReadonlySet<number>,
): readonly Part[] | Refusal {
  const parts: Part[] = [];
  let before = 0;
  for (const [kind, item] of trustees) {
    const size = kind === "Single" ? 1 : item.verification_keys.length;
    const needed = kind === "Single" ? 1 : item.threshold;
    const present = Array.from({ length: size }, (_, i) => i + 1)
      .filter((index) => contributed.has(before + index))
      .slice(0, needed);
    if (present.length < needed) {
      const says = worded`Of trustees ${before + 1} to ${before + size}, ${needed} must decrypt; ${present.length} did.`;
      return refuse("decryption.missing", "", says);
    }
    const weights = kind === "Single" ? [1n] : lagrangeWeights(present, order);
    parts.push(...present.map((index, i) => ({ owner: before + index, weight: weights[i] ?? 0n })));
    before += size;
  }
  return parts;
}

function combine(
  backend: Backend,
  parts: readonly Part[],
  factorOf: (owner: number) => Point,
): Point {
  const single = parts.filter((part) => part.weight === 1n).map((part) => factorOf(part.owner));
  const weighted = parts.filter((part) => part.weight !== 1n);
  const product = productOfPowers(
    backend,
    weighted.map((p) => [factorOf(p.owner), p.weight] as const),
  );
  if (product === undefined) throw new Error("an unchecked decryption factor was combined");
  return weighted.length === 0
    ? productOf(backend, single)
    : productOf(backend, [...single, product]);
}

/**
 * β/F for every ciphertext: the plain group elements, in the tally's shape. Refuses where too few trustees have
 * contributed. The contributions must have been checked (§11).
 */
export function decryptTally(
  { backend }: Tools,
  trustees: Trustees,
  tally: EncryptedTally,
  contributions: Contributions,
): readonly Shaped<Point>[] | Refusal {
  const parts = choosePartners(backend.group, trustees, new Set(contributions.keys()));
  if (!Array.isArray(parts)) return parts as Refusal;
  const flatFactors = new Map(
    [...contributions].map(([owner, part]) => [
      owner,
      part.decryption_factors.map((shaped) => flatten(shaped)),
    ]),
  );
  return tally.map((shaped, q) =>
    mapShaped(shaped, ({ beta }: Ciphertext, i) => {
      const factorOf = (owner: number) => flatFactors.get(owner)?.[q]?.[i] as Point;
      return difference(backend, beta, combine(backend, parts, factorOf));
    }),
  );
}
