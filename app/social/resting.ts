import { type Refusal, refuse } from "../../platform/refusal.ts";
import { isInForce, type Policy } from "../policy/door.ts";
import type { PostChoice } from "./rota.ts";
import type { PostVote } from "./rota-queries.ts";
import { refusals } from "./words.ts";

/** What is posted says no more than members have decided: a policy by its number, or no policy, since it announces something. */
export const ANNOUNCEMENT = "announcement";
export type RestsOn = number | typeof ANNOUNCEMENT;

/** Undefined for what no form of ours sends. */
export function readRestsOn(field: string): RestsOn | undefined {
  if (field === ANNOUNCEMENT) return ANNOUNCEMENT;
  return /^[1-9][0-9]{0,8}$/.test(field) ? Number(field) : undefined;
}

/** Whoever approves a post says on what it rests; whoever refuses it need not. Pure. */
export function whyNotResting(
  choice: PostChoice,
  restsOn: RestsOn | undefined,
  policy: Pick<Policy, "state"> | undefined,
): Refusal | undefined {
  if (choice === "refuse" || restsOn === ANNOUNCEMENT) return undefined;
  if (restsOn === undefined) return refuse("invalid", refusals.sayPolicy, "policy");
  return policy !== undefined && isInForce(policy.state)
    ? undefined
    : refuse("conflict", refusals.notInForce, "policy");
}

export interface Rests {
  readonly on: RestsOn;
  /** So many of those who approved it say so. */
  readonly approvals: number;
}

/** On what a post rests, as those see it who approved it: what most of them say first. Pure. */
export function restsOf(votes: readonly PostVote[]): readonly Rests[] {
  const said = new Map<RestsOn, number>();
  for (const { choice, restsOn } of votes) {
    if (choice === "approve" && restsOn !== undefined)
      said.set(restsOn, (said.get(restsOn) ?? 0) + 1);
  }
  return [...said]
    .map(([on, approvals]) => ({ on, approvals }))
    .toSorted((one, other) => other.approvals - one.approvals);
}
