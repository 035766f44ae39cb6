import type { PersonId } from "../../../platform/ids.ts";
import type { Office } from "../../rulebook/door.ts";

/** `proposed`: waits for others of the body. `waiting`: members can stop it. */
export type NamingState =
  | "proposed"
  | "waiting"
  | "stands"
  | "stopped"
  | "declined"
  | "lapsed"
  | "withdrawn";

export interface Naming {
  readonly id: number;
  readonly office: Office;
  /** Nobody, once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly proposedBy: PersonId | undefined;
  readonly state: NamingState;
  readonly proposedAt: Date;
  /** Where too few back it until then, it does not come about. */
  readonly lapsesAt: Date;
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

/** Can whoever proposed it take it back? Once enough have backed it, it is the body's. */
export const isWithdrawable = ({ state }: Pick<Naming, "state">): boolean => state === "proposed";

/** Is there a seat for one more? A proposal holds none before it is backed: else one person could keep an office empty. */
export const hasSeat = (empty: number, open: readonly Pick<Naming, "state">[]): boolean =>
  open.filter(({ state }) => state === "waiting").length < empty;

export const isStoppable = ({ state, standsAt }: Naming, now: Date): boolean =>
  state === "waiting" && standsAt !== undefined && now < standsAt;

/**
 * What the clock does with it; undefined where it waits.
 * @param isWanted does the office stand, filled by this body, with a seat that nobody holds?
 */
export function decideNamingStep(
  { state, lapsesAt, standsAt, hasAgreed, personId }: Naming,
  isWanted: boolean,
  now: Date,
): "stand" | "lapse" | undefined {
  if (state !== "proposed" && state !== "waiting") return undefined;
  if (!isWanted || personId === undefined) return "lapse";
  if (state === "proposed") return now >= lapsesAt ? "lapse" : undefined;
  if (standsAt === undefined || now < standsAt) return undefined;
  return hasAgreed ? "stand" : "lapse";
}
