import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["polling.scrutineer"],
    stays: { kind: "belonging" },
    says: () => words.kept.scrutineers,
  },
];
