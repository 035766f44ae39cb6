import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["juries.challenger", "juries.pool_entry", "juries.seat", "juries.outside"],
    stays: { kind: "nameless" },
    says: () => words.kept.juries,
  },
];
