import { addDaysTo, addMonthsTo, type Day } from "../../../platform/time/days.ts";
import type { Online } from "../online/online.ts";

/** For which month a branch asks. */
export const WHICH = ["this", "next"] as const;
export type Which = (typeof WHICH)[number];

/** From today, or from the next month's first day, to the month's last. */
export function daysOfMonth(which: Which, today: Day): Pick<Online, "firstDay" | "lastDay"> {
  const first = `${today.slice(0, 7)}-01` as Day;
  const next = addMonthsTo(first, 1);
  return which === "this"
    ? { firstDay: today, lastDay: addDaysTo(next, -1) }
    : { firstDay: next, lastDay: addDaysTo(addMonthsTo(first, 2), -1) };
}

/** Which of a branch's questions is asked on this day. */
export const askedOn = (asked: readonly Online[], day: Day): Online | undefined =>
  asked.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
