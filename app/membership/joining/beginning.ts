import { addMonthsTo, type Day, dayOf } from "../../../platform/time/days.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { MemberKind } from "../standing/member.ts";

/** What begins when somebody comes in: a member's term and standing; nothing of either for a supporter. */
export interface Membership {
  readonly renewsOn: Day | undefined;
  readonly memberSince: Day | undefined;
}

export function membershipFrom(kind: MemberKind, rules: Rules, now: Date): Membership {
  if (kind === "supporter") return { renewsOn: undefined, memberSince: undefined };
  const today = dayOf(now);
  return { renewsOn: addMonthsTo(today, rules.membershipMonths), memberSince: today };
}
