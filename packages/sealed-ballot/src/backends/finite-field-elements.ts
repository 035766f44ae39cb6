import { type FiniteField, fieldNumber } from "../groups/finite-field.ts";
import { inverse, mod } from "../groups/scalar.ts";
import { type ModularPower, PowersOf } from "./finite-field-powers.ts";

/** Elements whose repeated squares are kept at hand: the key, and those of the proofs that are being checked. */
const MOST_SQUARED = 24;
/** Elements of which something is known: whether they are members, and what they were made of. */
const MOST_KNOWN = 4096;
const MOST_FACTORS = 4;
/** Powers of the generator up to here are numbers of votes, which are no secret. */
const LARGEST_PUBLIC = 2n ** 20n;

function keep<T>(map: Map<bigint, T>, key: bigint, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) return;
    map.delete(oldest);
  }
}

/**
 * What is remembered of a field's elements, so that proofs, which ask for many powers of few elements and of their products,
 * take fewer multiplications. Nothing here changes a result.
 */
export class FieldElements {
  readonly #field: FiniteField;
  readonly #native: ModularPower | undefined;
  readonly #generator: bigint;
  readonly #base: PowersOf;
  readonly #squared = new Map<bigint, PowersOf>();
  readonly #members = new Map<bigint, boolean>();
  readonly #factors = new Map<bigint, readonly bigint[]>();
  /** value = base · g^shift. */
  readonly #shifted = new Map<bigint, { readonly base: bigint; readonly shift: bigint }>();
  readonly #logs = new Map<bigint, bigint>();
  readonly #inverses = new Map<bigint, bigint>();

  constructor(field: FiniteField, native?: ModularPower) {
    this.#field = field;
    this.#native = native;
    this.#generator = fieldNumber(field.generator);
    this.#base = new PowersOf(this.#generator, field, native);
    this.#logs.set(this.#generator, 1n);
    this.#note(this.#generator);
    this.#note(1n);
  }

  isMember(value: bigint): boolean {
    const known = this.#members.get(value);
    if (known !== undefined) return known;
    const shifted = this.#shifted.get(value);
    // value^(q+1) = value says the same as value^q = 1, and a native power need not know how to give 1.
    const isMember =
      shifted === undefined
        ? this.#powersOf(value).raise(this.#field.order + 1n) === value
        : this.isMember(shifted.base);
    keep(this.#members, value, isMember, MOST_KNOWN);
    return isMember;
  }

  /** value^exponent, for a member. */
  power(value: bigint, exponent: bigint): bigint {
    const { modulus, order } = this.#field;
    const shifted = this.#native === undefined ? this.#shifted.get(value) : undefined;
    if (shifted === undefined) return this.#note(this.#powersOf(value).raise(exponent));
    const own = this.#powersOf(shifted.base).raise(exponent);
    return this.#note((own * this.#base.raise(mod(shifted.shift * exponent, order))) % modulus);
  }

  powerOfBase(exponent: bigint): bigint {
    const power = this.#note(this.#base.raise(exponent));
    if (exponent < LARGEST_PUBLIC) keep(this.#logs, power, exponent, MOST_KNOWN);
    return power;
  }

  product(left: bigint, right: bigint): bigint {
    const product = (left * right) % this.#field.modulus;
    if (this.#areMembers(left, right)) this.#note(product);
    const factors = [left, right].flatMap((one) => this.#factors.get(one) ?? [one]);
    if (factors.length <= MOST_FACTORS) keep(this.#factors, product, factors, MOST_SQUARED);
    return product;
  }

  quotient(left: bigint, right: bigint): bigint {
    const inverted = this.#inverses.get(right) ?? inverse(right, this.#field.modulus);
    keep(this.#inverses, right, inverted, MOST_SQUARED);
    const quotient = (left * inverted) % this.#field.modulus;
    if (this.#areMembers(left, right)) this.#note(quotient);
    const log = this.#logs.get(right);
    if (log !== undefined) {
      const { base, shift } = this.#shifted.get(left) ?? { base: left, shift: 0n };
      keep(this.#shifted, quotient, { base, shift: shift - log }, MOST_SQUARED);
    }
    return quotient;
  }

  #note(member: bigint): bigint {
    keep(this.#members, member, true, MOST_KNOWN);
    return member;
  }

  #areMembers(left: bigint, right: bigint): boolean {
    return this.#members.get(left) === true && this.#members.get(right) === true;
  }

  #powersOf(value: bigint): PowersOf {
    const found = this.#squared.get(value) ?? this.#newPowersOf(value);
    keep(this.#squared, value, found, MOST_SQUARED);
    return found;
  }

  #newPowersOf(value: bigint): PowersOf {
    const factors = this.#factors.get(value)?.map((factor) => this.#squared.get(factor)) ?? [];
    const known = factors.filter((factor) => factor !== undefined);
    const isWhole = factors.length > 0 && known.length === factors.length;
    return new PowersOf(value, this.#field, this.#native, isWhole ? known : []);
  }
}
