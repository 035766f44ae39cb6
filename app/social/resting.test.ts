import { describe, expect, it } from "vitest";
import { ANNOUNCEMENT, readRestsOn, restsOf, whyNotResting } from "./resting.ts";

const says = (seatId: number, choice: "approve" | "refuse", restsOn?: number | "announcement") => ({
  ...{ seatId, choice, restsOn },
  reason: undefined,
});

describe("what a post rests on", () => {
  it("is said by whoever approves it, and is in force", () => {
    expect(whyNotResting("approve", undefined, undefined)).toMatchObject({ kind: "invalid" });
    expect(whyNotResting("approve", 7, undefined)).toMatchObject({ kind: "conflict" });
    expect(whyNotResting("approve", 7, { state: "repealed" })).toMatchObject({ kind: "conflict" });
    expect(whyNotResting("approve", 7, { state: "in-force" })).toBeUndefined();
    expect(whyNotResting("approve", ANNOUNCEMENT, undefined)).toBeUndefined();
    expect(whyNotResting("refuse", undefined, undefined)).toBeUndefined();
  });

  it("is told with how many say so, and no refusal counts", () => {
    const votes = [
      ...[says(1, "approve", 7), says(2, "approve", ANNOUNCEMENT), says(3, "approve", 7)],
      ...[says(4, "refuse", 9), says(5, "approve")],
    ];
    expect(restsOf(votes)).toEqual([
      { on: 7, approvals: 2 },
      { on: ANNOUNCEMENT, approvals: 1 },
    ]);
  });

  it("is a policy's number or no policy, and nothing else that is sent", () => {
    expect(readRestsOn("12")).toBe(12);
    expect(readRestsOn("announcement")).toBe(ANNOUNCEMENT);
    for (const odd of ["", "0", "-1", "1.5", "9999999999", "none"])
      expect(readRestsOn(odd)).toBeUndefined();
  });
});
