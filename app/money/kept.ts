import type { Kept } from "../../platform/kept-of-people.ts";
import { words } from "./words.ts";

/** PPERA 2000, section 41(5): six years from the end of the financial year; counted from the day it is a year more. */
export const DAYS_KEPT = 7 * 366;

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: [
      "money.dues_plan",
      "money.dues_given",
      "money.dues_receipt",
      "money.dues_paid",
      "money.dues_letter",
      "money.year_told",
      "money.reference",
    ],
    stays: { kind: "nameless" },
    says: () => words.kept.dues,
  },
  {
    tables: ["money.bank_line", "money.handed_in", "money.handed_in_line"],
    stays: { kind: "counted", days: DAYS_KEPT, says: (length) => words.kept.until(length) },
    says: () => words.kept.bank,
  },
  {
    tables: ["money.gift", "money.donor"],
    stays: { kind: "counted", days: DAYS_KEPT, says: (length) => words.kept.until(length) },
    says: () => words.kept.gifts,
  },
];
