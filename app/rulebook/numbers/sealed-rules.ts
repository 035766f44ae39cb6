import { type Rule, rule } from "../rule-form.ts";

/** Product §4: who holds the keys of a sealed ballot, and what it takes to hold one (decision 67). */
export const SEALED_RULES = {
  trusteesWanted: rule("ballots", "people", [3, 3, 5]),
  trusteesNeeded: rule("ballots", "people", [2, 2, 3]),
  trusteeAnswerDays: rule("ballots", "days", [2, 1, 14]),
  trusteeRoundDays: rule("ballots", "days", [2, 1, 14]),
  spareCodesPercent: rule("ballots", "percent", [2, 0.1, 20]),
  spareCodesLeast: rule("ballots", "members", [2, 2, 100]),
  sealedLateDays: rule("ballots", "days", [14, 3, 60]),
  partLeast: rule("ballots", "members", [10, 5, 100]),
  sealedAskPercent: rule("ballots", "percent", [5, 0, 30]),
} as const satisfies Record<string, Rule>;
