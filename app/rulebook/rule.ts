import { type Refusal, refuse } from "../../platform/refusal.ts";
import { JURY_RULES } from "./jury-rules.ts";
import { OFFICE_RULES } from "./office-rules.ts";
import { type Rule, rule, type Unit } from "./rule-form.ts";
import { refusals } from "./words.ts";

export type { Rule, Unit } from "./rule-form.ts";

const MEMBERS = "Members";
const IDEAS = "Ideas";
const TALK = "Discussion and drafting";
const BALLOTS = "Ballots";
const AFTER = "After the ballot";
const CARE = "Care";

/** Product §3, in the order in which a proposal meets them. Percentages are whole or tenths. */
export const RULES = {
  membershipMonths: rule(
    MEMBERS,
    "months",
    [12, 1, 24],
    "Membership runs for {n} and is then renewed.",
  ),
  graceDays: rule(
    MEMBERS,
    "days",
    [28, 0, 90],
    "A member who has not renewed keeps their vote for {n}.",
  ),
  renewalDays: rule(
    MEMBERS,
    "days",
    [60, 7, 180],
    "It can be renewed from {n} before it runs out, and at any time after that.",
  ),
  emailWaitHours: rule(
    MEMBERS,
    "hours",
    [72, 24, 168],
    "A new email address takes over {n} after it was confirmed. The old one is told at once and can stop it.",
  ),
  activeDays: rule(
    MEMBERS,
    "days",
    [90, 30, 365],
    "An active member is in good standing and took part within the last {n}: proposed, supported, argued or voted.",
  ),
  officeMonths: rule(
    MEMBERS,
    "months",
    [24, 3, 60],
    "Whoever takes office holds it for {n} at most; then it ends by itself.",
  ),
  openIdeas: rule(IDEAS, "ideas", [2, 1, 10], "A member may have at most {n} open at a time."),
  ideasADay: rule(
    IDEAS,
    "ideas",
    [3, 1, 20],
    "A member may publish at most {n} within a day, those included that were withdrawn.",
  ),
  ideaDays: rule(
    IDEAS,
    "days",
    [30, 7, 90],
    "An idea has {n} to gather its support; then it lapses.",
  ),
  supportPercent: rule(
    IDEAS,
    "percent",
    [1, 0.1, 10],
    "An idea moves to discussion when {n} of active members support its present text.",
  ),
  supportLeast: rule(
    IDEAS,
    "members",
    [5, 2, 100],
    "However small the party, that is never fewer than {n}.",
  ),
  supportMost: rule(
    IDEAS,
    "members",
    [150, 10, 5000],
    "However large the party, that is never more than {n}.",
  ),
  adoptionMembers: rule(
    IDEAS,
    "members",
    [5, 2, 50],
    "When an author withdraws a proposal, {n} who supported it may adopt it together.",
  ),
  adoptionDays: rule(IDEAS, "days", [7, 1, 30], "They have {n} for that."),
  discussionDays: rule(TALK, "days", [7, 3, 60], "A discussion lasts at least {n}."),
  discussionMostDays: rule(
    TALK,
    "days",
    [28, 7, 120],
    "It ends when both camps call one summary fair, and at the latest after {n}.",
  ),
  fairPerCamp: rule(
    TALK,
    "members",
    [2, 1, 50],
    "A summary is fair when {n} of each camp say so, or all of a camp that is smaller.",
  ),
  draftingDays: rule(TALK, "days", [7, 1, 60], "Drafting lasts at least {n}."),
  draftRestDays: rule(
    TALK,
    "days",
    [3, 1, 14],
    "Before the text is called finished, it has stood unchanged for {n}, so that everybody could read it.",
  ),
  draftingMostDays: rule(
    TALK,
    "days",
    [28, 7, 120],
    "After {n} of drafting, supporters may take the pen from authors who have not finished.",
  ),
  penMembers: rule(
    TALK,
    "members",
    [10, 2, 100],
    "It takes {n} who support the proposal to take the pen.",
  ),
  hearingDays: rule(
    BALLOTS,
    "days",
    [5, 2, 30],
    "The final text stands unchanged for {n} before the vote, so that the case for and against can be written.",
  ),
  caseWords: rule(
    BALLOTS,
    "words",
    [150, 50, 500],
    "The case for and the case against have at most {n} each.",
  ),
  alternativePercent: rule(
    BALLOTS,
    "percent",
    [2, 0.1, 20],
    "A member's alternative with the support of {n} of active members must be on the ballot.",
  ),
  ballotDays: rule(BALLOTS, "days", [7, 3, 30], "A ballot is open for {n}."),
  majorityPercent: rule(
    BALLOTS,
    "percent",
    [50, 50, 90],
    "A proposal passes with more than {n} of the votes for or against it.",
  ),
  quorumPercent: rule(
    BALLOTS,
    "percent",
    [10, 1, 50],
    "A ballot counts when at least {n} of active members have voted.",
  ),
  rulebookMajorityPercent: rule(
    BALLOTS,
    "percent",
    [66.7, 50, 90],
    "A change to this rulebook passes with at least {n} of the votes for or against it.",
  ),
  rulebookQuorumPercent: rule(
    BALLOTS,
    "percent",
    [25, 5, 60],
    "A ballot on this rulebook counts when at least {n} of active members have voted.",
  ),
  restDays: rule(
    AFTER,
    "days",
    [90, 0, 365],
    "What was not adopted rests for {n} before it may be proposed again.",
  ),
  reviewMonths: rule(
    AFTER,
    "months",
    [24, 6, 60],
    "Each policy is reviewed {n} after it was adopted or reaffirmed.",
  ),
  reviewPercent: rule(
    AFTER,
    "percent",
    [3, 0.5, 30],
    "A policy is reviewed sooner when {n} of active members ask for it.",
  ),
  holdDays: rule(
    CARE,
    "days",
    [7, 1, 14],
    "Two keys of different bodies may hold an item for the law, personal data or threats; it is free again after {n}.",
  ),
  ...OFFICE_RULES,
  ...JURY_RULES,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** The numbers in force at one moment, by name. */
export type Rules = Readonly<Record<RuleName, number>>;

export const RULE_NAMES = Object.keys(RULES) as RuleName[];

export const isRuleName = (text: string): text is RuleName => Object.hasOwn(RULES, text);

export const defaultRules = (): Rules =>
  Object.fromEntries(RULE_NAMES.map((name) => [name, RULES[name].byDefault])) as Rules;

/** May a ballot set the rule to this number? Percentages go by tenths, all else by whole numbers. */
export function decideRuleNumber(name: RuleName, number: number): number | Refusal {
  const { least, most, unit } = RULES[name];
  const step = unit === "percent" ? 10 : 1;
  const steps = Math.round(number * step);
  const isOnStep = Math.abs(number * step - steps) < 1e-9;
  if (!Number.isFinite(number) || number < least || number > most || !isOnStep) {
    return refuse("invalid", refusals.outOfRange(least, most), "number");
  }
  return steps / step;
}

const SINGULAR: Record<Unit, string> = {
  minutes: "minute",
  hours: "hour",
  days: "day",
  months: "month",
  members: "member",
  percent: "%",
  ideas: "idea",
  words: "word",
  keys: "key",
  requests: "request",
  times: "time",
};

/** "7 days", "1 member", "2%". */
export function numberInWords(unit: Unit, number: number): string {
  if (unit === "percent") return number === TWO_THIRDS ? "two thirds" : `${number}%`;
  return `${number} ${number === 1 ? SINGULAR[unit] : unit}`;
}

export const paragraphOf = (name: RuleName, number: number): string =>
  RULES[name].paragraph.replace("{n}", numberInWords(RULES[name].unit, number));

/** The rulebook writes two thirds as 66.7 per cent and means exactly two thirds. */
const TWO_THIRDS = 66.7;

/** A percentage of the rulebook as an exact fraction, for counting. */
export const fractionOf = (percent: number): { numerator: number; denominator: number } =>
  percent === TWO_THIRDS
    ? { numerator: 2, denominator: 3 }
    : { numerator: Math.round(percent * 10), denominator: 1000 };

/** How many members a share of them is: rounded up, since a part of a member cannot support. */
export const shareOf = (percent: number, members: number): number =>
  // Tenths of a percent are whole numbers here, so that 0.1 % of 1,000 is 1 and not 1.0000000000000002.
  Math.ceil((Math.round(percent * 10) * members) / 1000);
