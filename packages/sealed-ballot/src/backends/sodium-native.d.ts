declare module "sodium-native" {
  interface Sodium {
    crypto_hash_sha256(out: Uint8Array, input: Uint8Array): void;
    crypto_core_ed25519_is_valid_point(point: Uint8Array): boolean;
    crypto_core_ed25519_add(out: Uint8Array, left: Uint8Array, right: Uint8Array): void;
    crypto_core_ed25519_sub(out: Uint8Array, left: Uint8Array, right: Uint8Array): void;
    crypto_core_ed25519_scalar_reduce(out: Uint8Array, wide: Uint8Array): void;
    crypto_core_ed25519_scalar_add(out: Uint8Array, left: Uint8Array, right: Uint8Array): void;
    crypto_core_ed25519_scalar_sub(out: Uint8Array, left: Uint8Array, right: Uint8Array): void;
    crypto_scalarmult_ed25519_noclamp(out: Uint8Array, n: Uint8Array, point: Uint8Array): void;
    crypto_scalarmult_ed25519_base_noclamp(out: Uint8Array, n: Uint8Array): void;
  }
  const sodium: Sodium;
  export = sodium;
}
