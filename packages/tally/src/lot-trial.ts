import { type LotOptions, type LotQuestion, sameEitherWay, waysOut } from "./lot.ts";
import { isRefusal, type Refusal, refuse, worded } from "./refusal.ts";
import type { CountResult, LotWithoutEffect } from "./result.ts";

/** Thrown where a count comes to a point from which every way has been or will be tried. */
class Explored extends Error {}

/** One lot on the way, and which of its ways is taken. */
type Step = { readonly lot: string; readonly way: number };

/** A lot that can come, and where each of its ways leads: to another lot, or (`=…`) to an outcome. */
type Fork = { readonly question: LotQuestion; readonly ways: Map<number, string> };

/** What all the trials of one count share. */
class Ground {
  readonly forks = new Map<string, Fork>();
  /** Paths that lead to ways not yet tried. */
  readonly open: Step[][] = [[]];
  isWhole = true;
  readonly #outcomes = new Map<string, ReadonlySet<string>>();

  /** All outcomes to which a way can lead. */
  outcomesFrom(target: string): ReadonlySet<string> {
    const fork = this.forks.get(target);
    if (fork === undefined) return new Set([target]);
    const known = this.#outcomes.get(target);
    if (known !== undefined) return known;
    const all = new Set([...fork.ways.values()].flatMap((way) => [...this.outcomesFrom(way)]));
    this.#outcomes.set(target, all);
    return all;
  }

  /** Whether another set of candidates can be elected if this lot falls otherwise. */
  matters({ ways }: Fork): boolean {
    const sets = [...ways.values()].map((way) => [...this.outcomesFrom(way)].sort().join("\n"));
    return !this.isWhole || this.open.length > 0 || new Set(sets).size > 1;
  }
}

/** One count in which each lot falls as a path says, and beyond it the first way. */
export class LotTrial {
  readonly #ground: Ground;
  readonly #plan: readonly Step[];
  readonly #path: Step[] = [];
  readonly met: LotWithoutEffect[] = [];

  constructor(ground: Ground, plan: readonly Step[]) {
    this.#ground = ground;
    this.#plan = plan;
  }

  /** The order in which the tied are taken to be drawn. */
  choose(question: LotQuestion): number[] {
    const { stage, tie, among, isOrder = false, isIdle = false } = question;
    if (isIdle) {
      this.met.push({ stage, why: `${tie}.`, among });
      return [...among];
    }
    const step = this.#plan[this.#path.length] ?? this.#openFork(question);
    this.#path.push(step);
    this.met.push({ stage, why: `${tie}.`, among });
    return isOrder
      ? permute(among, step.way)
      : [among[step.way] as number, ...without(among, step.way)];
  }

  /** Notes where the last step led. */
  end(target: string): void {
    const last = this.#path.at(-1);
    if (last !== undefined) this.#ground.forks.get(last.lot)?.ways.set(last.way, target);
  }

  #openFork(question: LotQuestion): Step {
    const { among, isOrder = false, state } = question;
    const lot = `${state?.() ?? this.#path.map(({ way }) => way)}|${among}`;
    this.end(lot);
    const { forks, open } = this.#ground;
    if (forks.has(lot)) throw new Explored();
    forks.set(lot, { question, ways: new Map() });
    const ways = isOrder ? factorial(among.length) : among.length;
    if (ways > mostWays) this.#ground.isWhole = false;
    for (let way = Math.min(ways, mostWays) - 1; way > 0; way--)
      open.push([...this.#path, { lot, way }]);
    return { lot, way: 0 };
  }
}

/** Orders of more than six candidates are too many to try. */
const mostWays = 720;

/** At most so many counts, fewer where one has much to read. */
const mostCounts = (size: number) =>
  Math.max(20, Math.min(2000, Math.floor(30_000_000 / (size + 1))));

/**
 * Counts without a seed as long as no lot can change who is elected: every way in which the lots can fall
 * is tried. Where all elect the same, the first is the answer and names its lots in `lotsWithoutEffect`;
 * otherwise the refusal names every lot that can come.
 * @param size how many preferences or marks one count has to read
 */
export function countWhicheverLots<Options extends LotOptions, Result extends CountResult>(
  options: Options,
  size: number,
  count: (options: Options) => Result | Refusal,
): Result | Refusal {
  if (options.seed !== undefined || options.trial !== undefined) return count(options);
  const ground = new Ground();
  const outcomes = new Set<string>();
  let first: { result: Result | Refusal; met: LotWithoutEffect[] } | undefined;
  for (let left = mostCounts(size); left > 0 && ground.open.length > 0; left--) {
    const trial = new LotTrial(ground, ground.open.pop() as Step[]);
    const result = unlessExplored(() => count({ ...options, trial }));
    if (result === undefined) continue;
    first ??= { result, met: trial.met };
    trial.end(outcomeOf(result));
    outcomes.add(outcomeOf(result));
  }
  if (first === undefined) throw new Error("no way was counted");
  const { result, met } = first;
  const isSure = outcomes.size === 1 && ground.open.length === 0 && ground.isWhole;
  if (!isSure) return refuseLots(ground);
  return met.length === 0 || isRefusal(result) ? result : { ...result, lotsWithoutEffect: met };
}

function unlessExplored<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (stop) {
    if (stop instanceof Explored) return undefined;
    throw stop;
  }
}

/** Who is elected; where nobody is, what is said instead. */
function outcomeOf(result: CountResult | Refusal): string {
  if (isRefusal(result)) return `=${result.sentence}`;
  const { winners, outcome } = result;
  return winners.length > 0 ? `=${[...winners].sort((a, b) => a - b)}` : `=${outcome}`;
}

function refuseLots(ground: Ground): Refusal {
  const forks = [...ground.forks.values()].sort((a, b) => a.question.stage - b.question.stage);
  const decisive = forks.filter((fork) => ground.matters(fork)).map(({ question }) => question);
  const ties = new Set(decisive.map(({ tie }) => tie));
  const others = new Set(forks.map(({ question: { tie } }) => tie).filter((tie) => !ties.has(tie)));
  const [next, ...later] = decisive;
  if (next === undefined) throw new Error("no lot decides");
  const among = [...new Set(decisive.flatMap((lot) => lot.among))].sort((a, b) => a - b);
  const coming = [
    ...new Set(later.map(({ tie }) => tie)),
    ...[...others].map((tie) => `${tie} (${sameEitherWay})`),
  ].filter((tie) => tie !== next.tie);
  const told = coming.slice(0, 12);
  if (coming.length > told.length) told.push(`${coming.length - told.length} more`);
  const why =
    ground.open.length > 0 || !ground.isWhole
      ? "there are too many ways to show that each elects the same"
      : "who is elected hangs on it";
  return refuse(
    "tally.lot.seed-needed-for-one-of-several",
    worded`${next.tie}: the rule draws a lot, and ${why}, so ${waysOut(among, next.nameOf)}.${told.length === 0 ? "" : ` Lots that can come with it: ${told.join("; ")}.`}`,
  );
}

const without = (list: readonly number[], at: number) => list.filter((_, i) => i !== at);

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** The order of that number among all orders of a list. */
function permute(list: readonly number[], number: number): number[] {
  if (list.length === 0) return [];
  const block = factorial(list.length - 1);
  const at = Math.floor(number / block);
  return [list[at] as number, ...permute(without(list, at), number % block)];
}
