import { type BeaconChain, isSignedRound, QUICKNET, randomnessOf } from "./beacon.ts";
import { type Draw, findMistake, secretCommitmentOf, seedOf } from "./draw.ts";
import { type DrawFacts, findBreach } from "./facts.ts";
import { isHex32 } from "./hash.ts";
import { orderOf } from "./order.ts";
import { commitmentOf, poolHashOf } from "./pool.ts";
import { readDraw } from "./read-draw.ts";
import { isRefusal, type Refusal, refuse, worded } from "./refusal.ts";

/** A draw that was made again from its own file and came out the same. */
export interface CheckedDraw {
  readonly draw: string;
  readonly for: string;
  readonly size: number;
  readonly poolSize: number;
  /** The commitments of those drawn, in order. */
  readonly drawn: readonly string[];
  /** How far the public value was checked here. `record`: look it up among the record's checkpoints. */
  readonly publicValue: "signature-verified" | "to-be-looked-up";
}

export interface CheckOptions {
  /** What the record says of draws, before and after. Left out: the file is checked by itself. */
  readonly against?: readonly DrawFacts[] | undefined;
  /** The networks whose signatures count. By default drand's quicknet. */
  readonly chains?: readonly BeaconChain[];
}

/**
 * Checks a draw from its file: everything is made again, and every difference is a refusal with a sentence.
 * @param written the parsed JSON of the file; anything that is no draw is refused
 */
export function checkDraw(written: unknown, options: CheckOptions = {}): CheckedDraw | Refusal {
  const draw = readDraw(written);
  if (isRefusal(draw)) return draw;
  const wrong =
    findMistake(draw) ??
    findOtherHash(draw) ??
    findForgedValue(draw, options.chains ?? [QUICKNET]) ??
    findOtherLot(draw) ??
    (options.against && findBreach(draw, options.against));
  if (wrong !== undefined) return wrong;
  return {
    draw: draw.draw,
    for: draw.for,
    size: draw.size,
    poolSize: draw.pool.length,
    drawn: draw.order.slice(0, draw.size).map((place) => draw.pool[place] as string),
    publicValue: draw.public.kind === "drand" ? "signature-verified" : "to-be-looked-up",
  };
}

function findOtherHash(draw: Draw): Refusal | undefined {
  if (poolHashOf(draw.pool) !== draw.poolHash) {
    return refuse(
      "pool-hash",
      "another-pool",
      "The pool's hash is not that of the pool: somebody changed one.",
    );
  }
  if (secretCommitmentOf(draw.secret) !== draw.secretCommitment) {
    return refuse("secret", "not-committed", "The secret is not the one that was committed to.");
  }
  return undefined;
}

function findForgedValue(
  { public: value }: Draw,
  chains: readonly BeaconChain[],
): Refusal | undefined {
  if (value.kind === "record") return undefined;
  const chain = chains.find(({ hash }) => hash === value.chain);
  if (chain === undefined) {
    return refuse(
      "public-value",
      "unknown-network",
      "The public value comes from a network that is not known here.",
    );
  }
  if (!isSignedRound(chain, value.round, value.signature)) {
    return refuse(
      "public-value",
      "not-signed",
      worded`${chain.name} did not sign this as its round ${value.round}.`,
    );
  }
  return randomnessOf(value.signature) === value.value
    ? undefined
    : refuse(
        "public-value",
        "not-its-hash",
        "The public value is not the hash of the network's signature.",
      );
}

function findOtherLot(draw: Draw): Refusal | undefined {
  const seed = seedOf(draw, poolHashOf(draw.pool));
  if (seed !== draw.seed) {
    return refuse(
      "seed",
      "another-seed",
      "The seed does not come from what the file says it is made of.",
    );
  }
  const order = orderOf(seed, draw.pool.length);
  const isSame =
    order.length === draw.order.length && order.every((place, at) => place === draw.order[at]);
  return isSame
    ? undefined
    : refuse("order", "another-order", "The seed gives another order than the file's.");
}

/**
 * One person's own place in a draw, from 1; those up to `size` were drawn. Refuses somebody who is not in the pool.
 * @param salt that person's own, 64 hexadecimal digits
 * @param id what the party knows them by
 */
export function findOwnPlace(draw: Draw, salt: string, id: string): number | Refusal {
  if (!isHex32(salt) || id.includes("\n")) {
    return refuse(
      "entry",
      "not-an-opening",
      "A salt is 64 small hexadecimal digits, and an id is one line.",
    );
  }
  const entry = commitmentOf(salt, id);
  const place = draw.pool.indexOf(entry);
  if (place === -1) return refuse("entry", "not-in-pool", "This person is not in the pool.");
  return draw.order.indexOf(place) + 1;
}
