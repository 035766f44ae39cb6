import { addDays } from "../../platform/time/days.ts";

const DAYS_OF_NEWS = 7;

/** What came out after this moment is this week's news. */
export const newsSince = (now: Date): Date => addDays(now, -DAYS_OF_NEWS);
