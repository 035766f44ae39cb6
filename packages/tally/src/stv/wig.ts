import type { Ballots } from "../ballots/ballots.ts";
import type { EqualRanks } from "../piles/piles.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import { type Citations, countGregory, type GregoryTerms } from "./gregory.ts";
import { openTerms, type StvOptions } from "./options.ts";
import type { QuotaForm } from "./quota.ts";
import type { TieStep } from "./ties.ts";

/** What Weighted Inclusive Gregory leaves open; each has the Scottish rule's choice as default, but for the fifth decimal. */
export type WigOptions = StvOptions & {
  /** `droop` when left out. */
  readonly quotaForm?: QuotaForm;
  /** Off when left out. On, the quota is worked out anew each round from the votes in play. */
  readonly movingQuota?: boolean;
  /** `reach` when left out: as many votes as the quota are enough. */
  readonly criterion?: "reach" | "pass";
  /** Decimals of every transfer value, 0 to 12; 5 when left out. */
  readonly decimals?: number;
  /** `largest-first` when left out. */
  readonly surplusOrder?: "largest-first" | "order-of-election";
  /** Off when left out. */
  readonly bulkExclusion?: boolean;
  /** `split` when left out: equal ranks share the paper. `cut` ends it there, `while-several` only while several continue. */
  readonly equalRanks?: EqualRanks;
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

type Choices = Omit<GregoryTerms, "method" | "seats" | "decimals" | "ties" | "guard" | "watch">;

/** The choices of the Scottish rule, which a rule of this family changes where it differs. */
const plain: Choices = {
  quotaForm: "droop",
  quotaEach: "count",
  criterion: "reach",
  surplusOrder: "largest-first",
  bulkExclusion: false,
  equalRanks: "split",
  cutting: "once",
  lastPapers: "pass",
  cites,
};

/**
 * Weighted Inclusive Gregory with open options.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countWig(ballots: Ballots, options: WigOptions): CountResult | Refusal {
  const { decimals = 5 } = options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12)
    return refuse(
      "tally.decimals-out-of-range",
      "The number of decimals must be a whole number from 0 to 12.",
    );
  return countBy(ballots, options, "wig", decimals, ["backwards", "lot"], {
    ...plain,
    quotaForm: options.quotaForm ?? plain.quotaForm,
    quotaEach: options.movingQuota === true ? "round" : "count",
    criterion: options.criterion ?? plain.criterion,
    surplusOrder: options.surplusOrder ?? plain.surplusOrder,
    bulkExclusion: options.bulkExclusion ?? plain.bulkExclusion,
    equalRanks: options.equalRanks ?? plain.equalRanks,
  });
}

const reference = (step: string) => `PRF reference WIGM ${step}`;

/**
 * Proportional Representation Foundation, reference rule for the Weighted Inclusive Gregory Method, without the
 * defeat of sure losers: four decimals, each multiplication and division cut (D.4); the quota is the share cut plus
 * 0.0001 (A.1); ties by an order drawn beforehand (D.1), which is the file's.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countWigmPrf(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  return countBy(ballots, options, "wigm-prf", 4, ["file-order"], {
    ...plain,
    quotaForm: "prf",
    equalRanks: "cut",
    cutting: "each-step",
    lastPapers: "stay",
    cites: {
      first: reference("A.4"),
      quota: reference("A.1"),
      elected: reference("B.1"),
      surplus: reference("B.3"),
      order: reference("B.3"),
      excluded: reference("B.4"),
      remaining: reference("D.3"),
    },
  });
}

const albany = "Albany Municipal Code, Ranked Choice Voting (Ord. 2020-07)";

/**
 * Albany, California, for its City Council: the threshold is worked out anew each round, one more than the whole part
 * of the votes in play over places + 1; who was elected keeps the threshold of that round. Transfer values are cut at
 * six decimals, as the county's published figures are.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countAlbany(ballots: Ballots, options: WigOptions): CountResult | Refusal {
  return countBy(ballots, options, "albany-stv", 6, ["backwards", "lot"], {
    ...plain,
    quotaEach: "round",
    equalRanks: options.equalRanks ?? "cut",
    cites: {
      first: albany,
      quota: `${albany}, threshold`,
      elected: `${albany}, threshold`,
      surplus: `${albany}, surplus`,
      order: `${albany}, surplus`,
      excluded: `${albany}, defeat`,
      remaining: `${albany}, as many left as places`,
    },
  });
}

function countBy(
  ballots: Ballots,
  options: StvOptions,
  method: MethodName,
  decimals: number,
  steps: readonly TieStep[],
  choices: Choices,
): CountResult | Refusal {
  const terms = openTerms(ballots, options, method, decimals, steps);
  if ("kind" in terms) return terms;
  const gregory: GregoryTerms = { ...terms, ...choices };
  return countGregory(
    ballots,
    options.watch === undefined ? gregory : { ...gregory, watch: options.watch },
  );
}
