import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, granted, papersOver } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { isRefusal } from "../refusal.ts";
import { isFillable } from "./fillable.ts";
import { isFillableInThree } from "./fillable-in-three.ts";
import { type Constraint, makeGuard } from "./guard.ts";

const candidates = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ n: i + 1, name: `C${i + 1}` }));
const women = (numbers: number[], min?: number, max?: number): Constraint => ({
  dimension: "gender",
  group: "women",
  candidates: numbers,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

describe("guard and doom", () => {
  test("the last woman is guarded when one must be elected, and then takes the place", () => {
    const ballots = ballotsOf(2, "40 A", "35 B", "25 C>B");
    const plain = granted(countBallots(ballots, "scottish-stv"));
    const guarded = granted(
      countBallots(ballots, "scottish-stv", { constraints: [women([3], 1)] }),
    );
    expect(plain.winners).toEqual([1, 2]);
    expect(guarded.winners).toEqual([1, 3]);
    expect(guarded.stages.flatMap((s) => s.notes).join(" ")).toContain("B is doomed");
  });

  test("nobody above the maximum: the surplus candidates are doomed at once and their papers move on", () => {
    const ballots = ballotsOf(2, "50 A>B", "30 B>C", "20 C");
    const result = granted(
      countBallots(ballots, "scottish-stv", { constraints: [women([1, 2], undefined, 1)] }),
    );
    expect(result.winners).toEqual([1, 3]);
    expect(result.stages[0]?.notes.join(" ")).toContain("gender women already has its most, 1");
  });

  test("14 seats for 7 English, 6 Scottish, 1 Welsh, 7 men and 7 women (Hill, Voting matters 9): every way that adds up fits, no other", () => {
    const nations = [7, 6, 1];
    const rows = nations.map((n) => ({ least: n, most: n }));
    const columns = [
      { least: 7, most: 7 },
      { least: 7, most: 7 },
    ];
    for (let e = 0; e <= 7; e++)
      for (let s = 0; s <= 6; s++)
        for (let w = 0; w <= 1; w++) {
          const room = [e, s, w].map((men, i) => [men, (nations[i] as number) - men]);
          expect(isFillable(14, rows, columns, room), `${e} ${s} ${w}`).toBe(e + s + w === 7);
        }
  });

  test("contradictory constraints are refused, and the refusal names those and no others", () => {
    const answer = makeGuard(
      [
        women([1, 2], 2),
        { dimension: "branch", group: "North", candidates: [1, 2, 3], max: 1 },
        { dimension: "branch", group: "South", candidates: [4, 5], min: 1 },
      ],
      candidates(5),
      3,
    );
    expect(isRefusal(answer) && answer.sentence).toContain("gender women at least 2");
    expect(isRefusal(answer) && answer.sentence).toContain("branch North at most 1");
    expect(isRefusal(answer) && answer.sentence).not.toContain("South");
  });

  test.each<[string, Constraint[], string]>([
    ["minimum above maximum", [women([1, 2], 2, 1)], "contradicts itself"],
    ["a candidate who does not exist", [women([9], 1)], "names candidate 9"],
    [
      "a candidate in two groups",
      [women([1], 1), { ...women([1], 1), group: "men" }],
      "both women and men",
    ],
    [
      "four dimensions",
      ["gender", "branch", "age", "trade"].map((dimension) => ({ ...women([1]), dimension })),
      "three things at once",
    ],
    [
      "three dimensions of which the smaller two have more groups than can be told apart",
      ["gender", "branch", "age"].flatMap((dimension) =>
        [1, 2, 3, 4, 5].map((n) => ({ ...women([n], 0, 2), dimension, group: `${n}` })),
      ),
      "too many groups",
    ],
    ["more than the seats", [women([1, 2, 3, 4], 4)], "3 seats"],
  ])("%s is refused", (_, constraints, sentence) => {
    const answer = makeGuard(constraints, candidates(5), 3);
    expect(isRefusal(answer) && answer.sentence).toContain(sentence);
  });
});

describe("whatever the ballots, constraints that can be met are met", () => {
  const bounds = fc.record({ min: fc.nat({ max: 2 }), max: fc.integer({ min: 1, max: 4 }) });
  const setting = fc.record({
    papers: papersOver(7, 15),
    seats: fc.integer({ min: 1, max: 4 }),
    gender: fc.tuple(bounds, bounds),
    branch: fc.tuple(bounds, bounds, bounds),
    genderOf: fc.array(fc.nat({ max: 1 }), { minLength: 7, maxLength: 7 }),
    branchOf: fc.array(fc.nat({ max: 2 }), { minLength: 7, maxLength: 7 }),
  });
  const divide = (
    dimension: string,
    of: readonly number[],
    list: readonly { min: number; max: number }[],
  ) =>
    list.map(
      ({ min, max }, g): Constraint => ({
        ...{ dimension, group: `${g}`, min: Math.min(min, max), max },
        candidates: of.flatMap((group, c) => (group === g ? [c + 1] : [])),
      }),
    );
  const isKept = (constraints: readonly Constraint[], winners: readonly number[]) =>
    constraints.every(({ candidates: group, min = 0, max = 99 }) => {
      const won = winners.filter((n) => group.includes(n)).length;
      return won >= min && won <= max;
    });
  /** Every way to choose so many of the first `all` numbers. */
  const choicesOf = (all: number, seats: number): number[][] =>
    Array.from({ length: 2 ** all }, (_, bits) =>
      Array.from({ length: all }, (_, i) => i + 1).filter((n) => (bits >> (n - 1)) & 1),
    ).filter(({ length }) => length === seats);
  const methods = [
    "scottish-stv",
    "ni-stv",
    "dail-stv",
    "wigm-prf",
    "albany-stv",
    "bottoms-up",
    "wig",
    "ers97",
    "meek-prf",
    "meek-nz",
    "meek-1987",
    "aec-senate",
  ] as const;

  const inThree = fc.record({
    setting,
    age: fc.tuple(bounds, bounds),
    ageOf: fc.array(fc.nat({ max: 2 }), { minLength: 7, maxLength: 7 }),
  });

  test.each(methods)("%s, in three dimensions", (method) => {
    let met = 0;
    fc.assert(
      fc.property(inThree, ({ setting: of, age, ageOf }) => {
        const constraints = [
          ...divide("gender", of.genderOf, of.gender),
          ...divide("branch", of.branchOf, of.branch),
          ...divide("age", ageOf, age),
        ];
        const result = countBallots(ballotsFrom(of.papers, 7, of.seats), method, {
          constraints,
          seed: "s",
        });
        const isMeetable = choicesOf(7, of.seats).some((all) => isKept(constraints, all));
        if (isRefusal(result)) {
          expect(result.sentence).toMatch(/cannot be met|no valid paper/);
          if (/cannot be met/.test(result.sentence)) expect(isMeetable).toBe(false);
          return;
        }
        met++;
        expect(result.winners.length).toBe(of.seats);
        expect(isKept(constraints, result.winners)).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(met).toBeGreaterThan(10);
  });

  test("a way of filling three dimensions is found just where trying every choice finds one", () => {
    const full = fc.record({ min: fc.nat({ max: 1 }), max: fc.nat({ max: 6 }) });
    const division = fc.record({
      of: fc.array(fc.nat({ max: 3 }), { minLength: 7, maxLength: 7 }),
      list: fc.tuple(full, full, full),
    });
    const three = fc.record({
      all: fc.tuple(division, division, division),
      seats: fc.nat({ max: 5 }),
    });
    let [found, none] = [0, 0];
    fc.assert(
      fc.property(three, ({ all, seats }) => {
        const constraints = all.flatMap((one, d) => divide(`${d}`, one.of, one.list));
        const divisions = all.map(({ of, list }) => ({
          groupOf: of,
          bounds: [
            ...list.map(({ min, max }) => ({ least: Math.min(min, max), most: max })),
            { least: 0, most: seats },
          ],
        }));
        const isMeetable = choicesOf(7, seats).some((chosen) => isKept(constraints, chosen));
        expect(isFillableInThree(seats, divisions, [0, 1, 2, 3, 4, 5, 6])).toBe(isMeetable);
        if (isMeetable) found++;
        else none++;
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(found, none)).toBeGreaterThan(50);
  });

  test("half women, two under thirty and one of each of twelve regions, of thirty who stand, take no long time", () => {
    const constraints: Constraint[] = [
      women(
        Array.from({ length: 12 }, (_, i) => i + 1),
        7,
      ),
      { dimension: "age", group: "under-thirty", candidates: [2, 4, 20, 28], min: 2 },
      ...Array.from({ length: 12 }, (_, r) => ({
        ...{ dimension: "region", group: `${r}`, min: 1 },
        candidates: Array.from({ length: 30 }, (_, c) => c + 1).filter((n) => n % 12 === r),
      })),
    ];
    const papers = Array.from({ length: 60 }, (_, p) => {
      const order = Array.from({ length: 8 }, (_, i) => (p * 7 + i * (1 + (p % 5))) % 30);
      return { ranks: [...new Set(order)].map((c) => [c]), weight: 1 };
    });
    const ballots = ballotsFrom(papers, 30, 14);
    const begun = performance.now();
    const result = granted(countBallots(ballots, "scottish-stv", { constraints, seed: "s" }));
    expect(isKept(constraints, result.winners)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  test.each(methods)("%s, in two dimensions", (method) => {
    let met = 0;
    fc.assert(
      fc.property(setting, ({ papers, seats, gender, branch, genderOf, branchOf }) => {
        const constraints = [
          ...divide("gender", genderOf, gender),
          ...divide("branch", branchOf, branch),
        ];
        const result = countBallots(ballotsFrom(papers, 7, seats), method, {
          constraints,
          seed: "s",
        });
        if (isRefusal(result)) {
          expect(result.sentence).toMatch(/cannot be met|no valid paper/);
          return;
        }
        met++;
        expect(result.winners.length).toBe(seats);
        expect(isKept(constraints, result.winners)).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(met).toBeGreaterThan(10);
  });
});

test("whoever an election makes indispensable is not excluded in the step that elects", () => {
  // D and C are elected; of those left only E keeps every maximum, and E is lowest when C reaches the quota.
  const most = (group: string, dimension: string, candidates: number[]): Constraint => ({
    ...{ dimension, group, candidates, max: 1 },
  });
  const constraints = [
    most("second", "gender", [2, 3]),
    ...[
      [1, 3],
      [4, 6, 7],
      [2, 5],
    ].map((list, i) => most(`${i}`, "branch", list)),
  ];
  const ballots = ballotsOf(3, "5 D>C", "1 A", "2 B", "0 E>F>G");
  const result = granted(countBallots(ballots, "meek-nz", { constraints, seed: "s" }));
  expect([...result.winners].sort()).toEqual([3, 4, 5]);
});
