import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["social.entry", "social.seat"],
    stays: { kind: "nameless" },
    says: () => words.kept.rota,
  },
  {
    tables: ["social.account", "social.removal"],
    stays: { kind: "nameless" },
    says: () => words.kept.accounts,
  },
];
