import { type Rule, rule } from "./rule-form.ts";

const OFFICES = "Offices and juries";

/** Product §5: what an officer asks for, who stops it, and what members do about it afterwards. */
export const OFFICE_RULES = {
  requestHours: rule(
    OFFICES,
    "hours",
    [24, 6, 72],
    "What an officer asks for waits {n} for its other key. Then it expires, and nothing is done.",
  ),
  secondKeys: rule(
    OFFICES,
    "keys",
    [1, 1, 2],
    "Beside the asker it takes {n}, each turned by another person of a body that is not the asker's.",
  ),
  openRequests: rule(
    OFFICES,
    "requests",
    [5, 1, 20],
    "An officer may have at most {n} open at a time.",
  ),
  requestsADay: rule(
    OFFICES,
    "requests",
    [10, 2, 50],
    "An officer may ask for at most {n} within a day, whatever becomes of them.",
  ),
  mailDelayHours: rule(
    OFFICES,
    "hours",
    [48, 24, 168],
    "A letter to all members goes out without another key {n} after it was asked for, unless members stop it.",
  ),
  grantDelayHours: rule(
    OFFICES,
    "hours",
    [72, 48, 336],
    "An office is filled out of turn without another key {n} after it was asked for, unless members stop it. It then turns no key for the body that asked, and asks for nothing that takes that body's key.",
  ),
  stopPercent: rule(
    OFFICES,
    "percent",
    [1, 0.1, 10],
    "Whatever officers ask for is stopped when {n} of active members say stop before it is done.",
  ),
  stopLeast: rule(
    OFFICES,
    "members",
    [5, 2, 100],
    "However small the party, that is never fewer than {n}.",
  ),
  stopMost: rule(
    OFFICES,
    "members",
    [150, 10, 5000],
    "However large the party, that is never more than {n}.",
  ),
  challengeHours: rule(
    OFFICES,
    "hours",
    [72, 24, 336],
    "When it has been done, members have {n} to challenge it. A jury drawn by lot then decides.",
  ),
  breakGlassMinutes: rule(
    OFFICES,
    "minutes",
    [60, 15, 120],
    "When two officers open the operator's repairs, they are open for {n} and then closed by themselves.",
  ),
  breakGlassReviewDays: rule(
    OFFICES,
    "days",
    [7, 1, 30],
    "What was repaired, and why, is laid before the members within {n}.",
  ),
  suspensionDays: rule(
    OFFICES,
    "days",
    [14, 1, 60],
    "Somebody can be suspended for {n} at most; then it ends by itself.",
  ),
  hiddenTextDays: rule(
    OFFICES,
    "days",
    [180, 30, 730],
    "The text of a hidden post is kept for a jury and for its writer for {n}; then it is deleted.",
  ),
  exportHours: rule(
    OFFICES,
    "hours",
    [1, 1, 24],
    "A file of the members' list can be fetched once, by whoever asked for it, within {n}.",
  ),
  grantMemberDays: rule(
    OFFICES,
    "days",
    [30, 1, 365],
    "Whoever fills an office out of turn has belonged to the party for at least {n}; while the party itself is younger, any member can.",
  ),
  grantMonths: rule(
    OFFICES,
    "months",
    [6, 1, 24],
    "An office that is filled out of turn is held for {n} at most, and no longer than the term that it belongs to.",
  ),
} as const satisfies Record<string, Rule>;
