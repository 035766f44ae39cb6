import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../refusal.ts";
import { countMotion, type MotionResult } from "./count-motion.ts";
import { type MotionQuestion, parseMajority } from "./question.ts";

const half = { numerator: 1, denominator: 2 };
const simple: MotionQuestion = {
  options: [{ id: "a" }],
  counts: { a: { yes: 6, no: 4, abstain: 0 } },
  electorate: 100,
  quorum: { numerator: 1, denominator: 10 },
  majority: { kind: "more-than", fraction: half },
};

function counted(question: MotionQuestion): MotionResult {
  const result = countMotion(question);
  if (isRefusal(result)) throw new Error(result.sentence);
  return result;
}

const two = (a: [number, number, number], b: [number, number, number], seed?: string) =>
  counted({
    ...simple,
    options: [{ id: "a" }, { id: "b" }],
    counts: {
      a: { yes: a[0], no: a[1], abstain: a[2] },
      b: { yes: b[0], no: b[1], abstain: b[2] },
    },
    ...(seed === undefined ? {} : { seed }),
  });

describe("quorum and majority", () => {
  test("a motion with quorum and majority is adopted", () => {
    const result = counted(simple);
    expect(result.motion.adopted).toBe("a");
    expect(result.winners).toEqual([1]);
  });

  test("exactly half is not more than half, but it is at least half", () => {
    const even = { ...simple, counts: { a: { yes: 5, no: 5, abstain: 0 } } };
    expect(counted(even).motion.adopted).toBeUndefined();
    const atLeast = { ...even, majority: { kind: "at-least", fraction: half } as const };
    expect(counted(atLeast).motion.adopted).toBe("a");
  });

  test("one ballot below the quorum and nothing is adopted, with the reason", () => {
    const result = counted({ ...simple, counts: { a: { yes: 9, no: 0, abstain: 0 } } });
    expect(result.motion.adopted).toBeUndefined();
    expect(result.motion.options[0]?.checks[0].sentence).toBe(
      "9 ballots of an electorate of 100 do not reach the quorum of 1/10, abstentions counted as taking part.",
    );
  });

  test("abstentions help the quorum and do not weigh in a majority of votes cast", () => {
    const result = counted({ ...simple, counts: { a: { yes: 2, no: 1, abstain: 7 } } });
    expect(result.motion.adopted).toBe("a");
  });

  test.each([
    ["all-ballots", { yes: 5, no: 1, abstain: 4 }, undefined],
    ["all-ballots", { yes: 6, no: 1, abstain: 4 }, "a"],
    ["electorate", { yes: 50, no: 0, abstain: 0 }, undefined],
    ["electorate", { yes: 51, no: 0, abstain: 0 }, "a"],
  ] as const)("a majority of %s measures %j against its own whole", (base, a, adopted) => {
    const majority = { kind: "more-than", fraction: half, base } as const;
    expect(counted({ ...simple, counts: { a }, majority }).motion.adopted).toBe(adopted);
  });

  test("two thirds is exact where a decimal would not be", () => {
    const counts = { a: { yes: 6_004_799_503_160_660, no: 3_002_399_751_580_330, abstain: 0 } };
    const question = { ...simple, electorate: Number.MAX_SAFE_INTEGER, counts };
    const majority = {
      kind: "more-than",
      fraction: { numerator: 2, denominator: 3 },
    } as const;
    expect(counted({ ...question, quorum: half, majority }).motion.adopted).toBeUndefined();
  });

  test("nobody votes: nothing is adopted even at a quorum of nought and a majority of nought", () => {
    const result = counted({
      ...simple,
      counts: { a: { yes: 0, no: 0, abstain: 0 } },
      quorum: { numerator: 0, denominator: 1 },
      majority: { kind: "at-least", fraction: { numerator: 0, denominator: 1 } },
    });
    expect(result.motion.adopted).toBeUndefined();
  });
});

