import type { Ballots } from "../ballots/ballots.ts";
import { type CountOptions, countBallots } from "../count-ballots.ts";
import { countWhicheverLots } from "../lot-trial.ts";
import type { ScannedParcel } from "../piles/scanned-piles.ts";
import { nameAt } from "../plain-result.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import type { ElectionWatch } from "../stv/election-watch.ts";
import { withdraw } from "../stv/options.ts";
import { countHeldPapers, type HeldPapers } from "./held-papers.ts";

export type CountbackRule =
  /** The papers that elected the member are counted again, among those who consent (Tasmania, ACT, PRSA). */
  | "quota-papers"
  /** The whole election is counted again without the member; sitting members cannot lose their places. */
  | "recount";

export type CountbackOptions = CountOptions & {
  /** The rule by which the election was counted. */
  readonly method: MethodName;
  /** The number of the member whose place is vacant. */
  readonly vacated: number;
  /** Unelected candidates willing to serve; all of them when left out. */
  readonly consenting?: readonly number[];
  /** `quota-papers` when left out. */
  readonly rule?: CountbackRule;
};

/**
 * Fills a casual vacancy from the ballots of the election itself. The one winner takes the place.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given; and where nobody who consents could take it
 */
export function countVacancyFrom(
  ballots: Ballots,
  options: CountbackOptions,
): CountResult | Refusal {
  // A lot of the election may decide which papers a member held, though not who was elected.
  return countWhicheverLots(options, ballots.prefs.length, (told) => fillVacancy(ballots, told));
}

function fillVacancy(ballots: Ballots, options: CountbackOptions): CountResult | Refusal {
  const held: { papers?: HeldPapers } = {};
  const decimals = options.method === "wig" ? (options.decimals ?? 5) : 5;
  const watch: ElectionWatch = {
    elected: (candidate, piles) => {
      if (candidate + 1 === options.vacated) held.papers = collect(candidate, piles, decimals);
    },
  };
  const original = countBallots(ballots, options.method, { ...options, watch });
  if (isRefusal(original)) return original;
  const consenting = findConsenting(original, options);
  if (isRefusal(consenting)) return consenting;
  if ((options.rule ?? "quota-papers") === "recount")
    return recount(ballots, original, consenting, options);
  if (held.papers === undefined)
    return refuse(
      "tally.countback.keeps-no-papers",
      worded`The method ${options.method} keeps no papers for a countback: use the rule \`recount\`.`,
    );
  return countHeldPapers(ballots, held.papers, consenting, options);
}

function collect(
  candidate: number,
  piles: Parameters<ElectionWatch["elected"]>[1],
  decimals: number,
): HeldPapers {
  const values = (piles.parcels[candidate] as ScannedParcel[]).map((parcel) => ({
    value: parcel.value,
    rows: piles.rowsOf(parcel),
  }));
  return { ballots: piles.ballots, values, decimals };
}

function findConsenting(
  original: CountResult,
  { vacated, consenting }: CountbackOptions,
): number[] | Refusal {
  if (!original.winners.includes(vacated))
    return refuse(
      "tally.countback.not-elected",
      worded`Candidate ${vacated} was not elected, so that no place is vacant.`,
    );
  const unelected = original.candidates
    .filter((c) => !c.withdrawn && !original.winners.includes(c.n))
    .map((c) => c.n);
  const stray = consenting?.find((n) => !unelected.includes(n));
  if (stray !== undefined)
    return refuse(
      "tally.countback.cannot-consent",
      worded`Candidate ${stray} cannot consent: not an unelected candidate.`,
    );
  const list = [...(consenting ?? unelected)];
  return list.length > 0
    ? list
    : refuse("tally.countback.nobody-consents", "Nobody who could fill the vacancy consents.");
}

/** Sitting members are guarded by a constraint, so that the count can only add the one who is missing. */
function recount(
  ballots: Ballots,
  original: CountResult,
  consenting: readonly number[],
  options: CountbackOptions,
): CountResult | Refusal {
  const sitting = original.winners.filter((n) => n !== options.vacated);
  const out = ballots.candidates
    .filter((c) => !sitting.includes(c.n) && !consenting.includes(c.n))
    .map((c) => c.n);
  const standing = withdraw(ballots, out);
  if (isRefusal(standing)) return standing;
  const seats = original.seats;
  const keep = {
    dimension: "countback",
    group: "sitting members",
    candidates: sitting,
    min: sitting.length,
  };
  const constraints = sitting.length > 0 ? [keep] : [];
  const { watch: _watch, constraints: _old, ...rest } = options;
  const again = countBallots(standing, options.method, { ...rest, seats, constraints });
  if (isRefusal(again)) return again;
  const filled = again.winners.filter((n) => !sitting.includes(n));
  const names = filled.map((n) => nameAt(ballots.candidates, n - 1)).join(", ");
  return { ...again, seats: 1, winners: filled, outcome: `The vacancy is filled by ${names}.` };
}
