import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["ballots.roll_line", "ballots.vote"],
    stays: { kind: "nameless" },
    says: () => words.kept.votes,
  },
  {
    tables: ["ballots.who_line", "ballots.who_never"],
    stays: { kind: "nameless" },
    says: () => words.kept.sealedRoll,
  },
];
