import type { Ballots } from "../ballots/ballots.ts";
import { endsBeforeTies } from "./piles.ts";

/** How many papers of some piles name whom next. */
export type NextPreferences = {
  readonly papers: Float64Array;
  /** Papers with no available preference left. */
  readonly without: number;
};

/** The pile of papers that nobody ever moves again. */
const aside = 0;

/**
 * The papers on the table where a paper is moved whole or stays. Each row lies in one pile, and piles are
 * always read in the order of the rows, so that the papers last filed in a pile are those of the last rows.
 */
export class WholePapers {
  /** The piles of each candidate in the order received: the last is the sub-parcel last received. */
  readonly held: number[][];
  readonly #ballots: Ballots;
  readonly #end: Uint32Array;
  readonly #position: Uint32Array;
  #pile: Uint16Array | Uint32Array;
  /** Papers of the row that are still in its pile: those that stay with the elected never move again. */
  readonly #weight: Uint32Array;
  #piles = aside + 1;

  constructor(ballots: Ballots) {
    this.held = ballots.candidates.map(() => []);
    this.#ballots = ballots;
    this.#end = endsBeforeTies(ballots);
    this.#position = new Uint32Array(ballots.rows);
    this.#pile = new Uint16Array(ballots.rows);
    this.#weight = ballots.weight.slice(0, ballots.rows);
  }

  /** @param available 1 for every candidate who can receive papers */
  sortFirst(available: Uint8Array): NextPreferences {
    const next = this.newPiles(available);
    const { prefs, offset, rows } = this.#ballots;
    const papers = new Float64Array(available.length);
    let without = 0;
    for (let row = 0; row < rows; row++) {
      const end = this.#end[row] as number;
      const weight = this.#weight[row] as number;
      let at = offset[row] as number;
      while (at < end && available[prefs[at] as number] === 0) at++;
      this.#position[row] = at;
      if (at < end) {
        const target = prefs[at] as number;
        (papers[target] as number) += weight;
        this.#pile[row] = next[target] as number;
      } else without += weight;
    }
    return { papers, without };
  }

  /** A new pile for everyone who can receive papers; it is theirs whether papers come or not. */
  newPiles(available: Uint8Array): Uint32Array {
    const piles = Uint32Array.from(available, (a, candidate) => {
      if (a !== 1) return aside;
      this.held[candidate]?.push(this.#piles);
      return this.#piles++;
    });
    if (this.#piles > 0xffff && this.#pile instanceof Uint16Array)
      this.#pile = Uint32Array.from(this.#pile);
    return piles;
  }

  /** Passes every paper of some piles to its next available preference, into the piles `next`. */
  passOn(piles: readonly number[], next: Uint32Array, available: Uint8Array): NextPreferences {
    return this.#sort(piles, available, next);
  }

  /** Sorts piles by next available preference, without moving a paper yet. */
  sort(piles: readonly number[], available: Uint8Array): NextPreferences {
    return this.#sort(piles, available);
  }

  #sort(
    piles: readonly number[],
    available: Uint8Array,
    next: Uint32Array | undefined = undefined,
  ): NextPreferences {
    const isIn = this.#listIn(piles);
    const { prefs, rows } = this.#ballots;
    const [ends, position, pile, weights] = [this.#end, this.#position, this.#pile, this.#weight];
    const papers = new Float64Array(available.length);
    let without = 0;
    for (let row = 0; row < rows; row++) {
      if (isIn[pile[row] as number] === 0) continue;
      const end = ends[row] as number;
      let at = (position[row] as number) + 1;
      while (at < end && available[prefs[at] as number] === 0) at++;
      position[row] = at;
      const weight = weights[row] as number;
      if (at < end) {
        const target = prefs[at] as number;
        (papers[target] as number) += weight;
        if (next !== undefined) pile[row] = next[target] as number;
      } else {
        without += weight;
        pile[row] = aside;
      }
    }
    return { papers, without };
  }

  /**
   * Moves papers that `sort` has sorted, the last rows first, to the piles `next`.
   * @param shares how many go to each candidate
   */
  move(piles: readonly number[], next: Uint32Array, shares: Float64Array): void {
    const isIn = this.#listIn(piles);
    const { prefs, rows } = this.#ballots;
    const [position, pile, weights] = [this.#position, this.#pile, this.#weight];
    const left = shares.slice();
    let open = left.reduce((sum, n) => sum + n, 0);
    for (let row = rows - 1; open > 0 && row >= 0; row--) {
      if (isIn[pile[row] as number] === 0) continue;
      const target = prefs[position[row] as number] as number;
      const moved = Math.min(weights[row] as number, left[target] as number);
      if (moved === 0) continue;
      (left[target] as number) -= moved;
      open -= moved;
      weights[row] = moved;
      pile[row] = next[target] as number;
    }
  }

  #listIn(piles: readonly number[]): Uint8Array {
    const isIn = new Uint8Array(this.#piles);
    for (const pile of piles) isIn[pile] = 1;
    return isIn;
  }
}
