import { type Rule, rule } from "../rule-form.ts";

/** Events: who opens what a member proposes, when people are told, and how long it is known who came (decision 121). */
export const EVENT_RULES = {
  eventBackers: rule("branches", "members", [2, 1, 10]),
  eventReminderHours: rule("branches", "hours", [24, 2, 72]),
  eventLinkMinutes: rule("branches", "minutes", [60, 10, 240]),
  eventSignUpHours: rule("branches", "hours", [48, 2, 168]),
  eventKeptDays: rule("branches", "days", [28, 7, 90]),
} as const satisfies Record<string, Rule>;
