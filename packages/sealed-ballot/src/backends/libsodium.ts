import sodium from "libsodium-wrappers-sumo";
import { type Backend, IDENTITY, isIdentity, isZero, type Point } from "../groups/backend.ts";
import { ED25519 } from "../groups/group.ts";

/** The compiled module beneath the wrappers: calling it directly saves a copy and a malloc each. */
interface Wasm {
  readonly HEAPU8: Uint8Array;
  _malloc(length: number): number;
  _crypto_core_ed25519_is_valid_point(point: number): number;
  _crypto_core_ed25519_add(out: number, left: number, right: number): number;
  _crypto_core_ed25519_sub(out: number, left: number, right: number): number;
  _crypto_core_ed25519_scalar_reduce(out: number, wide: number): void;
  _crypto_core_ed25519_scalar_add(out: number, left: number, right: number): void;
  _crypto_core_ed25519_scalar_sub(out: number, left: number, right: number): void;
  _crypto_core_ed25519_scalar_mul(out: number, left: number, right: number): void;
  _crypto_scalarmult_ed25519_noclamp(out: number, scalar: number, point: number): number;
  _crypto_scalarmult_ed25519_base_noclamp(out: number, scalar: number): number;
}

/** A call on two inputs in a fixed scratch area, which is wiped afterwards: it may hold secrets. */
class Scratch {
  readonly #wasm: Wasm;
  readonly #at: number;

  constructor(wasm: Wasm) {
    this.#wasm = wasm;
    this.#at = wasm._malloc(128);
  }

  /** The 32 bytes the call wrote, or undefined when it answered with a refusal (non-zero). */
  find(
    call: (out: number, left: number, right: number) => number | undefined,
    left: Uint8Array,
    right: Uint8Array = IDENTITY,
  ): Uint8Array | undefined {
    const [out, a, b] = [this.#at, this.#at + 32, this.#at + 96];
    this.#wasm.HEAPU8.set(left, a);
    this.#wasm.HEAPU8.set(right, b);
    const refused = call(out, a, b);
    const result = refused ? undefined : this.#wasm.HEAPU8.slice(out, out + 32);
    this.#wasm.HEAPU8.fill(0, out, out + 128);
    return result;
  }

  expect(
    call: (out: number, left: number, right: number) => number | undefined,
    left: Uint8Array,
    right?: Uint8Array,
  ): Uint8Array {
    const result = this.find(call, left, right);
    if (result === undefined) throw new Error("libsodium refused: not a point of the curve");
    return result;
  }
}

function groupOf(wasm: Wasm, scratch: Scratch) {
  const isMember = (candidate: Uint8Array): boolean =>
    candidate.length === 32 &&
    (isIdentity(candidate) ||
      scratch.find((_, a) => 1 - wasm._crypto_core_ed25519_is_valid_point(a), candidate) !==
        undefined);
  // libsodium refuses the identity and the zero scalar, which the protocol allows.
  const multiply = (point: Point, scalar: Uint8Array): Point | undefined => {
    if (isZero(scalar)) return isMember(point) ? IDENTITY : undefined;
    const result = scratch.find(
      (out, p, n) => wasm._crypto_scalarmult_ed25519_noclamp(out, n, p),
      point,
      scalar,
    );
    return result ?? (isIdentity(point) ? IDENTITY : undefined);
  };
  const multiplyBase = (scalar: Uint8Array): Point =>
    isZero(scalar)
      ? IDENTITY
      : scratch.expect((out, n) => wasm._crypto_scalarmult_ed25519_base_noclamp(out, n), scalar);
  return { isMember, multiply, multiplyBase };
}

/** libsodium compiled to WebAssembly: for browsers. Constant-time as far as WebAssembly is. */
export async function libsodiumBackend(): Promise<Backend> {
  await sodium.ready;
  const wasm = (sodium as unknown as { libsodium: Wasm }).libsodium;
  const scratch = new Scratch(wasm);
  return {
    name: "libsodium-wasm",
    group: ED25519,
    sha256: (bytes) => sodium.crypto_hash_sha256(bytes),
    isOnCurve: (candidate) =>
      scratch.find((out, a, b) => wasm._crypto_core_ed25519_add(out, a, b), candidate) !==
      undefined,
    add: (left, right) =>
      scratch.expect((out, a, b) => wasm._crypto_core_ed25519_add(out, a, b), left, right),
    findDifference: (left, right) =>
      scratch.find((out, a, b) => wasm._crypto_core_ed25519_sub(out, a, b), left, right),
    ...groupOf(wasm, scratch),
    reduceScalar: (wide) =>
      scratch.expect((out, a) => void wasm._crypto_core_ed25519_scalar_reduce(out, a), wide),
    addScalars: (left, right) =>
      scratch.expect(
        (out, a, b) => void wasm._crypto_core_ed25519_scalar_add(out, a, b),
        left,
        right,
      ),
    subtractScalars: (left, right) =>
      scratch.expect(
        (out, a, b) => void wasm._crypto_core_ed25519_scalar_sub(out, a, b),
        left,
        right,
      ),
    multiplyScalars: (left, right) =>
      scratch.expect(
        (out, a, b) => void wasm._crypto_core_ed25519_scalar_mul(out, a, b),
        left,
        right,
      ),
  };
}
