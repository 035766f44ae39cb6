import type { Backend, Point, Randomness } from "./backend.ts";
import { type Scalar, scalarBytes, scalarOf } from "./scalar.ts";

const HIDDEN = "[secret]";

/**
 * A scalar that must not be seen: a key, a credential, a ballot's randomness.
 * Printing, JSON and `inspect` show only that it is one. Arithmetic on it runs through the backend,
 * in constant time where the backend offers that (both sodium backends do).
 */
export class SecretScalar {
  readonly #bytes: Uint8Array;

  /** @param bytes little-endian bytes below q; the secret takes ownership of them. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The bytes themselves, for the backend only. */
  expose(): Uint8Array {
    return this.#bytes;
  }

  /**
   * The number itself, for the few formats that demand decimal text (key files, Pedersen shares).
   * Big-integer conversion does not run in constant time: never do it where timing can be watched.
   */
  exposeNumber(): Scalar {
    return scalarOf(this.#bytes);
  }

  /** Overwrites the bytes. The value is unusable afterwards. */
  erase(): void {
    this.#bytes.fill(0);
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return HIDDEN;
  }
}

/** Uniform in [0, q): more random bytes than q has, reduced, which is off uniform by less than 2^-128. */
export function drawSecret(backend: Backend, randomness: Randomness): SecretScalar {
  return new SecretScalar(backend.reduceScalar(randomness(backend.group.wideBytes)));
}

/** A uniform scalar that will be published (a simulated challenge or response). */
export function drawScalar(backend: Backend, randomness: Randomness): Scalar {
  return scalarOf(backend.reduceScalar(randomness(backend.group.wideBytes)));
}

export function secretOf(value: Scalar): SecretScalar {
  return new SecretScalar(scalarBytes(value));
}

/** g^secret, in constant time on the sodium backends. */
export function baseToSecret(backend: Backend, secret: SecretScalar): Point {
  return backend.multiplyBase(secret.expose());
}

/** point^secret, in constant time on the sodium backends. The point must be a member. */
export function pointToSecret(backend: Backend, point: Point, secret: SecretScalar): Point {
  const result = backend.multiply(point, secret.expose());
  if (result === undefined) throw new Error("a secret met a point outside the group");
  return result;
}

/** nonce − secret·challenge: the response of every proof but the shuffle's. */
export function respond(
  backend: Backend,
  nonce: SecretScalar,
  secret: SecretScalar,
  challenge: Scalar,
): Scalar {
  const product = backend.multiplyScalars(secret.expose(), scalarBytes(challenge));
  return scalarOf(backend.subtractScalars(nonce.expose(), product));
}

/** left + right·factor, kept secret. */
export function plusProduct(
  backend: Backend,
  left: SecretScalar,
  right: SecretScalar,
  factor: Scalar,
): SecretScalar {
  const product = backend.multiplyScalars(right.expose(), scalarBytes(factor));
  return new SecretScalar(backend.addScalars(left.expose(), product));
}

export function sumSecrets(backend: Backend, secrets: readonly SecretScalar[]): SecretScalar {
  let sum = new Uint8Array(32) as Uint8Array;
  for (const secret of secrets) sum = backend.addScalars(sum, secret.expose());
  return new SecretScalar(sum);
}
