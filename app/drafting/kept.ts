import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/**
 * What this room keeps of people, as the privacy notice tells it. In the text itself, and in the history that an
 * editor needs, stands nobody's name: `drafting.hand` alone says whose editor wrote with which number.
 */
export const kept: readonly Kept[] = [
  {
    tables: ["drafting.hand"],
    stays: { kind: "belonging" },
    says: () => words.kept.text,
  },
  {
    tables: ["drafting.invitation", "drafting.named"],
    stays: { kind: "belonging" },
    says: () => words.kept.authors,
  },
  {
    tables: ["drafting.knowledge", "drafting.told", "drafting.ask"],
    stays: { kind: "belonging" },
    says: () => words.kept.knowledge,
  },
  {
    tables: ["drafting.note"],
    stays: { kind: "nameless" },
    says: () => words.kept.notes,
  },
];
