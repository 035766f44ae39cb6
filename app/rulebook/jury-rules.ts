import { type Rule, rule } from "./rule-form.ts";

const OFFICES = "Offices and juries";

/** Product §5: what members do about an official act, and about whoever holds an office. */
export const JURY_RULES = {
  challengePercent: rule(
    OFFICES,
    "percent",
    [0.1, 0.1, 5],
    "A challenge stands when {n} of active members have joined it.",
  ),
  challengeLeast: rule(
    OFFICES,
    "members",
    [5, 2, 50],
    "However small the party, that is never fewer than {n}.",
  ),
  challengeMost: rule(
    OFFICES,
    "members",
    [50, 5, 500],
    "However large the party, that is never more than {n}.",
  ),
  juryDrawHours: rule(
    OFFICES,
    "hours",
    [2, 1, 48],
    "The jury is drawn {n} after its challenge stands, so that everybody can see beforehand what the lot is made of.",
  ),
  jurySize: rule(
    OFFICES,
    "members",
    [9, 3, 51],
    "A jury is {n}, drawn by lot from the active members who had no part in the act or the challenge.",
  ),
  jurorAnswerDays: rule(
    OFFICES,
    "days",
    [3, 1, 14],
    "A juror has {n} to say that they serve; then the next of the lot takes their place.",
  ),
  juryDays: rule(OFFICES, "days", [7, 2, 28], "A jury has {n} to decide."),
  juryQuorum: rule(
    OFFICES,
    "members",
    [5, 2, 51],
    "It decides when at least {n} of it have voted, or all of a jury that is smaller.",
  ),
  juryMajorityPercent: rule(
    OFFICES,
    "percent",
    [50, 50, 90],
    "It overturns the act with more than {n} of its votes; else the act stands.",
  ),
  juryTimes: rule(
    OFFICES,
    "times",
    [2, 1, 5],
    "Jurors are called {n} at most: where too few have voted, the next of the lot take the empty places. An act that no jury has judged by then falls.",
  ),
  recallPercent: rule(
    OFFICES,
    "percent",
    [2, 0.5, 20],
    "Whether somebody is recalled from office comes to a ballot when {n} of active members ask for it.",
  ),
  recallLeast: rule(
    OFFICES,
    "members",
    [10, 3, 200],
    "However small the party, that is never fewer than {n}.",
  ),
  recallMost: rule(
    OFFICES,
    "members",
    [500, 20, 20_000],
    "However large the party, that is never more than {n}.",
  ),
  recallDays: rule(OFFICES, "days", [30, 7, 90], "They have {n} for that."),
  recallAnswerDays: rule(
    OFFICES,
    "days",
    [5, 1, 14],
    "The ballot opens {n} later, so that whoever holds the office can answer first.",
  ),
  recallRestDays: rule(
    OFFICES,
    "days",
    [90, 14, 365],
    "When a recall has failed, nobody can ask for the same again for {n}.",
  ),
} as const satisfies Record<string, Rule>;
