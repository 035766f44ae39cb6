import { type Rule, rule } from "../rule-form.ts";

/** How many ballots members are asked to mind at a time, and which come first (decision 83). */
export const QUEUE_RULES = {
  ballotsAWeek: rule("ballots", "ballots", [5, 1, 50]),
  votingDay: rule("ballots", "weekday", [0, 0, 7]),
  priorityMarks: rule("ballots", "marks", [3, 1, 10]),
  queueMostDays: rule("ballots", "days", [28, 7, 90]),
} as const satisfies Record<string, Rule>;

/** What becomes of what was decided (decision 83). */
export const DEED_RULES = {
  deedNameDays: rule("after", "days", [14, 3, 60]),
  deedNoteDays: rule("after", "days", [60, 14, 180]),
  deedNoticeDays: rule("after", "days", [7, 1, 13]),
  deedAskMembers: rule("after", "members", [5, 2, 100]),
} as const satisfies Record<string, Rule>;
