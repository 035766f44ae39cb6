import { shareOf } from "../../rulebook/door.ts";
import type { Proposal, ProposalKind } from "../proposal.ts";
import { isOpenToSupport } from "../stages/life.ts";

/**
 * `few-holders`: too few people could keep its keys. `no-sealed`: the sealed ballot came to no result. `amendments`: of a
 * ballot from before decision 103, when a sealed one did not carry any.
 */
export type ShownWhy = "amendments" | "few-holders" | "no-sealed";

/** How many asked for a sealed ballot when the text was frozen, of how many that it took. */
export interface SealedCount {
  readonly asked: number;
  readonly needed: number;
}

export interface Sealing {
  /** Undefined before the text is frozen. */
  readonly count: SealedCount | undefined;
  readonly sealedId: number | undefined;
  /** Why it is a show of hands though a sealed ballot was asked for. */
  readonly shownWhy: ShownWhy | undefined;
}

/** How many have to ask. At 0 per cent every ballot is sealed, unasked. */
export const sealedNeeded = (percent: number, activeMembers: number): number =>
  shareOf(percent, activeMembers);

export const isAskedFor = (count: SealedCount | undefined): boolean =>
  count !== undefined && count.asked >= count.needed;

/** Keys are made by several people over days, for which what is urgent does not wait. A post has no ballot. */
export const maySeal = (kind: ProposalKind): boolean => kind !== "statement" && kind !== "post";

/** Until the text is frozen, as support is. */
export const isOpenToSealing = ({ kind, stay }: Pick<Proposal, "kind" | "stay">): boolean =>
  maySeal(kind) && isOpenToSupport(stay.state);

/** A sealed ballot needs keys with three bodies, or with as many as the rulebook wants trustees. */
export const whyShown = (holders: number, trustees: number): ShownWhy | undefined =>
  holders < Math.max(3, trustees) ? "few-holders" : undefined;
