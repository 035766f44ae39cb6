import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["imports.list_file"],
    stays: {
      kind: "counted",
      days: { rule: "requestHours" },
      says: (length) => words.kept.file.until(length),
    },
    says: () => words.kept.file,
  },
];
