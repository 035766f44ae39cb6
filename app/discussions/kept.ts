import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: [
      "discussions.comment",
      "discussions.side",
      "discussions.strong_mark",
      "discussions.mind_changed",
      "discussions.fair_mark",
      "discussions.report",
    ],
    stays: { kind: "belonging" },
    says: () => words.kept.comments,
  },
  {
    tables: ["discussions.argument", "discussions.summary"],
    stays: { kind: "nameless" },
    says: () => words.kept.arguments,
  },
  {
    tables: ["discussions.hidden"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.kept.hidden.until(length),
    },
    says: () => words.kept.hidden,
  },
];
