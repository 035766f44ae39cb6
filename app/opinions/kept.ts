import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["opinions.answer"],
    stays: { kind: "belonging" },
    says: () => words.kept.answers,
  },
  {
    tables: ["opinions.statement"],
    stays: { kind: "nameless" },
    says: () => words.kept.statements,
  },
  {
    tables: ["opinions.hidden"],
    stays: {
      kind: "counted",
      days: { rule: "hiddenTextDays" },
      says: (length) => words.kept.hidden.until(length),
    },
    says: () => words.kept.hidden,
  },
];
