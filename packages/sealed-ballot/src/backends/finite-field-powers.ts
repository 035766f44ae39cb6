/** From so many powers of one element on, a table of them is worth making. */
const USES_FOR_TABLE = 64;
const TABLE_BITS = 8;
const BUCKET_BITS = 4;

/** base^exponent modulo the prime it was made for; 0 < base < p, 0 ≤ exponent < p. Anyone's: time may depend on both. */
export type ModularPower = (base: bigint, exponent: bigint) => bigint;

/** The digits of a number in base 2^bits, least significant first. */
function digitsOf(value: bigint, bits: number): number[] {
  const digits: number[] = [];
  const text = value.toString(2);
  for (let end = text.length; end > 0; end -= bits) {
    digits.push(Number.parseInt(text.slice(Math.max(0, end - bits), end), 2));
  }
  return digits;
}

/**
 * Many powers of one element modulo p. All share its repeated squares (Yao's method); an element that is asked about
 * often, such as an election's key, gets a table of its multiples in every place. Where the machine brings a power
 * that is faster than sharing, that does all but the table's.
 */
export class PowersOf {
  readonly #base: bigint;
  readonly #modulus: bigint;
  readonly #orderBits: number;
  /** base^(16^k). */
  readonly #places: bigint[] = [];
  readonly #factors: readonly PowersOf[];
  readonly #native: ModularPower | undefined;
  #table: readonly (readonly bigint[])[] | undefined;
  #uses = 0;

  /** @param factors of which the base is the product: their repeated squares give its own by fewer steps */
  constructor(
    base: bigint,
    { modulus, order }: { readonly modulus: bigint; readonly order: bigint },
    native?: ModularPower,
    factors: readonly PowersOf[] = [],
  ) {
    this.#base = base;
    this.#native = native;
    this.#modulus = modulus;
    this.#factors = factors;
    this.#orderBits = order.toString(2).length;
  }

  /** base^exponent modulo p, for an exponent of at most as many bits as the order has. */
  raise(exponent: bigint): bigint {
    if (exponent === 0n) return 1n;
    if (exponent === 1n) return this.#base;
    this.#uses++;
    if (this.#table === undefined && this.#uses > USES_FOR_TABLE) this.#table = this.#makeTable();
    if (this.#table !== undefined) return this.#byTable(exponent);
    return this.#native?.(this.#base, exponent) ?? this.#byBuckets(exponent);
  }

  #placeAt(index: number): bigint {
    for (let k = this.#places.length; k <= index; k++) this.#places.push(this.#newPlace(k));
    return this.#places[index] as bigint;
  }

  #newPlace(index: number): bigint {
    if (index === 0) return this.#base;
    if (this.#factors.length > 0) {
      const places = this.#factors.map((factor) => factor.#placeAt(index));
      return places.reduce((product, place) => (product * place) % this.#modulus);
    }
    let value = this.#places[index - 1] as bigint;
    for (let i = 0; i < BUCKET_BITS; i++) value = (value * value) % this.#modulus;
    return value;
  }

  #byBuckets(exponent: bigint): bigint {
    const buckets: (bigint | undefined)[] = [];
    for (const [k, digit] of digitsOf(exponent, BUCKET_BITS).entries()) {
      const place = this.#placeAt(k);
      const sum = buckets[digit];
      if (digit > 0) buckets[digit] = sum === undefined ? place : (sum * place) % this.#modulus;
    }
    let [running, result] = [1n, 1n];
    for (let digit = 2 ** BUCKET_BITS - 1; digit > 0; digit--) {
      const bucket = buckets[digit];
      if (bucket !== undefined)
        running = running === 1n ? bucket : (running * bucket) % this.#modulus;
      if (running !== 1n) result = result === 1n ? running : (result * running) % this.#modulus;
    }
    return result;
  }

  #makeTable(): readonly (readonly bigint[])[] {
    const rows: bigint[][] = [];
    let first = this.#base;
    for (let bits = 0; bits < this.#orderBits; bits += TABLE_BITS) {
      const row = [first];
      for (let digit = 2; digit < 2 ** TABLE_BITS; digit++) {
        row.push(((row.at(-1) as bigint) * first) % this.#modulus);
      }
      rows.push(row);
      first = ((row.at(-1) as bigint) * first) % this.#modulus;
    }
    return rows;
  }

  #byTable(exponent: bigint): bigint {
    let result = 1n;
    for (const [k, digit] of digitsOf(exponent, TABLE_BITS).entries()) {
      if (digit === 0) continue;
      const factor = this.#table?.[k]?.[digit - 1] as bigint;
      result = result === 1n ? factor : (result * factor) % this.#modulus;
    }
    return result;
  }
}
