import { type Day, dayOf } from "../../platform/time/days.ts";
import { dayInWords, exactMomentInWords } from "../../web/moments.ts";
import { becomeMemberPath, renewPath } from "../membership/addresses.ts";
import {
  isSuspendedAt,
  type PersonDetails,
  renewalOpensOn,
  type Suspension,
  standingOf,
  voteEndsOn,
} from "../membership/door.ts";
import { duesPath } from "../money/addresses.ts";
import { requestPath } from "../requests/addresses.ts";
import { areDuesAsked, type Rules } from "../rulebook/door.ts";
import { words } from "./words.ts";

/** What somebody who is suspended reads before all else. */
export function suspensionInWords(
  person: PersonDetails,
  suspensions: readonly Suspension[],
  now: Date,
): StandingInWords | undefined {
  if (person.suspendedUntil === undefined || !isSuspendedAt(person, now)) return undefined;
  const { standing: says } = words;
  const href = requestPath(suspensions[0]?.request ?? 0);
  return {
    says: says.suspended(exactMomentInWords(person.suspendedUntil)),
    more: says.suspendedMore,
    step: { label: says.appeal, href },
  };
}

/** What somebody is to the party, as a fact with dates, and the step that is open to them. */
export interface StandingInWords {
  readonly says: string;
  readonly more: string | undefined;
  readonly step: { readonly label: string; readonly href: string } | undefined;
}

/** Where dues are asked, money renews and no click. */
const renewStep = (rules: Rules) =>
  areDuesAsked(rules)
    ? { label: words.standing.dues, href: duesPath }
    : { label: words.standing.renew, href: renewPath };
const becomeStep = () => ({ label: words.standing.become, href: becomeMemberPath });

export function standingInWords(person: PersonDetails, now: Date, rules: Rules): StandingInWords {
  const { standing: says } = words;
  const { renewsOn } = person;
  if (renewsOn === undefined) {
    return {
      says: says.supporter(dayInWords(dayOf(person.joinedAt))),
      more: undefined,
      step: becomeStep(),
    };
  }
  const until = dayInWords(renewsOn);
  const graceEnds = voteEndsOn(renewsOn, rules);
  if (standingOf(person, now, rules) === "lapsed") {
    return {
      says: says.lapsed(until),
      more: says.lapsedMore(dayInWords(graceEnds)),
      step: renewStep(rules),
    };
  }
  if (renewsOn < dayOf(now)) {
    return {
      says: says.grace(until),
      more: says.graceMore(dayInWords(graceEnds)),
      step: renewStep(rules),
    };
  }
  return memberInWords(renewsOn, dayOf(now), rules);
}

function memberInWords(renewsOn: Day, today: Day, rules: Rules): StandingInWords {
  const { standing: says } = words;
  if (areDuesAsked(rules))
    return { says: says.member(dayInWords(renewsOn)), more: says.byDues, step: renewStep(rules) };
  const opensOn = renewalOpensOn(renewsOn, rules);
  const isOpen = opensOn <= today;
  return {
    says: says.member(dayInWords(renewsOn)),
    more: isOpen ? says.renewNow : says.renewFrom(dayInWords(opensOn)),
    step: isOpen ? renewStep(rules) : undefined,
  };
}
