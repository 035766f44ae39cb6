import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, bytesOf, granted, papersOver } from "../testing/elections.ts";
import { countBallots, countElection } from "./count-ballots.ts";
import { readAbif } from "./formats/read-abif.ts";
import { readCsv } from "./formats/read-csv.ts";
import { countLists } from "./lists/lists.ts";
import { countMotion } from "./motion/count-motion.ts";
import { isRefusal } from "./refusal.ts";
import { renderHtml } from "./render/html.ts";
import { renderMarkdown } from "./render/markdown.ts";
import { renderText } from "./render/text.ts";
import type { CountResult, MethodName } from "./result.ts";

const methods = [
  "scottish-stv",
  "ers97",
  "meek-1987",
  "wig",
  "aec-senate",
  "irv",
  "two-rounds",
  "plurality",
  "ranked-pairs",
] as const satisfies readonly MethodName[];

const oneWinner: readonly MethodName[] = ["irv", "two-rounds", "ranked-pairs"];
const elected = (result: CountResult) => [...result.winners].sort();

describe("where no lot can change who is elected no seed is asked for", () => {
  test("two lists with equal votes that both get their seat, by every method", () => {
    const lists = (votes: number[]) => ({
      lists: votes.map((n, i) => ({ name: `L${i}`, votes: n })),
    });
    for (const method of [
      "dhondt",
      "sainte-lague",
      "modified-sainte-lague",
      "largest-remainder",
    ] as const) {
      for (const seed of [{}, { seed: "x" }]) {
        const both = granted(countLists(lists([300, 300]), method, { seats: 2, ...seed }));
        expect(both.seatsByParty).toEqual({ L0: 1, L1: 1 });
        expect([both.lots, both.lotsWithoutEffect]).toEqual([[], undefined]);
      }
      const one = countLists(lists([300, 300]), method, { seats: 3 });
      expect(isRefusal(one) && one.sentence).toContain("--by-hand L0,L1");
    }
  });

  test("plurality and approval where all who tie are elected, with no lot drawn even if there is a seed", () => {
    const two = ballotsOf(2, "4 A", "4 B", "1 C");
    for (const method of ["plurality", "approval"] as const)
      for (const seed of [{}, { seed: "x" }]) {
        const result = granted(countBallots(two, method, seed));
        expect([elected(result), result.lots, result.lotsWithoutEffect]).toEqual([
          [1, 2],
          [],
          undefined,
        ]);
      }
    expect(isRefusal(countBallots(two, "plurality", { seats: 1 }))).toBe(true);
  });

  test("ranked pairs where every order of equal majorities elects the same", () => {
    // A beats all; B, C and D go round in a circle of equal majorities.
    const circle = ballotsOf(1, "5 A>B>C>D", "5 A>C>D>B", "5 A>D>B>C");
    const result = granted(countBallots(circle, "ranked-pairs"));
    expect(result.winners).toEqual([1]);
    expect(result.lotsWithoutEffect?.[0]?.among).toEqual([2, 3, 4]);
  });

  test("majorities that stand in no circle are no part of a ranked pairs lot", () => {
    const circle = ballotsOf(1, "5 A>B>C>D", "5 B>C>A>D", "5 C>A>B>D");
    const answer = granted(countBallots(circle, "ranked-pairs", { seed: "s" }));
    expect(answer.lots[0]?.among).toEqual([1, 2, 3]);
  });

  test("STAR: who comes second to somebody preferred to all", () => {
    const election = granted(readCsv(bytesOf("A,B,C\n5,3,3\n5,3,3\n"), "marks"));
    expect(granted(countElection(election, "star")).winners).toEqual([1]);
  });

  test.each(["scottish-stv", "wig", "irv"] as const)(
    "%s: many without a first preference are excluded in any order, however many ways there are",
    (method) => {
      const others = "CDEFGHIJKLMNOPQRS";
      const many = ballotsOf(1, "9 A", "8 B", ...[...others].map((c) => `1 T>${c}`));
      const result = granted(countBallots(many, method));
      expect(result.lotsWithoutEffect?.length).toBe(others.length - 1);
    },
  );

  test.each(["aec-senate", "meek-1987"] as const)(
    "%s: ways that meet again are tried once, so that seven without a first preference need no seed",
    (method) => {
      const behind = [..."CDEFGHI"].map((c) => `1 B>${c}`);
      const result = granted(
        countBallots(ballotsOf(1, "20 A", "10 B", "15 J>A", ...behind), method),
      );
      expect([result.winners, result.lotsWithoutEffect?.length]).toEqual([[1], 6]);
    },
  );

  test("the report says in every form that the rule draws a lot and why none was drawn", () => {
    const result = granted(countBallots(ballotsOf(1, "10 A>B", "3 B", "3 C", "9 D>C"), "irv"));
    for (const report of [renderText(result), renderMarkdown(result), renderHtml(result)])
      expect(report).toContain("none was drawn, since either way elects the same");
  });

  test("a count without a seed elects whom every seed elects, and otherwise seeds elect different ones", () => {
    const seeds = Array.from({ length: 40 }, (_, i) => `${i}`);
    fc.assert(
      fc.property(
        papersOver(4, 4),
        fc.constantFrom(...methods),
        fc.constantFrom(1, 2, 3),
        (papers, method, places) => {
          const seats = oneWinner.includes(method) ? 1 : places;
          const count = (seed?: string) =>
            countBallots(ballotsFrom(papers, 4, seats), method, {
              ...(seed === undefined ? {} : { seed }),
              seats,
            });
          const open = count();
          const drawn = seeds.map(count);
          if (drawn.some(isRefusal)) return;
          const outcomes = new Set(
            drawn.map((result) => JSON.stringify(elected(result as CountResult))),
          );
          // Ranked pairs can leave a tie at the top, and then names it and elects nobody.
          if (!isRefusal(open) && open.winners.length === 0) return;
          if (isRefusal(open)) expect(open.sentence).toMatch(/hangs on it/);
          else expect([...outcomes]).toEqual([JSON.stringify(elected(open))]);
          if (outcomes.size > 1) expect(isRefusal(open)).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });
});

describe("where a lot decides, the refusal says what to give and what is coming", () => {
  const tie = () => ballotsOf(2, "7 A>C", "7 B>C", "6 C>A", "2 C>B", "1 D", "1 E");

  test("who must stand in an order made by hand, and which lots change nothing", () => {
    const answer = countBallots(tie(), "scottish-stv");
    const told = isRefusal(answer) ? answer.sentence : "";
    expect(told).toMatch(/^A and B tie for which is excluded in stage \d/);
    expect(told).toContain("(`--seed TEXT`)");
    expect(told).toContain("(`--by-hand A,B`)");
    expect(told).toMatch(/D and E tie .*\(either way elects the same\)/);
  });

  test("an order made by hand of just those settles the count", () => {
    const count = (byHand: number[]) => granted(countBallots(tie(), "scottish-stv", { byHand }));
    expect(elected(count([1, 2]))).toEqual([1, 3]);
    expect(elected(count([2, 1]))).toEqual([2, 3]);
    expect(count([2, 1]).lots).toEqual([]);
  });

  test("every further lot is named, so that one order made by hand can settle all", () => {
    const answer = countBallots(ballotsOf(1, "4 A", "4 B", "4 C", "2 D", "2 E"), "irv");
    const told = isRefusal(answer) ? answer.sentence : "";
    expect(told).toMatch(/^A and B and C tie .*stage 4/);
    for (const pair of ["A and B", "A and C", "B and C"])
      expect(told).toContain(`${pair} tie for which is excluded in stage 5`);
    expect(told).toContain("D and E tie for which is excluded in stage 2");
    expect(told).toContain("--by-hand A,B,C`");
  });

  test("by hand in every method that draws lots", () => {
    const level = ballotsOf(1, "3 A>B", "3 B>A");
    for (const method of [...methods, "schulze", "minimax", "approval"] as const) {
      const told = granted(countBallots(level, method, { byHand: [2, 1], seats: 1 }));
      expect([method, told.winners]).toEqual([method, [2]]);
    }
    // The order of the file, which this rule goes by, gives way too.
    expect(granted(countBallots(level, "meek-prf", { byHand: [2, 1] })).winners).toEqual([2]);
    expect(granted(countBallots(level, "meek-nz", { byHand: [2, 1] })).winners).toEqual([2]);
    const circle = ballotsOf(1, "5 A>B>C", "5 B>C>A", "5 C>A>B");
    expect(granted(countBallots(circle, "ranked-pairs", { byHand: [3, 1, 2] })).winners).toEqual([
      3,
    ]);
    const lists = {
      lists: [
        { name: "A", votes: 5 },
        { name: "B", votes: 5 },
      ],
    };
    expect(granted(countLists(lists, "dhondt", { seats: 1, byHand: [2, 1] })).winners).toEqual([2]);
  });

  test("a motion's tie by hand", () => {
    const motion = {
      options: [{ id: "bus" }, { id: "tram" }],
      ballots: [{ choices: { bus: "yes", tram: "yes" } }],
      electorate: 4,
      quorum: { numerator: 1, denominator: 4 },
      majority: { kind: "more-than", fraction: { numerator: 1, denominator: 2 } },
    } as const;
    expect(granted(countMotion(motion)).motion.adopted).toBeUndefined();
    expect(granted(countMotion({ ...motion, byHand: [2, 1] })).motion.adopted).toBe("tram");
  });
});

describe("the order of lines never decides a lot", () => {
  const lines = ["2:Zed", "2:Ash", "1:Birch", "1:Elm>Birch", "1:Birch>Zed", "1:Élan>Ash"];
  const csv = lines.map((line) => `${line.slice(2).replace(">", ",")},${line.slice(0, 1)}`);

  const outcome = (order: readonly string[], seed: string) => {
    const isAbif = order.every((line) => /^[\d={]/.test(line));
    const election = isAbif
      ? readAbif(bytesOf(order.join("\n")))
      : readCsv(
          bytesOf(
            [
              "rank 1,rank 2,weight",
              ...order.map((l) => (l.split(",").length < 3 ? l.replace(",", ",,") : l)),
            ].join("\n"),
          ),
        );
    return granted(countElection(granted(election), "irv", { seed })).outcome;
  };

  test.each([
    ["ABIF", lines],
    ["ABIF with declarations", [...lines, "=Zed:[Zeno Zed]", "=Ash:[Anna Ash]", '{"title": "t"}']],
    ["CSV", csv],
  ])("%s: every order of the lines elects the same by the same seed", (_, given) => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...given], { minLength: given.length }),
        fc.constantFrom("a", "b", "c", "d", "e"),
        (order, seed) => {
          expect(outcome(order, seed)).toBe(outcome(given, seed));
        },
      ),
    );
    const winners = ["a", "b", "c", "d", "e", "f", "g"].map((seed) => outcome(given, seed));
    expect(new Set(winners).size).toBeGreaterThan(1);
  });
});

