import { describe, expect, test } from "vitest";
import { granted, toldOf } from "../../testing/elections.ts";
import { countMotion } from "./count-motion.ts";
import type { MotionQuestion } from "./question.ts";

const half = { numerator: 1, denominator: 2 };
const simple: MotionQuestion = {
  title: "Transport",
  options: [{ id: "bus", name: "Free buses" }, { id: "tram" }],
  counts: { bus: { yes: 6, no: 4, abstain: 1 }, tram: { yes: 5, no: 5, abstain: 1 } },
  electorate: 100,
  quorum: { numerator: 1, denominator: 10 },
  majority: { kind: "more-than", fraction: half },
};

describe("the report of a motion", () => {
  test("one option meets both", () => {
    const result = granted(countMotion(simple));
    expect(
      result.stages.map(({ stage, action, reason, notes, elected, excluded, totals }) => [
        stage,
        action,
        reason,
        notes,
        elected,
        excluded,
        totals,
      ]),
    ).toEqual([
      [
        1,
        "check",
        "Of 2 options, 2 met the quorum.",
        [
          "Free buses: 11 ballots of an electorate of 100 reach the quorum of 1/10, abstentions counted as taking part.",
          "tram: 11 ballots of an electorate of 100 reach the quorum of 1/10, abstentions counted as taking part.",
        ],
        [],
        [],
        { 1: "6", 2: "5" },
      ],
      [
        2,
        "check",
        "Of 2 options, 1 met the majority.",
        [
          "Free buses: 6 yes of 10 yes and no votes is more than 1/2.",
          "tram: 5 yes of 10 yes and no votes is not more than 1/2.",
        ],
        [],
        [2],
        { 1: "6", 2: "5" },
      ],
      [
        3,
        "check",
        '"Free buses" is adopted: it alone meets quorum and majority.',
        [],
        [1],
        [],
        { 1: "6", 2: "5" },
      ],
    ]);
    expect([
      result.title,
      result.validVotes,
      result.seats,
      result.electedAtStage,
      result.excludedAtStage,
    ]).toEqual(["Transport", 11, 1, { 1: 3 }, { 2: 2 }]);
    expect(
      result.motion.options.map(({ n, name, margin, ballots, qualifies }) => [
        n,
        name,
        margin,
        ballots,
        qualifies,
      ]),
    ).toEqual([
      [1, "Free buses", 2, 11, true],
      [2, "tram", 0, 11, false],
    ]);
  });

  test("whoever lacks the quorum is out at the first stage, and is not named again at the second", () => {
    const counts = { bus: { yes: 9, no: 0, abstain: 0 }, tram: { yes: 1, no: 0, abstain: 0 } };
    const result = granted(countMotion({ ...simple, counts }));
    expect(result.stages.map(({ excluded }) => excluded)).toEqual([[1, 2], [], []]);
    expect([result.excludedAtStage, result.outcome]).toEqual([
      { 1: 1, 2: 1 },
      "No option meets both quorum and majority: the status quo stands.",
    ]);
    const both = { bus: { yes: 1, no: 2, abstain: 0 }, tram: { yes: 9, no: 0, abstain: 1 } };
    expect(
      granted(countMotion({ ...simple, counts: both })).stages.map(({ excluded }) => excluded),
    ).toEqual([[1], [], []]);
    expect(
      granted(countMotion({ ...simple, counts: both })).motion.options[0]?.checks[0]?.sentence,
    ).toContain("3 ballots of");
    const single = { bus: { yes: 1, no: 0, abstain: 0 }, tram: { yes: 0, no: 0, abstain: 0 } };
    const told = granted(countMotion({ ...simple, counts: single, electorate: 5 }));
    expect(told.stages[0]?.notes[0]).toBe(
      "Free buses: 1 ballot of an electorate of 5 reach the quorum of 1/10, abstentions counted as taking part.",
    );
    expect(told.stages[0]?.reason).toBe("Of 2 options, 1 met the quorum.");
  });

  test("of several that qualify the largest margin, and it is said among how many", () => {
    const counts = { bus: { yes: 8, no: 1, abstain: 2 }, tram: { yes: 9, no: 3, abstain: 0 } };
    expect(granted(countMotion({ ...simple, counts })).outcome).toBe(
      '"Free buses" is adopted: of 2 options that meet quorum and majority it has the largest yes-minus-no, 7.',
    );
  });

  test("a tie by lot or by hand says how it was settled", () => {
    const counts = { bus: { yes: 8, no: 1, abstain: 2 }, tram: { yes: 9, no: 2, abstain: 0 } };
    const drawn = granted(countMotion({ ...simple, counts, seed: "s" }));
    const name = drawn.lots[0]?.chosen === 1 ? "Free buses" : "tram";
    expect(drawn.outcome).toBe(
      `"Free buses" and "tram" tie with yes-minus-no 7; the lot falls on "${name}".`,
    );
    expect([drawn.lots[0]?.stage, drawn.lots[0]?.number, drawn.winners]).toEqual([
      3,
      1,
      [drawn.lots[0]?.chosen],
    ]);
    const byHand = granted(countMotion({ ...simple, counts, byHand: [2, 1] }));
    expect([byHand.outcome, byHand.lots, byHand.motion.adopted]).toEqual([
      '"Free buses" and "tram" tie with yes-minus-no 7: the order given by hand decides on "tram".',
      [],
      "tram",
    ]);
  });

  test.each([
    ["at-least", "yes-and-no", 5, 5, 0, "5 yes of 10 yes and no votes is at least 1/2."],
    ["at-least", "yes-and-no", 4, 5, 3, "4 yes of 9 yes and no votes is not at least 1/2."],
    [
      "more-than",
      "all-ballots",
      5,
      1,
      4,
      "5 yes of 10 ballots, abstentions included is not more than 1/2.",
    ],
    [
      "more-than",
      "electorate",
      51,
      1,
      4,
      "51 yes of 100 people entitled to vote is more than 1/2.",
    ],
  ] as const)("%s half of %s", (kind, base, yes, no, abstain, sentence) => {
    const result = granted(
      countMotion({
        ...simple,
        options: [{ id: "a" }],
        counts: { a: { yes, no, abstain } },
        majority: { kind, fraction: half, base },
      }),
    );
    expect(result.motion.options[0]?.checks[1].sentence).toBe(sentence);
  });
});

