import type { Backend, Point } from "./backend.ts";
import { elementText, powerOfGenerator, productOf } from "./group.ts";
import type { Ciphertext, MakingTools, Statement } from "./proofs.ts";
import { baseToSecret, drawSecret, pointToSecret, type SecretScalar } from "./secret-scalar.ts";

/** A ciphertext with the randomness that made it, which opens it: the voter's secret. */
export interface Sealed {
  readonly ciphertext: Ciphertext;
  readonly secret: SecretScalar;
}

/** (g^r, key^r·message). */
export function sealWith(
  backend: Backend,
  key: Point,
  message: Point,
  secret: SecretScalar,
): Ciphertext {
  const alpha = baseToSecret(backend, secret);
  return { alpha, beta: backend.add(pointToSecret(backend, key, secret), message) };
}

export function seal(tools: MakingTools, key: Point, message: Point): Sealed {
  const secret = drawSecret(tools.backend, tools.randomness);
  return { ciphertext: sealWith(tools.backend, key, message, secret), secret };
}

/** Encrypts g^number: products of such ciphertexts add the numbers up. */
export function sealNumber(tools: MakingTools, key: Point, number: number): Sealed {
  return seal(tools, key, powerOfGenerator(tools.backend, BigInt(number)));
}

/** The component-wise product, which encrypts the product of the messages. */
export function productOfCiphertexts(backend: Backend, parts: readonly Ciphertext[]): Ciphertext {
  return {
    alpha: productOf(
      backend,
      parts.map((part) => part.alpha),
    ),
    beta: productOf(
      backend,
      parts.map((part) => part.beta),
    ),
  };
}

/**
 * The statements "the ciphertext encrypts g^least", …, "… g^most".
 * None at all when beta is no point of the curve, so that no proof of them can hold.
 */
export function rangeStatements(
  backend: Backend,
  { alpha, beta }: Ciphertext,
  least: number,
  most: number,
): readonly Statement[] {
  const statements: Statement[] = [];
  let shifted: Point | undefined =
    least === 0 ? beta : backend.findDifference(beta, powerOfGenerator(backend, BigInt(least)));
  for (let number = least; number <= most; number++) {
    if (shifted === undefined) return [];
    statements.push({ alpha, beta: shifted });
    if (number < most) shifted = backend.findDifference(shifted, backend.group.generator);
  }
  return statements;
}

/** "α,β,α,β": how ciphertexts enter a hash. */
export function ciphertextTexts(ciphertexts: readonly Ciphertext[]): string {
  return ciphertexts
    .map(({ alpha, beta }) => `${elementText(alpha)},${elementText(beta)}`)
    .join(",");
}

export function isCiphertextInGroup(backend: Backend, { alpha, beta }: Ciphertext): boolean {
  return backend.isMember(alpha) && backend.isMember(beta);
}
