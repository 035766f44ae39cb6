import type { Kept } from "../../platform/kept-of-people.ts";
import { DAYS_KNOWN, MOST_DAYS } from "./sessions/session.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["sign_in.session"],
    stays: {
      kind: "counted",
      days: MOST_DAYS,
      says: (length) => words.kept.sessions.until(length),
    },
    says: () => words.kept.sessions,
  },
  {
    tables: ["sign_in.code", "sign_in.challenge"],
    stays: { kind: "counted", days: 1, says: (length) => words.kept.codes.until(length) },
    says: () => words.kept.codes,
  },
  {
    tables: ["sign_in.passkey"],
    stays: { kind: "belonging" },
    says: () => words.kept.passkeys,
  },
  {
    tables: ["sign_in.known_browser"],
    stays: {
      kind: "counted",
      days: DAYS_KNOWN,
      says: (length) => words.kept.browsers.until(length),
    },
    says: () => words.kept.browsers,
  },
];
