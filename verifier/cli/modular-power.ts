import { createDiffieHellman } from "node:crypto";
import { type ModularPower, plainPower } from "@breakthrough/sealed-ballot/backends/finite-field";

function bigEndian(value: bigint): Buffer {
  const digits = value.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), "0"), "hex");
}

/**
 * Powers modulo a prime by OpenSSL, which Node brings along: the secret that a Diffie–Hellman exchange agrees on is the
 * other side's number to the power of one's own. It refuses what would make a bad secret (0, 1 and p − 1, given or
 * found); those few are worked out here.
 */
export function powersModulo(modulus: bigint): ModularPower {
  let exchange: ReturnType<typeof createDiffieHellman> | undefined;
  return (base, exponent) => {
    // Made when first needed: OpenSSL looks whether the number is a prime, which takes it a tenth of a second.
    exchange ??= createDiffieHellman(bigEndian(modulus), 2);
    exchange.setPrivateKey(bigEndian(exponent));
    try {
      return BigInt(`0x${exchange.computeSecret(bigEndian(base)).toString("hex")}`);
    } catch {
      return plainPower(base, exponent, modulus);
    }
  };
}
