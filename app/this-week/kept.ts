import type { Kept } from "../../platform/kept-of-people.ts";
import { DAYS_KEPT } from "./telling/happening-store.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["this_week.follow"],
    stays: { kind: "belonging" },
    says: () => words.kept.following,
  },
  {
    tables: ["this_week.push_browser", "this_week.push_sign"],
    stays: { kind: "belonging" },
    says: () => words.kept.browsers,
  },
  {
    tables: ["this_week.happening", "this_week.asked", "this_week.addition"],
    stays: {
      kind: "counted",
      days: DAYS_KEPT,
      says: (length) => words.kept.happening.until(length),
    },
    says: () => words.kept.happening,
  },
];
