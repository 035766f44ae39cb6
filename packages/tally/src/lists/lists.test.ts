import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsOf, bytesOf, granted } from "../../testing/elections.ts";
import { hasCases, listCases } from "../../testing/shared-cases.ts";
import { countBallots } from "../count-ballots.ts";
import { isRefusal } from "../refusal.ts";
import { countLists, type ListMethod, type ListOptions } from "./lists.ts";
import { readLists } from "./read-lists.ts";

const listsFrom = (votes: Readonly<Record<string, number>>) => ({
  lists: Object.entries(votes).map(([name, n]) => ({ name, votes: n })),
});
const seatsOf = (
  votes: Readonly<Record<string, number>>,
  method: ListMethod,
  options: ListOptions,
) => Object.values(granted(countLists(listsFrom(votes), method, options)).seatsByParty);

describe.skipIf(!hasCases)("European Parliament 2019", () => {
  test.each(listCases("ep2019-"))("$name: the seats as declared", ({ folder }) => {
    const { seats, seatsByParty } = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8"));
    const votes = granted(readLists(readFileSync(join(folder, "votes.json"))));
    const ours = granted(countLists(votes, "dhondt", { seats })).seatsByParty;
    const won = Object.fromEntries(Object.entries(ours).filter(([, n]) => n > 0));
    expect(won).toEqual(seatsByParty);
  });
});

describe("of the project's own making", () => {
  const votes = { A: 53_000, B: 24_000, C: 23_000 };

  test("four rules, one poll", () => {
    expect(seatsOf(votes, "dhondt", { seats: 7 })).toEqual([4, 2, 1]);
    expect(seatsOf(votes, "sainte-lague", { seats: 7 })).toEqual([3, 2, 2]);
    expect(seatsOf({ A: 60, B: 21, C: 19 }, "modified-sainte-lague", { seats: 3 })).toEqual([
      2, 1, 0,
    ]);
    expect(seatsOf(votes, "largest-remainder", { seats: 7 })).toEqual([4, 2, 1]);
    expect(seatsOf(votes, "largest-remainder", { seats: 7, listQuota: "droop" })).toEqual([
      4, 2, 1,
    ]);
  });

  test("a threshold keeps small lists out", () => {
    const threshold = { numerator: 1, denominator: 20 };
    expect(seatsOf({ A: 60, B: 36, C: 4 }, "sainte-lague", { seats: 20, threshold })[2]).toBe(0);
    expect(seatsOf({ A: 60, B: 35, C: 5 }, "sainte-lague", { seats: 20, threshold })[2]).toBe(1);
  });

  test("equal quotients: more votes first, then a lot", () => {
    expect(seatsOf({ A: 100, B: 50 }, "dhondt", { seats: 2 })).toEqual([2, 0]);
    expect(isRefusal(countLists(listsFrom({ A: 5, B: 5 }), "dhondt", { seats: 1 }))).toBe(true);
    const drawn = granted(countLists(listsFrom({ A: 5, B: 5 }), "dhondt", { seats: 1, seed: "s" }));
    expect(drawn.lots[0]?.among).toEqual([1, 2]);
  });

  test("a quota that gives out too many seats is refused, not bent", () => {
    const answer = countLists(listsFrom({ A: 50, B: 50 }), "largest-remainder", {
      seats: 2,
      listQuota: "imperiali",
    });
    expect(isRefusal(answer) ? answer.sentence : granted(answer).winners.length).toBeTruthy();
  });

  test("every method gives out exactly the seats, and more votes never mean fewer seats", () => {
    const poll = fc.dictionary(
      fc.constantFrom("A", "B", "C", "D", "E"),
      fc.integer({ min: 1, max: 1_000_000 }),
      { minKeys: 1 },
    );
    const method = fc.constantFrom<ListMethod>(
      "dhondt",
      "sainte-lague",
      "modified-sainte-lague",
      "largest-remainder",
    );
    fc.assert(
      fc.property(poll, method, fc.integer({ min: 1, max: 30 }), (given, rule, seats) => {
        const result = granted(countLists(listsFrom(given), rule, { seats, seed: "s" }));
        expect(Object.values(result.seatsByParty).reduce((a, b) => a + b, 0)).toBe(seats);
        expect(result.winners.length).toBe(seats);
        for (const [a, more] of Object.entries(given))
          for (const [b, fewer] of Object.entries(given))
            if (more > fewer)
              expect(result.seatsByParty[a]).toBeGreaterThanOrEqual(
                result.seatsByParty[b] as number,
              );
      }),
    );
  });

  test("first preferences of ranked ballots count as votes for lists", () => {
    const result = granted(countBallots(ballotsOf(3, "60 A", "30 B>A", "10 C"), "dhondt"));
    expect(result.winners).toEqual([1, 1, 2]);
  });

  test.each<[string, string, number, number]>([
    ["JSON", '{"A": 5,\n "B": 2,\n "A": 1}', 3, 2],
    ["CSV", "A,5\nB,2\nA,1\n", 3, 1],
  ])(
    "a list that stands twice in %s is refused at its second line, and no votes are lost",
    (_, text, line, column) => {
      expect(readLists(bytesOf(text))).toMatchObject({ kind: "refusal", line, column });
    },
  );

  test("the order of lines and of names never decides a lot, in JSON or CSV", () => {
    const votes = [
      ["Red", 6],
      ["Blue", 6],
      ["Ash", 6],
      ["Zed", 2],
    ] as const;
    const winners = (order: readonly (readonly [string, number])[]) =>
      [
        JSON.stringify(Object.fromEntries(order)),
        order.map((line) => line.join(",")).join("\n"),
      ].map((text) => {
        const lists = granted(readLists(bytesOf(text)));
        return granted(countLists(lists, "dhondt", { seats: 1, seed: "x" })).outcome;
      });
    const first = winners(votes);
    fc.assert(
      fc.property(fc.shuffledSubarray([...votes], { minLength: 4 }), (order) => {
        expect(winners(order)).toEqual(first);
      }),
    );
    expect(new Set(first).size).toBe(1);
  });

  test.each<[string, string]>([
    ['{"A": -1}', "whole number"],
    ['{"A": 1', "not JSON"],
    ["[1]", "no votes"],
    ["A,x\nB,2\nC", "no votes"],
  ])("%j is refused", (text, sentence) => {
    const answer = readLists(bytesOf(text));
    expect(isRefusal(answer) && answer.sentence).toContain(sentence);
  });
});
