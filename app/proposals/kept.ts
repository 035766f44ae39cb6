import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["proposals.support", "proposals.taking", "proposals.sealed_ask"],
    stays: { kind: "belonging" },
    says: () => words.kept.drafts,
  },
  {
    tables: ["proposals.priority"],
    stays: { kind: "belonging" },
    says: () => words.kept.marks,
  },
  {
    tables: ["proposals.author", "proposals.publication"],
    stays: { kind: "nameless" },
    says: () => words.kept.proposals,
  },
];
