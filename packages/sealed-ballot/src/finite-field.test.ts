import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupsOf, rebuild, withText } from "../test-support/archive-surgery.ts";
import { plainResult, verifyBytes } from "../test-support/cases.ts";
import { inventElection, type Plan } from "../test-support/invented-election.ts";
import {
  archiveByTool,
  complaintOfTool,
  hasReferenceTool,
} from "../test-support/reference-tool.ts";
import { finiteFieldBackend } from "./backends/finite-field.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import type { Question } from "./election/election.ts";
import { BELENIOS_2048, fieldPoint, plainPower, RFC_3526_2048 } from "./groups/finite-field.ts";
import { elementText } from "./groups/group.ts";
import { scalarBytes } from "./groups/scalar.ts";

const motion: Question = {
  type: "Homomorphic",
  ...{ answers: ["Yes", "No"], blank: true, min: 1, max: 1, question: "Adopt it?" },
};
const lists: Question = {
  type: "Lists",
  value: {
    answers: [
      ["Red", "Ann"],
      ["Blue", "Bea"],
    ],
    question: "Which list?",
  },
};
const ranked: Question = {
  type: "NonHomomorphic",
  value: { answers: ["Ann", "Bea", "Cai"], question: "Who?" },
};

const FIELDS = [BELENIOS_2048, RFC_3526_2048];
const PLANS: Readonly<Record<string, Plan>> = {
  "BELENIOS-2048": {
    seed: "b",
    questions: [motion, lists],
    votes: [
      {
        voter: 0,
        choices: [
          [0, 1, 0],
          [
            [1, 1],
            [0, 0],
          ],
        ],
      },
      {
        voter: 1,
        choices: [
          [1, 0, 0],
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
      {
        voter: 0,
        choices: [
          [0, 0, 1],
          [
            [1, 1],
            [0, 0],
          ],
        ],
      },
    ],
    voters: 2,
    weights: [2n, 1n],
    trustees: ["single", [2, 3]],
    decrypting: [1, 2, 4],
  },
  "RFC-3526-2048": {
    seed: "r",
    questions: [motion, ranked],
    votes: [
      {
        voter: 0,
        choices: [
          [0, 1, 0],
          [1, 2, 3],
        ],
      },
      {
        voter: 1,
        choices: [
          [1, 0, 0],
          [0, 255, 1],
        ],
      },
    ],
    voters: 2,
    trustees: ["single", "single"],
    mixers: 1,
  },
};
const RESULTS: Readonly<Record<string, unknown>> = {
  "BELENIOS-2048": [
    [1, 0, 2],
    [
      [2, 2],
      [1, 1],
    ],
  ],
  "RFC-3526-2048": [
    [1, 1, 0],
    expect.arrayContaining([
      [1, 2, 3],
      [0, 255, 1],
    ]),
  ],
};

// Big numbers take their time, and more of it on a busy machine.
describe.each(FIELDS)("the group $name", { timeout: 240_000 }, (field) => {
  const backend = finiteFieldBackend(field);
  const { modulus, order } = field;
  const numbers = fc.bigInt({ min: 0n, max: order - 1n });

  test("has its generator, its order and generators that nobody chose", () => {
    expect(plainPower(BigInt(elementText(field.generator)), order, modulus)).toBe(1n);
    expect(backend.isMember(field.identity)).toBe(true);
    const derived = [-1, 0, 1].map((index) => field.deriveGenerator(backend, index));
    for (const point of derived) expect(backend.isMember(point)).toBe(true);
    expect(new Set(derived.map(elementText)).size).toBe(3);
  });

  test("has the same powers as square and multiply, of often and seldom used elements alike", () => {
    fc.assert(
      fc.property(numbers, numbers, (secret, exponent) => {
        const point = backend.multiplyBase(scalarBytes(secret));
        const value = plainPower(BigInt(elementText(field.generator)), secret, modulus);
        expect(elementText(point)).toBe(String(value));
        for (const one of [exponent, 0n, 1n, order - 1n]) {
          const power = backend.multiply(point, scalarBytes(one));
          expect(power).toEqual(fieldPoint(plainPower(value, one, modulus)));
        }
      }),
      { numRuns: 8 },
    );
    const often = backend.multiplyBase(scalarBytes(7n));
    const value = BigInt(elementText(often));
    for (let i = 1n; i < 80n; i++) {
      const exponent = (order * i) / 81n;
      expect(backend.multiply(often, scalarBytes(exponent))).toEqual(
        fieldPoint(plainPower(value, exponent, modulus)),
      );
    }
  });

  test("takes no number outside it, however it comes", () => {
    const member = backend.multiplyBase(scalarBytes(12_345n));
    const outside = modulus - BigInt(elementText(member));
    for (const value of [0n, outside, modulus - 1n]) {
      expect(backend.isMember(fieldPoint(value))).toBe(false);
      expect(backend.multiply(fieldPoint(value), scalarBytes(3n))).toBeUndefined();
    }
    expect(backend.isMember(new Uint8Array(32).fill(1, 0, 1))).toBe(false);
    for (const text of [String(modulus), `0${elementText(member)}`, "-1", "1e3", "0x1", ""]) {
      expect(field.findElement(text)).toBeUndefined();
    }
    const raised = BigInt(elementText(member)) + modulus;
    expect(field.findElement(String(raised))).toBeUndefined();
  });

  test("holds a whole election, from keys to a verified result", async () => {
    const made = inventElection(backend, PLANS[field.name] as Plan);
    const report = await verifyBytes(backend, made.bytes);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ verdict: "valid", stage: "finished" });
    expect(plainResult(report)).toMatchObject({ result: RESULTS[field.name] });
    const other = FIELDS.find((one) => one !== field) ?? field;
    for (const foreign of [sodiumNativeBackend(), finiteFieldBackend(other)]) {
      expect(await verifyBytes(foreign, made.bytes)).toMatchObject({
        verdict: "unreadable",
        problems: [{ code: "election.unsupported" }],
      });
    }
  });

  test("has every altered number of a ballot refused, though all hashes fit again", async () => {
    const made = inventElection(backend, {
      ...(PLANS[field.name] as Plan),
      ...{ questions: [motion], votes: [{ voter: 0, choices: [[0, 1, 0]] }], stopAfter: "ballots" },
    });
    const groups = await groupsOf(backend, made.bytes);
    const at = groups.findIndex(({ type }) => type === "Ballot");
    const text = groups[at]?.texts[0] ?? "";
    const places = [...text.matchAll(/"(alpha|beta|challenge|response)":"(\d+)"/g)];
    const kinds = Map.groupBy(places, ([, name]) => name);
    const chosen = [...kinds.values()].map((all) => all.at(-1));
    for (const place of chosen) {
      const [whole = "", name = "", digits = ""] = place ?? [];
      const value = BigInt(digits);
      const isElement = name === "alpha" || name === "beta";
      const changes = isElement
        ? [modulus - value, value + modulus, (value * value) % modulus, 0n, 1n]
        : [(value + 1n) % order, value + order, 0n];
      for (const change of changes) {
        const start = place?.index ?? 0;
        const altered = `${text.slice(0, start)}"${name}":"${change}"${text.slice(start + whole.length)}`;
        const bytes = rebuild(backend, withText(backend, groups, at, 0, altered));
        const [problem] = (await verifyBytes(backend, bytes)).problems;
        expect(problem?.code, `${name} ${change}`).toMatch(/^(ballot\.|value\.)/);
      }
    }
  });

  test.skipIf(!hasReferenceTool)("has our archives verified by the reference tool", () => {
    const plan = PLANS[field.name] as Plan;
    // Release 2.0 knows no questions of lists yet.
    const questions = plan.questions.filter(({ type }) => type !== "Lists");
    const votes = plan.votes.map(({ voter, choices }) => ({
      voter,
      choices: choices.filter((_, i) => plan.questions[i]?.type !== "Lists"),
    }));
    const made = inventElection(backend, { ...plan, questions, votes });
    expect(complaintOfTool(made.election.uuid, made.bytes)).toBeUndefined();
    const altered = made.bytes.slice();
    altered[10_000] = (altered[10_000] ?? 0) ^ 1;
    expect(complaintOfTool(made.election.uuid, altered)).toBeDefined();
  });

  test.skipIf(!hasReferenceTool)("has the reference tool's archives verified by us", async () => {
    const isMixed = field.mostRanked > 0;
    const { type: _, ...bare } = motion as Extract<Question, { type: "Homomorphic" }>;
    const bytes = archiveByTool({
      group: field.name,
      questions: [bare, ...(isMixed ? [ranked] : [])],
      choices: [
        [0, 1, 0],
        [1, 0, 0],
        [0, 1, 0],
      ].map((choice) => (isMixed ? [choice, [2, 1, 0]] : [choice])),
      isMixed,
    });
    const report = await verifyBytes(backend, bytes);
    expect(report.problems).toEqual([]);
    expect(report).toMatchObject({ verdict: "valid", stage: "finished", countedCount: 3 });
    const rankings = isMixed ? [Array.from({ length: 3 }, () => [2, 1, 0])] : [];
    expect(plainResult(report)).toEqual({ result: [[1, 2, 0], ...rankings] });
    const altered = Uint8Array.from(bytes);
    altered[20_000] = (altered[20_000] ?? 0) ^ 1;
    expect((await verifyBytes(backend, altered)).verdict).not.toBe("valid");
  });
});
