import { type Rule, rule } from "../rule-form.ts";

/** After how many days a newcomer gets each of the first letters: all within a fortnight (decision 157). */
export const FIRST_LETTER_RULES = {
  firstLetterDays: rule("members", "days", [1, 0, 3]),
  secondLetterDays: rule("members", "days", [5, 2, 9]),
  thirdLetterDays: rule("members", "days", [12, 4, 14]),
} as const satisfies Record<string, Rule>;
