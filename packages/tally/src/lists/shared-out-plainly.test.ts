import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsOf, bytesOf, granted, toldOf } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { countLists, type ListMethod, type ListOptions, type ListQuota } from "./lists.ts";
import { readLists } from "./read-lists.ts";

const lists = (votes: readonly number[]) => ({
  lists: votes.map((n, i) => ({ name: "ABCDE".charAt(i), votes: n })),
});
const count = (votes: readonly number[], method: ListMethod, options: ListOptions) =>
  granted(countLists(lists(votes), method, options));
const refused = (votes: readonly number[], method: ListMethod, options: ListOptions) =>
  toldOf(countLists(lists(votes), method, options));

describe("seats shared out as a table of quotients or remainders would have it", () => {
  const votes = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 5 });
  const seats = fc.integer({ min: 1, max: 12 });
  /** Votes that differ, so that no rule comes to a lot among lists. */
  const parted = votes.filter(
    (list) => new Set(list).size === list.length && list.some((n) => n > 0),
  );

  test.each<[ListMethod, (won: number) => number]>([
    ["dhondt", (won) => won + 1],
    ["sainte-lague", (won) => 2 * won + 1],
    ["modified-sainte-lague", (won) => (won === 0 ? 1.4 : 2 * won + 1)],
  ])(
    "%s: the highest quotients of the whole table, of equal ones that of more votes",
    (method, divisor) => {
      fc.assert(
        fc.property(parted, seats, (given, places) => {
          const table = given
            .flatMap((n, list) =>
              Array.from({ length: places }, (_, won) => ({ list, n, divisor: divisor(won) * 5 })),
            )
            .filter(({ n }) => n > 0)
            .sort((a, b) => b.n * a.divisor - a.n * b.divisor || b.n - a.n);
          const winners = table.slice(0, places).map(({ list }) => list + 1);
          const result = count(given, method, { seats: places });
          expect(result.winners).toEqual(winners);
          const won = Object.values(result.seatsByParty);
          expect(won).toEqual(given.map((_, i) => winners.filter((n) => n === i + 1).length));
        }),
      );
    },
  );

  test("the largest remainder, whatever the quota and with a threshold", () => {
    const quota = fc.constantFrom<ListQuota>("hare", "droop", "hagenbach-bischoff", "imperiali");
    const threshold = fc.constantFrom(0, 5, 10, 20);
    fc.assert(
      fc.property(parted, seats, quota, threshold, (given, places, form, percent) => {
        const total = given.reduce((a, b) => a + b, 0);
        const able = [...given.keys()].filter(
          (i) => (given[i] as number) > 0 && (given[i] as number) * 100 >= total * percent,
        );
        if (able.length === 0) return;
        const inPlay = able.reduce((sum, i) => sum + (given[i] as number), 0);
        // All over the same denominator, so that whole numbers say everything.
        const bottom = {
          hare: places,
          droop: 1,
          "hagenbach-bischoff": places + 1,
          imperiali: places + 2,
        };
        const top = form === "droop" ? Math.floor(inPlay / (places + 1)) + 1 : inPlay;
        const won = given.map((n, i) =>
          able.includes(i) ? Math.floor((n * bottom[form]) / top) : 0,
        );
        const rest = (i: number) => ((given[i] as number) * bottom[form]) % top;
        const full = won.reduce((a, b) => a + b, 0);
        const options = {
          seats: places,
          listQuota: form,
          threshold: { numerator: percent, denominator: 100 },
        };
        if (full > places) {
          expect(refused(given, "largest-remainder", options)).toBe(
            `tally.lists.quota-gives-too-many The ${form} quota gives out ${full} seats, more than the ${places} there are.`,
          );
          return;
        }
        const order = [...able].sort(
          (a, b) => rest(b) - rest(a) || (given[b] as number) - (given[a] as number),
        );
        for (let n = 0; n < places - full; n++) {
          const next = order[n % order.length] as number;
          won[next] = (won[next] as number) + 1;
        }
        expect(Object.values(count(given, "largest-remainder", options).seatsByParty)).toEqual(won);
      }),
    );
  });
});

