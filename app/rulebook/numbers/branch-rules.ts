import { type Rule, rule } from "../rule-form.ts";

/** The party on the ground: who founds a branch, who changes one against its will, and what its officers may do. */
export const BRANCH_RULES = {
  branchMembers: rule("branches", "members", [10, 3, 200]),
  regionMembers: rule("branches", "members", [50, 5, 2000]),
  foundingBranchDays: rule("branches", "days", [60, 14, 180]),
  branchVoteDays: rule("branches", "days", [28, 0, 180]),
  branchNoticeDays: rule("branches", "days", [28, 14, 90]),
  branchObjectPercent: rule("branches", "percent", [10, 0.1, 25]),
  branchObjectLeast: rule("branches", "members", [3, 1, 20]),
  branchObjectMost: rule("branches", "members", [500, 20, 5000]),
  branchRestDays: rule("branches", "days", [180, 28, 730]),
  branchOfficeMonths: rule("branches", "months", [12, 3, 36]),
  branchLettersAWeek: rule("branches", "times", [1, 1, 3]),
  motionMembers: rule("branches", "members", [3, 1, 100]),
  motionDays: rule("branches", "days", [28, 7, 90]),
  looksADay: rule("branches", "people", [20, 1, 200]),
} as const satisfies Record<string, Rule>;
