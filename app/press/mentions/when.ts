import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { refusals } from "../words.ts";

const FIRST = "2000-01-01";

/** Why nothing was said on this day: it is still to come, or before there were parties like this one. Pure. */
export const whyNotDay = (day: Day, now: Date): Refusal | undefined =>
  day >= FIRST && day <= dayOf(now)
    ? undefined
    : refuse("invalid", refusals.mentions.notYet, "day");
