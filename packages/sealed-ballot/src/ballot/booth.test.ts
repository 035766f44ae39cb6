import { describe, expect, test } from "vitest";
import { chunksOf } from "../../test-support/cases.ts";
import { inventElection, type Plan } from "../../test-support/invented-election.ts";
import { seededRandomness } from "../../test-support/randomness.ts";
import { sodiumNativeBackend } from "../backends/sodium-native.ts";
import { type Question, rankedQuestion } from "../election/election.ts";
import { toolsOf } from "../groups/proofs.ts";
import { expectAccepted, isRefusal } from "../refusal.ts";
import { checkBallot } from "./ballot.ts";
import { checkOpening, sealBallot } from "./booth.ts";
import { findBallots } from "./find-ballot.ts";

const backend = sodiumNativeBackend();
const tools = { ...toolsOf(backend), randomness: seededRandomness("booth") };
const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No"],
  min: 1,
  max: 1,
  question: "?",
};
const questions: readonly Question[] = [
  motion,
  { ...motion, blank: true },
  rankedQuestion("Rank", ["Ann", "Bo"]),
  {
    type: "Lists",
    value: {
      answers: [
        ["L", "a"],
        ["M", "b", "c"],
      ],
      question: "List",
    },
  },
];
const choices = [
  [1, 0],
  [0, 0, 1],
  [2, 1],
  [
    [0, 0],
    [1, 1, 0],
  ],
];
const plan: Plan = {
  seed: "booth",
  questions,
  votes: [
    { voter: 0, choices },
    { voter: 1, choices },
    { voter: 0, choices },
  ],
  voters: 2,
  stopAfter: "ballots",
};
const { election, credentials, bytes, trackingNumbers } = inventElection(backend, plan);
const [credential = ""] = credentials;

function sealed() {
  return expectAccepted(sealBallot(tools, election, credential, choices));
}

describe("a challenged ballot", () => {
  test("opens to the voter's choices on another device", () => {
    const vote = sealed();
    const { openingText } = expectAccepted(vote.challenge());
    expect(checkOpening(toolsOf(backend), election, vote.sealNumber, openingText)).toEqual(choices);
  });

  test("can no longer be cast, and a cast one can no longer be opened", () => {
    const spoilt = sealed();
    expectAccepted(spoilt.challenge());
    expect(spoilt.cast()).toMatchObject({ part: "ballot.spent" });
    expect(spoilt.challenge()).toMatchObject({ part: "ballot.spent" });
    const cast = sealed();
    expectAccepted(cast.cast());
    expect(cast.challenge()).toMatchObject({ part: "ballot.spent" });
    expect(cast.cast()).toMatchObject({ part: "ballot.spent" });
  });

  test("was never signed, so that nobody who sees it can cast it", () => {
    const { openingText } = expectAccepted(sealed().challenge());
    const body = JSON.stringify(JSON.parse(openingText).body);
    expect(openingText).not.toContain("signature");
    expect(checkBallot(toolsOf(backend), election, body)).toMatchObject({
      part: "ballot.signature",
    });
  });

  test("is found out when the booth opens another ballot than it sealed", () => {
    const [shown, other] = [sealed(), sealed()];
    const { openingText } = expectAccepted(other.challenge());
    const checked = checkOpening(toolsOf(backend), election, shown.sealNumber, openingText);
    expect(checked).toMatchObject({ part: "ballot.opening", where: "seal" });
  });

  test("is found out when the booth claims other choices than it sealed", () => {
    const vote = sealed();
    const { openingText } = expectAccepted(vote.challenge());
    for (const [from, to] of [
      ['"choices":[[1,0]', '"choices":[[0,1]'],
      ["[2,1]", "[1,2]"],
      ["[1,1,0]", "[1,0,1]"],
    ] as const) {
      expect(openingText).toContain(from);
      const lie = openingText.replace(from, to);
      expect(checkOpening(toolsOf(backend), election, vote.sealNumber, lie)).toMatchObject({
        part: "ballot.opening",
      });
    }
  });
});

describe("the booth", () => {
  test("refuses votes that the question does not allow, naming it", () => {
    const wrong: readonly (readonly [number, unknown])[] = [
      [0, [1, 1]],
      [0, [0, 0]],
      [0, [2, 0]],
      [1, [1, 1, 0]],
      [1, [0, 0, 0]],
      [2, [1]],
      [2, [1, 256]],
      [
        3,
        [
          [1, 1],
          [1, 1, 0],
        ],
      ],
      [
        3,
        [
          [1, 0],
          [0, 0, 0],
        ],
      ],
      [
        3,
        [
          [1, 1],
          [0, 1, 0],
        ],
      ],
      [3, [1, 0]],
    ];
    for (const [question, choice] of wrong) {
      const vote = sealBallot(
        tools,
        election,
        credential,
        choices.with(question, choice as number[]),
      );
      expect(vote, JSON.stringify(choice)).toMatchObject({
        part: "ballot.choice",
        where: `choices[${question}]`,
      });
    }
    expect(sealBallot(tools, election, credential, [])).toMatchObject({ part: "ballot.choice" });
  });

  test("never seals the same vote twice alike", () => {
    expect(sealed().sealNumber).not.toBe(sealed().sealNumber);
  });

  test.each(["", "abc", "Table-Chair-Lamps", `${"1".repeat(22)}`, "00000-000000-00000-000000"])(
    "refuses %j as a voting code",
    (text) => {
      expect(isRefusal(sealBallot(tools, election, text, choices))).toBe(true);
    },
  );
});

describe("a tracking number", () => {
  test("finds the ballot in the archive and says whether it counts", async () => {
    const found = await findBallots(backend, chunksOf(bytes, 1000), [
      ...trackingNumbers,
      "nothing",
      "A".repeat(43),
    ]);
    expect(found).toMatchObject([
      { number: 1, isCounted: false },
      { number: 2, isCounted: true },
      { number: 3, isCounted: true },
      { isCounted: false, isMalformed: true },
      { isCounted: false },
    ]);
    expect(found[3]).not.toHaveProperty("number");
    expect(found[4]).not.toHaveProperty("number");
    expect(found[4]).not.toHaveProperty("isMalformed");
  });
});
