import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, granted, type Paper, papersOver } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import type { MethodName } from "../result.ts";

/*
 * Meek's rules read plainly: every paper is walked by itself at each pass, with whole billionths, and nothing is
 * remembered between passes. Slow, and so short that it can be held beside the texts.
 */
const one = 1_000_000_000n;
const up = (a: bigint, b: bigint) => (a + b - 1n) / b;

type Sheet = {
  readonly papers: readonly Paper[];
  readonly seats: number;
  readonly keep: bigint[];
  readonly state: ("hopeful" | "elected" | "excluded")[];
  readonly won: number[];
};
type Pass = { votes: bigint[]; excess: bigint; quota: bigint; surplus: bigint };
/** What stands at the end of each stage, and what its reason has to say. */
type Stages = {
  votes: bigint[];
  excess: bigint;
  quota: bigint;
  keep: bigint[];
  won: number[];
  out: number[];
  says: readonly string[];
}[];

function passOver({ papers, seats, keep, state }: Sheet): Pass {
  const votes = keep.map(() => 0n);
  let [excess, valid] = [0n, 0n];
  for (const { ranks, weight } of papers) {
    if (ranks.length === 0) continue;
    let rest = one;
    for (const c of ranks.flat()) {
      const kept = up(rest * (keep[c] as bigint), one);
      votes[c] = (votes[c] as bigint) + kept * BigInt(weight);
      rest -= kept;
    }
    excess += rest * BigInt(weight);
    valid += one * BigInt(weight);
  }
  const quota = (valid - excess) / BigInt(seats + 1) + 1n;
  const over = state.map((s, c) => (s === "elected" ? (votes[c] as bigint) - quota : 0n));
  const sum = over.reduce((a, b) => a + b, 0n);
  return { votes, excess, quota, surplus: sum > 0n ? sum : 0n };
}

function lowerKeeps({ keep, state }: Sheet, { votes, quota }: Pass): void {
  state.forEach((s, c) => {
    if (s !== "elected") return;
    const lowered = up(up((keep[c] as bigint) * quota, one) * one, votes[c] as bigint);
    keep[c] = lowered < one ? lowered : one;
  });
}

const listHopefuls = ({ state }: Sheet) => state.flatMap((s, c) => (s === "hopeful" ? [c] : []));
const byVotes = (list: readonly number[], votes: readonly bigint[]) =>
  [...list].sort((a, b) => Number((votes[b] as bigint) - (votes[a] as bigint)));

function elect(sheet: Sheet, list: readonly number[], votes: readonly bigint[]): void {
  for (const c of byVotes(list, votes)) {
    if (sheet.won.length === sheet.seats) return;
    sheet.state[c] = "elected";
    sheet.won.push(c);
  }
}

function exclude(sheet: Sheet, c: number): void {
  sheet.state[c] = "excluded";
  sheet.keep[c] = 0n;
}

type Rule = (
  sheet: Sheet,
  stages: Stages,
) => { elect: number[]; exclude?: number; says: readonly string[] } & Pass;

function countPlainly(papers: readonly Paper[], candidates: number, seats: number, rule: Rule) {
  const all = Array.from({ length: candidates }, (_, c) => c);
  const sheet: Sheet = {
    ...{ papers, seats, won: [], keep: all.map(() => one), state: all.map(() => "hopeful") },
  };
  const stages: Stages = [];
  const end = (passed: Pass, before: number, says: readonly string[], out: number[] = []) => {
    const { votes, excess, quota } = passed;
    const won = sheet.won.slice(before);
    stages.push({ votes, excess, quota, keep: [...sheet.keep], won, out, says });
  };
  while (sheet.won.length < seats && listHopefuls(sheet).length > 0) {
    const before = sheet.won.length;
    const open = seats - before;
    if (listHopefuls(sheet).length <= open) {
      const last = stages.at(-1) ?? passOver(sheet);
      elect(sheet, listHopefuls(sheet), last.votes);
      end({ ...last, surplus: 0n }, before, ["There are no more candidates than places."]);
      break;
    }
    const found = rule(sheet, stages);
    elect(sheet, found.elect, found.votes);
    const out = sheet.won.length < seats ? found.exclude : undefined;
    if (out !== undefined) exclude(sheet, out);
    if (listHopefuls(sheet).length <= seats - sheet.won.length)
      elect(sheet, listHopefuls(sheet), found.votes);
    end(found, before, found.says, out === undefined ? [] : [out]);
  }
  return { won: sheet.won.map((c) => c + 1), stages };
}

