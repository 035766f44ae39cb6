import { describe, expect, it } from "vitest";
import {
  byClock,
  byCount,
  type Capacity,
  inOffice,
  keptCapacity,
  readCapacity,
} from "./capacity.ts";

describe("a capacity that a row keeps", () => {
  const capacities: readonly Capacity[] = [
    byClock,
    byCount("members", 5),
    inOffice("safety-officer", "deputy-treasurer"),
    { ...inOffice("trustee"), unopposedHours: 72 },
    { kind: "request", request: 9 },
  ];

  it.each(capacities)("comes back as it was: $kind", (capacity) => {
    expect(readCapacity(keptCapacity(capacity))).toEqual(capacity);
  });

  it("is still read where a row of before holds the words themselves", () => {
    const old = readCapacity("Safety officer and National committee");
    expect(old).toEqual({ kind: "as-written", says: "Safety officer and National committee" });
    expect(keptCapacity(old)).toBe("Safety officer and National committee");
  });
});
