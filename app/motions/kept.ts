import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["motions.motion", "motions.covered", "motions.support"],
    stays: { kind: "nameless" },
    says: () => words.kept.motions,
  },
];
