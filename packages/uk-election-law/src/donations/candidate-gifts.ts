import type { IsoDay } from "../days/day.ts";
import { isRegulatedBenefit } from "./donation-thresholds.ts";

export interface CandidateGift {
  readonly id: string;
  readonly amountPence: number;
  readonly isAddressKnown: boolean;
}

export interface CandidateGiftsDecision {
  /** Over £50: the donor must be checked before the gift is accepted. */
  readonly checkRequired: readonly string[];
  /** £50 or less: not a donation in law. */
  readonly notDonations: readonly string[];
  /** Checked gifts whose donor is not identified. They go back. */
  readonly cannotAccept: readonly string[];
  /** Day the crowdfunding platform paid out; a pledge is not yet a receipt. */
  readonly received: IsoDay;
}

/** Crowdfunded gifts to a candidate. RPA 1983 Sch. 2A; Electoral Commission case study. */
export function decideCandidateGifts(
  gifts: readonly CandidateGift[],
  platformPaidOut: IsoDay,
): CandidateGiftsDecision {
  const isDonation = (gift: CandidateGift) => isRegulatedBenefit("candidate", gift.amountPence);
  const idsOf = (chosen: readonly CandidateGift[]) => chosen.map((gift) => gift.id);
  const donations = gifts.filter(isDonation);
  return {
    checkRequired: idsOf(donations),
    notDonations: idsOf(gifts.filter((gift) => !isDonation(gift))),
    cannotAccept: idsOf(donations.filter((gift) => !gift.isAddressKnown)),
    received: platformPaidOut,
  };
}
