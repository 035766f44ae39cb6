import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["bulletins.letter", "bulletins.message"],
    stays: { kind: "nameless" },
    says: () => words.kept.written,
  },
];
