import type { Ballots } from "../ballots/ballots.ts";
import { type Lot, type LotOptions, settleLot } from "../lot.ts";
import { countWhicheverLots } from "../lot-trial.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
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
 * Ranked pairs (Tideman 1987): majorities are fixed from the strongest down, leaving out each that would close a
 * circle. Equal majorities are fixed together if they can be; where they contradict one another a lot sets their
 * order.
 * @returns the count, in which those who tie are named; or a refusal where no paper is valid, several places are to be
 *   filled, or there are more than 1,500 candidates
 */
export function countRankedPairs(
  ballots: Ballots,
  options: CondorcetOptions,
): CondorcetResult | Refusal {
  return countWhicheverLots(options, ballots.prefs.length, (told) =>
    countCondorcet(ballots, told, {
      method: "ranked-pairs",
      unit: "fixed majorities",
      rank: (pairs, measure, nameOf) => rankByFixing(pairs, measure, nameOf, told),
    }),
  );
}

function rankByFixing(
  pairs: Pairwise,
  measure: DefeatMeasure,
  nameOf: (c: number) => string,
  options: LotOptions,
): Ranked | Refusal {
  const fixed = new Fixed(pairs.candidates);
  const notes: string[] = [];
  const lots: Lot[] = [];
  for (const group of groupEqual(listMajorities(pairs, measure), measure)) {
    const open = group.filter(({ winner, loser }) => !fixed.reaches(loser, winner));
    for (const left of group.filter((m) => !open.includes(m)))
      notes.push(`${told(left, nameOf)} is left out: it would close a circle.`);
    const order = fixed.admits(open) ? open : orderByLot(open, fixed, options, lots, nameOf);
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

/** Majorities that stand in no circle are fixed first; the lot orders those that do. */
function orderByLot(
  group: readonly Majority[],
  fixed: Fixed,
  options: LotOptions,
  lots: Lot[],
  nameOf: (c: number) => string,
): readonly Majority[] | Refusal {
  const all = fixed.with(group);
  const inCircle = group.filter(({ winner, loser }) => all.reaches(loser, winner));
  const among = [...new Set(inCircle.flatMap((m) => [m.winner + 1, m.loser + 1]))].sort(
    (a, b) => a - b,
  );
  const answer = settleLot(
    {
      ...{ number: lots.length + 1, stage: 1, among, isOrder: true },
      tie: `These majorities are equal and contradict one another: ${inCircle.map((m) => told(m, nameOf)).join("; ")}`,
      nameOf: (n) => nameOf(n - 1),
    },
    options,
  );
  if (isRefusal(answer)) return answer;
  if (answer.lot !== undefined) lots.push(answer.lot);
  const place = (c: number) => answer.order.indexOf(c + 1);
  const drawn = inCircle.toSorted(
    (a, b) => place(a.winner) - place(b.winner) || place(a.loser) - place(b.loser),
  );
  return [...group.filter((m) => !inCircle.includes(m)), ...drawn];
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

  /** A copy with a whole group fixed, circles or not. */
  with(group: readonly Majority[]): Fixed {
    const all = new Fixed(this.#size, this.#reach.slice());
    for (const { winner, loser } of group) all.#join(winner, loser);
    return all;
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