describe("what the report says", () => {
  test("D'Hondt, seat by seat, with every quotient", () => {
    // 100, 80, 30: A 100, B 80, A 50.
    const result = count([100, 80, 30], "dhondt", { seats: 3 });
    expect(result.stages.map(({ reason, totals, elected }) => [reason, totals, elected])).toEqual([
      [
        "Seat 1 goes to the highest quotient (D'Hondt: votes divided by seats won + 1): A.",
        { 1: "100.00000", 2: "80.00000", 3: "30.00000" },
        [1],
      ],
      [
        "Seat 2 goes to the highest quotient (D'Hondt: votes divided by seats won + 1): B.",
        { 1: "50.00000", 2: "80.00000", 3: "30.00000" },
        [2],
      ],
      [
        "Seat 3 goes to the highest quotient (D'Hondt: votes divided by seats won + 1): A.",
        { 1: "50.00000", 2: "40.00000", 3: "30.00000" },
        [1],
      ],
    ]);
    expect([result.outcome, result.unit, result.validVotes, result.invalidVotes]).toEqual([
      "Seats: A 2, B 1.",
      "quotients",
      210,
      0,
    ]);
    expect([result.electedAtStage, result.uncontested]).toEqual([{ 1: 1, 2: 2 }, undefined]);
  });

  test("the modified first divisor is 1.4", () => {
    const [first] = count([70, 49], "modified-sainte-lague", { seats: 1 }).stages;
    expect(first?.totals).toEqual({ 1: "50.00000", 2: "35.00000" });
  });

  test("the largest remainder: the quota, full quotas, then one seat after the other", () => {
    // 100 votes, 4 seats: a quota of 25. A 2 and 3 over, B 1 and 9 over, C 13.
    const result = count([53, 34, 13], "largest-remainder", { seats: 4 });
    expect(result.stages.map(({ reason, totals, elected }) => [reason, totals, elected])).toEqual([
      [
        "The quota is 25.00000 (hare of 100 votes): every full quota wins a seat.",
        { 1: "53", 2: "34", 3: "13" },
        [1, 2],
      ],
      [
        "Seat 4 goes to the largest remainder: C.",
        { 1: "3.00000", 2: "9.00000", 3: "13.00000" },
        [3],
      ],
    ]);
    expect([result.outcome, result.unit]).toEqual([
      "Seats: A 2, B 1, C 1.",
      "votes, then remainders",
    ]);
  });

  test("votes below the threshold are no part of the quota, and it is said", () => {
    const threshold = { numerator: 1, denominator: 10 };
    const result = count([60, 36, 4], "largest-remainder", { seats: 4, threshold });
    expect(result.stages[0]?.reason).toBe(
      "The quota is 24.00000 (hare of 96 votes above the threshold): every full quota wins a seat.",
    );
    expect(result.stages[0]?.totals).toEqual({ 1: "60", 2: "36" });
    expect(
      refused([40, 30, 30], "dhondt", { seats: 2, threshold: { numerator: 1, denominator: 2 } }),
    ).toBe(
      "tally.lists.nobody-reaches-threshold No list reaches the threshold of 1/2 of the votes.",
    );
  });

  test("a small quota leaves more seats than lists: they begin again from the top", () => {
    // Two lists below the threshold of the third: 10 seats of 96 votes, droop 9: A 6 and 6, B 4 and 0.
    const result = count([50, 46], "largest-remainder", { seats: 13, listQuota: "droop" });
    // 96 / 14 = 6, a quota of 7: A 7 and 1 over, B 6 and 4 over; all thirteen are full.
    expect(result.seatsByParty).toEqual({ A: 7, B: 6 });
    expect(result.stages[0]?.reason).toContain("The quota is 7.00000 (droop of 96 votes)");
    const one = count([7], "largest-remainder", { seats: 3, listQuota: "droop" });
    // 7 / 4 = 1, a quota of 2: three full, one over.
    expect(one.seatsByParty).toEqual({ A: 3 });
    const again = count([5, 2], "largest-remainder", { seats: 12, listQuota: "droop" });
    // 7 / 13 = 0, a quota of 1: five and two; five seats are left: B, A have no remainder, A has more votes.
    expect(again.seatsByParty).toEqual({ A: 8, B: 4 });
    expect(again.stages.map(({ reason }) => reason).slice(1)).toEqual([
      "Seat 8 goes to the largest remainder: A.",
      "Seat 9 goes to the largest remainder: B.",
      "Seat 10 goes to the largest remainder: A.",
      "Seat 11 goes to the largest remainder: B.",
      "Seat 12 goes to the largest remainder: A.",
    ]);
  });

  test("a lot stands with the seat that it decided, and only there", () => {
    const result = count([9, 4, 4], "dhondt", { seats: 3, seed: "9 May" });
    const [lot] = result.lots;
    expect(result.lots).toHaveLength(1);
    expect([lot?.stage, lot?.number, lot?.why]).toEqual([
      3,
      1,
      "B and C tie for seat 3, and the votes do not part them.",
    ]);
    expect(result.stages.map(({ notes }) => notes)).toEqual([[], [], [lot?.why]]);
    expect(refused([9, 4, 4], "dhondt", { seats: 3 })).toContain("`--by-hand B,C`");
    expect(count([9, 4, 4], "dhondt", { seats: 3, byHand: [3, 2] }).winners).toEqual([1, 1, 3]);
    const twice = count([9, 4, 4, 4], "dhondt", { seats: 4, seed: "s" });
    expect(twice.lots).toHaveLength(2);
    expect(twice.stages.map(({ notes }) => notes)).toEqual([
      [],
      [],
      [twice.lots[0]?.why],
      [twice.lots[1]?.why],
    ]);
    // 21 votes, three seats, a quota of 7: A has one and 1 over, B and C one and none; D and E four each.
    const rest = count([8, 4, 4, 4], "largest-remainder", { seats: 3, seed: "s" });
    expect(rest.lots.map(({ why, stage }) => [stage, why])).toEqual([
      [2, "B and C and D tie for seat 2, and the votes do not part them."],
      ...rest.lots.slice(1).map(({ why, stage }) => [stage, why]),
    ]);
    // Both get a seat: nothing is drawn, and the first stands first.
    expect(count([9, 4, 4], "dhondt", { seats: 4 }).winners).toEqual([1, 1, 2, 3]);
  });
});

