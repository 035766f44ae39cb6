import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["appointments.willing", "appointments.pool_entry", "appointments.seat"],
    stays: { kind: "nameless" },
    says: () => words.kept.lots,
  },
  {
    tables: ["appointments.naming", "appointments.backer", "appointments.stop"],
    stays: { kind: "nameless" },
    says: () => words.kept.namings,
  },
];
