const INWARD = 3;
const LETTERS = 26;
const INWARDS = 10 * LETTERS * LETTERS;
const A = 65;
const POSTCODE = /^[A-Z][A-Z0-9]{1,3}[0-9][A-Z]{2}$/;

/**
 * Which postcodes a file has told of: one bit for each that its outward half could have, 3 MB for the country. What has
 * not the form of one, as the extract's first halves, is kept as it stands.
 */
export class SeenPostcodes {
  private readonly others = new Set<string>();
  private readonly bits = new Map<string, Uint8Array>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** @param compact a postcode without its space. False: it was there already. */
  add(compact: string): boolean {
    if (!POSTCODE.test(compact)) {
      if (this.others.has(compact)) return false;
      this.others.add(compact);
      this.count += 1;
      return true;
    }
    const outward = compact.slice(0, -INWARD);
    let bits = this.bits.get(outward);
    if (bits === undefined) {
      bits = new Uint8Array(Math.ceil(INWARDS / 8));
      this.bits.set(outward, bits);
    }
    const at = inwardOf(compact);
    const mask = 1 << (at & 7);
    const byte = bits[at >> 3] ?? 0;
    if ((byte & mask) !== 0) return false;
    bits[at >> 3] = byte | mask;
    this.count += 1;
    return true;
  }

  has(compact: string): boolean {
    if (!POSTCODE.test(compact)) return this.others.has(compact);
    const at = inwardOf(compact);
    const byte = this.bits.get(compact.slice(0, -INWARD))?.[at >> 3] ?? 0;
    return (byte & (1 << (at & 7))) !== 0;
  }
}

function inwardOf(compact: string): number {
  const at = compact.length - INWARD;
  const digit = compact.charCodeAt(at) - 48;
  const letters = (compact.charCodeAt(at + 1) - A) * LETTERS + compact.charCodeAt(at + 2) - A;
  return digit * LETTERS * LETTERS + letters;
}
