import type { Ballots } from "../ballots/ballots.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { type Citations, countGregory, type GregoryTerms } from "./gregory.ts";
import { openTerms, type StvOptions } from "./options.ts";
import type { QuotaForm } from "./quota.ts";

/** What Weighted Inclusive Gregory leaves open; each has the Scottish rule's choice as default, but for the fifth decimal. */
export type WigOptions = StvOptions & {
  /** `droop` when left out. */
  readonly quotaForm?: QuotaForm;
  /** `reach` when left out: as many votes as the quota are enough. */
  readonly criterion?: "reach" | "pass";
  /** Decimals of every transfer value, 0 to 12; 5 when left out. */
  readonly decimals?: number;
  /** `largest-first` when left out. */
  readonly surplusOrder?: "largest-first" | "order-of-election";
  /** Off when left out. */
  readonly bulkExclusion?: boolean;
  /** `split` when left out: equal ranks share the paper. `cut` ends it there. */
  readonly equalRanks?: "cut" | "split";
};

const cites: Citations = {
  first: "WIG: first preferences",
  quota: "WIG: quota",
  elected: "WIG: election",
  surplus: "WIG: surplus",
  order: "WIG: order of surpluses",
  excluded: "WIG: exclusion",
  remaining: "WIG: as many left as places",
};

/** Weighted Inclusive Gregory with open options. */
export function countWig(ballots: Ballots, options: WigOptions): CountResult | Refusal {
  const { decimals = 5 } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12)
    return refuse("The number of decimals must be a whole number from 0 to 12.");
  const terms = openTerms(ballots, options, "wig", decimals, ["backwards", "lot"]);
  if ("kind" in terms) return terms;
  const gregory: GregoryTerms = {
    ...terms,
    quotaForm: options.quotaForm ?? "droop",
    criterion: options.criterion ?? "reach",
    surplusOrder: options.surplusOrder ?? "largest-first",
    bulkExclusion: options.bulkExclusion ?? false,
    equalRanks: options.equalRanks ?? "split",
    cites,
  };
  return countGregory(
    ballots,
    options.watch === undefined ? gregory : { ...gregory, watch: options.watch },
  );
}
