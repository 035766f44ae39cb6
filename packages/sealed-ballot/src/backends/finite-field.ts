import { sha256 } from "@noble/hashes/sha2.js";
import type { Backend, Point } from "../backend.ts";
import type { Group } from "../group.ts";
import {
  BELENIOS_2048,
  type FiniteField,
  fieldNumber,
  fieldPoint,
  RFC_3526_2048,
} from "../groups/finite-field.ts";
import { inverse, mod, scalarBytes, scalarOf } from "../scalar.ts";
import { PowersOf } from "./finite-field-powers.ts";

const FIELDS: readonly FiniteField[] = [BELENIOS_2048, RFC_3526_2048];

/** Elements whose powers are kept at hand: the key, and what one proof after another asks about. */
const MOST_KEPT = 24;

class Powers {
  readonly #field: FiniteField;
  readonly #kept = new Map<bigint, PowersOf>();
  /** Elements that were made of members, so that none need be looked at twice. */
  readonly #members = new Map<bigint, boolean>();
  readonly #inverses = new Map<bigint, bigint>();
  readonly base: PowersOf;

  constructor(field: FiniteField) {
    this.#field = field;
    this.base = new PowersOf(fieldNumber(field.generator), field.modulus, field.order);
  }

  of(value: bigint): PowersOf {
    const { modulus, order } = this.#field;
    const found = this.#kept.get(value) ?? new PowersOf(value, modulus, order);
    keepNewest(this.#kept, value, found, MOST_KEPT);
    return found;
  }

  isMember(value: bigint): boolean {
    const { modulus, order } = this.#field;
    if (value <= 0n || value >= modulus) return false;
    const known = this.#members.get(value) ?? this.of(value).raise(order) === 1n;
    keepNewest(this.#members, value, known, 8 * MOST_KEPT);
    return known;
  }

  isKnownMember(value: bigint): boolean {
    return this.#members.get(value) === true;
  }

  noteMember(value: bigint): void {
    keepNewest(this.#members, value, true, 8 * MOST_KEPT);
  }

  inverseOf(value: bigint): bigint {
    const found = this.#inverses.get(value) ?? inverse(value, this.#field.modulus);
    keepNewest(this.#inverses, value, found, MOST_KEPT);
    return found;
  }
}

function keepNewest<T>(map: Map<bigint, T>, key: bigint, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}

/** Whether the bytes are those of a number from 1 to p − 1. */
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

/**
 * The groups of numbers modulo a prime, in big integers. Its time depends on the numbers: it is for checking archives and
 * for making those of tests, never for a real voter's or trustee's secrets.
 */
export function finiteFieldBackend({ name }: Pick<Group, "name">): Backend {
  const field = FIELDS.find((one) => one.name === name);
  if (field === undefined) throw new Error(`${name} is not the group of a finite field`);
  const { modulus, order } = field;
  const powers = new Powers(field);
  const product = (a: bigint, b: bigint): Point => {
    const result = (a * b) % modulus;
    if (powers.isKnownMember(a) && powers.isKnownMember(b)) powers.noteMember(result);
    return fieldPoint(result);
  };
  powers.noteMember(fieldNumber(field.generator));
  powers.noteMember(1n);
  return {
    name: "finite-field",
    group: field,
    sha256: (bytes) => sha256(bytes),
    isMember: (candidate) => {
      const value = findUnit(field, candidate);
      return value !== undefined && powers.isMember(value);
    },
    isOnCurve: (candidate) => findUnit(field, candidate) !== undefined,
    add: (left, right) => product(expectUnit(field, left), expectUnit(field, right)),
    findDifference: (left, right) => {
      const [a, b] = [findUnit(field, left), findUnit(field, right)];
      if (a === undefined || b === undefined) return undefined;
      const inverted = powers.inverseOf(b);
      if (powers.isKnownMember(b)) powers.noteMember(inverted);
      return product(a, inverted);
    },
    multiply: (point, scalar) => {
      const value = findUnit(field, point);
      if (value === undefined || !powers.isMember(value)) return undefined;
      const power = powers.of(value).raise(scalarOf(scalar));
      powers.noteMember(power);
      return fieldPoint(power);
    },
    multiplyBase: (scalar) => {
      const power = powers.base.raise(scalarOf(scalar));
      powers.noteMember(power);
      return fieldPoint(power);
    },
    reduceScalar: (wide) => scalarBytes(mod(scalarOf(wide), order)),
    addScalars: (left, right) => scalarBytes(mod(scalarOf(left) + scalarOf(right), order)),
    subtractScalars: (left, right) => scalarBytes(mod(scalarOf(left) - scalarOf(right), order)),
    multiplyScalars: (left, right) => scalarBytes(mod(scalarOf(left) * scalarOf(right), order)),
  };
}
