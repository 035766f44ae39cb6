import type { LotTrial } from "./lot-trial.ts";
import { quoted } from "./quoted.ts";
import { type Refusal, refuse, worded } from "./refusal.ts";
import { sha256Hex } from "./sha256.ts";

/** One lot that was drawn, with all that anyone needs to draw it again. */
export type Lot = {
  /** Position of this lot in the count, from 1: it is part of what is hashed. */
  readonly number: number;
  readonly stage: number;
  readonly why: string;
  readonly among: readonly number[];
  /** All of `among`, lowest hash first. */
  readonly order: readonly number[];
  readonly chosen: number;
  readonly seed: string;
  readonly hashes: Readonly<Record<number, string>>;
};

/** How ties are settled that the votes leave open. */
export type LotOptions = {
  /** Published once the votes are in; needed only where a lot decides who is elected. */
  readonly seed?: string;
  /** Candidate numbers, the favoured first: stands in the place of a lot among candidates it holds. */
  readonly byHand?: readonly number[];
  /** Set by `countWhicheverLots` alone, while it finds out whether lots can matter. */
  readonly trial?: LotTrial;
};

export type LotQuestion = {
  /** Position of the lot within the count, from 1. */
  readonly number: number;
  readonly stage: number;
  /** Who ties and for what, without a full stop. */
  readonly tie: string;
  /** Candidate numbers. */
  readonly among: readonly number[];
  /** `fewest` where the one chosen loses by it: of an order made by hand that is the last. `most` when left out. */
  readonly wanted?: "fewest" | "most";
  /** Whether the order of all matters, and not only who comes first. */
  readonly isOrder?: boolean;
  /** Names by candidate number. */
  readonly nameOf: (n: number) => string;
  /** Writes down all that the rest of the count hangs on, where the method can. */
  readonly state?: () => string;
  /** The rule itself shows that nothing hangs on this lot. */
  readonly isIdle?: boolean;
};

export type LotAnswer = {
  /** All of `among`; the first is chosen. */
  readonly order: readonly number[];
  readonly chosen: number;
  readonly sentence: string;
  readonly lot?: Lot;
};

/**
 * The order in which the tied are drawn: by SHA-256 of `seed LF lot number LF candidate number` as UTF-8, lowest
 * hexadecimal first. Repeat with `printf '%s\n%s\n%s' SEED LOT CANDIDATE | sha256sum`. The seed must be settled by an
 * event after the votes are in, else the order is known beforehand.
 * @param lotNumber the number of the lot within the count, from 1
 * @param among the candidates' numbers
 */
export function drawLot(
  seed: string,
  lotNumber: number,
  among: readonly number[],
): { order: number[]; hashes: Record<number, string> } {
  const hashes: Record<number, string> = {};
  for (const n of among) hashes[n] = sha256Hex(`${seed}\n${lotNumber}\n${n}`);
  const order = [...among].sort((a, b) => ((hashes[a] as string) < (hashes[b] as string) ? -1 : 1));
  return { order, hashes };
}

/** Settles one tie: by an order made by hand, by the seed, or, on trial, one way after the other. */
export function settleLot(question: LotQuestion, options: LotOptions): LotAnswer | Refusal {
  const { number, stage, tie, among, nameOf } = question;
  const { seed, byHand = [], trial } = options;
  const answer = (order: readonly number[], told: (name: string) => string, lot?: Lot) => {
    const chosen = order[0] as number;
    const sentence = `${tie}: ${told(nameOf(chosen))}.`;
    return { order, chosen, sentence, ...(lot === undefined ? {} : { lot }) };
  };
  if (among.every((n) => byHand.includes(n))) {
    const order = byHand.filter((n) => among.includes(n));
    if (question.wanted === "fewest") order.reverse();
    return answer(order, (name) => `the order given by hand decides on ${name}`);
  }
  if (seed !== undefined) {
    const { order, hashes } = drawLot(seed, number, among);
    const chosen = order[0] as number;
    const lot = { number, stage, why: `${tie}.`, among, order, chosen, seed, hashes };
    return answer(order, (name) => `lot ${number}, drawn from the seed, falls on ${name}`, lot);
  }
  if (trial !== undefined)
    return answer(
      trial.choose(question),
      (name) => `the rule draws a lot, and ${sameEitherWay}; here it is taken to fall on ${name}`,
    );
  return refuse(
    "tally.lot.seed-needed",
    worded`${tie}: the rule draws a lot, so ${waysOut(among, nameOf)}.`,
  );
}

export const sameEitherWay = "either way elects the same";

/** What the caller can give, with those of whom an order made by hand must speak. */
export function waysOut(among: readonly number[], nameOf: (n: number) => string): string {
  const names = among.map((n) => quoted(nameOf(n)));
  return `a seed is needed (\`--seed TEXT\`), or an order made by hand, the favoured first (\`--by-hand ${names.join(",")}\`)`;
}
