import { describe, expect, test } from "vitest";
import { plainResult, verifyBytes } from "../test-support/cases.ts";
import { inventElection, type Plan } from "../test-support/invented-election.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { type Question, rankedQuestion } from "./election/election.ts";
import type { Choice } from "./election/vote.ts";

const backend = sodiumNativeBackend();

const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No", "Abstain"],
  min: 1,
  max: 1,
  question: "Adopt the motion?",
};
const several: Question = { ...motion, answers: ["A", "B", "C", "D"], min: 0, max: 3 };
const blank: Question = { ...motion, blank: true, answers: ["P", "Q", "R"], min: 1, max: 2 };
const council = rankedQuestion("Rank them — “Éva” too", ["Ann", "Bo", "Cy"], {
  method: "STV",
  blank: true,
  seats: 2,
});
const lists: Question = {
  type: "Lists",
  value: {
    answers: [
      ["L1", "a", "b"],
      ["L2", "c"],
    ],
    question: "Choose a list",
  },
};

function once(choices: readonly Choice[]): Plan["votes"] {
  return choices.map((choice, voter) => ({ voter, choices: [choice] }));
}

async function verified(plan: Plan, leastMixers = 1) {
  const made = inventElection(backend, plan);
  const report = await verifyBytes(backend, made.bytes, { leastMixers });
  expect(report.problems).toEqual([]);
  expect(report).toMatchObject({ verdict: "valid", stage: "finished" });
  return plainResult(report);
}

