import type { Ballots } from "../ballots/ballots.ts";
import type { Guard } from "../constraints/guard.ts";
import { decimalText, sumOf } from "../decimal.ts";
import type { Lot } from "../lot.ts";
import { nameAt, tellElected } from "../plain-result.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import type {
  Candidate,
  CountResult,
  Destination,
  MethodName,
  Source,
  Stage,
  Transfer,
} from "../result.ts";
import { type Change, shareLosses } from "./net-moves.ts";
import {
  breakTie,
  keepExtreme,
  type PastVotes,
  type TieQuestion,
  type TieRule,
  type TieStep,
} from "./ties.ts";

export type Status = "hopeful" | "elected" | "excluded" | "doomed" | "withdrawn";

export type CountTerms = {
  readonly method: MethodName;
  readonly seats: number;
  readonly decimals: number;
  readonly ties: TieRule;
  readonly guard?: Guard;
  /** Candidate indexes who are excluded before anybody is elected. */
  readonly writeIns?: readonly number[];
};

/** Thrown where a count cannot go on, caught in one place only (`countOrRefuse`) and handed back as a value. */
export class CannotCount extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.sentence);
    this.refusal = refusal;
  }
}

export function countOrRefuse<Result>(work: () => Result): Result | Refusal {
  try {
    return work();
  } catch (stop) {
    if (stop instanceof CannotCount) return stop.refusal;
    throw stop;
  }
}

type Move = { from: Source; to: Destination; votes: bigint; papers?: number };

/**
 * The returning officer's sheet: votes and standing of every candidate, and the stage being written.
 * Votes are whole numbers of the rule's last decimal. A stage that does not add up is a bug and throws.
 */
export class Count {
  readonly terms: CountTerms;
  readonly candidates: readonly Candidate[];
  readonly votes: bigint[];
  readonly status: Status[];
  /** 1 for every candidate who can receive papers. */
  readonly available: Uint8Array;
  readonly history: PastVotes[] = [];
  readonly stages: Stage[] = [];
  readonly lots: Lot[] = [];
  readonly winners: number[] = [];
  readonly #excludedAt = new Map<number, number>();
  readonly #electedAt = new Map<number, number>();
  nonTransferable = 0n;
  fractions = 0n;
  loss = 0n;
  quota = 0n;
  validPapers = 0;
  #valid = 0n;
  invalidPapers = 0;
  readonly #title: string;
  #moves: Move[] = [];
  #notes: string[] = [];
  #isRestated = false;
  #pastNonTransferable = 0n;
  #elected: number[] = [];
  #excluded: number[] = [];

  constructor(ballots: Ballots, terms: CountTerms) {
    this.terms = terms;
    this.#title = ballots.title;
    this.candidates = ballots.candidates;
    this.votes = this.candidates.map(() => 0n);
    this.status = this.candidates.map((c) => (c.withdrawn ? "withdrawn" : "hopeful"));
    this.available = Uint8Array.from(this.status, (s) => (s === "hopeful" ? 1 : 0));
    this.#applyGuard();
  }

  get stage(): number {
    return this.stages.length + 1;
  }

  get placesLeft(): number {
    return this.terms.seats - this.winners.length;
  }

  /** The write-ins that are still to be excluded. */
  get waitingWriteIns(): number[] {
    return (this.terms.writeIns ?? []).filter((c) => this.status[c] === "hopeful");
  }

  get hopefuls(): number[] {
    return this.withStatus("hopeful");
  }

  withStatus(status: Status): number[] {
    return this.status.flatMap((s, c) => (s === status ? [c] : []));
  }

  name = (candidate: number): string => nameAt(this.candidates, candidate);

  text = (votes: bigint): string => decimalText(votes, this.terms.decimals);

  show = (candidate: number): string => this.text(this.votes[candidate] as bigint);

  /** Sets what every later stage must add up to: one vote a paper, unless the papers were worth less from the start. */
  open(validPapers: number, invalidPapers: number, votes?: bigint): void {
    this.validPapers = validPapers;
    this.invalidPapers = invalidPapers;
    this.#valid = votes ?? BigInt(validPapers) * 10n ** BigInt(this.terms.decimals);
  }

  electedAt(candidate: number): number | undefined {
    return this.#electedAt.get(candidate);
  }

  note(sentence: string): void {
    if (sentence !== "") this.#notes.push(sentence);
  }

