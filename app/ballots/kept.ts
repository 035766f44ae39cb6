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
    tables: ["ballots.pack", "ballots.sheet"],
    stays: {
      kind: "counted",
      days: { rule: "ballotDays" },
      says: (length) => words.kept.packs.until(length),
    },
    says: () => words.kept.packs,
  },
  {
    tables: ["ballots.who_line", "ballots.who_never"],
    stays: { kind: "nameless" },
    says: () => words.kept.sealedRoll,
  },
  {
    tables: ["ballots.who_device_key"],
    stays: { kind: "belonging" },
    says: () => words.kept.deviceKeys,
  },
  {
    tables: ["ballots.who_registrar"],
    stays: { kind: "nameless" },
    says: () => words.kept.registrar,
  },
  {
    tables: ["ballots.trustee_seat"],
    stays: { kind: "nameless" },
    says: () => words.kept.trusteeSeats,
  },
];
