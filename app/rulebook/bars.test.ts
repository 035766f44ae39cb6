import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bar, membersNeeded } from "./bars.ts";
import { defaultRules } from "./rule.ts";

const rules = defaultRules();
const aBar = fc.constantFrom<Bar>(
  ...(["support", "alternative", "review", "stop", "challenge", "recall"] as const),
);

describe("how many members it takes", () => {
  it.each([
    ["support", 40, 5],
    ["support", 1000, 10],
    ["support", 1001, 11],
    ["support", 800_000, 150],
    ["stop", 3, 5],
    ["stop", 1000, 10],
    ["stop", 800_000, 150],
    ["challenge", 10, 5],
    ["challenge", 20_000, 20],
    ["challenge", 800_000, 50],
    ["recall", 10, 10],
    ["recall", 1000, 20],
    ["recall", 800_000, 500],
    ["alternative", 10, 2],
    ["alternative", 1000, 20],
    ["review", 0, 2],
    ["review", 1000, 30],
  ] as const)("for %s in a party of %d active members is %d", (bar, active, needed) => {
    expect(membersNeeded(bar, rules, active)).toBe(needed);
  });

  it("never falls when the party grows, and never below the rulebook's least", () => {
    fc.assert(
      fc.property(aBar, fc.nat(1_000_000), fc.nat(10_000), (bar, active, more) => {
        const needed = membersNeeded(bar, rules, active);
        expect(needed).toBeGreaterThanOrEqual(2);
        expect(membersNeeded(bar, rules, active + more)).toBeGreaterThanOrEqual(needed);
      }),
    );
  });

  it.each(["support", "stop", "challenge", "recall"] as const)(
    "for %s is the least where an older rulebook has it above the most: the same for all",
    (bar) => {
      const crossed = { ...rules, [`${bar}Least`]: 100, [`${bar}Most`]: 20 };
      for (const active of [0, 5000, 800_000])
        expect(membersNeeded(bar, crossed, active)).toBe(100);
    },
  );
});
