import { type Refusal, refuse } from "../../platform/refusal.ts";
import { BRANCH_RULES } from "./numbers/branch-rules.ts";
import { CONTACT_RULES } from "./numbers/contact-rules.ts";
import { ELECTION_RULES } from "./numbers/election-rules.ts";
import { EVENT_RULES } from "./numbers/event-rules.ts";
import { FIRST_LETTER_RULES } from "./numbers/first-letter-rules.ts";
import { JURY_RULES } from "./numbers/jury-rules.ts";
import { MEETING_RULES } from "./numbers/meeting-rules.ts";
import { MONEY_RULES } from "./numbers/money-rules.ts";
import { OFFICE_RULES } from "./numbers/office-rules.ts";
import { OPINION_RULES } from "./numbers/opinion-rules.ts";
import { DEED_RULES, QUEUE_RULES } from "./numbers/queue-rules.ts";
import { SEALED_RULES } from "./numbers/sealed-rules.ts";
import { STALL_RULES } from "./numbers/stall-rules.ts";
import { STANDING_RULES } from "./numbers/standing-rules.ts";
import { TEAM_RULES } from "./numbers/team-rules.ts";
import { TRACK_RULES } from "./numbers/track-rules.ts";
import { type Rule, rule, type Unit } from "./rule-form.ts";
import { refusals, words } from "./words.ts";

export type { Rule, Unit } from "./rule-form.ts";

