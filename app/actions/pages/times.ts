import { londonTimeOf } from "../../../web/moments.ts";
import { type ShiftTimes, timesOf } from "../action.ts";

/** From when until when a shift is, as clocks in the UK show it: 10:00–12:00. */
export function clockRangeInWords(shift: ShiftTimes, begin: Date): string {
  const { startsAt, endsAt } = timesOf(shift, begin);
  return `${londonTimeOf(startsAt)}–${londonTimeOf(endsAt)}`;
}
