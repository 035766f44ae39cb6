import { decimalText } from "../decimal.ts";
import { lookOf } from "../formats/names.ts";
import { compareShare, type Fraction, fractionText } from "../fraction.ts";
import type { Lot, LotOptions } from "../lot.ts";
import { countWhicheverLots } from "../lot-trial.ts";
import { chooseByLot } from "../marks/options.ts";
import { type PlainStage, plainResult } from "../plain-result.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";

export type ListVotes = {
  readonly title?: string;
  readonly lists: readonly { readonly name: string; readonly votes: number }[];
};

export type ListQuota = "hare" | "droop" | "hagenbach-bischoff" | "imperiali";

export type ListOptions = LotOptions & {
  readonly seats: number;
  /** Lists with a smaller share of all votes win nothing. */
  readonly threshold?: Fraction;
  /** For the largest remainder; `hare` when left out. */
  readonly listQuota?: ListQuota;
};

export type ListMethod = "dhondt" | "sainte-lague" | "modified-sainte-lague" | "largest-remainder";

export type ListResult = CountResult & {
  /** By list name, lists without a seat included. */
  readonly seatsByParty: Readonly<Record<string, number>>;
};

type List = ListVotes["lists"][number];
const nameOf = ({ lists }: ListVotes, at: number): string => (lists[at] as List).name;
const votesOf = ({ lists }: ListVotes, at: number): number => (lists[at] as List).votes;

type Share = { top: bigint; bottom: bigint };
type Allocation = {
  votes: ListVotes;
  able: number[];
  seats: number[];
  winners: number[];
  stages: PlainStage[];
  lots: Lot[];
  options: ListOptions;
};

/**
 * Shares seats among lists: D'Hondt (divisors 1, 2, 3 …), Sainte-Laguë (1, 3, 5 …), modified Sainte-Laguë (1.4, 3, 5
 * …) or largest remainder. Equal claims: more votes, then lot.
 * @returns the seats of each list; or a refusal where there are no votes or seats, or a lot decides and no seed is
 *   given
 */
export function countLists(
  votes: ListVotes,
  method: ListMethod,
  options: ListOptions,
): ListResult | Refusal {
  const size = votes.lists.length * options.seats;
  return countWhicheverLots(options, size, (told) => shareSeats(votes, method, told));
}

function shareSeats(
  votes: ListVotes,
  method: ListMethod,
  options: ListOptions,
): ListResult | Refusal {
  const fault = findListFault(votes, options);
  if (fault !== undefined) return fault;
  const total = votes.lists.reduce((sum, list) => sum + list.votes, 0);
  const { threshold = { numerator: 0, denominator: 1 } } = options;
  const able = votes.lists.flatMap((list, i) =>
    list.votes > 0 && compareShare(list.votes, total, threshold) >= 0 ? [i] : [],
  );
  if (able.length === 0)
    return refuse(
      "tally.lists.nobody-reaches-threshold",
      worded`No list reaches the threshold of ${fractionText(threshold)} of the votes.`,
    );
  const allocation: Allocation = {
    ...{ votes, able, options, winners: [], stages: [], lots: [] },
    seats: votes.lists.map(() => 0),
  };
  const done =
    method === "largest-remainder"
      ? shareByRemainder(allocation, total)
      : shareByDivisors(allocation, method);
  return done ?? listResult(allocation, method, total);
}

function findListFault({ lists }: ListVotes, { seats }: ListOptions): Refusal | undefined {
  if (!Number.isSafeInteger(seats) || seats < 1)
    return refuse(
      "tally.seats-not-whole",
      "The number of seats must be a whole number of at least 1.",
    );
  if (lists.length === 0) return refuse("tally.lists.no-lists", "There are no lists.");
  const names = new Set<string>();
  for (const { name, votes } of lists) {
    if (names.has(lookOf(name)))
      return refuse("tally.lists.twice", worded`The list "${name}" stands here twice.`);
    names.add(lookOf(name));
    if (!Number.isSafeInteger(votes) || votes < 0)
      return refuse(
        "tally.lists.votes-not-whole",
        worded`The votes of "${name}" must be a whole number from 0.`,
      );
  }
  const total = lists.reduce((sum, list) => sum + list.votes, 0);
  if (!Number.isSafeInteger(total))
    return refuse("tally.lists.too-many-votes", "The votes are too many to add up exactly.");
  return total === 0 ? refuse("tally.lists.no-votes", "There are no votes.") : undefined;
}

/** The divisor of the next seat of a list that has `seats`, as top / bottom of a fraction. */
function divisorOf(method: ListMethod, seats: number): Share {
  if (method === "dhondt") return { top: BigInt(seats + 1), bottom: 1n };
  if (seats === 0 && method === "modified-sainte-lague") return { top: 7n, bottom: 5n };
  return { top: BigInt(2 * seats + 1), bottom: 1n };
}

const rules = {
  dhondt: "D'Hondt: votes divided by seats won + 1",
  "sainte-lague": "Sainte-Laguë: votes divided by twice the seats won + 1",
  "modified-sainte-lague": "modified Sainte-Laguë: votes divided by 1.4, then 3, 5, 7 …",
  "largest-remainder": "largest remainder",
} as const;

