import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf, PlainTable, smallElection, unlessLevel } from "../../testing/by-paper.ts";
import { ballotsFrom, granted, type Paper } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import type { WigOptions } from "./wig.ts";

type Choices = Required<
  Pick<WigOptions, "quotaForm" | "movingQuota" | "criterion" | "surplusOrder" | "bulkExclusion">
> & {
  readonly decimals: number;
  readonly look: "backwards" | "file";
  /** PRF D.4: cut after the multiplication too. */
  readonly cutsTwice?: boolean;
  /** PRF D.3: the papers of the last excluded stay. */
  readonly lastStay?: boolean;
};

const scottish: Choices = {
  ...{ quotaForm: "droop", movingQuota: false, criterion: "reach", surplusOrder: "largest-first" },
  ...{ bulkExclusion: false, decimals: 5, look: "backwards" },
};

const up = (a: bigint, b: bigint) => (a + b - 1n) / b;

function quotaOf(form: Choices["quotaForm"], votes: bigint, seats: number, unit: bigint): bigint {
  const [all, places] = [BigInt(seats + 1), BigInt(seats)];
  if (form === "droop") return (votes / (all * unit) + 1n) * unit;
  if (form === "droop-exact") return up(votes, all);
  if (form === "prf") return votes / all + 1n;
  return form === "hare" ? up(votes, places * unit) * unit : up(votes, places);
}

/** Weighted Inclusive Gregory as its text says it, each paper at its own value. */
function countPlainly(
  papers: readonly Paper[],
  candidates: number,
  seats: number,
  choices: Choices,
): PlainTable {
  const table = new PlainTable(papers, candidates, seats, choices.decimals);
  const unit = 10n ** BigInt(choices.decimals);
  let quota = quotaOf(choices.quotaForm, BigInt(table.valid) * unit, seats, unit);
  const kept = new Map<number, bigint>();
  const keeps = (c: number) => kept.set(c, quota);
  const choose = (list: readonly number[], wanted: "most" | "fewest") => {
    const level = table.extreme(list, wanted);
    return choices.look === "file" ? (level[0] as number) : table.choose(list, wanted, "backwards");
  };
  const end = () => {
    if (choices.movingQuota) {
      const inPlay = table.votes.reduce((sum, votes) => sum + votes, 0n);
      quota = quotaOf(choices.quotaForm, inPlay, seats, unit);
    }
    const reaches = (c: number) =>
      table.of(c) > quota || (choices.criterion === "reach" && table.of(c) === quota);
    table.electReaching(reaches, keeps);
    const before = table.won.length;
    table.electRest();
    for (const c of table.won.slice(before)) keeps(c);
    table.endStage();
  };
  end();
  while (!table.isOver) {
    const over = table.won.filter((c) => table.of(c) > (kept.get(c) as bigint));
    if (over.length > 0) {
      const source =
        choices.surplusOrder === "largest-first" ? choose(over, "most") : (over[0] as number);
      const votes = table.of(source);
      const surplus = votes - (kept.get(source) as bigint);
      for (const paper of table.heldBy(source)) {
        const product = surplus * paper.value;
        const cut = choices.cutsTwice ? (product / unit) * unit : product;
        table.pass(paper, cut / votes, 0);
      }
      table.votes[source] = kept.get(source) as bigint;
      const held = table.votes.reduce((sum, v) => sum + v, 0n);
      table.lost = BigInt(table.valid) * unit - held;
    } else {
      const bulk = choices.bulkExclusion ? listBulk(table) : [];
      const sources = bulk.length > 1 ? bulk : [choose(table.hopefuls, "fewest")];
      for (const c of sources) table.out.add(c);
      const stay = choices.lastStay === true && table.hopefuls.length <= table.open;
      for (const c of stay ? [] : sources) {
        for (const paper of table.heldBy(c)) table.pass(paper, paper.value, 0);
        table.votes[c] = 0n;
      }
    }
    end();
  }
  return table;
}

/** The most of the lowest who together stay below the next, if enough others are left for the places. */
function listBulk(table: PlainTable): number[] {
  const rising = table.hopefuls.sort((a, b) => Number(table.of(a) - table.of(b)));
  let most = 0;
  for (let n = 1; n < rising.length && rising.length - n >= table.open; n++) {
    const together = rising.slice(0, n).reduce((sum, c) => sum + table.of(c), 0n);
    if (together < table.of(rising[n] as number)) most = n;
  }
  return rising.slice(0, most);
}

const election = fc.tuple(smallElection(6, 20), fc.integer({ min: 1, max: 3 }));

describe("each figure of each stage is that of a count with every paper by itself", () => {
  test("Scottish Local Government Elections Order 2007, Sch. 1 rr. 45 to 52", () => {
    fc.assert(
      fc.property(election, ([papers, seats]) => {
        const plain = unlessLevel(() => countPlainly(papers, 6, seats, scottish));
        if (plain === undefined) return;
        const result = granted(countBallots(ballotsFrom(papers, 6, seats), "scottish-stv"));
        expect(figuresOf(result)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });

  test("wig, whatever its options", () => {
    const options = fc.record({
      quotaForm: fc.constantFrom("droop", "droop-exact", "prf", "hare", "hare-exact"),
      movingQuota: fc.boolean(),
      criterion: fc.constantFrom("reach", "pass"),
      surplusOrder: fc.constantFrom("largest-first", "order-of-election"),
      bulkExclusion: fc.boolean(),
      decimals: fc.integer({ min: 0, max: 7 }),
    });
    fc.assert(
      fc.property(election, options, ([papers, seats], given) => {
        const plain = unlessLevel(() =>
          countPlainly(papers, 6, seats, { ...given, look: "backwards" }),
        );
        if (plain === undefined) return;
        const result = granted(countBallots(ballotsFrom(papers, 6, seats), "wig", given));
        expect(figuresOf(result)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });

  test("the Proportional Representation Foundation's reference rule", () => {
    const choices: Choices = {
      ...scottish,
      ...{ quotaForm: "prf", decimals: 4, look: "file", cutsTwice: true, lastStay: true },
    };
    fc.assert(
      fc.property(election, ([papers, seats]) => {
        const plain = unlessLevel(() => countPlainly(papers, 6, seats, choices));
        if (plain === undefined) return;
        const result = granted(countBallots(ballotsFrom(papers, 6, seats), "wigm-prf"));
        expect(figuresOf(result)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });

  test("Albany's ordinance: the threshold anew each round, six decimals", () => {
    fc.assert(
      fc.property(election, ([papers, seats]) => {
        const plain = unlessLevel(() =>
          countPlainly(papers, 6, seats, { ...scottish, movingQuota: true, decimals: 6 }),
        );
        if (plain === undefined) return;
        const result = granted(countBallots(ballotsFrom(papers, 6, seats), "albany-stv"));
        expect(figuresOf(result)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });
});