describe("more seats than candidates who still stand", () => {
  const three = () => ballotsOf(3, "5 A>B", "3 B", "1 C");

  test.each([
    "scottish-stv",
    "ers97",
    "meek-prf",
    "meek-nz",
    "meek-1987",
    "wig",
    "aec-senate",
    "plurality",
    "approval",
  ] as const)(
    "%s: all who stand are elected uncontested, and it is said that places stay empty",
    (method) => {
      for (const withdrawn of [[1], [1, 2]]) {
        const result = granted(countBallots(three(), method, { withdrawn, seats: 3 }));
        const left = [1, 2, 3].filter((n) => !withdrawn.includes(n));
        expect(elected(result)).toEqual(left);
        expect(result.uncontested).toBe(true);
        expect(result.outcome).toMatch(
          /^Uncontested: \d candidates? stands? for 3 places\. Elected: /,
        );
        expect(result.outcome).toContain(`${3 - left.length} of 3 places`);
      }
    },
  );

  test("as many candidates as places are uncontested too; more seats than names stay a mistake", () => {
    expect(granted(countBallots(three(), "scottish-stv")).outcome).toMatch(
      /^Uncontested: 3 candidates stand for 3 places\. Elected: A, B, C\.$/,
    );
    expect(
      granted(countBallots(ballotsOf(2, "5 A", "3 B", "1 C"), "scottish-stv")).uncontested,
    ).toBeUndefined();
    const answer = countBallots(three(), "scottish-stv", { seats: 4 });
    expect(isRefusal(answer) && answer.sentence).toContain("more seats (4)");
    expect(isRefusal(countBallots(three(), "irv", { withdrawn: [1, 2, 3] }))).toBe(true);
  });
});
