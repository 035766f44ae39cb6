import type { Kept } from "../../platform/kept-of-people.ts";
import { DAYS_KEPT } from "../money/door.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["payments.method"],
    stays: { kind: "nameless" },
    says: () => words.kept.methods,
  },
  {
    tables: ["payments.charge"],
    stays: { kind: "counted", days: DAYS_KEPT, says: (length) => words.kept.until(length) },
    says: () => words.kept.charges,
  },
];
