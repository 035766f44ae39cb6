import type { Gift } from "../../money/door.ts";

/** As much of a gift or a loan as tells whose it is. */
export type OfDonor = Pick<Gift, "personId" | "donorName" | "donorAddress">;

const written = ({ donorName, donorAddress }: OfDonor): string =>
  `${donorName ?? ""}\n${donorAddress ?? ""}`.toLowerCase();

/**
 * Tells one donor from another, whether we know them as a member or only by what stands on the register: who stands there
 * as a member of ours does is that member, also where they lend or give without their reference. Pure.
 */
export function tellingDonors(gifts: readonly OfDonor[]): (one: OfDonor) => string {
  const members = new Map(
    gifts.flatMap((gift) => (gift.personId === null ? [] : [[written(gift), gift.personId]])),
  );
  return (one) => one.personId ?? members.get(written(one)) ?? written(one);
}
