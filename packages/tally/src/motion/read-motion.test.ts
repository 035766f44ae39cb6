import { describe, expect, test } from "vitest";
import { bytesOf, granted, toldOf } from "../../testing/elections.ts";
import { parseFraction } from "../fraction.ts";
import { parseMajority } from "./question.ts";
import { readMotion } from "./read-motion.ts";

const half = { numerator: 1, denominator: 2 };

describe("majorities and fractions in words", () => {
  test.each<[string, string, number, number, string]>([
    ["more than 1/2", "more-than", 1, 2, "yes-and-no"],
    ["  At Least 2/3 of votes cast ", "at-least", 2, 3, "yes-and-no"],
    ["at least 60% of all ballots", "at-least", 60, 100, "all-ballots"],
    ["more than 0.125 of THE ELECTORATE", "more-than", 125, 1000, "electorate"],
    ["at least 1", "at-least", 1, 1, "yes-and-no"],
    ["at least 3/4", "at-least", 3, 4, "yes-and-no"],
  ])("%j", (text, kind, numerator, denominator, base) => {
    expect(parseMajority(text)).toEqual({ kind, fraction: { numerator, denominator }, base });
  });

  test("what is no majority and what is no fraction", () => {
    expect(toldOf(parseMajority("most of them"))).toBe(
      'tally.motion.not-a-majority "most of them" is not a majority such as "more than 1/2" or "at least 2/3".',
    );
    for (const text of ["1/0", "x", "", "-1/2", "1/2/3", "0.1/2"])
      expect(toldOf(parseFraction(text))).toBe(
        `tally.not-a-fraction "${text}" is not a fraction such as 2/3, 0.15 or 15%.`,
      );
    expect(toldOf(parseMajority("more than x"))).toBe(
      'tally.not-a-fraction "x" is not a fraction such as 2/3, 0.15 or 15%.',
    );
    expect(parseFraction(" 12.5 % ")).toEqual({ numerator: 125, denominator: 1000 });
    expect(parseFraction("2 / 3")).toEqual({ numerator: 2, denominator: 3 });
  });
});

describe("a motion as a file", () => {
  const file = {
    title: "Transport",
    seed: "9 May",
    options: ["bus", { id: "tram", name: "Trams" }, { id: "tube" }],
    counts: { bus: { yes: 1, no: 0, abstain: 0 } },
    electorate: 9,
  };
  const read = (change: object) => readMotion(bytesOf(JSON.stringify({ ...file, ...change })));

  test("what is left out is a quorum of nought and more than half", () => {
    expect(granted(read({}))).toEqual({
      ...file,
      options: [{ id: "bus" }, { id: "tram", name: "Trams" }, { id: "tube" }],
      quorum: { numerator: 0, denominator: 1 },
      majority: { kind: "more-than", fraction: half, base: "yes-and-no" },
    });
    expect(Object.keys(granted(read({ title: 3, seed: 4 })))).not.toContain("title");
    expect(Object.keys(granted(read({ title: 3, seed: 4 })))).not.toContain("seed");
  });

  test("quorum and majority as words, as a number and as objects", () => {
    expect(granted(read({ quorum: "25%" })).quorum).toEqual({ numerator: 25, denominator: 100 });
    expect(granted(read({ quorum: 0.25 })).quorum).toEqual({ numerator: 25, denominator: 100 });
    expect(granted(read({ quorum: half })).quorum).toEqual(half);
    expect(granted(read({ majority: "at least 2/3 of all ballots" })).majority).toMatchObject({
      base: "all-ballots",
    });
    for (const kind of ["at-least", "more-than"] as const) {
      expect(granted(read({ majority: { kind, fraction: half } })).majority).toEqual({
        kind,
        fraction: half,
        base: "yes-and-no",
      });
      expect(
        granted(read({ majority: { kind, fraction: half, base: "electorate" } })).majority,
      ).toEqual({ kind, fraction: half, base: "electorate" });
    }
  });

  test("ballots in the place of counts", () => {
    const ballots = [{ choices: { bus: "yes" }, count: 2 }];
    const { counts: _, ...bare } = file;
    expect(granted(readMotion(bytesOf(JSON.stringify({ ...bare, ballots })))).ballots).toEqual(
      ballots,
    );
    expect(granted(read({ ballots }))).toMatchObject({ ballots, counts: file.counts });
  });

  const words =
    'tally.motion.majority-not-words The majority must be words such as "more than 1/2".';
  const list =
    "tally.motion.ballots-not-a-list `ballots` must be a list of objects with `choices`.";
  const none =
    "tally.motion.no-ballots The motion needs `ballots`, or `counts` with yes, no and abstain for each option.";
  test.each<[string, object, string]>([
    [
      "no options",
      { options: undefined },
      "tally.motion.no-options-list The motion needs `options`, a list.",
    ],
    [
      "an option without an id",
      { options: ["a", { name: "B" }] },
      'tally.motion.option-without-id The option {"name":"B"} has no `id`.',
    ],
    [
      "an option that is a number",
      { options: [3] },
      "tally.motion.option-without-id The option 3 has no `id`.",
    ],
    [
      "no electorate",
      { electorate: "9" },
      "tally.motion.no-electorate The motion needs `electorate`, a number.",
    ],
    [
      "a quorum that is none",
      { quorum: "some" },
      'tally.not-a-fraction "some" is not a fraction such as 2/3, 0.15 or 15%.',
    ],
    ["a majority that is a number", { majority: 2 }, words],
    ["a majority without a fraction", { majority: { kind: "at-least" } }, words],
    [
      "a majority with half a fraction",
      { majority: { kind: "at-least", fraction: { numerator: 1 } } },
      words,
    ],
    ["a majority of no known kind", { majority: { kind: "about", fraction: half } }, words],
    [
      "a majority of no known base",
      { majority: { kind: "at-least", fraction: half, base: "half" } },
      'tally.motion.base-unknown "half" is no base of a majority.',
    ],
    ["ballots that are no list", { ballots: {} }, list],
    ["ballots without choices", { ballots: [{ count: 2 }] }, list],
    ["a ballot that is nothing", { ballots: [null] }, list],
    ["neither ballots nor counts", { counts: undefined }, none],
    ["counts that are a list", { counts: [] }, none],
    ["counts of numbers", { counts: { bus: 3 } }, none],
    ["counts of which one is a number", { counts: { ...file.counts, tram: 3 } }, none],
  ])("%s: refused", (_, change, sentence) => {
    expect(toldOf(read(change))).toBe(sentence);
  });
});
