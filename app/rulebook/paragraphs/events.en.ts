/** Of events, with `{n}` where the number stands. */
export const events = {
  eventBackers:
    "An event that a member of a branch proposes is open once an officer of the branch, or {n} of the branch whose vote counts there, say so.",
  eventReminderHours:
    "Whoever comes to an event, or may come, is asked {n} before it begins whether that still stands.",
  eventLinkMinutes:
    "Whoever comes to an event online is shown the way in from {n} before it begins.",
  eventSignUpHours:
    "Whoever signs up for an event without an account confirms it within {n}, or it is deleted.",
  eventKeptDays: "Who came to an event is deleted {n} after it.",
} as const;
