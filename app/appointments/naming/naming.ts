import type { PersonId } from "../../../platform/ids.ts";
import type { Office } from "../../rulebook/door.ts";

/** `proposed`: waits for others of the body. `waiting`: members can stop it. */
export type NamingState = "proposed" | "waiting" | "stands" | "stopped" | "declined" | "lapsed";

export interface Naming {
  readonly id: number;
  readonly office: Office;
  /** Nobody, once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly proposedBy: PersonId | undefined;
  readonly state: NamingState;
  readonly proposedAt: Date;
  readonly backersNeeded: number;
  readonly backers: number;
  readonly delayHours: number;
  readonly stopNeeded: number;
  readonly stops: number;
  readonly hasAgreed: boolean;
  readonly standsAt: Date | undefined;
}

export const isOpen = ({ state }: Pick<Naming, "state">): boolean =>
  state === "proposed" || state === "waiting";

export const isStoppable = ({ state, standsAt }: Naming, now: Date): boolean =>
  state === "waiting" && standsAt !== undefined && now < standsAt;

/**
 * What the clock does with it; undefined where it waits.
 * @param isWanted does the office stand, filled by this body, with a seat that nobody holds?
 */
export function decideNamingStep(
  { state, standsAt, hasAgreed, personId }: Naming,
  isWanted: boolean,
  now: Date,
): "stand" | "lapse" | undefined {
  if (state !== "proposed" && state !== "waiting") return undefined;
  if (!isWanted || personId === undefined) return "lapse";
  if (state === "proposed" || standsAt === undefined || now < standsAt) return undefined;
  return hasAgreed ? "stand" : "lapse";
}
