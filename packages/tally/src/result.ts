import type { Lot } from "./lot.ts";

export const methodNames = [
  "scottish-stv",
  "ni-stv",
  "dail-stv",
  "ers97",
  "meek-prf",
  "meek-nz",
  "meek-1987",
  "wig",
  "wigm-prf",
  "albany-stv",
  "aec-senate",
  "irv",
  "two-rounds",
  "bottoms-up",
  "plurality",
  "schulze",
  "ranked-pairs",
  "minimax",
  "approval",
  "score",
  "star",
  "majority-judgment",
  "dhondt",
  "sainte-lague",
  "modified-sainte-lague",
  "largest-remainder",
  "motion",
] as const;

export type MethodName = (typeof methodNames)[number];

export type Candidate = {
  /** The number the ballot file gives, from 1. */
  readonly n: number;
  readonly name: string;
  readonly withdrawn?: true;
};

/** An exact decimal such as `"1192.00000"`: never a floating-point number. */
export type Decimal = string;

/** Votes come back from `non-transferable` only under Meek's rule, where every paper is shared out again. */
export type Source = number | "non-transferable";

export type Destination = number | "non-transferable" | "fractions";

export type Transfer = {
  readonly from: Source;
  readonly to: Destination;
  readonly votes: Decimal;
  /** Ballot papers moved, where the rule moves whole papers. */
  readonly papers?: number;
};

export type StageAction =
  | "first-preferences"
  | "surplus"
  | "exclusion"
  | "election"
  | "round"
  | "comparison"
  | "allocation"
  | "check";

export type Stage = {
  readonly stage: number;
  readonly action: StageAction;
  /** The candidates whose votes were moved. */
  readonly acted: readonly number[];
  /** What was done and why, in one sentence that cites the rule. */
  readonly reason: string;
  /** Further sentences: who was elected, which tie was broken and how, who is guarded. */
  readonly notes: readonly string[];
  readonly elected: readonly number[];
  readonly excluded: readonly number[];
  readonly totals: Readonly<Record<string, Decimal>>;
  /** Votes with nobody; where the rule says so this holds the votes lost to cutting decimals. */
  readonly nonTransferable: Decimal;
  /** Of `nonTransferable`, the part lost by cutting decimals rather than for want of a preference. */
  readonly nonTransferableFractions?: Decimal;
  /** Votes lost to fractions where the rule books them apart from `nonTransferable`. */
  readonly lossByFraction: Decimal;
  /** Where the quota moves during the count. */
  readonly quota?: Decimal;
  readonly keepValues?: Readonly<Record<string, Decimal>>;
  readonly transfers: readonly Transfer[];
};

/** The answer of every method. Plain data: `JSON.stringify` keeps all of it. */
export type CountResult = {
  readonly method: MethodName;
  readonly title: string;
  readonly candidates: readonly Candidate[];
  readonly seats: number;
  readonly validVotes: number;
  /** Papers left out before the first stage: empty, or naming only the withdrawn. */
  readonly invalidVotes: number;
  readonly quota?: Decimal;
  /** What a figure in `stages[].totals` counts: votes, points, approvals … */
  readonly unit: string;
  /** Candidate numbers in order of election. */
  readonly winners: readonly number[];
  readonly electedAtStage: Readonly<Record<string, number>>;
  readonly excludedAtStage: Readonly<Record<string, number>>;
  readonly stages: readonly Stage[];
  /** Every lot that was drawn; empty when the votes alone decided. */
  readonly lots: readonly Lot[];
  /** Lots that the rule draws but that need not be drawn: whichever way they fall, the same are elected. */
  readonly lotsWithoutEffect?: readonly LotWithoutEffect[];
  /** No more candidates stood than there were places. */
  readonly uncontested?: true;
  readonly outcome: string;
};

export type LotWithoutEffect = Pick<Lot, "stage" | "why" | "among">;
