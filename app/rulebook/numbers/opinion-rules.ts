import { type Rule, rule } from "../rule-form.ts";

/** Statements, and from when on the map of what members say to them is shown (decision 77). */
export const OPINION_RULES = {
  statementsEach: rule("talk", "statements", [5, 1, 20]),
  mapLeastMembers: rule("talk", "members", [20, 10, 500]),
  mapLeastGroup: rule("talk", "members", [5, 3, 50]),
  mapDotsMembers: rule("talk", "members", [60, 20, 1000]),
} as const satisfies Record<string, Rule>;
