import { describe, expect, it } from "vitest";
import { type BallotTerms, checkTerms, isOptionId, isTakingVotes, stateOf } from "./ballot.ts";
import { terms } from "./testing/a-ballot.ts";

const OPENS = new Date("2027-03-01T12:00:00Z");
const CLOSES = new Date("2027-03-08T12:00:00Z");
const times = { opensAt: OPENS, closesAt: CLOSES };
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);

describe("a ballot's time", () => {
  it("takes votes from its opening, and none at the instant of its close", () => {
    expect(isTakingVotes(times, justBefore(OPENS))).toBe(false);
    expect(isTakingVotes(times, OPENS)).toBe(true);
    expect(isTakingVotes(times, justBefore(CLOSES))).toBe(true);
    expect(isTakingVotes(times, CLOSES)).toBe(false);
  });

  it.each([
    [justBefore(OPENS), "coming"],
    [OPENS, "open"],
    [justBefore(CLOSES), "open"],
    [CLOSES, "counting"],
  ] as const)("at %s it is %s, and closed once it was counted", (now, state) => {
    expect(stateOf({ ...times, isCounted: false }, now)).toBe(state);
    expect(stateOf({ ...times, isCounted: true }, now)).toBe("closed");
  });
});

describe("an option's id", () => {
  it("is plain, and none that reaches into an object", () => {
    expect(["proposal", "a-1", "1"].map(isOptionId)).toEqual([true, true, true]);
    const bad = ["", "-a", "A", "a b", "a".repeat(41), "constructor", "prototype"];
    expect(bad.filter(isOptionId)).toEqual([]);
  });
});

describe("the terms of a ballot", () => {
  const given = (parts: Partial<BallotTerms>) => () => checkTerms({ ...terms(OPENS), ...parts });
  const majority = (numerator: number, denominator: number, isAtLeast: boolean) => ({
    majority: { numerator, denominator, isAtLeast },
  });
  const [first] = terms(OPENS).options;
  const option = (id: string) => ({ ...first, id, label: "Another way" });

  it.each([
    ["as they are", {}],
    ["with half, or more than half", majority(1, 2, false)],
    ["with all, where all is at least all", majority(1, 1, true)],
    ["with any vote at all", majority(0, 1, false)],
    ["with no quorum", { quorumPercent: 0 }],
    ["with everybody for a quorum", { quorumPercent: 100 }],
  ])("hold %s", (_, parts) => {
    expect(given(parts)).not.toThrow();
  });

  it.each([
    ["nothing to vote on", { options: [] }, "needs an option"],
    ["one option twice", { options: [option("one"), option("one")] }, "twice"],
    [
      "one id among others that is not plain",
      { options: [option("one"), option("A")] },
      "not plain",
    ],
    ["a close at its opening", { opensAt: OPENS, closesAt: OPENS }, "closes after"],
    ["a close before its opening", { opensAt: CLOSES, closesAt: OPENS }, "closes after"],
    ["more than all", majority(3, 2, true), "majority"],
    ["more than all of all", majority(1, 1, false), "majority"],
    ["less than nothing", majority(-1, 2, true), "majority"],
    ["half a vote", majority(0.5, 2, true), "majority"],
    ["a share of half a vote", majority(1, 2.5, true), "majority"],
    ["a quorum below nothing", { quorumPercent: -1 }, "quorum"],
    ["a quorum of more than all", { quorumPercent: 101 }, "quorum"],
    ["a quorum that is no number", { quorumPercent: Number.NaN }, "quorum"],
  ])("are refused with %s", (_, parts, says) => {
    expect(given(parts)).toThrow(says);
  });
});
