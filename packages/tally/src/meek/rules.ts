import type { Ballots } from "../ballots/ballots.ts";
import type { Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import type { Count } from "../stv/count.ts";
import type { StvOptions } from "../stv/options.ts";
import {
  countMeek,
  decideMeekQuota,
  lowerKeepValues,
  type MeekRule,
  type MeekTable,
  pass,
  type RoundEnd,
  reachesQuota,
  surplusOf,
} from "./meek.ts";
import { breakNewZealandTie } from "./new-zealand-ties.ts";

type State = { quota: bigint; surplus: bigint };

/** Passes over the papers, sets the quota and notes the votes; who reaches the quota may then be elected. */
function measure(table: MeekTable): State {
  const { count } = table;
  const { votes, excess } = pass(table);
  count.restate(votes, excess);
  const quota = decideMeekQuota(table, excess);
  count.quota = quota;
  return { quota, surplus: surplusOf(count.winners, votes, quota) };
}

/** A rule may wander for ever on figures it cannot improve; none of the real ones comes near this. */
const mostPasses = 20_000;

/** Proportional Representation Foundation, reference rule for Meek STV, 9 decimals, omega 10^-6. */
const prf: MeekRule = {
  method: "meek-prf",
  ties: ["file-order"],
  cites: {
    quota: "PRF reference Meek B.2.b",
    elected: "PRF reference Meek B.2.c",
    excluded: "PRF reference Meek B.3",
    remaining: "PRF reference Meek C",
  },
  round: (table) => {
    const { count } = table;
    let before: bigint | undefined;
    for (let passes = 1; passes <= mostPasses; passes++) {
      const { quota, surplus } = measure(table);
      const elect = reachesQuota(count, quota);
      if (elect.length > 0) return electEnd(count, elect, passes, "PRF reference Meek B.2.c");
      const isSmall = surplus < 1000n;
      if (isSmall || (before !== undefined && surplus >= before)) {
        const why = isSmall ? "is below 0.000001" : "falls no further";
        const exclude = decideWithin(count, surplus);
        return excludeEnd(
          count,
          exclude,
          passes,
          `The total surplus, ${count.text(surplus)}, ${why}`,
          "PRF reference Meek B.3",
        );
      }
      before = surplus;
      lowerKeepValues(table, count.votes, quota);
    }
    throw new Error("Meek's rule did not settle");
  },
};

/** PRF B.3: everyone within the total surplus of the lowest counts as tied with the lowest. */
function decideWithin(count: Count, surplus: bigint): number {
  const votes = (c: number) => count.votes[c] as bigint;
  const able = count.excludable;
  const lowest = able.reduce((a, b) => (votes(b) < votes(a) ? b : a));
  const tied = able.filter((c) => votes(c) <= votes(lowest) + surplus);
  return tied.length === 1 ? lowest : count.breakTie(tied, "fewest", "which is excluded");
}

/** Hill, Wichmann and Woodall, Algorithm 123 (Computer Journal 30, 1987): elects once every surplus is within 0.001 % of the quota. */
const hillWichmannWoodall: MeekRule = {
  method: "meek-1987",
  ties: ["forwards", "lot"],
  cites: {
    quota: "Algorithm 123 (1987), quota",
    elected: "Algorithm 123 (1987), election",
    excluded: "Algorithm 123 (1987), exclusion",
    remaining: "Algorithm 123 (1987), as many left as places",
  },
  round: (table) => {
    const { count } = table;
    const [excluded] = count.stages.at(-1)?.excluded ?? [];
    if (excluded !== undefined) return shareOutExcluded(table, excluded - 1);
    let before: bigint | undefined;
    for (let passes = 1; passes <= mostPasses; passes++) {
      const { quota, surplus } = measure(table);
      // With hardly a vote left the ninth decimal is coarser than 0.001 % of the quota.
      const isStill = surplus < 100_000n || (before !== undefined && surplus >= before);
      before = surplus;
      const isClose = count.winners.every((c) => isWithin(count.votes[c] as bigint, quota));
      const settled = isClose || isStill;
      const elect = settled ? reachesQuota(count, quota) : [];
      if (elect.length > 0) return electEnd(count, elect, passes, "Algorithm 123 (1987)");
      if (settled) {
        const exclude = count.decideLowest();
        const told = `Every elected candidate holds the quota to within ${isClose ? "0.001 %" : "what nine decimals can tell"}`;
        return excludeEnd(count, exclude, passes, told, "Algorithm 123 (1987)");
      }
      lowerKeepValues(table, count.votes, quota);
    }
    throw new Error("Meek's rule did not settle");
  },
};

/** An exclusion is a stage of its own before surpluses are looked at again. */
function shareOutExcluded(table: MeekTable, excluded: number): RoundEnd {
  const { count } = table;
  const { quota } = measure(table);
  const why = `The papers of ${count.name(excluded)} are shared out at the keep values as they were (Algorithm 123 (1987)).`;
  return { elect: reachesQuota(count, quota), passes: 1, why };
}

const isWithin = (votes: bigint, quota: bigint): boolean => (votes - quota) * 100_000n <= quota;

const clause = (n: string) => `Local Electoral Regulations 2001 (NZ) Sch. 1A cl. ${n}`;

/** New Zealand: every pass is a step of the count; cl. 13 excludes as soon as the surplus can no longer save the lowest. */
const newZealand: MeekRule = {
  method: "meek-nz",
  ties: ["forwards", "lot"],
  cites: {
    quota: clause("5"),
    elected: clause("6, 12"),
    excluded: clause("13"),
    remaining: clause("3"),
  },
  round: (table) => {
    const { count } = table;
    const isFirst = count.stage === 1;
    if (!isFirst) lowerKeepValues(table, count.votes, count.quota);
    const { quota } = measure(table);
    const elect = reachesQuota(count, quota);
    // Step 1 ends with the first election (cl. 6); exclusion belongs to the later steps.
    if (isFirst && elect.length > 0) return electEnd(count, elect, 1, clause("6"));
    const surplus = surplusOf([...count.winners, ...elect], count.votes, quota);
    // Nine decimals can be too coarse for the surplus ever to fall below 0.0001; the text does not say what then.
    const isStuck = elect.length === 0 && table.past !== undefined && surplus >= table.past;
    table.past = surplus;
    // Who is elected may be what guards another: with constraints nobody is excluded in the same step.
    const isFree = count.terms.guard === undefined || elect.length === 0;
    const isOpen =
      isFree && count.hopefuls.length > elect.length && elect.length < count.placesLeft;
    const exclude = isOpen ? findLowest(count, elect, isStuck ? 0n : surplus) : undefined;
    if (elect.length > 0 || exclude !== undefined) table.past = undefined;
    if (exclude === undefined)
      return elect.length > 0
        ? electEnd(count, elect, 1, clause("12"))
        : {
            elect,
            passes: 1,
            why: `The total surplus is ${count.text(surplus)}: the keep values of the successful are lowered and the votes shared out again (${clause("10, 17")}).`,
          };
    return {
      ...excludeEnd(
        count,
        exclude,
        1,
        `The total surplus is ${count.text(surplus)}, which cannot save the lowest or is below 0.0001`,
        clause("13"),
      ),
      elect,
    };
  },
};

/** Cl. 13: the lowest is excluded if even with the whole surplus they would stay below any other, or if the surplus is below 0.0001. */
function findLowest(count: Count, elect: readonly number[], surplus: bigint): number | undefined {
  const votes = (c: number) => count.votes[c] as bigint;
  const able = count.excludable.filter((c) => !elect.includes(c));
  const rising = able.sort((a, b) => (votes(a) < votes(b) ? -1 : votes(a) > votes(b) ? 1 : 0));
  const [lowest, second] = rising;
  if (lowest === undefined) return undefined;
  const isBeyondSaving = second !== undefined && votes(lowest) + surplus < votes(second);
  if (!isBeyondSaving && surplus >= 100_000n) return undefined;
  const tied = rising.filter((c) => votes(c) === votes(lowest));
  return tied.length === 1 ? lowest : breakNewZealandTie(count, tied);
}

const names = (count: Count, list: readonly number[]) => list.map(count.name).join(", ");

function electEnd(count: Count, elect: readonly number[], passes: number, cite: string): RoundEnd {
  const why = `After ${passes} ${passes === 1 ? "pass" : "passes"} over the papers ${names(count, elect)} ${elect.length === 1 ? "reaches" : "reach"} the quota of ${count.text(count.quota)} (${cite}).`;
  return { elect, passes, why };
}

function excludeEnd(
  count: Count,
  exclude: number,
  passes: number,
  told: string,
  cite: string,
): RoundEnd {
  const why = `${told} after ${passes} ${passes === 1 ? "pass" : "passes"} over the papers: ${count.name(exclude)}, lowest with ${count.show(exclude)} votes, is excluded (${cite}).`;
  return { elect: [], exclude, passes, why };
}

/**
 * Meek's rule as the Proportional Representation Foundation's reference rule has it: nine decimals, omega 10⁻⁶, ties
 * by the order of the file.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export const countMeekPrf = (ballots: Ballots, options: StvOptions): CountResult | Refusal =>
  countMeek(ballots, options, prf);

/**
 * Meek's rule as Hill, Wichmann and Woodall published it: Algorithm 123, Computer Journal 30 (1987).
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export const countMeek1987 = (ballots: Ballots, options: StvOptions): CountResult | Refusal =>
  countMeek(ballots, options, hillWichmannWoodall);

/**
 * Meek's rule of New Zealand: Local Electoral Regulations 2001, Schedule 1A.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export const countMeekNewZealand = (ballots: Ballots, options: StvOptions): CountResult | Refusal =>
  countMeek(ballots, options, newZealand);
