import type { Kept } from "../../platform/kept-of-people.ts";
import { DAYS_TO_CONFIRM } from "./joining/acts/join.ts";
import { words } from "./words.ts";

/** What this room keeps of people, as the privacy notice tells it. */
export const kept: readonly Kept[] = [
  {
    tables: ["membership.person", "membership.term_notice"],
    stays: { kind: "belonging" },
    says: () => words.kept.person,
  },
  {
    tables: ["membership.confirmation"],
    stays: {
      kind: "counted",
      days: DAYS_TO_CONFIRM,
      says: (length) => words.kept.confirmation.until(length),
    },
    says: () => words.kept.confirmation,
  },
  {
    tables: ["membership.email_change"],
    stays: {
      kind: "counted",
      days: { rule: "emailWaitHours" },
      says: (length) => words.kept.emailChange.until(length),
    },
    says: () => words.kept.emailChange,
  },
  {
    tables: ["membership.other_mailbox"],
    stays: { kind: "belonging" },
    says: () => words.kept.otherMailbox,
  },
  {
    tables: ["membership.suspension"],
    stays: {
      kind: "counted",
      days: { rule: "suspensionKeptDays" },
      says: (length) => words.kept.suspension.until(length),
    },
    says: () => words.kept.suspension,
  },
  {
    tables: ["membership.export"],
    stays: { kind: "nameless" },
    says: () => words.kept.exports,
  },
  {
    tables: ["membership.departure"],
    stays: { kind: "nameless" },
    says: () => words.kept.departure,
  },
];
