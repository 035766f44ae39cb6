import type { Figures, OpinionMap } from "./opinion-map.ts";

/** How a group takes a statement: the side that more of those take who answered it. */
export type Side = "agree" | "disagree";

/** A statement on which every group says the same. */
export interface Shared {
  readonly name: string;
  readonly side: Side;
  /** The product of the groups' chances (a + 1) / (n + 2): high only where it is high in every group. */
  readonly strength: number;
}

/** A statement on which groups differ. */
export interface Parting {
  readonly name: string;
  /** Between the group that agrees most and the one that agrees least, from 0 to 1. */
  readonly gap: number;
}

/** What a group says and the others do not. */
export interface Typical {
  readonly name: string;
  readonly side: Side;
  readonly strength: number;
}

/** Each group is this sure of it. */
const SHARED = 0.6;
const PARTING = 0.35;
/** One-sided, nine in ten. */
const SURE = 1.2815515655446004;

const votesIn = ({ agree, disagree, pass }: Figures): number => agree + disagree + pass;
const chance = (figures: Figures, side: Side): number =>
  (figures[side] + 1) / (votesIn(figures) + 2);

const byStrength = (a: { strength: number; name: string }, b: { strength: number; name: string }) =>
  b.strength - a.strength || (a.name < b.name ? -1 : 1);

/**
 * What unites the groups, strongest first: group-informed consensus. A large group cannot outvote a small one here.
 * A statement that too few of one group have answered unites nobody yet.
 * @param least so many people of each group must have answered it
 */
export function whatUnites({ statements, groups }: OpinionMap, least: number): readonly Shared[] {
  if (groups.length === 0) return [];
  const shared = statements.flatMap(({ name, byGroup }): readonly Shared[] => {
    if (byGroup.some((figures) => votesIn(figures) < least)) return [];
    return (["agree", "disagree"] as const).flatMap((side) => {
      const chances = byGroup.map((figures) => chance(figures, side));
      if (chances.some((one) => one < SHARED)) return [];
      return [{ name, side, strength: chances.reduce((all, one) => all * one, 1) }];
    });
  });
  return shared.toSorted(byStrength);
}

/**
 * What parts the groups, widest gap first.
 * @param least so many people of each group must have answered it
 */
export function whatParts({ statements, groups }: OpinionMap, least: number): readonly Parting[] {
  if (groups.length < 2) return [];
  const parting = statements.flatMap(({ name, byGroup }) => {
    if (byGroup.some((figures) => votesIn(figures) < least)) return [];
    const chances = byGroup.map((figures) => chance(figures, "agree"));
    const gap = Math.max(...chances) - Math.min(...chances);
    return gap < PARTING ? [] : [{ name, gap }];
  });
  return parting.toSorted((a, b) => b.gap - a.gap || (a.name < b.name ? -1 : 1));
}

/**
 * What is typical of a group, strongest first: most of it say so, and clearly more than of all others, each by a test of
 * proportions.
 * @param letter the group's
 * @param least so many of its people must have answered it
 */
export function whatGroupSays(
  { statements, groups }: OpinionMap,
  letter: string,
  least: number,
): readonly Typical[] {
  const own = groups.findIndex((group) => group.letter === letter);
  if (own === -1 || groups.length < 2) return [];
  const typical = statements.flatMap(({ name, byGroup }): readonly Typical[] => {
    const inside = byGroup[own] as Figures;
    const outside = sumOf(byGroup.filter((_, group) => group !== own));
    if (votesIn(inside) < least) return [];
    return (["agree", "disagree"] as const).flatMap((side) => {
      const sure = surenessOf(inside, side);
      const surer = surenessBeside(inside, outside, side);
      if (sure < SURE || surer < SURE) return [];
      const ratio = chance(inside, side) / chance(outside, side);
      return [{ name, side, strength: chance(inside, side) * ratio * sure * surer }];
    });
  });
  return typical.toSorted(byStrength);
}

const sumOf = (all: readonly Figures[]): Figures =>
  all.reduce((sum, { agree, disagree, pass }) => ({
    agree: sum.agree + agree,
    disagree: sum.disagree + disagree,
    pass: sum.pass + pass,
  }));

/** In standard errors: how far the group's share lies above a half. */
function surenessOf(figures: Figures, side: Side): number {
  const n = votesIn(figures) + 1;
  return 2 * Math.sqrt(n) * ((figures[side] + 1) / n - 0.5);
}

/** In standard errors: how far the group's share lies above that of all others. */
function surenessBeside(inside: Figures, outside: Figures, side: Side): number {
  const [a, b] = [inside[side] + 1, outside[side] + 1];
  const [n, m] = [votesIn(inside) + 1, votesIn(outside) + 1];
  const pooled = (a + b) / (n + m);
  if (pooled === 1) return 0;
  return (a / n - b / m) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m));
}
