import { type Rule, rule } from "../rule-form.ts";

/**
 * Stalls: how long phones may bring what they saved, how long it is known what people said (decision 125), and how long
 * somebody is who wants to hear what became of it (decision 128).
 */
export const STALL_RULES = {
  stallLateDays: rule("branches", "days", [7, 1, 28]),
  stallKeptDays: rule("branches", "days", [365, 30, 730]),
  doorstepsLateDays: rule("branches", "days", [3, 1, 14]),
  // No copy of the register is kept for more than twelve months (decision 130), so members can only make it shorter.
  doorstepsKeptDays: rule("branches", "days", [365, 30, 365]),
  stallConfirmDays: rule("branches", "days", [7, 1, 28]),
  stallContactDays: rule("branches", "days", [180, 30, 365]),
} as const satisfies Record<string, Rule>;
