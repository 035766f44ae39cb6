import { type Rule, rule } from "../rule-form.ts";

/** Stalls: how long phones may bring what they saved, and how long it is known what people said (decision 125). */
export const STALL_RULES = {
  stallLateDays: rule("branches", "days", [7, 1, 28]),
  stallKeptDays: rule("branches", "days", [365, 30, 730]),
} as const satisfies Record<string, Rule>;
