import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { Rules } from "../../rulebook/door.ts";
import type { BranchKind } from "../branch.ts";
import { refusals } from "../words.ts";

export type FoundingState = "open" | "founded" | "lapsed";

/** A branch that is to be, and those who have said that they will belong to it. */
export interface Founding {
  readonly id: number;
  readonly name: string;
  readonly kind: BranchKind;
  readonly parentId: number | undefined;
  readonly placeCode: string | undefined;
  readonly says: string | undefined;
  readonly endsAt: Date;
  /** How many it takes, as the rulebook said when it was begun. */
  readonly needed: number;
  readonly state: FoundingState;
  /** The branch that came of it. */
  readonly branchId: number | undefined;
  readonly pledges: number;
}

/** How many have to pledge for a branch of this kind. */
export const pledgesNeeded = (
  kind: BranchKind,
  rules: Pick<Rules, "branchMembers" | "regionMembers">,
): number => (kind === "nation" || kind === "region" ? rules.regionMembers : rules.branchMembers);

/** Why nobody can pledge for it any more; undefined where they can. */
export const whyNotOpen = (
  { state, endsAt }: Pick<Founding, "state" | "endsAt">,
  now: Date,
): Refusal | undefined =>
  state === "open" && now < endsAt ? undefined : refuse("conflict", refusals.founding.over);

/** Does this one more pledge found it? */
export const isEnough = ({ needed, pledges }: Pick<Founding, "needed" | "pledges">): boolean =>
  pledges + 1 >= needed;
