import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesOf, type Hex32 } from "./hash.ts";

const WORDS_A_BLOCK = 8;
const ALL_WORDS = 2 ** 32;

/**
 * 32-bit numbers out of a seed: block i is HMAC-SHA-256 (RFC 2104) under the seed of i as 64 bits, the high byte
 * first; each block gives eight numbers, the high byte of each first.
 */
export function wordsOf(seed: Hex32): () => number {
  const keyed = hmac.create(sha256, bytesOf(seed));
  const counter = new DataView(new ArrayBuffer(8));
  let block = new DataView(new ArrayBuffer(0));
  let taken = WORDS_A_BLOCK;
  let blocks = 0n;
  return () => {
    if (taken === WORDS_A_BLOCK) {
      counter.setBigUint64(0, blocks++);
      const bytes = keyed.clone().update(new Uint8Array(counter.buffer)).digest();
      block = new DataView(bytes.buffer, bytes.byteOffset);
      taken = 0;
    }
    return block.getUint32(4 * taken++);
  };
}

/**
 * A number below `count`, each equally likely: a word of the last, incomplete round of counts is thrown away.
 * NIST SP 800-90A Rev. 1, A.5.1, "The Simple Discard Method".
 */
export function numberBelow(count: number, nextWord: () => number): number {
  const usable = ALL_WORDS - (ALL_WORDS % count);
  for (;;) {
    const word = nextWord();
    if (word < usable) return word % count;
  }
}

/**
 * The places 0 … count-1 in the order in which they are drawn. Every order is equally likely for a random seed, and
 * the same seed always gives the same one. Fisher and Yates's shuffle from the front: Durstenfeld, Algorithm 235,
 * CACM 7 (1964); Knuth, TAOCP 2, §3.4.2, Algorithm P.
 * @param count how many stand in the pool
 */
export function orderOf(seed: Hex32, count: number): readonly number[] {
  const nextWord = wordsOf(seed);
  const order = Array.from({ length: count }, (_, place) => place);
  for (let place = 0; place < count - 1; place++) {
    const other = place + numberBelow(count - place, nextWord);
    const moved = order[place] as number;
    order[place] = order[other] as number;
    order[other] = moved;
  }
  return order;
}
