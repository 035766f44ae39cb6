import type { Standing } from "../../platform/actor.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { findParty } from "../../platform/party.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { addDays, addDaysTo, type Day, dayOf } from "../../platform/time/days.ts";
import { findPeople, isVouchedFor } from "../membership/door.ts";
import type { Rules } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

export interface Eligible {
  readonly personId: PersonId;
  readonly standing: Standing;
  readonly memberSince: Day | undefined;
  readonly isVouchedFor: boolean;
}

/** What of these people decides whether they can come into an office, in this order. Those who are gone are left out. */
export async function listEligible(
  db: Reader,
  ids: readonly PersonId[],
  now: Date,
): Promise<readonly Eligible[]> {
  const people = await findPeople(db, ids, now);
  return ids
    .flatMap((id) => people.get(id) ?? [])
    .map((person) => ({
      personId: person.personId,
      standing: person.standing,
      memberSince: person.memberSince,
      isVouchedFor: isVouchedFor(person, now),
    }));
}

/** For how many days whoever comes into an office has been a member; in a party that is younger, for none. */
export async function daysToBelong(db: Reader, rules: Rules, now: Date): Promise<number> {
  const party = await findParty(db);
  const isYoung = party !== undefined && now < addDays(party.foundedAt, rules.standMemberDays);
  return isYoung ? 0 : rules.standMemberDays;
}

/** Why somebody cannot come into an office; undefined where they can. */
export function whyNotEligible(who: Eligible, days: number, now: Date): Refusal | undefined {
  const { standing, memberSince } = who;
  if (standing !== "member" || memberSince === undefined) {
    return refuse("not-allowed", refusals.refuse.notMember);
  }
  if (addDaysTo(memberSince, days) > dayOf(now)) {
    return refuse("not-allowed", refusals.refuse.tooNew(days));
  }
  return who.isVouchedFor ? undefined : refuse("not-allowed", refusals.refuse.unvouched);
}
