import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  figuresOf,
  Level,
  type LonePaper,
  PlainTable,
  smallElection,
  unlessLevel,
} from "../../testing/by-paper.ts";
import { ballotsFrom, granted, type Paper } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";

/* The rules that credit whole votes, each paper by itself. */

const droop = (table: PlainTable) => BigInt(Math.floor(table.valid / (table.seats + 1)) + 1);
const sum = (list: readonly bigint[]) => list.reduce((a, b) => a + b, 0n);
const rising = (table: PlainTable) =>
  table.hopefuls.sort((a, b) => Number(table.of(a) - table.of(b)));

/** Commonwealth Electoral Act 1918 s 273: a paper's batch is its transfer value, surplus over papers. */
function countSenate(papers: readonly Paper[], candidates: number, seats: number): PlainTable {
  const table = new PlainTable(papers, candidates, seats, 0);
  const quota = droop(table);
  const values = [{ surplus: 1n, papers: 1n }];
  const credited = new Map(table.votes.map((votes, c) => [`${c} ${0}`, votes]));
  const electedAt = new Map<number, number>();
  const elect = (c: number) => {
    table.elect(c);
    electedAt.set(c, table.stages.length);
  };
  // Subsections (20)(b) and (22): the last count at which each of them had a different number.
  const firstOf = (list: readonly number[]): number => {
    const level = table.extreme(list, "most");
    if (level.length === 1) return level[0] as number;
    const point = table.past.findLast(
      (votes) => new Set(level.map((c) => votes[c])).size === level.length,
    );
    if (point === undefined || level.length > 2) throw new Level();
    return table.extreme(level, "most", point)[0] as number;
  };
  const declare = () => {
    for (;;) {
      const ready = table.hopefuls.filter((c) => table.of(c) >= quota);
      if (table.open === 0 || ready.length === 0) break;
      elect(firstOf(ready));
    }
    if (table.open === 1 && table.hopefuls.length === 2) {
      const top = table.extreme(table.hopefuls, "most");
      if (top.length > 1) throw new Level();
      elect(top[0] as number);
    }
    const before = table.won.length;
    table.electRest();
    for (const c of table.won.slice(before)) electedAt.set(c, table.stages.length);
    table.endStage();
  };
  /** Each candidate's papers of a transfer together, their votes cut to a whole number. */
  const give = (moved: readonly LonePaper[], value: number) => {
    const { surplus, papers: of } = values[value] as { surplus: bigint; papers: bigint };
    const counts = new Map<number | undefined, bigint>();
    for (const paper of moved) {
      const next = table.nextOf(paper);
      counts.set(next, (counts.get(next) ?? 0n) + 1n);
    }
    for (const paper of moved) table.pass(paper, 0n, value);
    for (const [next, n] of counts) {
      const votes = (n * surplus) / of;
      if (next === undefined) table.lost += votes;
      else {
        table.give(next, votes);
        credited.set(`${next} ${value}`, (credited.get(`${next} ${value}`) ?? 0n) + votes);
      }
    }
  };
  declare();
  while (!table.isOver) {
    const waiting = table.won.filter((c) => table.of(c) > quota);
    if (waiting.length > 0) {
      const together = waiting.filter(
        (c) => electedAt.get(c) === electedAt.get(waiting[0] as number),
      );
      const source = firstOf(together);
      const held = table.heldBy(source);
      values.push({ surplus: table.of(source) - quota, papers: BigInt(held.length) });
      table.votes[source] = quota;
      give(held, values.length - 1);
      declare();
    } else {
      const source = table.choose(table.hopefuls, "fewest", "backwards");
      const held = table.heldBy(source);
      table.out.add(source);
      const worth = (value: number) =>
        Number(values[value]?.surplus) / Number(values[value]?.papers);
      const batches = [...new Set(held.map(({ batch }) => batch))].sort(
        (a, b) => worth(b) - worth(a),
      );
      for (const value of batches) {
        if (table.isOver) break;
        table.votes[source] = table.of(source) - (credited.get(`${source} ${value}`) ?? 0n);
        give(
          held.filter(({ batch }) => batch === value),
          value,
        );
        declare();
      }
      if (batches.length === 0) declare();
    }
  }
  return table;
}

