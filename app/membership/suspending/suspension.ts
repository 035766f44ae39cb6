import type { Capacity } from "../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { capacityInWords } from "../../rulebook/door.ts";
import { refusals } from "../words.ts";

/** The only reasons for which somebody may be suspended. */
export const SUSPENSION_GROUNDS = ["threats", "abuse", "law", "again"] as const;
export type SuspensionGround = (typeof SUSPENSION_GROUNDS)[number];

export interface Suspension {
  readonly request: number;
  readonly ground: SuspensionGround;
  readonly days: number;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  readonly liftedAt: Date | undefined;
  /** In which capacity it was lifted. */
  readonly liftedBy: Capacity | undefined;
}

/** The same for the person's own download. */
export const suspensionInWords = ({ liftedBy, ...suspension }: Suspension) => ({
  ...suspension,
  liftedBy: liftedBy && capacityInWords(liftedBy),
});

/** When a suspension of so many days ends by itself. It is never longer than the rulebook says. */
export function decideSuspensionEnd(
  days: number,
  { suspensionDays }: { readonly suspensionDays: number },
  now: Date,
): Date | Refusal {
  if (days > suspensionDays) {
    return refuse("invalid", refusals.suspend.tooLong(suspensionDays), "days");
  }
  return addDays(now, days);
}

export type SuspensionState = "running" | "over" | "lifted";

export function suspensionStateAt({ endsAt, liftedAt }: Suspension, now: Date): SuspensionState {
  if (liftedAt !== undefined) return "lifted";
  return now < endsAt ? "running" : "over";
}
