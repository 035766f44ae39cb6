import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  figuresOf,
  type LonePaper,
  PlainTable,
  smallElection,
  unlessLevel,
} from "../../testing/by-paper.ts";
import { ballotsFrom, granted, type Paper } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";

/* The rules that move a surplus by the parcel last received, each paper by itself and in hundredths of a vote. */

const lastOf = (held: readonly LonePaper[]) => {
  const batch = Math.max(...held.map((paper) => paper.batch));
  return held.filter((paper) => paper.batch === batch);
};

/** Surplus over transferable papers, cut at two decimals; or their own value where together they are worth no more. */
function transferLast(table: PlainTable, source: number, quota: bigint, batch: number): void {
  const surplus = table.of(source) - quota;
  const able = lastOf(table.heldBy(source)).filter((paper) => table.nextOf(paper) !== undefined);
  const worth = able.reduce((sum, { value }) => sum + value, 0n);
  for (const paper of able)
    table.pass(paper, worth > surplus ? surplus / BigInt(able.length) : paper.value, batch);
  table.votes[source] = quota;
  table.lost = BigInt(table.valid) * 100n - table.votes.reduce((sum, votes) => sum + votes, 0n);
}

const surplusesOf = (table: PlainTable, quota: bigint) => {
  const holders = table.won.filter((c) => table.of(c) > quota);
  return { holders, waiting: holders.reduce((sum, c) => sum + table.of(c) - quota, 0n) };
};

/** The most of the lowest who with all that waits stay below the next (or no higher), others enough being left. */
function listBulk(table: PlainTable, waiting: bigint, mayEqual: boolean): number[] {
  const rising = table.hopefuls.sort((a, b) => Number(table.of(a) - table.of(b)));
  let most = 0;
  for (let n = 1; n < rising.length && rising.length - n >= table.open; n++) {
    const together = rising.slice(0, n).reduce((sum, c) => sum + table.of(c), waiting);
    const next = table.of(rising[n] as number);
    if (together < next || (mayEqual && together === next)) most = n;
  }
  // Between equals the tie rule says who falls below the line.
  const edge = rising[most - 1];
  const above = rising[most];
  if (edge === undefined || above === undefined || table.of(edge) !== table.of(above))
    return rising.slice(0, most);
  const level = rising.filter((c) => table.of(c) === table.of(edge));
  const below = rising.filter((c) => table.of(c) < table.of(edge));
  while (below.length < most) {
    const rest = level.filter((c) => !below.includes(c));
    below.push(table.choose(rest, "fewest", "forwards"));
  }
  return below;
}

/** Electoral Law Act (NI) 1962 Sch. 5 rr. 47 to 52. */
function countNorthernIreland(papers: readonly Paper[], candidates: number, seats: number) {
  const table = new PlainTable(papers, candidates, seats, 2);
  const quota = BigInt(Math.floor(table.valid / (seats + 1)) + 1) * 100n;
  let batch = 0;
  const declare = () => table.electReaching((c) => table.of(c) >= quota);
  // R. 52: one place, and one candidate with as much as all others and all that waits.
  const fillLast = () => {
    const { hopefuls } = table;
    const top = table.extreme(hopefuls, "most");
    const others = hopefuls
      .filter((c) => c !== top[0])
      .reduce((sum, c) => sum + table.of(c), surplusesOf(table, quota).waiting);
    if (table.open === 1 && hopefuls.length > 1 && top.length === 1)
      if (table.of(top[0] as number) >= others) table.elect(top[0] as number);
    table.electRest();
  };
  declare();
  fillLast();
  table.endStage();
  while (!table.isOver) {
    const { holders, waiting } = surplusesOf(table, quota);
    const bulk = listBulk(table, waiting, false);
    if (holders.length > 0 && bulk.length === 0) {
      batch += 1;
      transferLast(table, table.choose(holders, "most", "forwards"), quota, batch);
      declare();
      fillLast();
    } else {
      const out = bulk.length > 0 ? bulk : [table.choose(table.hopefuls, "fewest", "forwards")];
      for (const c of out) table.out.add(c);
      table.electRest();
      if (!table.isOver) {
        const held = out.flatMap((c) => table.heldBy(c));
        // R. 51: first preferences, then what came by transfer, from the highest value down.
        const isFirst = (paper: LonePaper) => paper.batch === 0;
        const values = [...new Set(held.map(({ value }) => value))].sort((a, b) => Number(b - a));
        const groups = values.flatMap((value) => [
          held.filter((paper) => paper.value === value && isFirst(paper)),
          held.filter((paper) => paper.value === value && !isFirst(paper)),
        ]);
        for (const group of groups.filter(({ length }) => length > 0)) {
          if (table.open === 0) break;
          batch += 1;
          for (const paper of group) {
            table.votes[paper.order[paper.at] as number] =
              table.of(paper.order[paper.at] as number) - paper.value;
            table.pass(paper, paper.value, batch);
          }
          declare();
        }
        fillLast();
      }
    }
    table.endStage();
  }
  return table;
}

