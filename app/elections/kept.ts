import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["elections.nomination", "elections.supporter"],
    stays: { kind: "nameless" },
    says: () => words.kept.nominations,
  },
  {
    tables: ["elections.question", "elections.question_vote"],
    stays: { kind: "nameless" },
    says: () => words.kept.questions,
  },
  {
    tables: ["elections.approved"],
    stays: { kind: "nameless" },
    says: () => words.kept.approved,
  },
];