describe("several alternatives against the status quo", () => {
  test("the largest yes-minus-no among those that qualify is adopted", () => {
    expect(two([30, 20, 0], [28, 10, 12]).motion.adopted).toBe("b");
  });

  test("a larger margin that lacks its quorum does not win", () => {
    expect(two([30, 25, 0], [9, 0, 0]).motion.adopted).toBe("a");
  });

  test("an exact tie adopts none and says why", () => {
    const result = two([30, 20, 0], [25, 15, 10]);
    expect(result.motion.adopted).toBeUndefined();
    expect(result.outcome).toBe(
      '"a" and "b" tie with yes-minus-no 10, and no seed for a lot was given: none is adopted and the status quo stands.',
    );
  });

  test("with a seed the tie is settled by a lot that stands in the result and can be repeated", () => {
    const first = two([30, 20, 0], [25, 15, 10], "published on 1 May");
    const again = two([30, 20, 0], [25, 15, 10], "published on 1 May");
    expect(first).toEqual(again);
    expect(first.lots[0]?.among).toEqual([1, 2]);
    expect(first.winners).toEqual([first.lots[0]?.chosen]);
  });
});

describe("ballots", () => {
  const choice = fc.constantFrom("yes", "no", "abstain" as const);
  const ballot = fc.record({
    choices: fc.record({ a: choice, b: choice }, { requiredKeys: [] }),
    count: fc.integer({ min: 0, max: 5 }),
  });

  test("the order of ballots never matters, and a count equals repetition", () => {
    fc.assert(
      fc.property(fc.array(ballot, { minLength: 1, maxLength: 15 }), (ballots) => {
        const question: MotionQuestion = {
          ...simple,
          options: [{ id: "a" }, { id: "b" }],
          ballots,
        };
        const { counts: _, ...bare } = question;
        const given = { ...bare, ballots };
        const repeated = ballots.flatMap(({ choices, count }) => Array(count).fill({ choices }));
        expect(countMotion({ ...bare, ballots: ballots.toReversed() })).toEqual(countMotion(given));
        expect(countMotion({ ...bare, ballots: repeated })).toEqual(countMotion(given));
      }),
    );
  });

  test("an option left blank is an abstention on it", () => {
    const { counts: _, ...bare } = simple;
    const result = counted({
      ...bare,
      ballots: [{ choices: {}, count: 9 }, { choices: { a: "yes" } }],
    });
    expect(result.motion.options[0]).toMatchObject({ yes: 1, no: 0, abstain: 9 });
  });
});

describe("what cannot be counted is refused with a sentence", () => {
  test.each<[string, Partial<MotionQuestion>, string]>([
    ["more ballots than electors", { electorate: 9 }, "10 ballots were cast but only 9"],
    ["no option", { options: [] }, "no option to vote on"],
    ["an option twice", { options: [{ id: "a" }, { id: "a" }] }, 'option "a" stands'],
    ["no counts", { options: [{ id: "z" }] }, 'no counts for the option "z"'],
    ["half a vote", { counts: { a: { yes: 0.5, no: 1, abstain: 0 } } }, "whole numbers"],
    ["both kinds of input", { ballots: [] }, "one of the two"],
    ["no electorate", { electorate: 0 }, "at least 1"],
    ["a quorum above 1", { quorum: { numerator: 3, denominator: 2 } }, "quorum"],
    [
      "more than everything",
      { majority: { kind: "more-than", fraction: { numerator: 1, denominator: 1 } } },
      "more than all",
    ],
  ])("%s", (_, change, sentence) => {
    const answer = countMotion({ ...simple, ...change });
    expect(isRefusal(answer) && answer.sentence).toContain(sentence);
  });

  test("a vote on something that is no option", () => {
    const { counts: _, ...bare } = simple;
    const answer = countMotion({ ...bare, ballots: [{ choices: { x: "yes" } }] });
    expect(answer).toMatchObject({ sentence: 'Ballot 1 votes on "x", which is no option.' });
  });
});

test("a majority can be written as people say it", () => {
  expect(parseMajority("at least 2/3")).toEqual({
    kind: "at-least",
    fraction: { numerator: 2, denominator: 3 },
    base: "yes-and-no",
  });
  expect(parseMajority("more than 50% of the electorate")).toMatchObject({
    kind: "more-than",
    fraction: { numerator: 50, denominator: 100 },
    base: "electorate",
  });
  expect(isRefusal(parseMajority("most"))).toBe(true);
});
