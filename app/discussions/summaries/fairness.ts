import type { Camp } from "../topic.ts";

/** How far a summary has come: the members of each camp beside its author, and how many of them call it fair. */
export interface Fairness {
  readonly camps: Readonly<Record<Camp, { readonly members: number; readonly fair: number }>>;
  /** Everybody but the author who calls it fair, those who are unsure included. */
  readonly fairInAll: number;
}

/** How many of a camp must call a summary fair: the rulebook's number, or all of a camp that is smaller. */
export const fairNeeded = (members: number, fairPerCamp: number): number =>
  Math.min(members, fairPerCamp);

/**
 * Do both camps call it fair? A camp without members needs nobody, but then too somebody beside the author must
 * have read it and said so.
 */
export function isFair({ camps, fairInAll }: Fairness, fairPerCamp: number): boolean {
  const isCampContent = (camp: Camp) =>
    camps[camp].fair >= fairNeeded(camps[camp].members, fairPerCamp);
  return fairInAll >= 1 && isCampContent("for") && isCampContent("against");
}
