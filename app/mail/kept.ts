import type { Kept } from "../../platform/kept-of-people.ts";
import { COMPLAINT_KEPT_DAYS } from "./bounces/bounce-store.ts";
import { DAYS_KEPT } from "./letter.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["mail.letter", "mail.text"],
    stays: { kind: "counted", days: DAYS_KEPT, says: (length) => words.kept.letters.until(length) },
    says: () => words.kept.letters,
  },
  {
    tables: ["mail.by_post"],
    stays: { kind: "counted", days: DAYS_KEPT, says: (length) => words.kept.byPost.until(length) },
    says: () => words.kept.byPost,
  },
  {
    tables: ["mail.bounce"],
    stays: {
      kind: "counted",
      days: COMPLAINT_KEPT_DAYS,
      says: (length) => words.kept.bounces.until(length),
    },
    says: () => words.kept.bounces,
  },
  {
    tables: ["mail.preference"],
    stays: { kind: "belonging" },
    says: () => words.kept.notices,
  },
];