test.each<[string, Parameters<typeof countLists>[0], number, string]>([
  [
    "no seats",
    lists([1]),
    0,
    "tally.seats-not-whole The number of seats must be a whole number of at least 1.",
  ],
  [
    "half a seat",
    lists([1]),
    1.5,
    "tally.seats-not-whole The number of seats must be a whole number of at least 1.",
  ],
  ["no lists", lists([]), 1, "tally.lists.no-lists There are no lists."],
  ["no votes", lists([0, 0]), 1, "tally.lists.no-votes There are no votes."],
  [
    "a list twice",
    {
      lists: [
        { name: "A", votes: 1 },
        { name: "A", votes: 2 },
      ],
    },
    1,
    'tally.lists.twice The list "A" stands here twice.',
  ],
  [
    "half a vote",
    lists([1, 0.5]),
    1,
    'tally.lists.votes-not-whole The votes of "B" must be a whole number from 0.',
  ],
  [
    "fewer votes than none",
    lists([1, -1]),
    1,
    'tally.lists.votes-not-whole The votes of "B" must be a whole number from 0.',
  ],
  [
    "more votes than can be added up exactly",
    lists([Number.MAX_SAFE_INTEGER, 1]),
    1,
    "tally.lists.too-many-votes The votes are too many to add up exactly.",
  ],
])("%s: refused", (_, votes, seats, sentence) => {
  expect(toldOf(countLists(votes, "dhondt", { seats }))).toBe(sentence);
});

test("ranked ballots give their first preference to a list, unless two stand there; the withdrawn are passed over", () => {
  const ballots = ballotsOf(3, "60 A", "30 B>A", "10 C", "50 A=B", "20 C=A>B", "7");
  const result = granted(countBallots(ballots, "dhondt", { withdrawn: [3] }));
  expect([result.winners, result.validVotes, result.title]).toEqual([[1, 1, 2], 110, "Test"]);
  expect(granted(countBallots(ballots, "dhondt", { seats: 1 })).winners).toEqual([1]);
  expect(granted(countBallots(ballotsOf(1, "5 A", "3 A>B", "6 B"), "dhondt")).validVotes).toBe(14);
});

test("lists in CSV: the first line may be a title, and each refusal has its place", () => {
  const votes = (text: string) => granted(readLists(bytesOf(text))).lists;
  expect(votes("Party,Votes\nRed,5\n\nBlue,7\n")).toEqual([
    { name: "Blue", votes: 7 },
    { name: "Red", votes: 5 },
  ]);
  expect(votes("Red,5")).toEqual([{ name: "Red", votes: 5 }]);
  const expected = "Expected: a name, a comma and a whole number.";
  expect(toldOf(readLists(bytesOf("Red,5\nBlue,x\n")))).toBe(
    `tally.lists.line-without-votes 2:6 This line gives no votes. ${expected}`,
  );
  expect(toldOf(readLists(bytesOf("Red\nBlue,5\n")))).toBe(
    `tally.lists.line-without-votes 1:1 This line gives no votes. ${expected}`,
  );
  expect(toldOf(readLists(bytesOf("Red,5\nBlue,1\nRed,1\n")))).toBe(
    'tally.lists.twice-in-file 3:1 The list "Red" stands here twice, first in line 1. Expected: another name.',
  );
});
