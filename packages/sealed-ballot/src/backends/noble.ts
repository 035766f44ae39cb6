import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { type Backend, isSameBytes } from "../groups/backend.ts";
import { ED25519 } from "../groups/group.ts";
import { mod, scalarBytes, scalarOf } from "../groups/scalar.ts";

const { Point: Curve } = ed25519;
type CurvePoint = InstanceType<typeof Curve>;

function findPoint(bytes: Uint8Array): CurvePoint | undefined {
  try {
    return Curve.fromBytes(bytes);
  } catch {
    // noble throws on an encoding that is no point; that is an answer here, not a fault.
    return undefined;
  }
}

function findMember(bytes: Uint8Array): CurvePoint | undefined {
  const point = findPoint(bytes);
  if (!point?.isTorsionFree() || !isSameBytes(point.toBytes(), bytes)) return undefined;
  return point;
}

function decode(bytes: Uint8Array): CurvePoint {
  const point = findPoint(bytes);
  if (point === undefined) throw new Error("not a point of the curve");
  return point;
}

/**
 * Pure JavaScript arithmetic, the slowest and the independent one: it cross-checks the others.
 * Not constant-time. Never give it a real secret.
 */
export function nobleBackend(): Backend {
  return {
    name: "noble",
    group: ED25519,
    sha256: (bytes) => sha256(bytes),
    isMember: (candidate) => findMember(candidate) !== undefined,
    isOnCurve: (candidate) => findPoint(candidate) !== undefined,
    add: (left, right) => decode(left).add(decode(right)).toBytes(),
    findDifference: (left, right) => {
      const [a, b] = [findPoint(left), findPoint(right)];
      return a === undefined || b === undefined ? undefined : a.subtract(b).toBytes();
    },
    multiply: (point, scalar) => findMember(point)?.multiplyUnsafe(scalarOf(scalar)).toBytes(),
    multiplyBase: (scalar) => Curve.BASE.multiplyUnsafe(scalarOf(scalar)).toBytes(),
    reduceScalar: (wide) => scalarBytes(mod(scalarOf(wide))),
    addScalars: (left, right) => scalarBytes(mod(scalarOf(left) + scalarOf(right))),
    subtractScalars: (left, right) => scalarBytes(mod(scalarOf(left) - scalarOf(right))),
    multiplyScalars: (left, right) => scalarBytes(mod(scalarOf(left) * scalarOf(right))),
  };
}
