import { type Figures, type OpinionMap, type Side, whatUnites } from "@breakthrough/opinion-map";
import type { StatementId } from "../topic.ts";

/** A statement on which every group says the same, with the figures of each. Kept beside the map for other pages. */
export interface Common {
  readonly id: StatementId;
  readonly side: Side;
  readonly all: Figures;
  /** In the order of `letters`. */
  readonly byGroup: readonly Figures[];
  readonly letters: readonly string[];
}

const MOST_KEPT = 10;

/**
 * What unites the groups, strongest first.
 * @param least so many of each group must have answered it
 */
export function commonIn(map: OpinionMap, least: number): readonly Common[] {
  const letters = map.groups.map(({ letter }) => letter);
  const known = new Map(map.statements.map((statement) => [statement.name, statement]));
  return whatUnites(map, least)
    .slice(0, MOST_KEPT)
    .flatMap(({ name, side }) => {
      const statement = known.get(name);
      if (statement === undefined) return [];
      const { all, byGroup } = statement;
      return [{ id: Number(name) as StatementId, side, all, byGroup, letters }];
    });
}

const votesIn = ({ agree, disagree, pass }: Figures): number => agree + disagree + pass;

/** Which share of those who answered says so, in whole percent. */
export function percentOf(figures: Figures, side: Side): number {
  const votes = votesIn(figures);
  return votes === 0 ? 0 : Math.round((100 * figures[side]) / votes);
}

/** A figure of so few people would tell what each of them thinks. */
export const isFolded = (figures: Figures, least: number): boolean => votesIn(figures) < least;