test("a motion without a title has none", () => {
  const { title: _, ...bare } = simple;
  expect(granted(countMotion(bare)).title).toBe("");
});

describe("what a question can be asked with", () => {
  test("all of the electorate, a quorum of all, and at least all of the votes", () => {
    const counts = { bus: { yes: 3, no: 0, abstain: 0 }, tram: { yes: 2, no: 1, abstain: 0 } };
    const all = { numerator: 1, denominator: 1 };
    const result = granted(
      countMotion({
        ...simple,
        counts,
        electorate: 3,
        quorum: all,
        majority: { kind: "at-least", fraction: all },
      }),
    );
    expect(result.motion.adopted).toBe("bus");
    expect(
      granted(
        countMotion({
          ...simple,
          counts: { bus: { yes: 1, no: 0, abstain: 0 }, tram: { yes: 0, no: 0, abstain: 0 } },
          electorate: 1,
        }),
      ).motion.adopted,
    ).toBe("bus");
  });

  const ballots = (count: unknown, choices: unknown) => ({
    counts: undefined,
    ballots: [{ choices: { bus: "yes" } }, { count, choices }],
  });
  test.each<[string, object, string]>([
    [
      "no electorate",
      { electorate: 0 },
      "tally.motion.electorate-not-whole The electorate must be a whole number of at least 1.",
    ],
    [
      "half an elector",
      { electorate: 99.5 },
      "tally.motion.electorate-not-whole The electorate must be a whole number of at least 1.",
    ],
    [
      "a quorum above all",
      { quorum: { numerator: 3, denominator: 2 } },
      "tally.motion.quorum-not-a-share The quorum must be a fraction from 0 to 1.",
    ],
    [
      "a quorum of nothing's parts",
      { quorum: { numerator: 0, denominator: 0 } },
      "tally.motion.quorum-not-a-share The quorum must be a fraction from 0 to 1.",
    ],
    [
      "half a numerator",
      { quorum: { numerator: 0.5, denominator: 2 } },
      "tally.motion.quorum-not-a-share The quorum must be a fraction from 0 to 1.",
    ],
    [
      "half a denominator",
      { quorum: { numerator: 1, denominator: 2.5 } },
      "tally.motion.quorum-not-a-share The quorum must be a fraction from 0 to 1.",
    ],
    [
      "a majority above all",
      { majority: { kind: "at-least", fraction: { numerator: 3, denominator: 2 } } },
      "tally.motion.majority-not-a-share The majority must be a fraction from 0 to 1.",
    ],
    [
      "a majority below nothing",
      { majority: { kind: "at-least", fraction: { numerator: -1, denominator: 2 } } },
      "tally.motion.majority-not-a-share The majority must be a fraction from 0 to 1.",
    ],
    [
      "more than all",
      { majority: { kind: "more-than", fraction: { numerator: 2, denominator: 2 } } },
      "tally.motion.more-than-all No option can have more than all of the votes.",
    ],
    [
      "neither ballots nor counts",
      { counts: undefined },
      "tally.motion.ballots-or-counts Give either the ballots or the counts, one of the two.",
    ],
    [
      "both",
      { ballots: [] },
      "tally.motion.ballots-or-counts Give either the ballots or the counts, one of the two.",
    ],
    ["no option", { options: [] }, "tally.motion.no-option The question has no option to vote on."],
    [
      "an option twice",
      { options: [{ id: "bus" }, { id: "tram" }, { id: "bus" }] },
      'tally.motion.option-twice The option "bus" stands in the question twice.',
    ],
    [
      "an option without counts",
      { options: [{ id: "bus" }, { id: "tram" }, { id: "tube" }] },
      'tally.motion.option-without-counts There are no counts for the option "tube".',
    ],
    [
      "counts of no option",
      { options: [{ id: "bus" }] },
      'tally.motion.counts-of-no-option There are counts for "tram", no option.',
    ],
    [
      "half a no",
      { counts: { bus: { yes: 1, no: 0.5, abstain: 0 }, tram: { yes: 1, no: 0, abstain: 0 } } },
      'tally.motion.counts-not-whole The counts of "bus" must be whole numbers from 0.',
    ],
    [
      "fewer abstentions than none",
      { counts: { bus: { yes: 1, no: 0, abstain: -1 }, tram: { yes: 1, no: 0, abstain: 0 } } },
      'tally.motion.counts-not-whole The counts of "bus" must be whole numbers from 0.',
    ],
    [
      "half a ballot",
      ballots(0.5, {}),
      "tally.motion.ballot-count-not-whole Ballot 2: its count must be a whole number from 0.",
    ],
    [
      "a ballot on no option",
      ballots(1, { tube: "yes" }),
      'tally.motion.ballot-on-no-option Ballot 2 votes on "tube", which is no option.',
    ],
    [
      "a choice that is none",
      ballots(1, { bus: "maybe" }),
      'tally.motion.ballot-choice-unknown Ballot 2: "maybe" is not yes, no or abstain.',
    ],
    [
      "more ballots than electors",
      { electorate: 10 },
      "tally.motion.more-ballots-than-electorate 11 ballots were cast but only 10 were entitled to vote.",
    ],
    [
      "counts too large to add up",
      {
        electorate: Number.MAX_SAFE_INTEGER,
        counts: {
          bus: { yes: Number.MAX_SAFE_INTEGER, no: 1, abstain: 1 },
          tram: { yes: 0, no: 0, abstain: 0 },
        },
      },
      "tally.motion.too-many The counts are too large to add up exactly.",
    ],
  ])("%s: refused", (_, change, sentence) => {
    const question = { ...simple, ...change };
    if ("counts" in change && change.counts === undefined)
      delete (question as { counts?: unknown }).counts;
    expect(toldOf(countMotion(question as MotionQuestion))).toBe(sentence);
  });
});
