import { spawnSync } from "node:child_process";
import { type Question, rankedQuestion } from "@breakthrough/sealed-ballot";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankedOutcome } from "./count-rankings.ts";

const RULE = { stv: "scottish-stv" } as const;

function times<T>(count: number, vector: T): T[] {
  return Array.from({ length: count }, () => vector);
}

describe("published rankings are counted anew", () => {
  const council = rankedQuestion("Council", ["Ann", "Bo", "Cy"], {
    method: "STV",
    blank: true,
    seats: 1,
  });

  test("by STV, leaving out rankings with gaps or repetitions", () => {
    const vectors = [
      ...times(4, [1, 2, 0]),
      ...times(3, [2, 1, 0]),
      ...times(2, [0, 2, 1]),
      [1, 3, 0],
      [1, 1, 2],
    ];
    const words = rankedOutcome(council, vectors, RULE);
    expect(words[0]).toBe("2 rankings make no sense and do not count.");
    // Cy's two votes move to Bo, who then leads Ann by five to four.
    expect(words[1]).toMatch(/^Counted by scottish-stv\..*Bo/);
  });

  test("a tie is refused without a seed and drawn by lot with one, the same each time", () => {
    const vectors = [
      [1, 0, 0],
      [0, 1, 0],
    ];
    expect(rankedOutcome(council, vectors, RULE)[0]).toMatch(/^Not counted by scottish-stv/);
    const drawn = rankedOutcome(council, vectors, { ...RULE, seed: "announced before" });
    expect(drawn.at(-1)).toBe("A tie was decided by lot.");
    expect(rankedOutcome(council, vectors, { ...RULE, seed: "announced before" })).toEqual(drawn);
  });

  test("by Schulze's method, with equal ranks", () => {
    const question = rankedQuestion("Venue", ["A", "B", "C"], { method: "Schulze", blank: false });
    const vectors = [...times(3, [1, 1, 2]), ...times(2, [2, 1, 3]), [0, 1, 0]];
    expect(rankedOutcome(question, vectors, RULE)[0]).toMatch(/^Counted by schulze\..*B/);
  });

  test("by majority judgment, where 1 is the best grade", () => {
    const extra = { method: "MajorityJudgment", blank: true, grades: ["Good", "Fair", "Poor"] };
    const question = rankedQuestion("Motto", ["A", "B"], extra);
    const words = rankedOutcome(
      question,
      [
        [1, 3],
        [1, 2],
        [3, 1],
        [4, 1],
      ],
      RULE,
    );
    expect(words[0]).toBe("1 rankings make no sense and do not count.");
    expect(words[1]).toMatch(/^Counted by majority-judgment\..*A/);
  });

  const motto = (allowsBlank: boolean) =>
    rankedQuestion("Motto", ["A", "B"], {
      method: "MajorityJudgment",
      blank: allowsBlank,
      grades: ["Good", "Fair", "Poor"],
    });

  test("by majority judgment of an even number of papers as Belenios reads it, and what its book says", () => {
    const even = [
      [1, 2],
      [3, 2],
    ];
    expect(rankedOutcome(motto(true), even, RULE)).toEqual([
      "Counted by majority-judgment. Elected: A.",
      "Of two middle grades the better counts, as Belenios does; the method's book takes the worse, and by that: Elected: B.",
    ]);
    const odd = rankedOutcome(motto(true), [[1, 2]], RULE);
    expect(odd[1]).toMatch(/book takes the worse\.$/);
  });

  test("a paper of noughts is blank where that is allowed, and otherwise counted as one that makes no sense", () => {
    const papers = [
      [1, 2],
      [0, 0],
    ];
    expect(rankedOutcome(motto(true), papers, RULE)[0]).toMatch(/^Counted/);
    expect(rankedOutcome(motto(false), papers, RULE)[0]).toBe(
      "1 rankings make no sense and do not count.",
    );
  });

  // Debian's `belenios-tool` counts by itself; where it is not installed, the vectors above remain.
  const belenios = (method: string, vectors: readonly (readonly number[])[]) => {
    const run = spawnSync(
      "belenios-tool",
      [
        "method",
        method,
        "--nchoices=3",
        ...(method === "schulze"
          ? ["--blank-allowed=true"]
          : ["--blank-allowed=true", "--ngrades=3"]),
      ],
      {
        input: JSON.stringify(vectors),
        encoding: "utf8",
      },
    );
    return run.error === undefined ? (JSON.parse(run.stdout).winners as number[][]) : undefined;
  };

  test("beside Belenios' own count of random polls, even numbers of papers included", ({
    skip,
  }) => {
    if (belenios("schulze", [[1, 2, 3]]) === undefined) skip();
    const vector = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 });
    const answers = ["A", "B", "C"];
    fc.assert(
      fc.property(
        fc.array(vector, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("Schulze", "MajorityJudgment"),
        (vectors, method) => {
          const tool = method === "Schulze" ? "schulze" : "majority-judgment";
          const [top = []] = belenios(tool, vectors) ?? [];
          const extra = {
            method,
            blank: true,
            ...(method === "Schulze" ? {} : { grades: ["1", "2", "3"] }),
          };
          const told = rankedOutcome(rankedQuestion("Q", answers, extra), vectors, RULE)[0] ?? "";
          const [only = -1] = top;
          if (top.length === 1)
            expect(told).toMatch(new RegExp(`^Counted by ${tool}\\..*\\b${answers[only]}\\b`));
          else expect(told).toContain("tie");
        },
      ),
      { numRuns: 60 },
    );
  });

  test("not at all where the question names no method", () => {
    const question: Question = rankedQuestion("Anything", ["A", "B"]);
    expect(rankedOutcome(question, [[1, 2]], RULE)).toEqual([
      "The question names no counting method.",
    ]);
  });
});
