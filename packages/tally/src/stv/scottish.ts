import type { Ballots } from "../ballots/ballots.ts";
import type { Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { type Citations, countGregory } from "./gregory.ts";
import type { StvOptions } from "./options.ts";
import { openTerms } from "./options.ts";

const rule = (number: string) => `SSI 2007/42 Sch. 1 r. ${number}`;

const cites: Citations = {
  first: rule("45"),
  quota: rule("46"),
  elected: rule("47"),
  surplus: rule("48"),
  order: rule("49"),
  excluded: rule("50"),
  remaining: rule("52"),
};

/**
 * Scottish local elections: Scottish Local Government Elections Order 2007 (SSI 2007/42), Schedule 1, rules 45 to 52;
 * the same in SSI 2011/399. Ties: rules 49 and 51, backwards and then by lot.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countScottish(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  const terms = openTerms(ballots, options, "scottish-stv", 5, ["backwards", "lot"]);
  if ("kind" in terms) return terms;
  return countGregory(ballots, {
    ...terms,
    quotaForm: "droop",
    criterion: "reach",
    surplusOrder: "largest-first",
    bulkExclusion: false,
    equalRanks: "cut",
    quotaEach: "count",
    cutting: "once",
    lastPapers: "pass",
    cites,
    ...(options.watch === undefined ? {} : { watch: options.watch }),
  });
}
