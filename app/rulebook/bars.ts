import { type RuleName, type Rules, shareOf } from "./rule.ts";

interface BarRules {
  readonly percent: RuleName;
  /** In members, however small the party. */
  readonly least: RuleName;
  /** In members, however large the party. */
  readonly most?: RuleName;
}

/** What takes a number of members: a share of those who count, within bounds. */
const BARS = {
  support: { percent: "supportPercent", least: "supportLeast", most: "supportMost" },
  alternative: { percent: "alternativePercent", least: "alternativeLeast" },
  insist: { percent: "insistPercent", least: "insistLeast" },
  review: { percent: "reviewPercent", least: "reviewLeast" },
  stop: { percent: "stopPercent", least: "stopLeast", most: "stopMost" },
  challenge: { percent: "challengePercent", least: "challengeLeast", most: "challengeMost" },
  recall: { percent: "recallPercent", least: "recallLeast", most: "recallMost" },
  nomination: { percent: "nominationPercent", least: "nominationLeast", most: "nominationMost" },
  objection: {
    percent: "branchObjectPercent",
    least: "branchObjectLeast",
    most: "branchObjectMost",
  },
} as const satisfies Record<string, BarRules>;

export type Bar = keyof typeof BARS;

/**
 * How many members it takes, where so many active members count for it. A party whose numbers were set before the
 * rulebook kept its pairs apart can have a least above its most: the least holds.
 */
export function membersNeeded(bar: Bar, rules: Rules, activeMembers: number): number {
  const { percent, least, most }: BarRules = BARS[bar];
  const share = shareOf(rules[percent], activeMembers);
  return Math.max(rules[least], most === undefined ? share : Math.min(share, rules[most]));
}
