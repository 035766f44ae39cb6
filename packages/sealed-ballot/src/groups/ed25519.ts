import { findHexBytes, hex, hexReversed, utf8 } from "../text/bytes.ts";
import { type Backend, IDENTITY, isIdentity, isSameBytes, type Point } from "./backend.ts";
import type { Group } from "./group.ts";
import { firstWithin, packed, unpacked } from "./packed-numbers.ts";
import { Q } from "./scalar.ts";

/** The generator g, as `elementText` gives it. */
const GENERATOR_TEXT = `${"6".repeat(63)}58`.slice(1);
const FREE_BITS = 14n;
const MOST_RANKED = 30;

/** p − 1 = 2^255 − 20 is the largest y; larger ones would encode an element twice. */
function isCanonicalEncoding(point: Uint8Array): boolean {
  const top = (point[31] ?? 0) & 0x7f;
  if (top !== 0x7f) return true;
  for (let i = 30; i > 0; i--) if (point[i] !== 0xff) return true;
  return (point[0] ?? 0) < 0xed;
}

function findElement(text: string): Point | undefined {
  if (text.length !== 64) return undefined;
  const bytes = findHexBytes(text)?.reverse();
  return bytes !== undefined && isCanonicalEncoding(bytes) ? bytes : undefined;
}

const GENERATOR: Point = findElement(GENERATOR_TEXT) ?? IDENTITY;

function encodingOf(value: bigint): Point {
  const bytes = findHexBytes(value.toString(16).padStart(64, "0"));
  if (bytes === undefined) throw new Error("number too large for an encoding");
  return bytes.reverse();
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

/** The prime-order subgroup of Ed25519 (§2.1), which new elections use. */
export const ED25519: Group = {
  name: "Ed25519",
  order: Q,
  generator: GENERATOR,
  identity: IDENTITY,
  spelling: "64 lower-case hex digits",
  wideBytes: 64,
  mostRanked: MOST_RANKED,
  findElement,
  elementOfInts: (backend, numbers) =>
    firstWithin(packed(numbers, FREE_BITS, MOST_RANKED), FREE_BITS, (value) => {
      const candidate = encodingOf(value);
      return backend.isMember(candidate) ? candidate : undefined;
    }),
  intsOfElement: (point, length) => unpacked(BigInt(`0x${hexReversed(point)}`), FREE_BITS, length),
  deriveGenerator,
};
