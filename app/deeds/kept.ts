import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["deeds.deed", "deeds.note"],
    stays: { kind: "nameless" },
    says: () => words.kept.deeds,
  },
  {
    tables: ["deeds.asker", "deeds.author"],
    stays: { kind: "belonging" },
    says: () => words.kept.asked,
  },
];
