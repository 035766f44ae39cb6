import { sql } from "kysely";
import type { Day } from "../../../platform/time/days.ts";

/** For a query of `membership.person`: those who are no longer, or never were, taken for under 18. */
export const isAdultRow = (today: Day) => sql<boolean>`(adult_on is null or adult_on <= ${today})`;
