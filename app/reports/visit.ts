import type { VISITORS as OF_THE_LAW } from "@breakthrough/uk-election-law";
import type { Day } from "../../platform/time/days.ts";

/** Whose visits are the party's to report; the law has more, and its package says whose they are. */
export type Visitor = Exclude<(typeof OF_THE_LAW)[number], "elected-person">;

/** A journey abroad that a gift was to pay for. */
export interface Visit {
  readonly gift: number;
  readonly visitor: Visitor;
  readonly from: Day;
  readonly to: Day;
  readonly destination: string;
  readonly purpose: string;
}
