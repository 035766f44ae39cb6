import type { Candidate } from "../result.ts";

/**
 * Ranked ballots in flat arrays, because a million small objects would cost more than the count.
 * Row `r` ranks `prefs[offset[r]] … prefs[offset[r + 1] - 1]`, best first, as candidate indexes
 * from 0 (a candidate's number less 1), and stands for `weight[r]` identical papers.
 */
export type Ballots = {
  readonly title: string;
  /** 0 where the file does not say. */
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  readonly rows: number;
  readonly prefs: Uint8Array | Uint16Array;
  readonly offset: Uint32Array;
  readonly weight: Uint32Array;
  /** 1 where a preference is ranked equal with the one before it; absent when none is. */
  readonly tied?: Uint8Array;
};

/** The most papers one count takes: every figure stays an exact whole number below 2^53. */
export const largestPoll = 9_000_000_000_000;
export const largestWeight = 0xffff_ffff;
export const mostCandidates = 65_535;

export function prefsArray(candidates: number, length: number): Uint8Array | Uint16Array {
  return candidates <= 256 ? new Uint8Array(length) : new Uint16Array(length);
}

/** Collects ballots one at a time, for formats where speed is not everything. */
export class BallotBuilder {
  readonly #prefs: number[] = [];
  readonly #tied: number[] = [];
  readonly #offset: number[] = [0];
  readonly #weight: number[] = [];
  #anyTied = false;

  /** @param ranks candidate indexes from 0, best rank first; several in one rank are equal */
  add(ranks: readonly (readonly number[])[], weight: number): void {
    for (const rank of ranks)
      rank.forEach((candidate, i) => {
        this.#prefs.push(candidate);
        this.#tied.push(i === 0 ? 0 : 1);
        this.#anyTied ||= i > 0;
      });
    this.#offset.push(this.#prefs.length);
    this.#weight.push(weight);
  }

  get rows(): number {
    return this.#weight.length;
  }

  finish(title: string, seats: number, candidates: readonly Candidate[]): Ballots {
    const prefs = prefsArray(candidates.length, this.#prefs.length);
    prefs.set(this.#prefs);
    return {
      ...{ title, seats, candidates, rows: this.#weight.length, prefs },
      offset: Uint32Array.from(this.#offset),
      weight: Uint32Array.from(this.#weight),
      ...(this.#anyTied ? { tied: Uint8Array.from(this.#tied) } : {}),
    };
  }
}

/**
 * The ranks of one row, as `BallotBuilder.add` takes them.
 * @param row from 0, below `ballots.rows`
 */
export function ranksOf(ballots: Ballots, row: number): number[][] {
  const ranks: number[][] = [];
  const end = ballots.offset[row + 1] as number;
  for (let at = ballots.offset[row] as number; at < end; at++) {
    const candidate = ballots.prefs[at] as number;
    if (ballots.tied?.[at] === 1) (ranks.at(-1) as number[]).push(candidate);
    else ranks.push([candidate]);
  }
  return ranks;
}
