import type { Announcement } from "../../platform/house.ts";

/** A policy's review began: by its day, or by the members' call. */
export interface ReviewOpened extends Announcement {
  readonly name: "policy.review-opened";
  readonly policyId: number;
}

export const reviewOpened = (policyId: number): ReviewOpened => ({
  name: "policy.review-opened",
  policyId,
});
