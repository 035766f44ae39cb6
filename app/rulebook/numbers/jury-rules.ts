import { type Rule, rule } from "../rule-form.ts";

/** Product §5: what members do about an official act, and about whoever holds an office. */
export const JURY_RULES = {
  challengePercent: rule("offices", "percent", [0.1, 0.1, 5]),
  challengeLeast: rule("offices", "members", [5, 2, 50]),
  challengeMost: rule("offices", "members", [50, 5, 500]),
  juryDrawHours: rule("offices", "hours", [2, 1, 48]),
  jurySize: rule("offices", "members", [9, 3, 51]),
  jurorAnswerDays: rule("offices", "days", [3, 1, 14]),
  juryDays: rule("offices", "days", [7, 2, 28]),
  juryQuorum: rule("offices", "members", [5, 2, 51]),
  juryMajorityPercent: rule("offices", "percent", [50, 50, 90]),
  juryTimes: rule("offices", "times", [2, 1, 5]),
  recallPercent: rule("offices", "percent", [2, 0.5, 20]),
  recallLeast: rule("offices", "members", [10, 3, 200]),
  recallMost: rule("offices", "members", [500, 20, 20_000]),
  recallDays: rule("offices", "days", [30, 7, 90]),
  recallAnswerDays: rule("offices", "days", [5, 1, 14]),
  recallRestDays: rule("offices", "days", [90, 14, 365]),
  recallKeyHolders: rule("offices", "people", [3, 0, 9]),
} as const satisfies Record<string, Rule>;