/** Electoral Act 1992 (Ireland) ss 118 to 124: papers move whole, the last filed first. */
function countDail(papers: readonly Paper[], candidates: number, seats: number): PlainTable {
  const table = new PlainTable(papers, candidates, seats, 0);
  const quota = droop(table);
  const quarter = quota / 4n + 1n;
  const electedAt = new Map<number, number>();
  let batch = 0;
  const surpluses = () => {
    const holders = table.won.filter((c) => table.of(c) > quota);
    return { holders, waiting: sum(holders.map((c) => table.of(c) - quota)) };
  };
  const fillLast = () => {
    table.electRest();
    if (table.open === 0) return;
    const up = rising(table);
    const [lowest = 0, second = 0] = up;
    const { waiting } = surpluses();
    // S 124(1A): one more than the places, who cannot catch up even with every surplus.
    if (up.length === table.open + 1 && table.of(lowest) + waiting < table.of(second)) {
      for (const c of up.slice(1).reverse()) table.elect(c);
      return;
    }
    // S 124(2): for the last place, more than all others together.
    const top = up.at(-1) as number;
    const others = sum(up.slice(0, -1).map((c) => table.of(c))) + waiting;
    if (table.open === 1 && table.of(top) > others) table.elect(top);
  };
  const end = () => {
    table.electReaching((c) => table.of(c) >= quota);
    fillLast();
    for (const c of table.won) if (!electedAt.has(c)) electedAt.set(c, table.stages.length);
    table.endStage();
  };
  end();
  while (!table.isOver) {
    const { holders, waiting } = surpluses();
    const up = rising(table);
    const [low, second] = up.map((c) => table.of(c));
    const high = table.of(up.at(-1) as number);
    const isDue =
      high + waiting >= quota ||
      (second !== undefined && (low as bigint) + waiting >= second) ||
      ((low as bigint) < quarter && (low as bigint) + waiting >= quarter);
    if (holders.length > 0 && isDue) transfer(holders);
    else excludeSome(waiting);
    end();
  }
  return table;

  function transfer(holders: readonly number[]): void {
    const largest = table.extreme(holders, "most");
    const first = Math.min(...largest.map((c) => electedAt.get(c) as number));
    const source = table.choose(
      largest.filter((c) => electedAt.get(c) === first),
      "most",
      "forwards",
    );
    const surplus = Number(table.of(source) - quota);
    const held = table.heldBy(source);
    const last = Math.max(...held.map((paper) => paper.batch));
    const able = held.filter((paper) => paper.batch === last && table.nextOf(paper) !== undefined);
    const groups = new Map<number, LonePaper[]>();
    for (const paper of able) {
      const next = table.nextOf(paper) as number;
      groups.set(next, [...(groups.get(next) ?? []), paper]);
    }
    const shares = [...groups].map(([c, all]) => {
      const product = able.length > surplus ? all.length * surplus : all.length * able.length;
      const whole = Math.floor(product / able.length);
      return { c, all, whole, rest: product % able.length };
    });
    let missing = Math.min(surplus, able.length) - shares.reduce((n, { whole }) => n + whole, 0);
    // S 121(7): the largest fractions count as one; of equal ones that of the larger sub-parcel.
    const open = [...shares];
    while (missing > 0) {
      const rest = Math.max(...open.map((share) => share.rest));
      const most = Math.max(
        ...open.filter((share) => share.rest === rest).map(({ all }) => all.length),
      );
      const level = open.filter((share) => share.rest === rest && share.all.length === most);
      const chosen =
        level.length <= missing
          ? level[0]
          : level.find(({ c }) => c === parted(level.map((share) => share.c)));
      if (chosen === undefined) throw new Level();
      chosen.whole += 1;
      open.splice(open.indexOf(chosen), 1);
      missing -= 1;
    }
    batch += 1;
    for (const { all, whole } of shares)
      for (const paper of whole === 0 ? [] : all.slice(-whole)) table.pass(paper, 1n, batch);
    table.votes[source] = quota;
    table.lost = BigInt(table.valid) - sum(table.votes);
  }

  /** Whoever had more votes at the first count, this one's figures apart, at which they differed. */
  function parted(list: readonly number[]): number {
    let left = [...list];
    for (const votes of table.past) left = table.extreme(left, "most", votes);
    if (left.length > 1) throw new Level();
    return left[0] as number;
  }

  function excludeSome(waiting: bigint): void {
    const up = rising(table);
    let most = 0;
    for (let n = 1; n < up.length && up.length - n >= table.open; n++) {
      const together = sum(up.slice(0, n).map((c) => table.of(c))) + waiting;
      // Nobody may lose expenses by it: a quarter of the quota that the others' papers could have brought.
      const keeps = up.slice(0, n).every((c, i) => {
        const below = sum(up.slice(0, i).map((each) => table.of(each))) + waiting;
        return below === 0n || table.of(c) >= quarter || table.of(c) + below < quarter;
      });
      if (together < table.of(up[n] as number) && keeps) most = n;
    }
    if (most > 0 && table.of(up[most - 1] as number) === table.of(up[most] as number))
      throw new Level();
    const out = most > 0 ? up.slice(0, most) : [table.choose(up, "fewest", "forwards")];
    for (const c of out) table.out.add(c);
    table.electRest();
    if (table.isOver) return;
    batch += 1;
    for (const c of out) {
      for (const paper of table.heldBy(c)) table.pass(paper, 1n, batch);
      table.votes[c] = 0n;
    }
  }
}

const election = fc.tuple(smallElection(6, 20), fc.integer({ min: 1, max: 3 }));

describe("each figure of each stage is that of a count with every paper by itself", () => {
  test.each([
    ["aec-senate", countSenate],
    ["dail-stv", countDail],
  ] as const)("%s", (method, plainly) => {
    fc.assert(
      fc.property(election, ([papers, seats]) => {
        const plain = unlessLevel(() => plainly(papers, 6, seats));
        if (plain === undefined) return;
        const result = granted(countBallots(ballotsFrom(papers, 6, seats), method));
        expect(figuresOf(result)).toEqual(plain);
      }),
      { numRuns: 300 },
    );
  });
});
