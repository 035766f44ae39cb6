import { hexReversed } from "../text/bytes.ts";

/** Order of the prime subgroup of Ed25519. The finite-field groups have other orders: see `Group`. */
export const Q = 2n ** 252n + 27742317777372353535851937790883648493n;

/** A public number modulo q. Secrets never take this form: see `SecretScalar`. */
export type Scalar = bigint;

export function mod(value: bigint, order = Q): Scalar {
  const rest = value % order;
  return rest < 0n ? rest + order : rest;
}

/** Little-endian bytes of a scalar: 32, or 256 where it does not fit into those. */
export function scalarBytes(scalar: Scalar): Uint8Array {
  const bytes = new Uint8Array(scalar >> 256n === 0n ? 32 : 256);
  const words = new DataView(bytes.buffer);
  for (let word = 0; word < bytes.length / 8; word++) {
    words.setBigUint64(8 * word, BigInt.asUintN(64, scalar >> BigInt(64 * word)), true);
  }
  return bytes;
}

export function scalarOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${hexReversed(bytes)}`);
}

/** A decimal without leading zeros in [0, q), or undefined. */
export function findScalar(text: string, order = Q): Scalar | undefined {
  if (!/^(0|[1-9][0-9]{0,616})$/.test(text)) return undefined;
  const value = BigInt(text);
  return value < order ? value : undefined;
}

/** 1/value modulo q. Zero has no inverse: asking for it is a bug. */
export function inverse(value: Scalar, order = Q): Scalar {
  let [rest, next] = [mod(value, order), order];
  let [x, y] = [1n, 0n];
  while (next !== 0n) {
    const quotient = rest / next;
    [rest, next] = [next, rest - quotient * next];
    [x, y] = [y, x - quotient * y];
  }
  if (rest !== 1n) throw new Error("zero has no inverse modulo q");
  return mod(x, order);
}
