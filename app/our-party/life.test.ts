import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRules } from "../rulebook/door.ts";
import { lengthOf, stagesOf } from "./life.ts";

describe("the life of a proposal", () => {
  it("is told by the numbers in force, not by numbers of its own", () => {
    const stages = stagesOf({ ...defaultRules(), ballotDays: 9, quorumPercent: 12.5 });
    expect(stages.at(-1)).toMatchObject({ least: 9, most: 9, says: "9 days" });
    expect(stages.at(-1)?.endedBy).toContain("12.5%");
  });

  it("takes 36 to 108 days by default", () => {
    expect(lengthOf(stagesOf(defaultRules()))).toContain("takes 36 to 108 days");
  });

  it("never has a stage that is longer at least than at most", () => {
    const days = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(days, days, (ideaDays, ballotDays) => {
        const stages = stagesOf({ ...defaultRules(), ideaDays, ballotDays });
        expect(stages.every(({ least, most }) => least <= most)).toBe(true);
      }),
    );
  });
});
