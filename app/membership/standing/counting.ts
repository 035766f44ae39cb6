import type { Actor, Person } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { RULES, type RuleName, type Rules, rulesInForce } from "../../rulebook/door.ts";
import { refusals } from "../words.ts";

/** What of a member counts only once they have been one for so many days. Decision 48 says what a membership is worth. */
const DAYS = {
  support: "supportMemberDays",
  vote: "voteMemberDays",
  stop: "stopMemberDays",
  challenge: "challengeMemberDays",
  recall: "recallMemberDays",
  jury: "juryMemberDays",
  office: "grantMemberDays",
  vouch: "vouchMemberDays",
} as const satisfies Record<string, RuleName>;

export type Counted = keyof typeof DAYS;

export const COUNTED = Object.keys(DAYS) as readonly Counted[];

export type Growing = Pick<Person, "memberSince" | "isFounder" | "vouchedFrom">;

/** From which UK day on it counts; undefined for whoever is no member, and for whom too few have vouched. */
export function findCountsFrom(
  { memberSince, isFounder, vouchedFrom }: Growing,
  what: Counted,
  rules: Rules,
): Day | undefined {
  if (memberSince === undefined || vouchedFrom === null) return undefined;
  const from = isFounder === true ? memberSince : addDaysTo(memberSince, rules[DAYS[what]]);
  return vouchedFrom !== undefined && vouchedFrom > from ? vouchedFrom : from;
}

/** Have as many vouched for them as the rulebook asks, or does it ask for none? */
export const isVouchedFor = ({ vouchedFrom }: Pick<Person, "vouchedFrom">, now: Date): boolean =>
  vouchedFrom === undefined || (vouchedFrom !== null && vouchedFrom <= dayOf(now));

/** Since which day somebody must have been a member, for this to count now. */
export const countingSince = (what: Counted, rules: Rules, now: Date): Day =>
  addDaysTo(dayOf(now), -rules[DAYS[what]]);

/** Why a member's does not count yet, with the day from which it does. */
export function whyNotYet(
  person: Growing,
  what: Counted,
  rules: Rules,
  now: Date,
): Refusal | undefined {
  const from = findCountsFrom(person, what, rules);
  if (from === undefined) {
    return person.memberSince === undefined
      ? refuse("not-allowed", refusals.may.supporter)
      : refuse("not-allowed", refusals.counting.unvouched(rules.vouchersNeeded));
  }
  return from <= dayOf(now) ? undefined : refuse("not-allowed", refusals.counting[what](from));
}

/**
 * The same by the rulebook in force, for an act's facts and for the page that has its button. Undefined for whoever is
 * no member in good standing: what stands in their way `may` has said already.
 */
export async function whyNotCounted(
  db: Reader,
  actor: Actor,
  what: Counted,
  now: Date,
): Promise<Refusal | undefined> {
  if (actor.kind !== "person" || actor.standing !== "member") return undefined;
  const { memberSince } = actor;
  // No ballot can set more days than these, so that nearly everybody is asked without a look at the rulebook.
  const longSince = addDaysTo(dayOf(now), -RULES[DAYS[what]].most);
  const hasGrown = memberSince !== undefined && memberSince <= longSince;
  if (hasGrown && isVouchedFor(actor, now)) return undefined;
  return whyNotYet(actor, what, await rulesInForce(db), now);
}
