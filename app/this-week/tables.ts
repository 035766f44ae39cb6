import type { Day } from "../../platform/time/days.ts";

export type ThisWeekTables = {
  "this_week.digest": { monday: Day; posted_at: Date };
};
