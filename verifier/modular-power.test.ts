import { finiteFieldBackend, plainPower } from "@breakthrough/sealed-ballot/backends/finite-field";
import { expect, test } from "vitest";
import { powersModulo } from "./cli/modular-power.ts";

const FIELDS = ["BELENIOS-2048", "RFC-3526-2048"] as const;
const PRIMES = [2n ** 521n - 1n, 2n ** 607n - 1n];

test.each(PRIMES)(
  "OpenSSL's powers are those of square and multiply, its refusals included",
  (p) => {
    const power = powersModulo(p);
    const numbers = [1n, 2n, 3n, 255n, 256n, p >> 1n, (p * 2n) / 3n, p - 2n, p - 1n];
    for (const base of numbers) {
      for (const exponent of [0n, ...numbers]) {
        expect(power(base, exponent), `${base}^${exponent}`).toBe(plainPower(base, exponent, p));
      }
    }
  },
);

test.each(FIELDS)("%s: what the machine's powers say of an element, ours say", (name) => {
  const plain = finiteFieldBackend({ name });
  let minusOne = "";
  const native = finiteFieldBackend({ name }, (modulus) => {
    minusOne = String(modulus - 1n);
    return powersModulo(modulus);
  });
  const scalar = (value: number) =>
    plain.reduceScalar(Uint8Array.from({ length: plain.group.wideBytes }, (_, i) => value * i));
  const member = plain.multiplyBase(scalar(1));
  const other = plain.multiplyBase(scalar(3));
  const product = plain.add(member, other);
  const quotient = plain.findDifference(member, plain.group.generator) ?? product;
  const outside = plain.group.findElement(minusOne) ?? product;
  const mixed = plain.add(member, outside);
  const zero = new Uint8Array(256);
  const raw = [plain.group.identity, plain.group.generator, member, product, quotient];
  for (const point of [...raw, outside, mixed, zero, new Uint8Array(32).fill(255)]) {
    expect(native.isMember(point)).toBe(plain.isMember(point));
    for (const by of [0, 1, 77]) {
      expect(native.multiply(point, scalar(by))).toEqual(plain.multiply(point, scalar(by)));
    }
  }
  expect(raw.every((point) => native.isMember(point))).toBe(true);
  expect([outside, mixed, zero].some((point) => native.isMember(point))).toBe(false);
});
