import { type HashOfText, type Hex32, hashOfLines, isHex32 } from "./hash.ts";
import { orderOf } from "./order.ts";
import { findPoolMistake, poolHashOf } from "./pool.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";

/** Which public value will count, settled and published before anybody can know it. */
export type PromisedValue =
  | {
      readonly kind: "drand";
      /** The network, by its hash. */
      readonly chain: Hex32;
      readonly round: number;
    }
  | {
      readonly kind: "record";
      /** The first checkpoint after this instant, in ISO 8601 and UTC. */
      readonly after: string;
      /** The name under which the party's record signs its checkpoints. */
      readonly origin: string;
    };

/** The value itself, once it is there. */
export type PublicValue =
  | {
      readonly kind: "drand";
      readonly chain: Hex32;
      readonly round: number;
      readonly value: Hex32;
      readonly signature: string;
    }
  | {
      readonly kind: "record";
      readonly after: string;
      readonly origin: string;
      /** How many lines the record had at that checkpoint, and its root. */
      readonly treeSize: number;
      readonly value: Hex32;
    };

/** All that a draw is made of. */
export interface DrawParts {
  /** The draw's own name, such as `jury-12-1`. */
  readonly draw: string;
  /** What it is for, in one line that people read. */
  readonly for: string;
  /** How many are drawn. The others follow in order, as the reserve. */
  readonly size: number;
  /** Sorted. */
  readonly pool: readonly Hex32[];
  readonly secret: Hex32;
  readonly public: PublicValue;
}

export interface Draw extends DrawParts {
  readonly format: "breakthrough-draw";
  readonly version: 1;
  readonly poolHash: Hex32;
  readonly secretCommitment: Hex32;
  readonly seed: Hex32;
  /** Places in the pool, from 0. The first `size` are drawn, the rest are the reserve in its order. */
  readonly order: readonly number[];
}

/** What is published before the draw, so that the secret cannot be changed for another. */
export const secretCommitmentOf = (secret: Hex32): Hex32 => hashOfLines("secret", [secret]);

/** The public value on one line, with where it comes from. */
const lineOf = (value: PublicValue): string =>
  value.kind === "drand"
    ? `drand ${value.chain} ${value.round} ${value.value}`
    : `record ${value.after} ${value.origin} ${value.treeSize} ${value.value}`;

export const seedOf = (parts: DrawParts, poolHash: Hex32): Hex32 =>
  hashOfLines("seed", [
    parts.draw,
    parts.for,
    String(parts.size),
    poolHash,
    parts.secret,
    lineOf(parts.public),
  ]);

const DRAW_NAME = /^[a-z0-9][a-z0-9/-]{0,79}$/;
const ONE_LINE = /^[^\s](?:[^\p{Cc}\u2028\u2029]{0,198}[^\s])?$/u;
const ORIGIN = /^[^\s\p{Cc}]{1,200}$/u;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

const isCount = (number: unknown): number is number => Number.isSafeInteger(number);

const isPromise = (value: PromisedValue): boolean =>
  value.kind === "drand"
    ? isHex32(value.chain) && isCount(value.round) && value.round >= 1
    : INSTANT.test(value.after) && ORIGIN.test(value.origin);

const isValue = (value: PublicValue): boolean =>
  isPromise(value) &&
  isHex32(value.value) &&
  (value.kind === "drand"
    ? /^[0-9a-f]{96}$/.test(value.signature)
    : isCount(value.treeSize) && value.treeSize >= 1);

/** What keeps these parts from being a draw. The public value's own proof is not looked at here. */
export function findMistake(parts: DrawParts): Refusal | undefined {
  if (!DRAW_NAME.test(parts.draw)) {
    return refuse(
      "not-a-draw",
      "name",
      "The draw's name is small letters, digits, hyphens and slashes.",
    );
  }
  if (!ONE_LINE.test(parts.for)) {
    return refuse(
      "not-a-draw",
      "purpose",
      "What the draw is for must be one line of at most 200 characters.",
    );
  }
  const mistake = findPoolMistake(parts.pool);
  if (mistake !== undefined) return mistake;
  if (!isCount(parts.size) || parts.size < 1 || parts.size > parts.pool.length) {
    return refuse("not-a-draw", "size", "The size must be a whole number from 1 to the pool's.");
  }
  if (!isHex32(parts.secret)) {
    return refuse("secret", "not-hex", "The secret is not 64 small hexadecimal digits.");
  }
  if (!isValue(parts.public)) {
    return refuse(
      "public-value",
      "misspelt",
      "The public value is not written as one of its kind.",
    );
  }
  return undefined;
}

/**
 * Draws. The same parts always give the same draw. Refuses a pool that is not sorted, holds somebody twice or is
 * smaller than the draw, and values that are not written as they must be.
 */
export function makeDraw(parts: DrawParts, hash?: HashOfText): Draw | Refusal {
  const mistake = findMistake(parts);
  if (isRefusal(mistake)) return mistake;
  const poolHash = poolHashOf(parts.pool, hash);
  const seed = seedOf(parts, poolHash);
  return {
    format: "breakthrough-draw",
    version: 1,
    ...parts,
    poolHash,
    secretCommitment: secretCommitmentOf(parts.secret),
    seed,
    order: orderOf(seed, parts.pool.length),
  };
}
