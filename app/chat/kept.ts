import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** For so long the number of an account is kept whose roles could not be taken, because the server does not answer. */
export const ENDED_DAYS = 30;

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["chat.link", "chat.linking"],
    stays: { kind: "belonging" },
    says: () => words.kept,
  },
];
