import { type Rule, rule } from "../rule-form.ts";

/** Dues, gifts and the open books (decisions 90 to 94). Money is in whole pence. */
export const MONEY_RULES = {
  duesStandard: rule("money", "pence", [0, 0, 10_000]),
  duesLow: rule("money", "pence", [100, 1, 10_000]),
  duesSolidarity: rule("money", "pence", [1_000, 1, 50_000]),
  duesLeast: rule("money", "pence", [100, 1, 10_000]),
  duesFirstLetterDays: rule("money", "days", [3, 1, 14]),
  duesSecondLetterDays: rule("money", "days", [14, 2, 60]),
  duesPauseMonths: rule("money", "months", [6, 1, 12]),
  duesRetryDays: rule("money", "days", [5, 1, 21]),
  duesFailures: rule("money", "times", [3, 1, 8]),
  giftYearMost: rule("money", "pence", [500_000, 10_000, 10_000_000]),
  giftKeyOver: rule("money", "pence", [100_000, 50_000, 10_000_000]),
  claimKeyOver: rule("money", "pence", [25_000, 0, 1_000_000]),
  claimNoBudgetOver: rule("money", "pence", [1_000_000, 0, 1_000_000]),
  budgetNoticePercent: rule("money", "percent", [80, 50, 100]),
  booksPeople: rule("money", "people", [10, 10, 100]),
} as const satisfies Record<string, Rule>;

/** Members have set dues: money renews a membership then, and no click. */
export const areDuesAsked = ({ duesStandard }: { readonly duesStandard: number }): boolean =>
  duesStandard > 0;