/** Product §3, in the order in which a proposal meets them. Percentages are whole or tenths. */
export const RULES = {
  membershipMonths: rule("members", "months", [12, 1, 24]),
  graceDays: rule("members", "days", [28, 0, 90]),
  renewalDays: rule("members", "days", [60, 7, 180]),
  firstNoticeDays: rule("members", "days", [30, 1, 90]),
  lastNoticeDays: rule("members", "days", [7, 1, 30]),
  ...FIRST_LETTER_RULES,
  emailWaitHours: rule("members", "hours", [72, 24, 168]),
  activeDays: rule("members", "days", [90, 30, 365]),
  peopleDays: rule("members", "days", [14, 0, 90]),
  importUndoHours: rule("members", "hours", [72, 24, 168]),
  officeMonths: rule("members", "months", [24, 3, 60]),
  ...STANDING_RULES,
  openIdeas: rule("ideas", "ideas", [2, 1, 10]),
  ideasADay: rule("ideas", "ideas", [3, 1, 20]),
  ideaDays: rule("ideas", "days", [30, 7, 90]),
  supportPercent: rule("ideas", "percent", [1, 0.1, 10]),
  supportLeast: rule("ideas", "members", [5, 2, 100]),
  supportMost: rule("ideas", "members", [150, 10, 5000]),
  adoptionMembers: rule("ideas", "members", [5, 2, 50]),
  adoptionDays: rule("ideas", "days", [7, 1, 30]),
  discussionDays: rule("talk", "days", [7, 3, 60]),
  discussionMostDays: rule("talk", "days", [28, 7, 120]),
  fairPerCamp: rule("talk", "members", [2, 1, 50]),
  ...OPINION_RULES,
  draftingDays: rule("talk", "days", [7, 1, 60]),
  draftRestDays: rule("talk", "days", [3, 1, 14]),
  draftingMostDays: rule("talk", "days", [28, 7, 120]),
  penMembers: rule("talk", "members", [10, 2, 100]),
  ...MEETING_RULES,
  amendmentDays: rule("talk", "days", [10, 3, 30]),
  insistPercent: rule("talk", "percent", [0.5, 0.1, 10]),
  insistLeast: rule("talk", "members", [2, 1, 50]),
  ...TRACK_RULES,
  ...QUEUE_RULES,
  hearingDays: rule("ballots", "days", [5, 2, 30]),
  caseWords: rule("ballots", "words", [150, 50, 500]),
  alternativePercent: rule("ballots", "percent", [2, 0.1, 20]),
  alternativeLeast: rule("ballots", "members", [2, 1, 50]),
  ballotDays: rule("ballots", "days", [7, 3, 30]),
  closingHour: rule("ballots", "clock", [20, 6, 23]),
  reminderHours: rule("ballots", "hours", [48, 12, 72]),
  reminderRestHours: rule("ballots", "hours", [24, 1, 48]),
  majorityPercent: rule("ballots", "percent", [50, 50, 90]),
  quorumPercent: rule("ballots", "percent", [10, 1, 50]),
  unlistedPercent: rule("ballots", "percent", [20, 1, 100]),
  paperPercent: rule("ballots", "percent", [10, 0, 30]),
  rulebookMajorityPercent: rule("ballots", "percent", [66.7, 50, 90]),
  rulebookQuorumPercent: rule("ballots", "percent", [25, 5, 60]),
  quorumLeast: rule("ballots", "members", [5, 1, 100]),
  ...SEALED_RULES,
  restDays: rule("after", "days", [90, 0, 365]),
  reviewMonths: rule("after", "months", [24, 6, 60]),
  reviewPercent: rule("after", "percent", [3, 0.5, 30]),
  reviewLeast: rule("after", "members", [2, 1, 50]),
  ...DEED_RULES,
  holdDays: rule("care", "days", [7, 1, 14]),
  ...OFFICE_RULES,
  ...JURY_RULES,
  ...ELECTION_RULES,
  ...BRANCH_RULES,
  ...EVENT_RULES,
  ...STALL_RULES,
  ...MONEY_RULES,
  ...TEAM_RULES,
  ...CONTACT_RULES,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

/** The numbers in force at one moment, by name. */
export type Rules = Readonly<Record<RuleName, number>>;

const ALL_NAMES = Object.keys(RULES) as RuleName[];

/** Those that decide something. */
export const RULE_NAMES: readonly RuleName[] = ALL_NAMES.filter(
  (name) => (RULES[name] as Rule).isOver !== true,
);

export const isRuleName = (text: string): text is RuleName => Object.hasOwn(RULES, text);

const BY_DEFAULT = Object.freeze(
  Object.fromEntries(ALL_NAMES.map((name) => [name, RULES[name].byDefault])),
) as Rules;

export const defaultRules = (): Rules => BY_DEFAULT;

/** Two numbers that stand beside each other: the first is never above the second. */
const PAIRS = [
  ["supportLeast", "supportMost"],
  ["stopLeast", "stopMost"],
  ["challengeLeast", "challengeMost"],
  ["recallLeast", "recallMost"],
  ["nominationLeast", "nominationMost"],
  ["discussionDays", "discussionMostDays"],
  ["draftingDays", "draftingMostDays"],
  ["quorumPercent", "rulebookQuorumPercent"],
  ["trusteesNeeded", "trusteesWanted"],
  ["strategyDiscussionDays", "strategyDiscussionMostDays"],
  ["strategyDraftingDays", "strategyDraftingMostDays"],
  ["postApprovals", "rotaSize"],
  ["branchMembers", "regionMembers"],
  ["branchObjectLeast", "branchObjectMost"],
  ["duesFirstLetterDays", "duesSecondLetterDays"],
  ["firstLetterDays", "secondLetterDays"],
  ["secondLetterDays", "thirdLetterDays"],
] as const satisfies readonly (readonly [RuleName, RuleName])[];

/**
 * May a ballot set the rule to this number, beside the others that are in force? Percentages go by tenths, all else by
 * whole numbers. Asked when it is proposed, and again when it is adopted: another ballot may have been quicker.
 */
export function decideRuleNumber(name: RuleName, number: number, rules: Rules): number | Refusal {
  const { least, most, unit, isOver }: Rule = RULES[name];
  if (isOver === true) return refuse("conflict", refusals.over, "rule");
  const step = unit === "percent" ? 10 : 1;
  const steps = Math.round(number * step);
  const isOnStep = Math.abs(number * step - steps) < 1e-9;
  if (!Number.isFinite(number) || number < least || number > most || !isOnStep) {
    return refuse("invalid", refusals.outOfRange(least, most), "number");
  }
  return whyNoPair(name, steps / step, rules) ?? steps / step;
}

function whyNoPair(name: RuleName, number: number, rules: Rules): Refusal | undefined {
  for (const [low, high] of PAIRS) {
    const isAbove = name === low && number > rules[high];
    const isBelow = name === high && number < rules[low];
    if (!isAbove && !isBelow) continue;
    const other = isAbove ? high : low;
    const bound = numberInWords(RULES[other].unit, rules[other]);
    const sentence = isAbove ? refusals.pair.above : refusals.pair.below;
    return refuse("conflict", sentence(bound, paragraphOf(other, rules[other])), "number");
  }
  return undefined;
}

/** "7 days", "1 member", "2%". */
export function numberInWords(unit: Unit, number: number): string {
  return unit === "percent" && number === TWO_THIRDS ? words.twoThirds : words.units[unit](number);
}

export const paragraphOf = (name: RuleName, number: number): string =>
  words.paragraphs[name].replace("{n}", numberInWords(RULES[name].unit, number));

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

/** The same, rounded down: as many as may be that share at most. */
export const mostOf = (percent: number, members: number): number =>
  members - shareOf(100 - percent, members);
