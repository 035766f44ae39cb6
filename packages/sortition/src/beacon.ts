import { bls12_381 } from "@noble/curves/bls12-381.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesOf, type Hex32, sha256Hex } from "./hash.ts";

/** A drand network whose rounds are signed one by one: scheme `bls-unchained-g1-rfc9380`. */
export interface BeaconChain {
  readonly name: string;
  /** The network's own hash, by which its addresses and its rounds are known. */
  readonly hash: Hex32;
  /** Compressed point of G2, 96 bytes in hex. */
  readonly publicKey: string;
  /** When round 1 was made: seconds since 1970. */
  readonly genesisSeconds: number;
  readonly periodSeconds: number;
}

/** The League of Entropy's network of 23 August 2023. https://docs.drand.love/docs/concepts */
export const QUICKNET: BeaconChain = {
  name: "drand quicknet",
  hash: "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971" as Hex32,
  publicKey:
    "83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c" +
    "8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb" +
    "5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a",
  genesisSeconds: 1_692_803_367,
  periodSeconds: 3,
};

/**
 * When a round is made, in milliseconds since 1970.
 * @param round from 1
 */
export const timeOfRound = ({ genesisSeconds, periodSeconds }: BeaconChain, round: number) =>
  (genesisSeconds + (round - 1) * periodSeconds) * 1000;

/**
 * The first round that is made at this time or after it. Nobody can know its value before.
 * @param milliseconds since 1970, in UTC
 */
export function roundFrom({ genesisSeconds, periodSeconds }: BeaconChain, milliseconds: number) {
  const periods = Math.ceil((milliseconds / 1000 - genesisSeconds) / periodSeconds);
  return Math.max(1, periods + 1);
}

/** RFC 9380 §8.8.1's suite for G1, with the ending that drand chose. */
const TAG = "BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_";
const SIGNATURE = /^[0-9a-f]{96}$/;

/** What the network signs for a round: SHA-256 of its number as 64 bits, the high byte first. */
function messageOf(round: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8));
  bytes.setBigUint64(0, BigInt(round));
  return sha256(new Uint8Array(bytes.buffer));
}

/**
 * Did this network sign this round? `signature`: compressed point of G1, 48 bytes in hex. Scheme
 * `bls-unchained-g1-rfc9380` of drand.
 * @param round from 1
 */
export function isSignedRound(chain: BeaconChain, round: number, signature: string): boolean {
  if (!SIGNATURE.test(signature) || !Number.isSafeInteger(round) || round < 1) return false;
  const { shortSignatures } = bls12_381;
  try {
    const point = shortSignatures.hash(messageOf(round), TAG);
    return shortSignatures.verify(bytesOf(signature), point, bytesOf(chain.publicKey));
  } catch {
    // The library throws on bytes that are no point of the curve: then nobody signed anything.
    return false;
  }
}

/**
 * drand's value of a round: SHA-256 of its signature.
 * @param signature in hexadecimal digits
 */
export const randomnessOf = (signature: string): Hex32 => sha256Hex(bytesOf(signature));
