import { describe, expect, test } from "vitest";
import { isSignedRound, QUICKNET, randomnessOf, roundFrom, timeOfRound } from "./beacon.ts";

/** Rounds that drand's quicknet published, with its signatures. */
const ROUNDS: readonly (readonly [number, string])[] = [
  [
    1000,
    "b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39",
  ],
  [
    1001,
    "b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03f73896b25883abf2853d10337fb8fa41",
  ],
  [
    2000,
    "b6cb8f482a0b15d45936a4c4ea08e98a087e71787caee3f4d07a8a9843b1bc5423c6b3c22f446488b3137eaca799c77e",
  ],
];

describe("a round of quicknet", () => {
  test.each(ROUNDS)(
    "%d is signed by the network, and by no other round's signature",
    (round, signature) => {
      expect(isSignedRound(QUICKNET, round, signature)).toBe(true);
      expect(isSignedRound(QUICKNET, round + 1, signature)).toBe(false);
    },
  );

  test("its value is the hash of its signature", () => {
    expect(randomnessOf(ROUNDS[0]?.[1] ?? "")).toBe(
      "fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd",
    );
  });

  test("what is no point of the curve, no hex or no round was signed by nobody", () => {
    const signature = ROUNDS[0]?.[1] ?? "";
    const flipped = `${signature.slice(0, -1)}8`;
    const infinity = `c0${"0".repeat(94)}`;
    for (const forged of [flipped, infinity, "", signature.toUpperCase(), `${signature}00`]) {
      expect(isSignedRound(QUICKNET, 1000, forged)).toBe(false);
    }
    for (const round of [0, -1, 1.5, Number.NaN]) {
      expect(isSignedRound(QUICKNET, round, signature)).toBe(false);
    }
  });

  test("the round of a time is the first that is made at it or after it", () => {
    expect(timeOfRound(QUICKNET, 1)).toBe(1_692_803_367_000);
    expect(roundFrom(QUICKNET, timeOfRound(QUICKNET, 1000))).toBe(1000);
    expect(roundFrom(QUICKNET, timeOfRound(QUICKNET, 1000) + 1)).toBe(1001);
    expect(roundFrom(QUICKNET, 0)).toBe(1);
  });
});
