import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, bytesOf, granted, papersOver } from "../../testing/elections.ts";
import {
  listCases,
  ownFolder,
  readCaseBallots,
  readPublished,
} from "../../testing/shared-cases.ts";
import type { Ballots } from "../ballots/ballots.ts";
import { readAbif } from "../formats/read-abif.ts";
import { readBlt } from "../formats/read-blt.ts";
import { readPrefLib } from "../formats/read-preflib.ts";
import { isRefusal } from "../refusal.ts";
import { countMinimax } from "./minimax.ts";
import { countRankedPairs } from "./ranked-pairs.ts";
import { countSchulze } from "./schulze.ts";

type Example = { id: string; ballots: string[]; expected: Record<string, unknown> };

const textbook: Example[] = JSON.parse(readFileSync(join(ownFolder, "textbook.json"), "utf8"));
const example = (id: string) => textbook.find((e) => e.id === id) as Example;
const read = ({ ballots }: Example): Ballots =>
  granted(readAbif(bytesOf(ballots.map((line) => line.replace(" ", ":")).join("\n")))).ballots;

describe("textbook elections", () => {
  const nameIn = (ballots: Ballots) => (n: number) => ballots.candidates[n - 1]?.name;

  test("Tennessee: Nashville by every Condorcet method, with the printed worst defeats", () => {
    const ballots = read(example("tennessee"));
    const named = nameIn(ballots);
    expect(granted(countSchulze(ballots, {})).winners.map(named)).toEqual(["Nashville"]);
    const pairs = granted(countRankedPairs(ballots, {}));
    expect(pairs.ranking.flat().map(named)).toEqual(example("tennessee").expected.rankedPairs);
    for (const [measure, key] of [
      ["winning-votes", "minimaxWorstDefeatWinning"],
      ["margins", "minimaxWorstDefeatMargin"],
    ] as const) {
      const result = granted(countMinimax(ballots, { measure }));
      const worst = Object.fromEntries(
        Object.entries(result.stages[0]?.totals ?? {}).map(([n, v]) => [
          named(Number(n)),
          Number(v),
        ]),
      );
      expect(worst).toEqual(example("tennessee").expected[key]);
      expect(result.winners.map(named)).toEqual(["Nashville"]);
    }
  });

  test("rbvote: the whole Schulze order", () => {
    const ballots = read(example("rbvote"));
    expect(granted(countSchulze(ballots, {})).ranking.flat().map(nameIn(ballots))).toEqual(
      example("rbvote").expected.schulze,
    );
  });

  test.each(["schulze-tie-1", "schulze-tie-2"])(
    "%s: the tied winners are named and nobody is elected without a lot",
    (id) => {
      const ballots = read(example(id));
      const open = granted(countSchulze(ballots, {}));
      expect(open.ranking[0]?.map(nameIn(ballots)).sort()).toEqual(
        example(id).expected.schulzeWinnersTied,
      );
      expect(open.winners).toEqual([]);
      expect(open.outcome).toContain("seed");
      const drawn = granted(countSchulze(ballots, { seed: "s" }));
      expect(drawn.winners).toEqual([drawn.lots[0]?.chosen]);
    },
  );

  test.each(listCases("debian-"))("$name: the leader who was declared", (election) => {
    const ballots = granted(readPrefLib(readCaseBallots(election)));
    for (const count of [countSchulze, countRankedPairs, countMinimax])
      expect(granted(count(ballots, {})).winners).toEqual(readPublished(election).winners);
  });
});

describe("of the project's own making", () => {
  test("a circle: the weakest defeat gives way", () => {
    const circle = ballotsOf(1, "8 A>B>C", "7 B>C>A", "6 C>A>B");
    for (const count of [countSchulze, countRankedPairs, countMinimax])
      expect(granted(count(circle, {})).winners).toEqual([1]);
    expect(granted(countSchulze(circle, {})).condorcetWinner).toBeUndefined();
  });

  test("Schulze: defeats with equal winning votes are parted by the votes against, so that B alone wins", () => {
    // Ten ballots on which four defeats have six winning votes; without the votes against three tie.
    const ballots = granted(
      readBlt(
        bytesOf(
          '4 1\n1 1=2 0\n1 3=4 0\n1 2 1=4 3 0\n1 1=2 3 4 0\n1 4 3 0\n1 3 2 1 0\n1 1 4 2=3 0\n1 4 2=3 1 0\n1 4 2=3 0\n1 3 1=2 0\n0\n"A"\n"B"\n"C"\n"D"\n"t"\n',
        ),
      ),
    );
    expect(granted(countSchulze(ballots, {})).winners).toEqual([2]);
  });

  test("Schulze by winning votes: of two who beat one another by chains as many votes strong, fewer against decide", () => {
    const papers = papersOver(4, 8);
    fc.assert(
      fc.property(papers, (given) => {
        const result = countSchulze(ballotsFrom(given, 4), {});
        if (isRefusal(result)) return;
        const over = (a: number, b: number) => result.pairwise[a]?.[b] ?? 0;
        // Every chain written out: its weakest defeat, by votes for and then by fewer against.
        const weakest = (chain: readonly number[]) =>
          chain.slice(1).reduce((worst, b, i) => {
            const a = chain[i] as number;
            const worth = over(a, b) > over(b, a) ? over(a, b) * 1000 + 999 - over(b, a) : 0;
            return Math.min(worst, worth);
          }, Number.POSITIVE_INFINITY);
        const chains = (from: number, to: number, via: readonly number[]): number[][] => [
          [from, to],
          ...via.flatMap((v) =>
            chains(
              v,
              to,
              via.filter((x) => x !== v),
            ).map((rest) => [from, ...rest]),
          ),
        ];
        const numbers = [1, 2, 3, 4];
        const best = (a: number, b: number) =>
          Math.max(
            ...chains(
              a,
              b,
              numbers.filter((n) => n !== a && n !== b),
            ).map(weakest),
          );
        const unbeaten = numbers.filter((a) =>
          numbers.every((b) => a === b || best(a, b) >= best(b, a)),
        );
        expect(result.ranking[0]).toEqual(unbeaten);
      }),
      { numRuns: 2000 },
    );
  });

  test("equal ranks prefer nobody, and the unranked are below all ranked", () => {
    const result = granted(countSchulze(ballotsOf(1, "3 A=B", "2 B>C", "1 C"), {}));
    expect(result.pairwise).toEqual({
      1: { 2: 0, 3: 3 },
      2: { 1: 2, 3: 5 },
      3: { 1: 3, 2: 1 },
    });
    expect(result.condorcetWinner).toBe(2);
  });

  test("equal majorities that contradict one another need a lot, and then the result says so", () => {
    const circle = ballotsOf(1, "5 A>B>C", "5 B>C>A", "5 C>A>B");
    const open = countRankedPairs(circle, {});
    expect(isRefusal(open) && open.sentence).toContain("contradict");
    const drawn = granted(countRankedPairs(circle, { seed: "s" }));
    expect(drawn.lots.length).toBe(1);
    expect(drawn.winners.length).toBe(1);
  });

  test("more than one seat is refused", () => {
    expect(isRefusal(countSchulze(ballotsOf(2, "1 A>B"), { seats: 2 }))).toBe(true);
  });
});
