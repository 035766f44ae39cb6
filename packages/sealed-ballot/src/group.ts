import { type Backend, IDENTITY, isIdentity, isSameBytes, type Point } from "./backend.ts";
import { findHexBytes, hex, hexReversed, utf8 } from "./bytes.ts";
import { type Scalar, scalarBytes } from "./scalar.ts";

export const GROUP_NAME = "Ed25519";

/** The generator g, as `elementText` gives it. */
const GENERATOR_TEXT = `${"6".repeat(63)}58`.slice(1);

/** s(P): 64 lower-case hex digits, the encoding's bytes from the last to the first (§2.1). */
export function elementText(point: Point): string {
  return hexReversed(point);
}

/** p − 1 = 2^255 − 20 is the largest y; larger ones would encode an element twice. */
function isCanonicalEncoding(point: Uint8Array): boolean {
  const top = (point[31] ?? 0) & 0x7f;
  if (top !== 0x7f) return true;
  for (let i = 30; i > 0; i--) if (point[i] !== 0xff) return true;
  return (point[0] ?? 0) < 0xed;
}

/** The 32 bytes of s(P) if it is written canonically. Membership is a separate, costlier check. */
export function findElementBytes(text: string): Point | undefined {
  if (text.length !== 64) return undefined;
  const bytes = findHexBytes(text)?.reverse();
  return bytes !== undefined && isCanonicalEncoding(bytes) ? bytes : undefined;
}

export const GENERATOR: Point = findElementBytes(GENERATOR_TEXT) ?? IDENTITY;

/** base^scalar · …: undefined as soon as one point is not a member. */
export function productOfPowers(
  backend: Backend,
  terms: readonly (readonly [Point, Scalar])[],
): Point | undefined {
  let product: Point | undefined;
  for (const [point, scalar] of terms) {
    const power = backend.multiply(point, scalarBytes(scalar));
    if (power === undefined) return undefined;
    product = product === undefined ? power : backend.add(product, power);
  }
  return product ?? IDENTITY;
}

export function difference(backend: Backend, left: Point, right: Point): Point {
  const result = backend.findDifference(left, right);
  if (result === undefined) throw new Error("not a point of the curve");
  return result;
}

export function productOf(backend: Backend, points: readonly Point[]): Point {
  return points.length === 0 ? IDENTITY : points.reduce((sum, next) => backend.add(sum, next));
}

/** g^number for a small public number. */
export function powerOfGenerator(backend: Backend, exponent: Scalar): Point {
  return exponent === 1n ? GENERATOR : backend.multiplyBase(scalarBytes(exponent));
}

function encodingOf(value: bigint): Point {
  const bytes = findHexBytes(value.toString(16).padStart(64, "0"));
  if (bytes === undefined) throw new Error("number too large for an encoding");
  return bytes.reverse();
}

export const MOST_RANKED_ANSWERS = 30;

/**
 * The group element that stands for up to 30 numbers in 0..255 (§2.1).
 * Fourteen low bits are free; the first value of them that gives a member is taken.
 */
export function elementOfInts(backend: Backend, numbers: readonly number[]): Point {
  if (numbers.length > MOST_RANKED_ANSWERS || numbers.some((n) => !(n >= 0 && n <= 255))) {
    throw new Error("at most 30 numbers of 0 to 255 fit into a group element");
  }
  const start = numbers.reduce((sum, n) => sum * 256n + BigInt(n), 0n) << 14n;
  for (let epsilon = 0n; epsilon < 1n << 14n; epsilon++) {
    const candidate = encodingOf(start + epsilon);
    if (backend.isMember(candidate)) return candidate;
  }
  throw new Error("no group element within fourteen bits");
}

/** The numbers an element stands for; any element gives some, sensible or not. */
export function intsOfElement(point: Point, length: number): readonly number[] {
  let rest = BigInt(`0x${hexReversed(point)}`) >> 14n;
  const numbers: number[] = [];
  for (let i = 0; i < length; i++) {
    numbers.unshift(Number(rest & 255n));
    rest >>= 8n;
  }
  return numbers;
}

function deriveGenerator(backend: Backend, index: number): Point {
  let x = BigInt(`0x${hex(backend.sha256(utf8(`ggen|${index}`)))}`) >> 2n;
  while (!backend.isOnCurve(encodingOf(x))) x += 1n;
  let point = encodingOf(x);
  // Eight times any point lies in the prime-order subgroup.
  for (let doubling = 0; doubling < 3; doubling++) point = backend.add(point, point);
  if (isIdentity(point) || isSameBytes(point, GENERATOR)) {
    throw new Error("an independent generator must differ from 1 and g");
  }
  return point;
}

/**
 * Generators nobody knows a relation between, derived from hashes of their numbers (§2.1), so that
 * no mixer can have chosen them. Numbers run from −1. Remembers what it has derived.
 */
export function independentGenerators(backend: Backend): (index: number) => Point {
  const known = new Map<number, Point>();
  return (index) => {
    const found = known.get(index) ?? deriveGenerator(backend, index);
    known.set(index, found);
    return found;
  };
}

/** Suite V1's order of elements: the 32 encoded bytes, first byte first (§2.1). */
export function compareElements(left: Point, right: Point): number {
  for (let i = 0; i < 32; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
