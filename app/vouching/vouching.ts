import type { Person } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { addDaysTo, type Day } from "../../platform/time/days.ts";
import { whyNotYet } from "../membership/door.ts";
import type { Rules } from "../rulebook/door.ts";
import { refusals } from "./words.ts";

/** Does this member's vouch count now? In good standing, long enough, and vouched for where that is asked of them. */
export const isVoucher = (person: Person | undefined, rules: Rules, now: Date): boolean =>
  person?.standing === "member" && whyNotYet(person, "vouch", rules, now) === undefined;

/** Who is to be vouched for: a member of whom it is asked and who does not count by it yet. */
export const needsVouches = (person: Person | undefined, today: Day): person is Person =>
  person?.standing === "member" &&
  person.vouchedFrom !== undefined &&
  (person.vouchedFrom === null || person.vouchedFrom > today);

export interface Vouching {
  readonly voucher: PersonId;
  /** Whose link it is, as they stand now. */
  readonly person: Person | undefined;
  readonly hasVouched: boolean;
  /** How often the voucher has vouched lately, for whomever. */
  readonly lately: number;
}

/** Why this member cannot vouch for that person. */
export function whyNotVouch(
  { voucher, person, hasVouched, lately }: Vouching,
  rules: Rules,
  today: Day,
): Refusal | undefined {
  if (person === undefined) return refuse("not-found", refusals.link.unknown);
  if (person.personId === voucher) return refuse("not-allowed", refusals.vouch.oneself);
  if (hasVouched) return refuse("conflict", refusals.vouch.already);
  if (!needsVouches(person, today)) return refuse("conflict", refusals.vouch.notAsked);
  if (lately < rules.vouchesMost) return undefined;
  return refuse("not-allowed", refusals.vouch.tooMany(rules.vouchesMost, rules.vouchesDays));
}

interface Settling {
  /** As it is kept now. */
  readonly vouchedFrom: Day | null;
  /** Vouches whose members are of standing now. */
  readonly standing: number;
}

/**
 * From which day on somebody counts. A day that has come stands, whatever becomes of those who vouched: else whoever has
 * one member suspended takes the vote of all for whom they ever vouched.
 */
export function decideVouchedFrom(
  { vouchedFrom, standing }: Settling,
  { vouchersNeeded, vouchWaitDays }: Pick<Rules, "vouchersNeeded" | "vouchWaitDays">,
  today: Day,
): Day | null {
  if (vouchedFrom !== null && vouchedFrom <= today) return vouchedFrom;
  if (standing < vouchersNeeded) return null;
  return vouchedFrom ?? addDaysTo(today, vouchWaitDays);
}
