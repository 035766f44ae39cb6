import type { Standing } from "../../../platform/actor.ts";
import { addDaysTo, addMonthsTo, type Day } from "../../../platform/time/days.ts";

export type MemberKind = "member" | "supporter";

/** The facts that standing is made of. */
export interface MembershipFacts {
  readonly kind: MemberKind;
  readonly isConfirmed: boolean;
  /** The last day that the membership runs to; members have one, supporters do not. */
  readonly renewsOn: Day | undefined;
  readonly isSuspended: boolean;
}

/** What this person is to the party on `today`. A member who has not renewed keeps their vote for the days of grace. */
export function standingOn(facts: MembershipFacts, today: Day, graceDays: number): Standing {
  if (!facts.isConfirmed) return "unconfirmed";
  if (facts.isSuspended) return "suspended";
  if (facts.kind === "supporter" || facts.renewsOn === undefined) return "supporter";
  const isPaid = today <= voteEndsOn(facts.renewsOn, { graceDays });
  return isPaid ? "member" : "lapsed";
}

export const isSuspendedMember = (facts: MembershipFacts, today: Day, graceDays: number): boolean =>
  facts.isSuspended && standingOn({ ...facts, isSuspended: false }, today, graceDays) === "member";

/** Do the facts still bear out this standing? Whether a term has just run out is for the days to say, not for these. */
export function maybeStill(standing: Standing, facts: MembershipFacts): boolean {
  const { isConfirmed, isSuspended, kind, renewsOn } = facts;
  if (!isConfirmed || isSuspended) return standing === (isConfirmed ? "suspended" : "unconfirmed");
  const hasTerm = kind === "member" && renewsOn !== undefined;
  return hasTerm ? standing === "member" || standing === "lapsed" : standing === "supporter";
}

/** The last day on which somebody who does not renew has their vote. */
export const voteEndsOn = (renewsOn: Day, { graceDays }: { readonly graceDays: number }): Day =>
  addDaysTo(renewsOn, graceDays);

export const isInGoodStanding = (standing: Standing): boolean => standing === "member";

export interface RenewalRules {
  readonly membershipMonths: number;
  readonly renewalDays: number;
}

/** From this day on a membership may be renewed. */
export const renewalOpensOn = (renewsOn: Day, { renewalDays }: RenewalRules): Day =>
  addDaysTo(renewsOn, -renewalDays);

/**
 * The last day of a renewed membership; undefined while it is too early. Nobody loses days by renewing early,
 * and nobody pays for days that they were not a member.
 */
export function findRenewedUntil(renewsOn: Day, today: Day, rules: RenewalRules): Day | undefined {
  if (today < renewalOpensOn(renewsOn, rules)) return undefined;
  return addMonthsTo(renewsOn < today ? today : renewsOn, rules.membershipMonths);
}
