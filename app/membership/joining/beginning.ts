import { addMonthsTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { areDuesAsked, type Rules } from "../../rulebook/door.ts";
import type { MemberKind } from "../standing/member.ts";

/** What begins when somebody comes in: a member's term and standing; nothing of either for a supporter. */
export interface Membership {
  readonly renewsOn: Day | undefined;
  readonly memberSince: Day | undefined;
}

export function membershipFrom(kind: MemberKind, rules: Rules, now: Date): Membership {
  if (kind === "supporter") return { renewsOn: undefined, memberSince: undefined };
  const today = dayOf(now);
  // Where dues are asked, nothing is paid for yet: the days of grace are there for the first of them.
  const renewsOn = areDuesAsked(rules) ? today : addMonthsTo(today, rules.membershipMonths);
  return { renewsOn, memberSince: today };
}
