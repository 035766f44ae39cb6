import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["requests.request", "requests.signer"],
    stays: { kind: "nameless" },
    says: () => words.kept.asked,
  },
  {
    tables: ["requests.stop", "requests.about", "requests.telling"],
    stays: { kind: "belonging" },
    says: () => words.kept.stops,
  },
];