function shareByDivisors(allocation: Allocation, method: ListMethod): Refusal | undefined {
  const { votes, able, seats, options } = allocation;
  for (let seat = 1; seat <= options.seats; seat++) {
    const quotients = new Map(
      able.map((i) => {
        const { top, bottom } = divisorOf(method, seats[i] as number);
        return [i, { top: BigInt(votesOf(votes, i)) * bottom, bottom: top }];
      }),
    );
    const next = decideNext(allocation, quotients, `seat ${seat}`);
    if (isRefusal(next)) return next;
    award(
      allocation,
      next,
      quotients,
      `Seat ${seat} goes to the highest quotient (${rules[method]})`,
    );
  }
  return undefined;
}

function compareShares(a: Share, b: Share): number {
  const [left, right] = [a.top * b.bottom, b.top * a.bottom];
  return left === right ? 0 : left < right ? -1 : 1;
}

function decideNext(
  { votes, options, lots, stages, winners }: Allocation,
  shares: ReadonlyMap<number, Share>,
  purpose: string,
): number | Refusal {
  const lists = [...shares.keys()];
  const share = (i: number) => shares.get(i) as Share;
  const best = lists.reduce((a, b) => (compareShares(share(b), share(a)) > 0 ? b : a));
  const tied = lists.filter((i) => compareShares(share(i), share(best)) === 0);
  const most = Math.max(...tied.map((i) => votesOf(votes, i)));
  const left = tied.filter((i) => votesOf(votes, i) === most);
  // Where all of them get a seat there is nothing to draw.
  if (left.length <= options.seats - winners.length) return left[0] as number;
  const name = (i: number) => nameOf(votes, i);
  return chooseByLot(left, purpose, options, lots, name, stages.length + 1);
}

function award(
  allocation: Allocation,
  list: number,
  shares: ReadonlyMap<number, Share>,
  told: string,
): void {
  const { votes, seats, winners, stages, lots } = allocation;
  seats[list] = (seats[list] as number) + 1;
  winners.push(list + 1);
  const totals = Object.fromEntries(
    [...shares].map(([i, { top, bottom }]) => [i + 1, decimalText((top * 100_000n) / bottom, 5)]),
  );
  const drawn = lots.filter((lot) => lot.stage === stages.length + 1).map((lot) => lot.why);
  const reason = `${told}: ${nameOf(votes, list)}.`;
  stages.push({ action: "allocation", reason, totals, notes: drawn, elected: [list + 1] });
}

/** Votes a seat costs, as a fraction. */
function listQuota(form: ListQuota, total: number, seats: number): Share {
  const votes = BigInt(total);
  if (form === "hare") return { top: votes, bottom: BigInt(seats) };
  if (form === "droop") return { top: votes / BigInt(seats + 1) + 1n, bottom: 1n };
  return { top: votes, bottom: BigInt(seats + (form === "imperiali" ? 2 : 1)) };
}

function shareByRemainder(allocation: Allocation, total: number): Refusal | undefined {
  const { votes, able, seats, options, winners, stages } = allocation;
  const inPlay = able.reduce((sum, i) => sum + votesOf(votes, i), 0);
  const quota = listQuota(options.listQuota ?? "hare", inPlay, options.seats);
  const remainders = new Map<number, Share>();
  for (const i of able) {
    const scaled = BigInt(votesOf(votes, i)) * quota.bottom;
    seats[i] = Number(scaled / quota.top);
    for (let k = 0; k < (seats[i] as number); k++) winners.push(i + 1);
    remainders.set(i, { top: scaled % quota.top, bottom: quota.bottom });
  }
  if (winners.length > options.seats)
    return refuse(
      "tally.lists.quota-gives-too-many",
      worded`The ${options.listQuota} quota gives out ${winners.length} seats, more than the ${options.seats} there are.`,
    );
  const told = decimalText((quota.top * 100_000n) / quota.bottom, 5);
  stages.push({
    action: "allocation",
    reason: `The quota is ${told} (${options.listQuota ?? "hare"} of ${inPlay} votes${inPlay < total ? " above the threshold" : ""}): every full quota wins a seat.`,
    totals: Object.fromEntries(able.map((i) => [i + 1, `${votesOf(votes, i)}`])),
    elected: [...new Set(winners)],
  });
  return shareRest(allocation, remainders);
}

function shareRest(allocation: Allocation, remainders: Map<number, Share>): Refusal | undefined {
  const { winners, options } = allocation;
  let left = new Map(remainders);
  while (winners.length < options.seats) {
    // A quota as small as Imperiali's can leave more seats than lists: then they start again from the top.
    if (left.size === 0) left = new Map(remainders);
    const next = decideNext(allocation, left, `seat ${winners.length + 1}`);
    if (isRefusal(next)) return next;
    award(allocation, next, left, `Seat ${winners.length + 1} goes to the largest remainder`);
    left.delete(next);
  }
  return undefined;
}

function listResult(
  { votes, seats, winners, stages, lots, options }: Allocation,
  method: MethodName,
  total: number,
): ListResult {
  const candidates = votes.lists.map(({ name }, i) => ({ n: i + 1, name }));
  const won = candidates.filter((c) => (seats[c.n - 1] as number) > 0);
  const result = plainResult({
    ...{
      method,
      title: votes.title ?? "",
      candidates,
      seats: options.seats,
      lots,
      stages,
      winners,
    },
    ...{ validVotes: total, invalidVotes: 0 },
    unit: method === "largest-remainder" ? "votes, then remainders" : "quotients",
    outcome: `Seats: ${won.map((c) => `${c.name} ${seats[c.n - 1]}`).join(", ")}.`,
  });
  const seatsByParty = Object.fromEntries(
    candidates.map((c) => [c.name, seats[c.n - 1] as number]),
  );
  return { ...result, seatsByParty };
}
