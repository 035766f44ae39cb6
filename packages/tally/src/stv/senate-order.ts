import type { Count } from "./count.ts";
import type { StvOptions } from "./options.ts";
import type { TieStep } from "./ties.ts";

/**
 * How the Act parts equals where it does not exclude: for the last place by lot alone (s 273(17)), for the
 * order of election and of surpluses by the last count at which each of them had a different number, and
 * where there is none by one lot among all of them (s 273(20)(b), (22)). A rule given in its place is kept to.
 */
export class SenateOrder {
  readonly #count: Count;
  readonly #given: readonly TieStep[] | undefined;
  readonly #canDraw: boolean;
  readonly #isTrial: boolean;
  /** An order settled once, for one purpose, holds until the last of it is dealt with. */
  readonly #settled: { readonly purpose: string; readonly order: number[] }[] = [];

  constructor(count: Count, { ties, seed, byHand, trial }: StvOptions) {
    this.#count = count;
    this.#given = ties;
    this.#canDraw = [seed, byHand, ties].some((given) => given !== undefined);
    this.#isTrial = trial !== undefined && !this.#canDraw;
  }

  /** No look at earlier counts, unless the rule was given. */
  get #lotAlone(): readonly TieStep[] {
    return this.#given ?? this.#count.terms.ties.steps.filter((step) => step !== "backwards");
  }

  /** S 273(17). */
  decideLast(tied: readonly number[]): number {
    return this.#count.breakTie(tied, "most", "which takes the last place", {
      steps: this.#lotAlone,
    });
  }

  /** S 273(20)(b): who is taken to be elected first. Either way all of them are elected, so that a lot may be left out. */
  firstElected(tied: readonly number[], cite: string): number {
    const { count, names } = this.#read(tied);
    const purpose = "which is taken to be elected first";
    if (this.#isTrial && this.#pointFor(tied) === undefined)
      return count.breakTie(tied, "most", purpose, { steps: this.#lotAlone, isIdle: true });
    if (this.#canDraw || this.#pointFor(tied) !== undefined)
      return this.#first(tied, purpose, cite);
    count.note(
      `${names} are elected together and no earlier count parts them. The Act has their order drawn by lot (${cite}); without a seed they stand as in the file. Either way all of them are elected.`,
    );
    return tied[0] as number;
  }

  /** S 273(22). */
  firstSurplus(tied: readonly number[], cite: string): number {
    return this.#first(tied, "whose surplus is transferred first", cite);
  }

  #first(tied: readonly number[], purpose: string, cite: string): number {
    const known = this.#settled.find(
      (settled) => settled.purpose === purpose && tied.every((c) => settled.order.includes(c)),
    );
    const order = known?.order ?? this.#settle(tied, purpose, cite);
    if (known === undefined) this.#settled.push({ purpose, order });
    return order.find((c) => tied.includes(c)) as number;
  }

  #read(tied: readonly number[]) {
    return { count: this.#count, names: tied.map(this.#count.name).join(" and ") };
  }

  #pointFor(tied: readonly number[]) {
    if (this.#given !== undefined) return undefined;
    return this.#count.history.findLast(
      ({ votes }) => new Set(tied.map((c) => votes[c])).size === tied.length,
    );
  }

  /** The whole order at once, the first of them first. */
  #settle(tied: readonly number[], purpose: string, cite: string): number[] {
    const { count, names } = this.#read(tied);
    const point = this.#pointFor(tied);
    if (point !== undefined) {
      const order = [...tied].sort((a, b) => (votesAt(point, a) < votesAt(point, b) ? 1 : -1));
      count.note(
        `${names} are level; ${point.when} is the last at which each of them had a different number: ${order.map(count.name).join(", ")} (${cite}).`,
      );
      return order;
    }
    const drawn = count.lots.length;
    const first = count.breakTie(tied, "most", purpose, { steps: this.#lotAlone });
    const lot = count.lots[drawn];
    if (lot !== undefined) return lot.order.map((n) => n - 1);
    const rest = tied.filter((c) => c !== first);
    return rest.length > 1 ? [first, ...this.#settle(rest, purpose, cite)] : [first, ...rest];
  }
}

const votesAt = ({ votes }: { votes: readonly bigint[] }, candidate: number): bigint =>
  votes[candidate] as bigint;
