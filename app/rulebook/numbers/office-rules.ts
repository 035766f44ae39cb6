import { type Rule, rule } from "../rule-form.ts";

/** Product §5: what an officer asks for, who stops it, and what members do about it afterwards. */
export const OFFICE_RULES = {
  requestHours: rule("offices", "hours", [24, 6, 72]),
  secondKeys: rule("offices", "keys", [1, 1, 2]),
  openRequests: rule("offices", "requests", [5, 1, 20]),
  requestsADay: rule("offices", "requests", [10, 2, 50]),
  mailDelayHours: rule("offices", "hours", [48, 24, 168]),
  grantDelayHours: rule("offices", "hours", [72, 48, 336]),
  stopPercent: rule("offices", "percent", [1, 0.1, 10]),
  stopLeast: rule("offices", "members", [5, 2, 100]),
  stopMost: rule("offices", "members", [150, 10, 5000]),
  challengeHours: rule("offices", "hours", [72, 24, 336]),
  breakGlassMinutes: rule("offices", "minutes", [60, 15, 120]),
  breakGlassReviewDays: rule("offices", "days", [7, 1, 30]),
  suspensionDays: rule("offices", "days", [14, 1, 60]),
  hiddenTextDays: rule("offices", "days", [180, 30, 730]),
  exportHours: rule("offices", "hours", [1, 1, 24]),
  grantMonths: rule("offices", "months", [6, 1, 24]),
} as const satisfies Record<string, Rule>;
