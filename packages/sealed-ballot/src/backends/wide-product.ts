function limbs(bytes: Uint8Array): Float64Array {
  const result = new Float64Array(16);
  for (let i = 0; i < 16; i++) result[i] = (bytes[2 * i] ?? 0) + 256 * (bytes[2 * i + 1] ?? 0);
  return result;
}

/**
 * The plain product of two 256-bit integers, 64 little-endian bytes.
 * Fixed loops over 16-bit limbs with no branch on their values: constant-time as far as a
 * JavaScript engine's number multiplication is. Sums stay below 2^37, so doubles are exact.
 */
export function multiplyWide(left: Uint8Array, right: Uint8Array): Uint8Array {
  const [a, b] = [limbs(left), limbs(right)];
  const sums = new Float64Array(32);
  for (let i = 0; i < 16; i++) {
    for (let j = 0; j < 16; j++) {
      sums[i + j] = (sums[i + j] ?? 0) + (a[i] ?? 0) * (b[j] ?? 0);
    }
  }
  const product = new Uint8Array(64);
  let carry = 0;
  for (let i = 0; i < 32; i++) {
    const sum = (sums[i] ?? 0) + carry;
    carry = Math.floor(sum / 65536);
    const limb = sum - carry * 65536;
    product[2 * i] = limb & 255;
    product[2 * i + 1] = limb >>> 8;
  }
  return product;
}
