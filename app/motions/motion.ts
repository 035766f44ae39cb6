import type { PersonId } from "../../platform/ids.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { BallotId } from "../ballots/door.ts";
import { refusals } from "./words.ts";

/** `held`: two keys stopped it for some days. `lapsed`: too few wanted it in time, or the branch was no more. */
export type MotionState =
  | "gathering"
  | "held"
  | "ballot"
  | "carried"
  | "lost"
  | "lapsed"
  | "withdrawn";

/** What members of a branch are to decide. */
export interface Motion {
  readonly id: number;
  readonly branchId: number;
  /** Undefined once they were erased. */
  readonly movedBy: PersonId | undefined;
  readonly title: string;
  readonly body: string;
  /** If the branch agrees, it goes to the whole party as a proposal. */
  readonly isForParty: boolean;
  readonly state: MotionState;
  /** How many it takes, as the rulebook said when it was put. */
  readonly needed: number;
  readonly supporters: number;
  readonly putAt: Date;
  readonly gathersUntil: Date;
  /** Set while it is held. */
  readonly heldAt: Date | undefined;
  readonly ballotId: BallotId | undefined;
  /** What was made of it for the whole party. */
  readonly proposalId: number | undefined;
  readonly endedAt: Date | undefined;
}

export const isGathering = (
  { state, gathersUntil }: Pick<Motion, "state" | "gathersUntil">,
  now: Date,
): boolean => state === "gathering" && now < gathersUntil;

/** Why nobody can support it or take it back now; undefined while it looks for members. */
export function whyNotGathering(
  motion: Pick<Motion, "state" | "gathersUntil">,
  now: Date,
): Refusal | undefined {
  if (isGathering(motion, now)) return undefined;
  const { held, notGathering } = refusals.refuse;
  return refuse("conflict", motion.state === "held" ? held : notGathering);
}

export type ClockStep = "lapse" | "open-ballot";

/** What the clock does with a motion now; undefined where it waits. Pure. */
export function decideClockStep(
  motion: Pick<Motion, "state" | "gathersUntil" | "needed" | "supporters">,
  { isBranchThere, now }: { readonly isBranchThere: boolean; readonly now: Date },
): ClockStep | undefined {
  if (motion.state !== "gathering") return undefined;
  if (!isBranchThere) return "lapse";
  if (motion.supporters >= motion.needed) return "open-ballot";
  return now >= motion.gathersUntil ? "lapse" : undefined;
}

/** Why nothing can be made of it for the whole party; undefined where it can. */
export function whyNotForParty(
  { state, isForParty }: Pick<Motion, "state" | "isForParty">,
  isTakenUp: boolean,
): Refusal | undefined {
  if (!isForParty) return refuse("conflict", refusals.refuse.notForParty);
  if (state !== "carried") return refuse("conflict", refusals.refuse.notCarried);
  return isTakenUp ? refuse("conflict", refusals.refuse.takenUp) : undefined;
}
