import { hexReversed } from "../text/bytes.ts";
import type { Backend, Point } from "./backend.ts";
import { ED25519 } from "./ed25519.ts";
import { BELENIOS_2048, RFC_3526_2048 } from "./finite-field.ts";
import { type Scalar, scalarBytes } from "./scalar.ts";

export { ED25519 };

export type GroupName = "Ed25519" | "BELENIOS-2048" | "RFC-3526-2048";

/** What the protocol must know of a group beside its arithmetic, which a backend does. */
export interface Group {
  /** As it stands in an election's text. */
  readonly name: GroupName;
  /** q, the number of its elements. */
  readonly order: bigint;
  readonly generator: Point;
  readonly identity: Point;
  /** How elements are written, for a refusal. */
  readonly spelling: string;
  /** Random bytes that give a scalar off uniform by less than 2^-128. */
  readonly wideBytes: number;
  /** How many numbers of 0 to 255 fit into an element; none where votes cannot be written into one. */
  readonly mostRanked: number;
  /** The bytes of an element if it is written canonically. Membership is a separate, costlier check. */
  findElement(text: string): Point | undefined;
  /** The element that stands for the numbers: the first with free low bits that is a member (§2.1). */
  elementOfInts(backend: Backend, numbers: readonly number[]): Point;
  /** The numbers an element stands for; any element gives some, sensible or not. */
  intsOfElement(point: Point, length: number): readonly number[];
  /** An element to which nobody knows a relation, derived from a hash of its number. */
  deriveGenerator(backend: Backend, index: number): Point;
}

export const GROUPS: readonly Group[] = [ED25519, BELENIOS_2048, RFC_3526_2048];

/**
 * The group of that name, if it is known here.
 * @param name as an election's text has it: `Ed25519`, `BELENIOS-2048` or `RFC-3526-2048`
 */
export function findGroup(name: string): Group | undefined {
  return GROUPS.find((group) => group.name === name);
}

const ED25519_BYTES = 32;

/** s(P): 64 hex digits on the curve (the encoding's bytes from the last to the first), a decimal in the finite fields (§2). */
export function elementText(point: Point): string {
  const digits = hexReversed(point);
  return point.length === ED25519_BYTES ? digits : BigInt(`0x${digits}`).toString();
}

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
  return product ?? backend.group.identity;
}

export function difference(backend: Backend, left: Point, right: Point): Point {
  const result = backend.findDifference(left, right);
  if (result === undefined) throw new Error("not a point of the curve");
  return result;
}

export function productOf(backend: Backend, points: readonly Point[]): Point {
  return points.length === 0
    ? backend.group.identity
    : points.reduce((sum, next) => backend.add(sum, next));
}

/** g^number for a small public number. */
export function powerOfGenerator(backend: Backend, exponent: Scalar): Point {
  return exponent === 1n ? backend.group.generator : backend.multiplyBase(scalarBytes(exponent));
}

/**
 * Generators nobody knows a relation between, derived from hashes of their numbers (§2.1), so that
 * no mixer can have chosen them. Numbers run from −1. Remembers what it has derived.
 */
export function independentGenerators(backend: Backend): (index: number) => Point {
  const known = new Map<number, Point>();
  return (index) => {
    const found = known.get(index) ?? backend.group.deriveGenerator(backend, index);
    known.set(index, found);
    return found;
  };
}

/** Suite V1's order of elements: the encoded bytes of the curve, first byte first (§2.1), or the numbers (§2.2). */
export function compareElements(left: Point, right: Point): number {
  const isCurve = left.length === ED25519_BYTES;
  for (let i = 0; i < left.length; i++) {
    const at = isCurve ? i : left.length - 1 - i;
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
