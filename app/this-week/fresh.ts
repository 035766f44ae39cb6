import { addDays } from "../../platform/time/days.ts";
import type { Week } from "./facts.ts";

const DAYS_OF_NEWS = 7;

/** What came out within the week before `now`. */
export const newsOf = ({ results, policies }: Pick<Week, "results" | "policies">, now: Date) => {
  const since = addDays(now, -DAYS_OF_NEWS);
  return {
    results: results.filter(({ closedAt }) => closedAt >= since),
    policies: policies.filter(({ adoptedAt }) => adoptedAt >= since),
  };
};