  /** Books votes that pass from one to another; the caller changes `votes` through this alone. */
  move(from: number, to: Destination, votes: bigint, papers?: number): void {
    if (votes === 0n && (papers ?? 0) === 0) return;
    (this.votes[from] as bigint) -= votes;
    if (to === "fractions") {
      this.nonTransferable += votes;
      this.fractions += votes;
    } else if (to === "non-transferable") this.nonTransferable += votes;
    else (this.votes[to] as bigint) += votes;
    this.#moves.push(papers === undefined ? { from, to, votes } : { from, to, votes, papers });
  }

  /** As `move`, for rules that book lost fractions in a row of their own. */
  lose(from: number, votes: bigint): void {
    if (votes === 0n) return;
    (this.votes[from] as bigint) -= votes;
    this.loss += votes;
    this.#moves.push({ from, to: "fractions", votes });
  }

  /**
   * Sets all votes anew, for rules that share out every paper again, as often as a stage needs. The
   * moves booked when the stage ends are net: each loss is divided among the gains in proportion.
   */
  restate(votes: readonly bigint[], nonTransferable: bigint): void {
    for (const [c, v] of votes.entries()) this.votes[c] = v;
    this.nonTransferable = nonTransferable;
    this.#isRestated = true;
  }

  #bookRestated(): void {
    const past = this.history.at(-1)?.votes;
    if (!this.#isRestated || past === undefined) return;
    const changes: Change[] = past.map((before, c) => ({
      of: c,
      by: (this.votes[c] as bigint) - before,
    }));
    changes.push({ of: "non-transferable", by: this.nonTransferable - this.#pastNonTransferable });
    this.#moves.push(...shareLosses(changes));
  }

  elect(candidate: number, sentence: string): void {
    this.status[candidate] = "elected";
    this.available[candidate] = 0;
    this.winners.push(candidate);
    this.#elected.push(candidate);
    this.#electedAt.set(candidate, this.stage);
    this.note(sentence);
    this.#applyGuard();
  }

  /**
   * @param declaredAt the stage at whose end the exclusion is declared; the votes pass on in the next,
   * so published tables name the stage before the one now being written
   */
  exclude(candidate: number, declaredAt = this.stage - 1): void {
    const wasDoomed = this.status[candidate] === "doomed";
    this.status[candidate] = "excluded";
    this.available[candidate] = 0;
    this.#excluded.push(candidate);
    this.#excludedAt.set(candidate, declaredAt);
    if (!wasDoomed) this.#applyGuard();
  }

  /** Every hopeful but the guarded, whom the constraints cannot do without. */
  get excludable(): number[] {
    const { guard } = this.terms;
    const hopefuls = this.hopefuls;
    if (guard === undefined) return hopefuls;
    return hopefuls.filter((c) => !guard.isGuarded(c, this.winners, hopefuls));
  }

  /** The lowest of those who may be excluded, ties broken. */
  decideLowest(purpose = "which is excluded"): number {
    return this.decide(this.excludable, "fewest", purpose);
  }

  /**
   * As `decideLowest`, for rules under which no votes are no papers and which go on to exclude while no
   * surplus waits: those without any vote are all excluded before anything moves, in whatever order,
   * if others enough for the places are left.
   */
  decideLowestOfPiles(): number {
    const without = this.hopefuls.filter((c) => this.votes[c] === 0n);
    const isIdle =
      this.terms.guard === undefined && this.hopefuls.length - without.length >= this.placesLeft;
    const lowest = keepExtreme(this.excludable, this.votes, "fewest");
    if (!isIdle || lowest.length === 1 || this.votes[lowest[0] as number] !== 0n)
      return this.decideLowest();
    return this.breakTie(lowest, "fewest", "which is excluded", { isIdle: true });
  }

  decide(candidates: readonly number[], wanted: "fewest" | "most", purpose: string): number {
    const tied = keepExtreme(candidates, this.votes, wanted);
    const only = tied[0];
    if (only === undefined) throw new Error("nobody to choose from");
    return tied.length === 1 ? only : this.breakTie(tied, wanted, purpose);
  }

  /** @param how whether nothing hangs on it, and the steps where this tie is not broken as the others of the rule */
  breakTie(
    tied: readonly number[],
    wanted: "fewest" | "most",
    purpose: string,
    how: { readonly isIdle?: boolean; readonly steps?: readonly TieStep[] } = {},
  ): number {
    const question: TieQuestion = {
      ...{ tied, wanted, purpose, stage: this.stage, history: this.history },
      lotNumber: this.lots.length + 1,
      ...{ nameOf: this.name, state: () => this.#state(), isIdle: how.isIdle === true },
    };
    const answer = breakTie(question, {
      ...this.terms.ties,
      steps: how.steps ?? this.terms.ties.steps,
    });
    if (isRefusal(answer)) throw new CannotCount(answer);
    if (answer.lot !== undefined) this.lots.push(answer.lot);
    this.note(answer.sentence);
    return answer.chosen;
  }

  /** All that the rest of the count hangs on. Past votes follow from what moved; stages that moved nothing differ in words only. */
  #state(): string {
    const moved = this.stages.map(({ transfers }) => transfers).filter(({ length }) => length > 0);
    const elected = [...this.#electedAt];
    const now = [this.votes.map(String), this.#moves.map(({ votes: v, ...m }) => [`${v}`, m])];
    const keepValues = this.stages.at(-1)?.keepValues;
    return JSON.stringify([this.status, elected, moved, now, keepValues]);
  }

  #applyGuard(): void {
    const { guard } = this.terms;
    if (guard === undefined || this.placesLeft === 0) return;
    const doomed = guard.listDoomed(this.winners, this.hopefuls);
    if (isRefusal(doomed)) throw new CannotCount(doomed);
    for (const { candidate, sentence } of doomed) {
      this.status[candidate] = "doomed";
      this.available[candidate] = 0;
      this.note(`${this.name(candidate)} is doomed: ${sentence}`);
    }
  }

  endStage(
    action: Stage["action"],
    acted: readonly number[],
    reason: string,
    extra: Pick<Stage, "quota" | "keepValues"> = {},
  ): void {
    const sum = sumOf(this.votes) + this.nonTransferable + this.loss;
    if (sum !== this.#valid) throw new Error(`stage ${this.stage} adds up to ${this.text(sum)}`);
    this.#bookRestated();
    const numbers = (list: readonly number[]) => list.map((c) => c + 1);
    this.stages.push({
      ...{ stage: this.stage, action, acted: numbers(acted), reason, notes: this.#notes },
      ...{ elected: numbers(this.#elected), excluded: numbers(this.#excluded) },
      totals: this.byNumber((c) => this.show(c)),
      nonTransferable: this.text(this.nonTransferable),
      ...(this.fractions === 0n ? {} : { nonTransferableFractions: this.text(this.fractions) }),
      lossByFraction: this.text(this.loss),
      ...extra,
      transfers: this.#moves.map((move) => this.#transfer(move)),
    });
    this.remember(`stage ${this.stage - 1}`);
    this.#pastNonTransferable = this.nonTransferable;
    this.#isRestated = false;
    [this.#moves, this.#notes, this.#elected, this.#excluded] = [[], [], [], []];
  }

  /** Keeps the votes as they stand for the breaking of later ties. */
  remember(when: string): void {
    this.history.push({ when, votes: [...this.votes] });
  }

  byNumber(value: (candidate: number) => string): Record<string, string> {
    const standing = this.candidates.filter((c) => !c.withdrawn);
    return Object.fromEntries(standing.map(({ n }) => [n, value(n - 1)]));
  }

  #transfer({ from, to, votes, papers }: Move): Transfer {
    const target = typeof to === "number" ? to + 1 : to;
    const source = typeof from === "number" ? from + 1 : from;
    const moved = { from: source, to: target, votes: this.text(votes) };
    return papers === undefined ? moved : { ...moved, papers };
  }

  result(quota: string | undefined): CountResult {
    const winners = this.winners.map((c) => c + 1);
    return {
      ...{ method: this.terms.method, title: this.#title, candidates: this.candidates },
      ...{
        seats: this.terms.seats,
        validVotes: this.validPapers,
        invalidVotes: this.invalidPapers,
      },
      ...(quota === undefined ? {} : { quota }),
      ...{ unit: "votes", winners, stages: this.stages, lots: this.lots },
      electedAtStage: numbered(this.#electedAt),
      excludedAtStage: numbered(this.#excludedAt),
      outcome: tellElected(this.winners.map(this.name), this.terms.seats),
    };
  }
}

const numbered = (stages: ReadonlyMap<number, number>): Record<string, number> =>
  Object.fromEntries([...stages].map(([c, stage]) => [c + 1, stage]));
