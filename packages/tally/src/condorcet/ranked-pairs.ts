import type { Ballots } from "../ballots/ballots.ts";
import { drawLot, type Lot } from "../lot.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { compareLinks, type DefeatMeasure, type Pairwise, votesOver } from "./pairwise.ts";
import {
  type CondorcetOptions,
  type CondorcetResult,
  countCondorcet,
  type Ranked,
  rankByBeats,
  totalsOf,
} from "./result.ts";

type Majority = {
  readonly winner: number;
  readonly loser: number;
  readonly votes: number;
  readonly against: number;
};

/**
 * Ranked pairs (Tideman 1987): majorities are fixed from the strongest down, leaving out each that
 * would close a circle. Equal majorities are fixed together if they can be; where they contradict one
 * another a lot sets their order.
 */
export function countRankedPairs(
  ballots: Ballots,
  options: CondorcetOptions,
): CondorcetResult | Refusal {
  return countCondorcet(ballots, options, {
    method: "ranked-pairs",
    unit: "fixed majorities",
    rank: (pairs, measure, nameOf) => rankByFixing(pairs, measure, nameOf, options.seed),
  });
}

function rankByFixing(
  pairs: Pairwise,
  measure: DefeatMeasure,
  nameOf: (c: number) => string,
  seed: string | undefined,
): Ranked | Refusal {
  const fixed = new Fixed(pairs.candidates);
  const notes: string[] = [];
  const lots: Lot[] = [];
  for (const group of groupEqual(listMajorities(pairs, measure), measure)) {
    const open = group.filter(({ winner, loser }) => !fixed.reaches(loser, winner));
    for (const left of group.filter((m) => !open.includes(m)))
      notes.push(`${told(left, nameOf)} is left out: it would close a circle.`);
    const order = fixed.admits(open) ? open : orderByLot(open, seed, lots, nameOf);
    if ("kind" in order) return order;
    for (const majority of order) notes.push(fixed.add(majority, nameOf));
  }
  const ranking = rankByBeats(pairs.standing, (a, b) => fixed.reaches(a, b));
  const beaten = (a: number) => pairs.standing.filter((b) => a !== b && fixed.reaches(a, b)).length;
  const reason = `Majorities are fixed from the strongest by ${measure} downwards unless they close a circle; whoever no fixed majority goes against is elected (Tideman 1987).`;
  const totals = totalsOf(pairs.standing, beaten);
  return { ranking, lots, stages: [{ action: "comparison", reason, notes, totals }] };
}

/** Strongest first; of equal ones by winning votes, the one with fewer votes against it. */
function listMajorities(pairs: Pairwise, measure: DefeatMeasure): Majority[] {
  const list = pairs.standing.flatMap((winner) =>
    pairs.standing.flatMap((loser) => {
      const [votes, against] = [votesOver(pairs, winner, loser), votesOver(pairs, loser, winner)];
      return votes > against ? [{ winner, loser, votes, against }] : [];
    }),
  );
  return list.sort((a, b) => compareLinks(b, a, measure));
}

function groupEqual(sorted: readonly Majority[], measure: DefeatMeasure): Majority[][] {
  const groups: Majority[][] = [];
  for (const majority of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && compareLinks(last[0] as Majority, majority, measure) === 0)
      last.push(majority);
    else groups.push([majority]);
  }
  return groups;
}

function orderByLot(
  group: readonly Majority[],
  seed: string | undefined,
  lots: Lot[],
  nameOf: (c: number) => string,
): Majority[] | Refusal {
  const why = `These majorities are equal and contradict one another: ${group.map((m) => told(m, nameOf)).join("; ")}.`;
  if (seed === undefined)
    return refuse(`${why} Their order needs a lot, and so a seed (\`--seed TEXT\`).`);
  const among = [...new Set(group.flatMap((m) => [m.winner + 1, m.loser + 1]))].sort(
    (a, b) => a - b,
  );
  const number = lots.length + 1;
  const { order, hashes } = drawLot(seed, number, among);
  lots.push({ number, stage: 1, why, among, order, chosen: order[0] as number, seed, hashes });
  const place = (c: number) => order.indexOf(c + 1);
  return [...group].sort(
    (a, b) => place(a.winner) - place(b.winner) || place(a.loser) - place(b.loser),
  );
}

const told = (m: Majority, nameOf: (c: number) => string) =>
  `${nameOf(m.winner)} over ${nameOf(m.loser)} (${m.votes} to ${m.against})`;

/** The fixed majorities with all that follows from them. */
class Fixed {
  readonly #size: number;
  readonly #reach: Uint8Array;

  constructor(size: number, reach = new Uint8Array(size * size)) {
    this.#size = size;
    this.#reach = reach;
  }

  reaches(a: number, b: number): boolean {
    return this.#reach[a * this.#size + b] === 1;
  }

  /** Whether all of a group can be fixed without closing a circle. */
  admits(group: readonly Majority[]): boolean {
    const trial = new Fixed(this.#size, this.#reach.slice());
    return group.every(({ winner, loser }) => {
      if (trial.reaches(loser, winner)) return false;
      trial.#join(winner, loser);
      return true;
    });
  }

  add(majority: Majority, nameOf: (c: number) => string): string {
    const { winner, loser } = majority;
    if (this.reaches(loser, winner))
      return `${told(majority, nameOf)} is left out: it would close a circle.`;
    this.#join(winner, loser);
    return `${told(majority, nameOf)} is fixed.`;
  }

  #join(winner: number, loser: number): void {
    for (let a = 0; a < this.#size; a++) {
      if (a !== winner && !this.reaches(a, winner)) continue;
      for (let b = 0; b < this.#size; b++)
        if (b === loser || this.reaches(loser, b)) this.#reach[a * this.#size + b] = 1;
    }
  }
}
