import type { Ballots } from "../ballots/ballots.ts";
import type { Lot, LotOptions } from "../lot.ts";
import { nameAt, type PlainStage, plainResult, settleTop } from "../plain-result.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import {
  comparePairs,
  type DefeatMeasure,
  findCondorcetWinner,
  type Pairwise,
} from "./pairwise.ts";

export type CondorcetOptions = LotOptions & {
  readonly seats?: number;
  readonly measure?: DefeatMeasure;
};

export type CondorcetResult = CountResult & {
  /** `pairwise[a][b]` papers rank candidate number a above b. */
  readonly pairwise: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** All candidates, best first; those in one group are tied. */
  readonly ranking: readonly (readonly number[])[];
  readonly condorcetWinner?: number;
};

export type Ranked = {
  /** Candidate indexes from 0, best group first. */
  readonly ranking: readonly (readonly number[])[];
  readonly stages: readonly PlainStage[];
  readonly lots?: readonly Lot[];
};

type Rule = {
  readonly method: MethodName;
  readonly unit: string;
  readonly rank: (
    pairs: Pairwise,
    measure: DefeatMeasure,
    nameOf: (c: number) => string,
  ) => Ranked | Refusal;
};

/** Every pair has its place in memory, and Schulze's chains take time with the cube of this. */
const mostForPairs = 1500;

/** Counts by a rule that needs only the pairwise table. Equal ranks stand as they are. */
export function countCondorcet(
  ballots: Ballots,
  options: CondorcetOptions,
  rule: Rule,
): CondorcetResult | Refusal {
  if ((options.seats ?? 1) !== 1)
    return refuse(
      "tally.condorcet.one-place",
      worded`${rule.method} fills one place, not ${options.seats}.`,
    );
  if (ballots.candidates.length > mostForPairs)
    return refuse(
      "tally.condorcet.too-many-candidates",
      worded`${rule.method} compares at most ${mostForPairs} candidates in pairs.`,
    );
  const pairs = comparePairs(ballots);
  if (pairs.validVotes === 0)
    return refuse("tally.no-valid-paper", "There is no valid paper to count.");
  const nameOf = (c: number) => nameAt(ballots.candidates, c);
  const ranked = rule.rank(pairs, options.measure ?? "winning-votes", nameOf);
  if ("kind" in ranked) return ranked;
  return condorcetResult(ballots, options, rule, pairs, ranked);
}

function condorcetResult(
  ballots: Ballots,
  options: CondorcetOptions,
  rule: Rule,
  pairs: Pairwise,
  ranked: Ranked,
): CondorcetResult {
  const nameOf = (n: number) => nameAt(ballots.candidates, n - 1);
  const numbers = (group: readonly number[]) => group.map((c) => c + 1);
  const ranking = ranked.ranking.map(numbers);
  const condorcet = findCondorcetWinner(pairs);
  const drawn = ranked.lots ?? [];
  const top = settleTop(
    ranking[0] as number[],
    options,
    ranked.stages.length,
    nameOf,
    drawn.length + 1,
  );
  const winners = top.winner === undefined ? [] : [top.winner];
  const beatsAll =
    condorcet === undefined
      ? "Nobody is preferred to every other candidate."
      : `${nameOf(condorcet + 1)} is preferred to every other candidate.`;
  const result = plainResult({
    ...{ method: rule.method, title: ballots.title, candidates: ballots.candidates, seats: 1 },
    ...{ validVotes: pairs.validVotes, invalidVotes: pairs.invalidVotes, unit: rule.unit, winners },
    stages: ranked.stages.map((stage, i) =>
      i === ranked.stages.length - 1
        ? { ...stage, elected: winners, notes: [...(stage.notes ?? []), beatsAll] }
        : stage,
    ),
    lots: [...drawn, ...top.lots],
    outcome: top.sentence,
  });
  const found = condorcet === undefined ? {} : { condorcetWinner: condorcet + 1 };
  return { ...result, pairwise: pairwiseByNumber(pairs), ranking, ...found };
}

function pairwiseByNumber(pairs: Pairwise): CondorcetResult["pairwise"] {
  const row = (a: number) =>
    Object.fromEntries(
      pairs.standing
        .filter((b) => b !== a)
        .map((b) => [b + 1, pairs.over[a * pairs.candidates + b] as number]),
    );
  return Object.fromEntries(pairs.standing.map((a) => [a + 1, row(a)]));
}

/** Peels off, group by group, those whom nobody left over beats. */
export function rankByBeats(
  candidates: readonly number[],
  beats: (a: number, b: number) => boolean,
): number[][] {
  const groups: number[][] = [];
  let left = [...candidates];
  while (left.length > 0) {
    const top = left.filter((a) => !left.some((b) => beats(b, a)));
    const group = top.length > 0 ? top : left;
    groups.push(group);
    left = left.filter((c) => !group.includes(c));
  }
  return groups;
}

export const totalsOf = (
  candidates: readonly number[],
  value: (c: number) => number,
): Record<string, string> => Object.fromEntries(candidates.map((c) => [c + 1, `${value(c)}`]));