/** ERS97, the third edition: the quota in hundredths, falling while nobody is elected; batches from the highest value. */
function countErs97(papers: readonly Paper[], candidates: number, seats: number) {
  const table = new PlainTable(papers, candidates, seats, 2);
  const all = BigInt(table.valid) * 100n;
  const up = (a: bigint, b: bigint) => (a + b - 1n) / b;
  let quota = up(all, BigInt(seats + 1));
  // 5.6: the quota, or a share of the active vote that nobody can overtake.
  const declare = () => {
    while (table.open > 0 && table.hopefuls.length > 0) {
      const { waiting } = surplusesOf(table, quota);
      const kept = table.won.reduce((sum, c) => sum + table.of(c), 0n) - waiting;
      const active = all - table.lost - kept;
      let top = table.extreme(table.hopefuls, "most");
      const votes = table.of(top[0] as number);
      if (votes < quota && votes * BigInt(table.open + 1) < active) return;
      if (top.length > table.open) {
        for (const past of table.past) top = table.extreme(top, "most", past);
        // 5.6.2: equals throughout, and no place for both: neither is elected now.
        if (top.length > 1) return;
      }
      table.elect(top[0] as number);
    }
  };
  const electAll = (list: readonly number[]) => {
    for (const c of [...list].sort((a, b) => Number(table.of(b) - table.of(a)))) table.elect(c);
  };
  const end = () => table.endStage();
  declare();
  end();
  // 5.3.2: the papers last received are those of a batch, of which one stage may have several (5.4.5).
  let batch = 0;
  while (!table.isOver) {
    const { holders, waiting } = surplusesOf(table, quota);
    const bulk = table.hopefuls.length <= table.open ? [] : listBulk(table, waiting, true);
    if (table.hopefuls.length <= table.open) electAll(table.hopefuls);
    else if (holders.length > 0 && bulk.length === 0) {
      batch += 1;
      transferLast(table, table.choose(holders, "most", "forwards"), quota, batch);
      declare();
    } else {
      const out = bulk.length > 0 ? bulk : [table.choose(table.hopefuls, "fewest", "forwards")];
      const left = table.hopefuls.filter((c) => !out.includes(c));
      if (left.length <= table.open) electAll(left);
      else {
        for (const c of out) table.out.add(c);
        const held = out.flatMap((c) => table.heldBy(c));
        const values = [...new Set(held.map(({ value }) => value))].sort((a, b) => Number(b - a));
        for (const value of values) {
          if (table.open === 0) break;
          batch += 1;
          const [lost, isNobodyElected] = [table.lost, table.won.length === 0];
          for (const paper of held.filter((each) => each.value === value)) {
            const source = paper.order[paper.at] as number;
            table.votes[source] = table.of(source) - value;
            table.pass(paper, value, batch);
          }
          // 5.4.8: without the votes that found nobody.
          if (isNobodyElected && table.lost > lost) quota = up(all - table.lost, BigInt(seats + 1));
          declare();
          table.past.push([...table.votes]);
        }
      }
    }
    end();
  }
  return table;
}

const election = fc.tuple(smallElection(6, 20), fc.integer({ min: 1, max: 3 }));

/** The third is elected by the second batch of an exclusion, and only a paper of the first could move on. */
const SECOND_BATCH: [Paper[], number] = [
  [
    { ranks: [[0]], weight: 5 },
    { ranks: [[3], [1], [5]], weight: 9 },
    { ranks: [[5]], weight: 7 },
    { ranks: [[2], [5], [0]], weight: 1 },
    { ranks: [[4]], weight: 6 },
    { ranks: [[3], [4]], weight: 5 },
  ],
  3,
];

describe("each figure of each stage is that of a count with every paper by itself", () => {
  test.each([
    ["ni-stv", countNorthernIreland],
    ["ers97", countErs97],
  ] as const)("%s", (method, plainly) => {
    fc.assert(
      fc.property(election, ([papers, seats]) => {
        const plain = unlessLevel(() => plainly(papers, 6, seats));
        if (plain === undefined) return;
        const result = granted(countBallots(ballotsFrom(papers, 6, seats), method));
        expect(figuresOf(result)).toEqual(plain);
      }),
      { numRuns: 300, examples: [[SECOND_BATCH]] },
    );
  });
});
