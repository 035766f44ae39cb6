import { type Rule, rule } from "../rule-form.ts";

/** Product §3: weekly discussions, and what members do about what is written in any discussion. */
export const MEETING_RULES = {
  openTopics: rule("talk", "topics", [2, 1, 10]),
  topicVotes: rule("talk", "topics", [3, 1, 20]),
  topicDays: rule("talk", "days", [56, 14, 365]),
  topicNoticeDays: rule("talk", "days", [4, 2, 6]),
  meetingHour: rule("talk", "clock", [19, 8, 21]),
  meetingMinutes: rule("talk", "minutes", [90, 30, 240]),
  meetingLinkMinutes: rule("talk", "minutes", [60, 10, 240]),
  meetingReminderHours: rule("talk", "hours", [24, 2, 72]),
  meetingDraftDays: rule("talk", "days", [14, 3, 60]),
  agendaPoints: rule("talk", "points", [3, 1, 20]),
  slowReports: rule("talk", "members", [5, 2, 50]),
  slowHours: rule("talk", "hours", [24, 1, 168]),
  slowMinutes: rule("talk", "minutes", [30, 5, 240]),
  reportsADay: rule("talk", "times", [10, 2, 50]),
} as const satisfies Record<string, Rule>;
