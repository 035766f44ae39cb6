import type { Day } from "../../platform/days.ts";

export type ThisWeekTables = {
  "this_week.digest": { monday: Day; posted_at: Date };
};
