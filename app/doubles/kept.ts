import type { Kept } from "../../platform/kept-of-people.ts";
import { DAYS_TO_CONFIRM } from "./acts/ask.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["doubles.asked"],
    stays: {
      kind: "counted",
      days: DAYS_TO_CONFIRM,
      says: (length) => words.kept.asked.until(length),
    },
    says: () => words.kept.asked,
  },
  {
    tables: ["doubles.pair"],
    stays: {
      kind: "counted",
      days: { rule: "emailWaitHours" },
      says: (length) => words.kept.pair.until(length),
    },
    says: () => words.kept.pair,
  },
];