describe("an election made here verifies here", () => {
  test("yes, no or abstain, with one trustee", async () => {
    const votes = once([
      [1, 0, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
    const result = await verified({ seed: "yesno", questions: [motion], votes, voters: 4 });
    expect(result).toEqual({ result: [[2, 0, 1]] });
  });

  test("none to three of four answers, with three trustees who are all needed", async () => {
    const votes = once([
      [0, 0, 0, 0],
      [1, 1, 1, 0],
      [0, 1, 0, 1],
    ]);
    const trustees = ["single", "single", "single"] as const;
    const result = await verified({
      seed: "range",
      questions: [several],
      votes,
      voters: 3,
      trustees,
    });
    expect(result).toEqual({ result: [[1, 2, 1, 1]] });
  });

  test("a blank vote where that is allowed", async () => {
    const votes = once([
      [1, 0, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 0, 1],
    ]);
    const result = await verified({ seed: "blank", questions: [blank], votes, voters: 3 });
    expect(result).toEqual({ result: [[1, 1, 1, 1]] });
  });

  test("a blank vote beside an empty one where nothing need be chosen", async () => {
    const votes = once([
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 1, 0],
    ]);
    const question = { ...blank, min: 0 };
    const result = await verified({ seed: "blank0", questions: [question], votes, voters: 3 });
    expect(result).toEqual({ result: [[1, 1, 1, 0]] });
  });

  test.each([1, 2, 3])("a ranked question with %i mixers", async (mixers) => {
    const ranks = [
      [1, 2, 3],
      [2, 1, 0],
      [0, 0, 0],
      [3, 2, 1],
    ];
    const trustees = ["single", "single", "single"] as const;
    const votes = once(ranks);
    const plan = { seed: `mix${mixers}`, questions: [council], votes, voters: 4, trustees, mixers };
    const { result } = (await verified(plan, mixers)) as { result: number[][][] };
    expect(result[0]?.toSorted()).toEqual(ranks.toSorted());
  });

  test("a choice between lists", async () => {
    const votes = once([
      [
        [1, 1, 0],
        [0, 0],
      ],
      [
        [1, 1, 1],
        [0, 0],
      ],
      [
        [0, 0, 0],
        [1, 1],
      ],
    ]);
    const result = await verified({ seed: "lists", questions: [lists], votes, voters: 3 });
    expect(result).toEqual({
      result: [
        [
          [2, 2, 1],
          [1, 1],
        ],
      ],
    });
  });

  test.each([
    [1, 1, [1]],
    [2, 3, [1, 3]],
    [3, 5, [2, 4, 5]],
    [2, 3, [3, 1, 2]],
  ] as const)(
    "a threshold of %i of %i trustees, when %j decrypt",
    async (threshold, size, decrypting) => {
      const votes = once([
        [1, 0, 0],
        [0, 1, 0],
      ]);
      const trustees = [[threshold, size] as const];
      const seed = `threshold${threshold}${size}`;
      const result = await verified({
        seed,
        questions: [motion],
        votes,
        voters: 2,
        trustees,
        decrypting,
      });
      expect(result).toEqual({ result: [[1, 1, 0]] });
    },
  );

  test("a threshold group beside a trustee who must always decrypt", async () => {
    const votes = once([
      [1, 0, 0],
      [0, 0, 1],
    ]);
    const trustees = ["single", [2, 3]] as const;
    const decrypting = [1, 2, 4];
    const result = await verified({
      seed: "both",
      questions: [motion],
      votes,
      voters: 2,
      trustees,
      decrypting,
    });
    expect(result).toEqual({ result: [[1, 0, 1]] });
  });

  test("every kind of question in one election, and only the last of a voter's ballots", async () => {
    const first = [
      [1, 0, 0],
      [0, 1, 0, 0],
      [1, 2, 3],
      [
        [1, 1, 0],
        [0, 0],
      ],
    ];
    const second = [
      [0, 1, 0],
      [1, 0, 0, 0],
      [3, 2, 1],
      [
        [0, 0, 0],
        [1, 1],
      ],
    ];
    const votes = [
      { voter: 0, choices: first },
      { voter: 1, choices: first },
      { voter: 0, choices: second },
    ];
    const questions = [motion, blank, council, lists];
    const result = await verified({ seed: "all", questions, votes, voters: 3, mixers: 1 });
    const { result: parts } = result as { result: unknown[][] };
    expect(parts[0]).toEqual([1, 1, 0]);
    expect(parts[1]).toEqual([1, 1, 0, 0]);
    expect(parts[2]?.toSorted()).toEqual([
      [1, 2, 3],
      [3, 2, 1],
    ]);
    expect(parts[3]).toEqual([
      [1, 1, 0],
      [1, 1],
    ]);
  });

  test("weighted votes, beyond what fits a JSON number", async () => {
    const votes = once([
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    const weights = [5n, 0n, 2n];
    const result = await verified({
      seed: "weights",
      questions: [motion],
      votes,
      voters: 3,
      weights,
    });
    expect(result).toEqual({ result: [[7, 0, 0]] });
  });

  test("nobody voted", async () => {
    const questions = [motion, council];
    const result = await verified({
      seed: "nobody",
      questions,
      votes: [],
      voters: 2,
      mixers: 2,
      trustees: ["single", "single"],
    });
    expect(result).toEqual({ result: [[0, 0, 0], []] });
  });

  test("one ranked ballot alone", async () => {
    const result = await verified({
      seed: "one",
      questions: [council],
      votes: once([[2, 1, 3]]),
      voters: 1,
    });
    expect(result).toEqual({ result: [[[2, 1, 3]]] });
  });
});

describe("an archive in progress", () => {
  test("verifies after every single event, and says how far it is", async () => {
    const votes = once([
      [1, 2, 3],
      [2, 1, 0],
    ]);
    const made = inventElection(backend, {
      seed: "steps",
      questions: [council],
      votes,
      voters: 2,
      mixers: 1,
    });
    const stages: (string | undefined)[] = [];
    for (const bytes of made.steps) {
      const report = await verifyBytes(backend, bytes);
      expect(report.problems).toEqual([]);
      stages.push(report.stage);
    }
    expect(stages).toEqual([
      ...["voting", "voting", "voting", "closed", "mixing", "mixing"],
      ...["decrypting", "decrypting", "finished"],
    ]);
  });
});
