import { type Rule, rule } from "../rule-form.ts";

/** What a membership is worth, by how long it has lasted (decision 48) and by whose word (decision 54). */
export const STANDING_RULES = {
  supportMemberDays: rule("members", "days", [14, 3, 60]),
  voteMemberDays: rule("members", "days", [14, 3, 60]),
  stopMemberDays: rule("members", "days", [30, 7, 120]),
  challengeMemberDays: rule("members", "days", [30, 7, 120]),
  recallMemberDays: rule("members", "days", [30, 7, 120]),
  juryMemberDays: rule("members", "days", [60, 14, 365]),
  grantMemberDays: rule("members", "days", [90, 1, 365]),
  foundingDays: rule("members", "days", [90, 60, 365]),
  vouchersNeeded: rule("members", "members", [0, 0, 5]),
  vouchMemberDays: rule("members", "days", [60, 30, 365]),
  vouchWaitDays: rule("members", "days", [2, 1, 14]),
  vouchesMost: rule("members", "people", [5, 1, 20]),
  vouchesDays: rule("members", "days", [30, 7, 90]),
  joinsAnHour: rule("members", "people", [300, 20, 20_000]),
  joinsOfDomain: rule("members", "people", [60, 5, 5000]),
  joinsOfPlace: rule("members", "people", [60, 5, 5000]),
  // Who may join, and how long data of those stay who are no longer here: decision 57.
  leastAge: rule("members", "years", [16, 13, 18]),
  lapsedKeptDays: rule("members", "days", [365, 90, 1095]),
  supporterKeptDays: rule("members", "days", [730, 180, 1825]),
  goingNoticeDays: rule("members", "days", [28, 14, 60]),
  suspensionKeptDays: rule("members", "days", [730, 90, 2190]),
} as const satisfies Record<string, Rule>;
