import type { Ballots } from "../ballots/ballots.ts";
import { type EqualRanks, endsOf, isOneOfSeveral, type RowRange } from "./piles.ts";

/** Papers that reached one candidate with one value. */
export type ScannedParcel = {
  /** What each paper is worth, in units of the count's last decimal. */
  readonly value: bigint;
  /** The stage in which the papers came. */
  readonly stage: number;
  papers: number;
  /** The piles on the table that make up the parcel. */
  readonly piles: number[];
};

/** Papers sorted by next available preference and not yet given a value. */
export type ScannedPapers = {
  /** Papers by target. */
  readonly papers: Float64Array;
  /** The pile of each target; 0 where it got no paper. */
  readonly piles: Uint32Array;
  /** Papers with no available preference left. */
  readonly without: number;
};

/** The pile of papers that have no preference left; no parcel ever holds it. */
const spent = 0;

/**
 * The papers on the table: which pile each lies in, and where it stands. A transfer looks along all
 * rows for those of its piles. Memory read in order costs so much less than memory read by following
 * links that, for a rule that moves all papers of a candidate at once, passing over the papers of others
 * is cheaper than keeping lists. Rules that move batch by batch use `Piles`.
 */
export class ScannedPiles {
  readonly ballots: Ballots;
  readonly parcels: ScannedParcel[][];
  readonly #end: Uint32Array;
  readonly #position: Uint32Array;
  readonly #lenient: Uint8Array | undefined;
  /** The pile each row lies in. */
  #pile: Uint16Array | Uint32Array;
  #piles = 1;
  readonly #free: number[] = [];

  constructor(ballots: Ballots, equalRanks: EqualRanks = "cut") {
    this.ballots = ballots;
    this.parcels = ballots.candidates.map(() => []);
    this.#end = endsOf(ballots, equalRanks);
    this.#lenient = equalRanks === "while-several" ? ballots.tied : undefined;
    this.#position = new Uint32Array(ballots.rows);
    this.#pile = new Uint16Array(ballots.rows);
  }

  /** @param available 1 for every candidate who can receive papers */
  sortFirst(available: Uint8Array, { from, to }: RowRange): ScannedPapers {
    const piles = this.#newPiles(available);
    const papers = new Float64Array(available.length);
    const { prefs, weight, offset } = this.ballots;
    const [ends, position, pile] = [this.#end, this.#position, this.#pile];
    const lenient = this.#lenient;
    let without = 0;
    for (let row = from; row < to; row++) {
      const end = ends[row] as number;
      let at = offset[row] as number;
      while (at < end && available[prefs[at] as number] === 0) at++;
      if (lenient !== undefined && isOneOfSeveral(lenient, prefs, available, at)) at = end;
      position[row] = at;
      if (at < end) {
        const target = prefs[at] as number;
        (papers[target] as number) += weight[row] as number;
        pile[row] = piles[target] as number;
      } else without += weight[row] as number;
    }
    return { papers, piles: this.#keepUsed(piles, papers), without };
  }

  /** Takes several parcels apart in one look along the rows; the answer is in their order. */
  sortAll(parcels: readonly ScannedParcel[], available: Uint8Array): ScannedPapers[] {
    const size = available.length;
    const pilesOf = parcels.map(() => this.#newPiles(available));
    const piles = new Uint32Array(size * parcels.length);
    for (const [i, list] of pilesOf.entries()) piles.set(list, i * size);
    const papers = new Float64Array(size * parcels.length);
    const without = this.#moveRows(this.#group(parcels), available, piles, papers);
    for (const parcel of parcels) this.#free.push(...parcel.piles);
    return parcels.map((_, i) => {
      const own = papers.subarray(i * size, (i + 1) * size);
      const used = this.#keepUsed(pilesOf[i] as Uint32Array, own);
      return { papers: own, piles: used, without: without[i] as number };
    });
  }

  #moveRows(
    group: Uint16Array,
    available: Uint8Array,
    piles: Uint32Array,
    papers: Float64Array,
  ): Float64Array {
    const size = available.length;
    const { prefs, weight, rows } = this.ballots;
    const [ends, position, pile] = [this.#end, this.#position, this.#pile];
    const lenient = this.#lenient;
    const without = new Float64Array(papers.length / size);
    for (let row = 0; row < rows; row++) {
      const parcel = group[pile[row] as number] as number;
      if (parcel === 0) continue;
      const end = ends[row] as number;
      let at = (position[row] as number) + 1;
      while (at < end && available[prefs[at] as number] === 0) at++;
      if (lenient !== undefined && isOneOfSeveral(lenient, prefs, available, at)) at = end;
      position[row] = at;
      if (at < end) {
        const bin = (parcel - 1) * size + (prefs[at] as number);
        (papers[bin] as number) += weight[row] as number;
        pile[row] = piles[bin] as number;
      } else {
        pile[row] = spent;
        (without[parcel - 1] as number) += weight[row] as number;
      }
    }
    return without;
  }

  /** For every pile the number of its parcel, from 1. */
  #group(parcels: readonly ScannedParcel[]): Uint16Array {
    const group = new Uint16Array(this.#piles);
    for (const [i, parcel] of parcels.entries())
      for (const pile of parcel.piles) group[pile] = i + 1;
    return group;
  }

  /** A pile for everyone who can receive papers. */
  #newPiles(available: Uint8Array): Uint32Array {
    const piles = Uint32Array.from(available, (a) =>
      a === 1 ? (this.#free.pop() ?? this.#piles++) : 0,
    );
    if (this.#piles > 0xffff && this.#pile instanceof Uint16Array)
      this.#pile = Uint32Array.from(this.#pile);
    return piles;
  }

  /** Gives back the piles that got no paper. */
  #keepUsed(piles: Uint32Array, papers: Float64Array): Uint32Array {
    return piles.map((pile, target) => {
      if (papers[target] !== 0) return pile;
      if (pile !== spent) this.#free.push(pile);
      return spent;
    });
  }

  /** Every parcel of a candidate, who then holds none. */
  take(candidate: number): ScannedParcel[] {
    const taken = this.parcels[candidate] as ScannedParcel[];
    this.parcels[candidate] = [];
    return taken;
  }

  /** Gives each target its sorted papers. Parcels of one value are put together when `merge` says so. */
  receive(sorted: ScannedPapers, value: bigint, stage: number, merge: boolean): void {
    sorted.piles.forEach((pile, target) => {
      if (pile === spent) return;
      const held = this.parcels[target] as ScannedParcel[];
      const same = held.find((p) => p.value === value && (merge || p.stage === stage));
      const papers = sorted.papers[target] as number;
      if (same === undefined) held.push({ value, stage, papers, piles: [pile] });
      else {
        same.piles.push(pile);
        same.papers += papers;
      }
    });
  }

  /** The rows of a parcel, for a countback. */
  rowsOf(parcel: ScannedParcel): number[] {
    const group = this.#group([parcel]);
    const rows: number[] = [];
    this.#pile.forEach((pile, row) => {
      if (group[pile] === 1) rows.push(row);
    });
    return rows;
  }
}