const passes = (n: number) => `fter ${n} ${n === 1 ? "pass" : "passes"} over the papers`;

const reaching = (sheet: Sheet, { votes, quota }: Pass) =>
  listHopefuls(sheet).filter((c) => (votes[c] as bigint) >= quota);
const lowestOf = (list: readonly number[], votes: readonly bigint[]) =>
  list.filter((c) => list.every((other) => (votes[c] as bigint) <= (votes[other] as bigint)));

/** Reference rule B: passes until somebody reaches the quota, or the surplus is below 0.000001 or falls no further. */
const prf: Rule = (sheet) => {
  let before: bigint | undefined;
  for (let n = 1; ; n++) {
    const passed = passOver(sheet);
    const ready = reaching(sheet, passed);
    const says = [passes(n)];
    if (ready.length > 0)
      return {
        ...passed,
        elect: ready,
        says: [...says, ready.length === 1 ? "reaches" : "reach "],
      };
    if (passed.surplus < 1000n || (before !== undefined && passed.surplus >= before)) {
      const hopefuls = listHopefuls(sheet);
      const least = passed.votes[lowestOf(hopefuls, passed.votes)[0] as number] as bigint;
      // B.3: within the surplus of the lowest all count as tied, and the first in the order drawn beforehand goes.
      const tied = hopefuls.filter((c) => (passed.votes[c] as bigint) <= least + passed.surplus);
      const why = passed.surplus < 1000n ? "is below 0.000001" : "falls no further";
      return { ...passed, elect: [], exclude: tied[0] as number, says: [...says, why] };
    }
    before = passed.surplus;
    lowerKeeps(sheet, passed);
  }
};

class Level extends Error {}
/** The one with the fewest, or, of equals, the one who had fewer at the first stage that parts them. */
function fewest(list: readonly number[], { votes }: Pass, stages: Stages): number {
  let left = lowestOf(list, votes);
  for (const past of stages) left = lowestOf(left, past.votes);
  if (left.length > 1) throw new Level();
  return left[0] as number;
}

/** Algorithm 123: elects only once every elected candidate holds the quota to within 0.001 %. */
const hill: Rule = (sheet, stages) => {
  const out = sheet.state.filter((s) => s === "excluded").length;
  const told = stages as Stages & { out?: number };
  if ((told.out ?? 0) < out) {
    // The papers of the excluded are shared out as a stage of its own.
    told.out = out;
    const passed = passOver(sheet);
    return {
      ...passed,
      elect: reaching(sheet, passed),
      says: ["are shared out at the keep values"],
    };
  }
  let before: bigint | undefined;
  for (let n = 1; ; n++) {
    const passed = passOver(sheet);
    const isClose = sheet.won.every(
      (c) => ((passed.votes[c] as bigint) - passed.quota) * 100_000n <= passed.quota,
    );
    const isStill = passed.surplus < 100_000n || (before !== undefined && passed.surplus >= before);
    before = passed.surplus;
    if (isClose || isStill) {
      const ready = reaching(sheet, passed);
      if (ready.length > 0) return { ...passed, elect: ready, says: [passes(n)] };
      const how = isClose ? "to within 0.001 %" : "to within what nine decimals can tell";
      const out = fewest(listHopefuls(sheet), passed, stages);
      return { ...passed, elect: [], exclude: out, says: [passes(n), how] };
    }
    lowerKeeps(sheet, passed);
  }
};

