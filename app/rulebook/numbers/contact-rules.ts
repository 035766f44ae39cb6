import { type Rule, rule } from "../rule-form.ts";

/** What people outside ask, and who wants press releases: how long it is kept, and when somebody is reminded of it. */
export const CONTACT_RULES = {
  contactConfirmDays: rule("teams", "days", [3, 1, 14]),
  contactKeptDays: rule("teams", "days", [180, 30, 365]),
  contactWaitDays: rule("teams", "days", [5, 1, 28]),
} as const satisfies Record<string, Rule>;
