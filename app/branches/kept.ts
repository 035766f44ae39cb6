import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["branches.belonging", "branches.nowhere", "branches.pledge", "branches.founding"],
    stays: { kind: "belonging" },
    says: () => words.kept.belonging,
  },
  {
    tables: ["branches.holding"],
    stays: { kind: "belonging" },
    says: () => words.kept.offices,
  },
  {
    tables: ["branches.objection"],
    stays: { kind: "belonging" },
    says: () => words.kept.objection,
  },
  {
    tables: ["branches.look"],
    stays: { kind: "belonging" },
    says: () => words.kept.look,
  },
];
