import type { Week } from "./facts.ts";
import { newsSince } from "./news-since.ts";

/** What came out within the week before `now`. */
export const newsOf = ({ results, policies }: Pick<Week, "results" | "policies">, now: Date) => {
  const since = newsSince(now);
  return {
    results: results.filter(({ closedAt }) => closedAt >= since),
    policies: policies.filter(({ adoptedAt }) => adoptedAt >= since),
  };
};
