import { type Rule, rule } from "../rule-form.ts";

/** People who do one job together: how a team begins, decides, and is kept from dying quietly (decisions 100 and 101). */
export const TEAM_RULES = {
  teamFounders: rule("teams", "members", [3, 2, 20]),
  teamFoundingDays: rule("teams", "days", [30, 7, 90]),
  teamsForming: rule("teams", "teams", [1, 1, 5]),
  coordinatorMonths: rule("teams", "months", [6, 1, 12]),
  coordinatorsMost: rule("teams", "people", [2, 1, 5]),
  teamAnswerDays: rule("teams", "days", [7, 2, 28]),
  teamAgainDays: rule("teams", "days", [30, 7, 180]),
  welcomeDays: rule("teams", "days", [3, 1, 14]),
  teamLettersAWeek: rule("teams", "letters", [2, 1, 7]),
  teamDecideDays: rule("teams", "days", [4, 1, 14]),
  teamDecideLeast: rule("teams", "members", [3, 2, 20]),
  teamDecidePercent: rule("teams", "percent", [25, 5, 60]),
  teamUnledDays: rule("teams", "days", [90, 30, 365]),
} as const satisfies Record<string, Rule>;
