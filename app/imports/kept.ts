import type { Kept } from "../../platform/kept-of-people.ts";
import { DAYS_TO_CONFIRM } from "./by-post/acts/give-mailbox.ts";
import { DAYS_TO_ASK } from "./by-post/acts/name-mailbox.ts";
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
  {
    tables: ["imports.invitation"],
    stays: { kind: "belonging" },
    says: () => words.kept.invitation,
  },
  {
    tables: ["imports.mailbox"],
    stays: {
      kind: "counted",
      days: DAYS_TO_ASK + DAYS_TO_CONFIRM,
      says: (length) => words.kept.mailbox.until(length),
    },
    says: () => words.kept.mailbox,
  },
];
