import { describe, expect, test } from "vitest";
import { inventElection, type Plan } from "../test-support/invented-election.ts";
import { seededRandomness } from "../test-support/randomness.ts";
import { libsodiumBackend } from "./backends/libsodium.ts";
import { nobleBackend } from "./backends/noble.ts";
import { sodiumNativeBackend } from "./backends/sodium-native.ts";
import { drawCredential } from "./election/credentials.ts";
import { type Question, rankedQuestion } from "./election/election.ts";
import { Q } from "./groups/scalar.ts";
import { drawScalar } from "./groups/secret-scalar.ts";
import { hashToScalar } from "./groups/suite.ts";
import { drawPermutation } from "./shuffle/shuffle-make.ts";
import { hex } from "./text/bytes.ts";

const motion: Question = {
  type: "Homomorphic",
  answers: ["Yes", "No"],
  min: 1,
  max: 1,
  question: "?",
};
const plan: Plan = {
  seed: "the same dice for all",
  questions: [
    motion,
    { ...motion, blank: true },
    rankedQuestion("Rank", ["Ann", "Bo"]),
    { type: "Lists", value: { answers: [["L", "a"]], question: "List" } },
  ],
  votes: [
    { voter: 0, choices: [[1, 0], [0, 0, 1], [1, 2], [[1, 1]]] },
    { voter: 1, choices: [[0, 1], [1, 0, 0], [2, 1], [[1, 1]]] },
  ],
  voters: 2,
  trustees: ["single", [2, 2]],
};

describe("from the same randomness", () => {
  test("noble, WebAssembly and native make the same archive, byte for byte", async () => {
    const native = inventElection(sodiumNativeBackend(), plan);
    const wasm = inventElection(await libsodiumBackend(), plan);
    const noble = inventElection(nobleBackend(), plan);
    expect(native.bytes.length).toBeGreaterThan(30_000);
    expect(hex(wasm.bytes)).toBe(hex(native.bytes));
    expect(hex(noble.bytes)).toBe(hex(native.bytes));
  });

  test("other randomness makes another archive", () => {
    const backend = sodiumNativeBackend();
    const small = { ...plan, questions: [motion], votes: [], trustees: ["single"] } as const;
    const one = inventElection(backend, { ...small, stopAfter: "setup" });
    const two = inventElection(backend, { ...small, seed: "others", stopAfter: "setup" });
    expect(hex(one.bytes)).not.toBe(hex(two.bytes));
  });
});

/** Sum of (seen − expected)² / expected; for 15 degrees of freedom 1 in 10,000 exceeds 44. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  return counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
}

function spread(values: Iterable<bigint>): number[] {
  const counts = Array.from({ length: 16 }, () => 0);
  for (const value of values) {
    const bucket = Number((value * 16n) / Q);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return counts;
}

describe("what should be uniform", () => {
  const backend = sodiumNativeBackend();
  const randomness = seededRandomness("chi square");

  test("challenges spread evenly over the scalars", () => {
    const challenges = Array.from({ length: 4000 }, (_, i) =>
      hashToScalar(backend, `challenge ${i}`),
    );
    expect(chiSquare(spread(challenges))).toBeLessThan(44);
  });

  test("drawn scalars spread evenly too", () => {
    const drawn = Array.from({ length: 4000 }, () => drawScalar(backend, randomness));
    expect(chiSquare(spread(drawn))).toBeLessThan(44);
  });

  test("every order of four comes up about as often in a shuffle", () => {
    const seen = new Map<string, number>();
    for (let i = 0; i < 4800; i++) {
      const order = drawPermutation(randomness, 4).join("");
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(24);
    // 23 degrees of freedom: 1 in 10,000 exceeds 58.
    expect(chiSquare([...seen.values()])).toBeLessThan(58);
  });

  test("credentials use all 58 letters evenly and never repeat", () => {
    const credentials = Array.from({ length: 1000 }, () => drawCredential(randomness));
    const letters = new Map<string, number>();
    for (const letter of credentials.join("").replaceAll("-", "")) {
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
    }
    expect(new Set(credentials).size).toBe(1000);
    expect(letters.size).toBe(58);
    // 57 degrees of freedom: 1 in 10,000 exceeds 104.
    expect(chiSquare([...letters.values()])).toBeLessThan(104);
  });
});
