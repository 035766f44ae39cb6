import { over, type Rule, rule } from "../rule-form.ts";

/** Product §3, other tracks: shorter clocks for what is no policy (decision 82). */
export const TRACK_RULES = {
  strategyIdeaDays: rule("tracks", "days", [14, 3, 60]),
  strategyDiscussionDays: rule("tracks", "days", [4, 1, 30]),
  strategyDiscussionMostDays: rule("tracks", "days", [14, 3, 60]),
  strategyDraftingDays: rule("tracks", "days", [3, 1, 30]),
  strategyDraftingMostDays: rule("tracks", "days", [14, 3, 60]),
  strategyHearingDays: rule("tracks", "days", [3, 1, 14]),
  strategyBallotDays: rule("tracks", "days", [5, 2, 21]),
  openStatements: rule("tracks", "statements", [3, 1, 10]),
  statementIdeaDays: rule("tracks", "days", [2, 1, 7]),
  statementHearingDays: rule("tracks", "days", [1, 1, 5]),
  statementBallotDays: rule("tracks", "days", [2, 1, 7]),
  openPosts: rule("tracks", "posts", [2, 1, 10]),
  postHours: rule("tracks", "hours", [2, 1, 72]),
  postFromHour: rule("tracks", "clock", [8, 0, 12]),
  postUntilHour: rule("tracks", "clock", [22, 13, 23]),
  postDays: over(rule("tracks", "days", [2, 1, 7])),
  postApprovals: rule("tracks", "members", [5, 2, 11]),
  takeDownRota: rule("tracks", "members", [2, 1, 11]),
  takeDownMembers: rule("tracks", "members", [10, 2, 1000]),
  rotaSize: rule("tracks", "people", [9, 3, 21]),
  rotaDrawHours: rule("tracks", "hours", [2, 1, 48]),
  rotaAnswerDays: rule("tracks", "days", [2, 1, 7]),
  rotaDays: rule("tracks", "days", [28, 7, 90]),
} as const satisfies Record<string, Rule>;
