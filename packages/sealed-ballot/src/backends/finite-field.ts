import { sha256 } from "@noble/hashes/sha2.js";
import type { Backend, Point } from "../groups/backend.ts";
import {
  BELENIOS_2048,
  type FiniteField,
  fieldNumber,
  fieldPoint,
  plainPower,
  RFC_3526_2048,
} from "../groups/finite-field.ts";
import type { Group } from "../groups/group.ts";
import { mod, scalarBytes, scalarOf } from "../groups/scalar.ts";
import { FieldElements } from "./finite-field-elements.ts";
import type { ModularPower } from "./finite-field-powers.ts";

export { type ModularPower, plainPower };

const FIELDS: readonly FiniteField[] = [BELENIOS_2048, RFC_3526_2048];

/** The number from 1 to p − 1 that the bytes are, if they are one. */
function findUnit({ modulus, identity }: FiniteField, point: Point): bigint | undefined {
  if (point.length !== identity.length) return undefined;
  const value = fieldNumber(point);
  return value > 0n && value < modulus ? value : undefined;
}

function expectUnit(field: FiniteField, point: Point): bigint {
  const value = findUnit(field, point);
  if (value === undefined) throw new Error("not an element of the field");
  return value;
}

function findField({ name }: Pick<Group, "name">): FiniteField {
  const field = FIELDS.find((one) => one.name === name);
  if (field === undefined) throw new Error(`${name} is not the group of a finite field`);
  return field;
}

/**
 * The groups of numbers modulo a prime, in big integers. Its time depends on the numbers: it is for checking archives and
 * for making those of tests, never for a real voter's or trustee's secrets.
 * @param powersModulo what the machine has to offer for powers modulo a prime; without it they are made here
 */
export function finiteFieldBackend(
  group: Pick<Group, "name">,
  powersModulo?: (modulus: bigint) => ModularPower,
): Backend {
  const field = findField(group);
  const { order } = field;
  const elements = new FieldElements(field, powersModulo?.(field.modulus));
  return {
    name: "finite-field",
    group: field,
    sha256: (bytes) => sha256(bytes),
    isMember: (candidate) => {
      const value = findUnit(field, candidate);
      return value !== undefined && elements.isMember(value);
    },
    isOnCurve: (candidate) => findUnit(field, candidate) !== undefined,
    add: (left, right) =>
      fieldPoint(elements.product(expectUnit(field, left), expectUnit(field, right))),
    findDifference: (left, right) => {
      const [a, b] = [findUnit(field, left), findUnit(field, right)];
      return a === undefined || b === undefined ? undefined : fieldPoint(elements.quotient(a, b));
    },
    multiply: (point, scalar) => {
      const value = findUnit(field, point);
      if (value === undefined || !elements.isMember(value)) return undefined;
      return fieldPoint(elements.power(value, scalarOf(scalar)));
    },
    multiplyBase: (scalar) => fieldPoint(elements.powerOfBase(scalarOf(scalar))),
    reduceScalar: (wide) => scalarBytes(mod(scalarOf(wide), order)),
    addScalars: (left, right) => scalarBytes(mod(scalarOf(left) + scalarOf(right), order)),
    subtractScalars: (left, right) => scalarBytes(mod(scalarOf(left) - scalarOf(right), order)),
    multiplyScalars: (left, right) => scalarBytes(mod(scalarOf(left) * scalarOf(right), order)),
  };
}
