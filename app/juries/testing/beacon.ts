import type { BeaconChain, Hex32 } from "@breakthrough/sortition";
import { bls12_381 } from "@noble/curves/bls12-381.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import type { PublicBeacon } from "../../../platform/beacon.ts";

/** A network of one, for tests: who holds its key can make any round. */
export function aBeaconChain(genesisSeconds: number) {
  const { shortSignatures } = bls12_381;
  const { secretKey, publicKey } = shortSignatures.keygen(new Uint8Array(48).fill(7));
  const chain: BeaconChain = {
    name: "a network for tests",
    hash: "ab".repeat(32) as Hex32,
    publicKey: publicKey.toHex(),
    genesisSeconds,
    periodSeconds: 3,
  };
  const sign = (round: number): string => {
    const message = new DataView(new ArrayBuffer(8));
    message.setBigUint64(0, BigInt(round));
    const point = shortSignatures.hash(
      sha256(new Uint8Array(message.buffer)),
      "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_",
    );
    return shortSignatures.Signature.toHex(shortSignatures.sign(point, secretKey));
  };
  const findRound: PublicBeacon["findRound"] = async (round) => {
    const signature = sign(round);
    const value = bytesToHex(sha256(hexToBytes(signature))) as Hex32;
    return { kind: "drand", chain: chain.hash, round, value, signature };
  };
  return { chain, sign, beacon: { chain, findRound } satisfies PublicBeacon };
}
