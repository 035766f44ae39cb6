import type { Ballots } from "../ballots/ballots.ts";

/** Papers that reached one candidate with one value: a linked list through the rows of the ballots. */
export type Parcel = {
  /** What each paper is worth, in units of the count's last decimal. */
  readonly value: bigint;
  /** The stage in which the papers came. */
  readonly stage: number;
  papers: number;
  head: number;
  readonly tail: number;
};

/** Papers sorted by next available preference and not yet given a value. */
export type SortedPapers = {
  readonly papers: Float64Array;
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** Papers with no available preference left. */
  readonly without: number;
  /** Of `without`, those that name somebody available, at or after the equal ranks that end them. Counted at the first sort only. */
  readonly cut: number;
};

/**
 * What two or more candidates at one rank do to a paper that moves whole: `cut` ends it there, `while-several`
 * ends it there only while more than one of them can receive it. `split` is for rules that share papers out.
 */
export const equalRankWords = ["cut", "split", "while-several"] as const;
export type EqualRanks = (typeof equalRankWords)[number];

export type RowRange = { readonly from: number; readonly to: number };

/**
 * The papers on the table: who holds which, and where each stands. A transfer walks only the
 * papers of its source, so a stage costs what it moves and not what was cast.
 */
export class Piles {
  readonly parcels: Parcel[][];
  readonly #ballots: Ballots;
  readonly #prefs: Uint8Array | Uint16Array;
  readonly #start: Uint32Array;
  readonly #end: Uint32Array;
  readonly #weight: Uint32Array;
  readonly #position: Uint32Array;
  readonly #next: Int32Array;
  readonly #lenient: Uint8Array | undefined;

  constructor(ballots: Ballots, equalRanks: EqualRanks = "cut") {
    this.parcels = ballots.candidates.map(() => []);
    this.#ballots = ballots;
    this.#prefs = ballots.prefs;
    this.#start = ballots.offset;
    this.#end = endsOf(ballots, equalRanks);
    this.#lenient = equalRanks === "while-several" ? ballots.tied : undefined;
    this.#weight = ballots.weight;
    this.#position = new Uint32Array(ballots.rows);
    this.#next = new Int32Array(ballots.rows);
  }

  /** @param available 1 for every candidate who can receive papers */
  sortFirst(available: Uint8Array, { from, to }: RowRange): SortedPapers {
    const sorted = emptySort(available.length);
    const [prefs, next, position] = [this.#prefs, this.#next, this.#position];
    const lenient = this.#lenient;
    const [papers, head, tail] = [sorted.papers, sorted.head, sorted.tail];
    for (let row = from; row < to; row++) {
      let at = this.#start[row] as number;
      const end = this.#end[row] as number;
      while (at < end && available[prefs[at] as number] === 0) at++;
      if (lenient !== undefined && isOneOfSeveral(lenient, prefs, available, at)) at = end;
      position[row] = at;
      const weight = this.#weight[row] as number;
      if (at < end) {
        const target = prefs[at] as number;
        (papers[target] as number) += weight;
        const behind = head[target] as number;
        next[row] = behind;
        head[target] = row;
        if (behind < 0) tail[target] = row;
      } else {
        sorted.without += weight;
        if (this.#namesSomebody(row, available)) sorted.cut += weight;
      }
    }
    return sorted;
  }

  #namesSomebody(row: number, available: Uint8Array): boolean {
    const { prefs, offset } = this.#ballots;
    for (let at = offset[row] as number; at < (offset[row + 1] as number); at++)
      if (available[prefs[at] as number] === 1) return true;
    return false;
  }

  /** Takes a parcel apart. The parcel must have been removed from its holder by `take`. */
  sort(parcel: Parcel, available: Uint8Array): SortedPapers {
    const sorted = emptySort(available.length);
    const [prefs, next, position] = [this.#prefs, this.#next, this.#position];
    const lenient = this.#lenient;
    const [ends, weights] = [this.#end, this.#weight];
    const [papers, head, tail] = [sorted.papers, sorted.head, sorted.tail];
    let without = 0;
    for (let row = parcel.head; row >= 0; ) {
      const following = next[row] as number;
      const end = ends[row] as number;
      let at = (position[row] as number) + 1;
      while (at < end && available[prefs[at] as number] === 0) at++;
      if (lenient !== undefined && isOneOfSeveral(lenient, prefs, available, at)) at = end;
      position[row] = at;
      const weight = weights[row] as number;
      if (at < end) {
        const target = prefs[at] as number;
        (papers[target] as number) += weight;
        const behind = head[target] as number;
        next[row] = behind;
        head[target] = row;
        if (behind < 0) tail[target] = row;
      } else without += weight;
      row = following;
    }
    sorted.without = without;
    return sorted;
  }

  /** Every parcel of a candidate, who then holds none. */
  take(candidate: number): Parcel[] {
    const taken = this.parcels[candidate] as Parcel[];
    this.parcels[candidate] = [];
    return taken;
  }

  /** Gives each target its sorted papers. Parcels of one value are put together when `merge` says so. */
  receive(sorted: SortedPapers, value: bigint, stage: number, merge: boolean): void {
    sorted.head.forEach((head, target) => {
      if (head < 0) return;
      const held = this.parcels[target] as Parcel[];
      const same = held.find((p) => p.value === value && (merge || p.stage === stage));
      const papers = sorted.papers[target] as number;
      const tail = sorted.tail[target] as number;
      if (same === undefined) {
        held.push({ value, stage, papers, head, tail });
        return;
      }
      this.#next[tail] = same.head;
      same.head = head;
      same.papers += papers;
    });
  }
}

const emptySort = (candidates: number) => ({
  papers: new Float64Array(candidates),
  head: new Int32Array(candidates).fill(-1),
  tail: new Int32Array(candidates).fill(-1),
  without: 0,
  cut: 0,
});

export const endsOf = (ballots: Ballots, equalRanks: EqualRanks): Uint32Array =>
  equalRanks === "while-several" ? ballots.offset.subarray(1) : endsBeforeTies(ballots);

/** Whether another candidate of the same rank as the first available one, at `at`, is available too. */
export function isOneOfSeveral(
  tied: Uint8Array,
  prefs: Uint8Array | Uint16Array,
  available: Uint8Array,
  at: number,
): boolean {
  for (let other = at + 1; tied[other] === 1; other++)
    if (available[prefs[other] as number] === 1) return true;
  return false;
}

/**
 * Where each row stops counting. Two candidates at one rank end a paper there under every rule that
 * moves whole papers ("non-transferable paper" in SSI 2007/42 Sch. 1; ERS97 6.10, 6.12).
 */
export function endsBeforeTies(ballots: Ballots): Uint32Array {
  const { tied, offset, rows } = ballots;
  if (tied === undefined) return offset.subarray(1);
  const ends = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) {
    const end = offset[row + 1] as number;
    let at = offset[row] as number;
    while (at < end && tied[at + 1] !== 1) at++;
    // The last preference of a row has no neighbour of its own to be equal with.
    ends[row] = at === end - 1 ? end : at;
  }
  return ends;
}
