import type { Actor, Person } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { dayInWords } from "../../../web/moments.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { refusals } from "../words.ts";
import { mayReadAsMember } from "./may.ts";
import { findBelonging } from "./seeing-queries.ts";

/** The list of people, and whoever is in it: for members who have been ones as long as the rulebook says. */
export async function maySeePeople(
  db: Reader,
  actor: Actor,
  now: Date,
): Promise<Refusal | undefined> {
  const refusal = mayReadAsMember(actor);
  if (refusal !== undefined || actor.kind !== "person") return refusal;
  if (await hasLongBelonged(db, actor, dayOf(now))) return undefined;
  const { days, since } = await findBelonging(db, actor.personId);
  if (since === undefined) return refuse("not-allowed", refusals.may.unconfirmed);
  const { vouchedFrom } = actor;
  if (vouchedFrom === null) {
    const { vouchersNeeded } = await rulesInForce(db);
    return refuse("not-allowed", refusals.may.seePeopleVouched(vouchersNeeded));
  }
  const grown = addDaysTo(since, days);
  const from = vouchedFrom !== undefined && vouchedFrom > grown ? vouchedFrom : grown;
  if (from <= dayOf(now)) return undefined;
  return refuse("not-allowed", refusals.may.seePeople(days, dayInWords(from)));
}

/** Nearly everybody: what is known of them already is enough. */
async function hasLongBelonged(db: Reader, person: Person, today: Day): Promise<boolean> {
  const { memberSince, vouchedFrom } = person;
  if (memberSince === undefined || vouchedFrom === null) return false;
  const { peopleDays } = await rulesInForce(db);
  const isVouchedFor = vouchedFrom === undefined || vouchedFrom <= today;
  return isVouchedFor && addDaysTo(memberSince, peopleDays) <= today;
}
