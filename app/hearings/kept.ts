import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["hearings.case", "hearings.alternative"],
    stays: { kind: "nameless" },
    says: () => words.kept.texts,
  },
  {
    tables: ["hearings.case_backing", "hearings.alternative_backing"],
    stays: { kind: "belonging" },
    says: () => words.kept.backing,
  },
];