/** Schedule 1A: every pass is a step; the lowest goes as soon as the surplus cannot save them (cl. 13). */
const newZealand = (): Rule => {
  let past: bigint | undefined;
  let quota = 0n;
  return (sheet, stages) => {
    const isFirst = stages.length === 0;
    const last = stages.at(-1);
    if (!isFirst) lowerKeeps(sheet, { ...passOver(sheet), votes: last?.votes ?? [], quota });
    const passed = passOver(sheet);
    quota = passed.quota;
    const ready = reaching(sheet, passed);
    if (isFirst && ready.length > 0) return { ...passed, elect: ready, says: ["cl. 6)."] };
    const sum = [...sheet.won, ...ready]
      .map((c) => (passed.votes[c] as bigint) - passed.quota)
      .reduce((a, b) => a + b, 0n);
    const surplus = sum > 0n ? sum : 0n;
    const isStuck = ready.length === 0 && past !== undefined && surplus >= past;
    past = surplus;
    const others = listHopefuls(sheet).filter((c) => !ready.includes(c));
    const open = sheet.seats - sheet.won.length - ready.length;
    let out: number | undefined;
    if (others.length > 0 && open > 0) {
      const rising = byVotes(others, passed.votes).reverse();
      const votes = rising.map((c) => passed.votes[c] as bigint);
      const room = isStuck ? 0n : surplus;
      const isLost = votes.length > 1 && (votes[0] as bigint) + room < (votes[1] as bigint);
      if (isLost || room < 100_000n) out = fewest(others, passed, stages);
    }
    if (ready.length > 0 || out !== undefined) past = undefined;
    if (out !== undefined)
      return { ...passed, elect: ready, exclude: out, says: [passes(1), "cl. 13)"] };
    const says = ready.length > 0 ? [passes(1), "cl. 12)"] : ["cl. 10, 17)"];
    return { ...passed, elect: ready, says };
  };
};

const shown = (votes: bigint) => {
  const digits = votes.toString().padStart(10, "0");
  return `${digits.slice(0, -9)}.${digits.slice(-9)}`;
};

describe("every vote of every stage is that of a count walked paper by paper", () => {
  test.each<[MethodName, () => Rule]>([
    ["meek-prf", () => prf],
    ["meek-1987", () => hill],
    ["meek-nz", newZealand],
  ])("%s", (method, rule) => {
    fc.assert(
      fc.property(papersOver(5, 14), fc.integer({ min: 1, max: 3 }), (papers, seats) => {
        fc.pre(papers.some(({ ranks }) => ranks.length > 0));
        compare(papers, 5, seats, method, rule);
      }),
      { numRuns: 100 },
    );
    // Many ways through many candidates, so that the package's tree of papers has to grow.
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 4 });
    const [orders = []] = fc.sample(fc.array(order, { minLength: 60, maxLength: 60 }), {
      ...{ numRuns: 1, seed: 8 },
    });
    const large = orders.map((list, i) => ({ ranks: list.map((c) => [c]), weight: 1 + (i % 5) }));
    compare(large, 8, 5, method, rule);
  });
});

function compare(
  papers: readonly Paper[],
  candidates: number,
  seats: number,
  method: MethodName,
  rule: () => Rule,
): void {
  let plain: ReturnType<typeof countPlainly>;
  try {
    plain = countPlainly(papers, candidates, seats, rule());
  } catch (level) {
    if (level instanceof Level) return;
    throw level;
  }
  const result = granted(countBallots(ballotsFrom(papers, candidates, seats), method, {}));
  expect(result.winners).toEqual(plain.won);
  expect(
    result.stages.map(({ totals, nonTransferable, quota, keepValues, elected, excluded }) => [
      ...[Object.values(totals), nonTransferable, quota, Object.values(keepValues ?? {})],
      ...[elected, excluded],
    ]),
  ).toEqual(
    plain.stages.map(({ votes, excess, quota, keep, won, out }) => [
      ...[votes.map(shown), shown(excess), shown(quota), keep.map(shown)],
      ...[won.map((c) => c + 1), out.map((c) => c + 1)],
    ]),
  );
  for (const [i, { says }] of plain.stages.entries())
    for (const part of says) expect(result.stages[i]?.reason).toContain(part);
  for (const [i, { action, acted, excluded, reason }] of result.stages.entries()) {
    expect(action).toBe(i === 0 ? "first-preferences" : "round");
    expect(reason.startsWith("Every valid paper counts one vote")).toBe(i === 0);
    const earlier = result.stages.slice(0, i).flatMap(({ elected }) => elected);
    expect([...acted].sort()).toEqual(excluded.length > 0 ? excluded : earlier.sort());
  }
}
