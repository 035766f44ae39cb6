import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Proposal } from "../proposal.ts";
import { mayGo } from "../stages/life.ts";
import { refusals } from "../words.ts";

/** One proposal on its way into another. */
export interface Merge {
  readonly proposal: Proposal;
  readonly into: Proposal;
}

/** Only what may itself still be merged takes another in: an idea, a discussion, a draft in the making. */
export const isMergeTarget = (into: Proposal): boolean => mayGo(into.stay.state, "merged");

export const decideMergeable = (proposal: Proposal): Refusal | undefined =>
  mayGo(proposal.stay.state, "merged") ? undefined : refuse("conflict", refusals.refuse.mergeState);
