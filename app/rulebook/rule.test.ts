import { speakBy } from "@breakthrough/languages";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { isRefusal } from "../../platform/refusal.ts";
import { paragraphs as welsh } from "./paragraphs/paragraphs.cy.ts";
import { paragraphs as english } from "./paragraphs/paragraphs.en.ts";
import { powerPlanOf } from "./powers.ts";
import {
  decideRuleNumber,
  defaultRules,
  fractionOf,
  isRuleName,
  numberInWords,
  paragraphOf,
  RULE_NAMES,
  RULES,
  shareOf,
} from "./rule.ts";

afterAll(speakBy(() => "en"));
afterEach(() => void speakBy(() => "en"));

const aName = fc.constantFrom(...RULE_NAMES);
/** A percentage as the rulebook can hold it: whole tenths from 0.1 to 99.9. */
const aPercent = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);

describe("the rules", () => {
  it.each(RULE_NAMES)(
    "%s stands within its own bounds and says its number once, in each language",
    (name) => {
      const { byDefault } = RULES[name];
      expect(decideRuleNumber(name, byDefault, defaultRules())).toBe(byDefault);
      for (const paragraphs of [english, welsh]) {
        expect(paragraphs[name].split("{n}")).toHaveLength(2);
      }
    },
  );

  it("by default are those that the party was designed with", () => {
    expect(defaultRules()).toMatchObject({
      supportPercent: 1,
      supportLeast: 5,
      supportMost: 150,
      ideaDays: 30,
      ballotDays: 7,
      quorumPercent: 10,
      rulebookMajorityPercent: 66.7,
      rulebookQuorumPercent: 25,
      reviewMonths: 24,
    });
  });

  it("have no names from an object's prototype", () => {
    for (const text of ["__proto__", "constructor", "toString", ""]) {
      expect(isRuleName(text)).toBe(false);
    }
  });

  it("fit together by default: the least of a pair is never above its most", () => {
    const rules = defaultRules();
    for (const name of RULE_NAMES)
      expect(decideRuleNumber(name, rules[name], rules)).toBe(rules[name]);
  });
});

describe("setting a number", () => {
  it("takes every number on its step within the bounds, and nothing else", () => {
    fc.assert(
      fc.property(aName, fc.double({ min: -10, max: 6000, noNaN: false }), (name, number) => {
        const { least, most, unit } = RULES[name];
        const step = unit === "percent" ? 10 : 1;
        const isFine = number >= least && number <= most && Number.isInteger(number * step);
        const decided = decideRuleNumber(name, number, defaultRules());
        const isPaired = isRefusal(decided) && decided.code.startsWith("rulebook.pair.");
        if (isFine && !isPaired) expect(decided).toBe(number);
        if (!(number >= least && number <= most)) {
          expect(isRefusal(decided)).toBe(true);
        }
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0.1])(
    "%s is no number for any rule",
    (number) => {
      for (const name of RULE_NAMES)
        expect(isRefusal(decideRuleNumber(name, number, defaultRules()))).toBe(true);
    },
  );

  it("sets none that decides nothing any more, and reads it still", () => {
    expect(isRuleName("postDays")).toBe(true);
    expect(RULE_NAMES).not.toContain("postDays");
    expect(decideRuleNumber("postDays", 3, defaultRules())).toMatchObject({ kind: "conflict" });
    expect(paragraphOf("postDays", 3)).toContain("3 days");
  });

  it("percentages go by tenths, everything else by whole numbers", () => {
    expect(decideRuleNumber("quorumPercent", 12.5, defaultRules())).toBe(12.5);
    expect(decideRuleNumber("quorumPercent", 0.1 + 0.2 + 2, defaultRules())).toBe(2.3);
    expect(isRefusal(decideRuleNumber("quorumPercent", 12.55, defaultRules()))).toBe(true);
    expect(isRefusal(decideRuleNumber("ballotDays", 7.5, defaultRules()))).toBe(true);
  });

  it("a refusal says from where to where", () => {
    expect(decideRuleNumber("ballotDays", 90, defaultRules())).toMatchObject({
      kind: "invalid",
      field: "number",
      says: "This number can be set from 3 to 30.",
    });
  });
});

describe("two numbers that stand beside each other", () => {
  it.each([
    ["supportLeast", 100, "supportMost", 10],
    ["stopLeast", 100, "stopMost", 10],
    ["challengeLeast", 50, "challengeMost", 5],
    ["recallLeast", 200, "recallMost", 20],
    ["discussionDays", 60, "discussionMostDays", 7],
    ["draftingDays", 60, "draftingMostDays", 7],
    ["quorumPercent", 50, "rulebookQuorumPercent", 5],
  ] as const)(
    "%s %d is refused beside %s %d, and the other way round",
    (low, above, high, below) => {
      const rules = defaultRules();
      expect(decideRuleNumber(low, above, { ...rules, [high]: below })).toMatchObject({
        ...{ kind: "conflict", code: "rulebook.pair.above", field: "number" },
      });
      expect(decideRuleNumber(high, below, { ...rules, [low]: above })).toMatchObject({
        ...{ kind: "conflict", code: "rulebook.pair.below", field: "number" },
      });
      expect(decideRuleNumber(low, below, { ...rules, [high]: Math.max(below, rules[high]) })).toBe(
        below,
      );
    },
  );

  it("the refusal says which other number is in the way", () => {
    const rules = { ...defaultRules(), supportMost: 20 };
    expect(decideRuleNumber("supportLeast", 21, rules)).toMatchObject({
      says: "This number can be 20 members at most, beside another that is in force: “However large the party, that is never more than 20 members.” That one has to change first.",
    });
  });
});

describe("a share of members", () => {
  it.each([
    [1, 100, 1],
    [1, 101, 2],
    [1, 0, 0],
    [0.1, 1000, 1],
    [0.1, 1001, 2],
    [10, 249, 25],
    [66.7, 1000, 667],
    [2, 800_000, 16_000],
  ])("%d%% of %d is %d", (percent, members, share) => {
    expect(shareOf(percent, members)).toBe(share);
  });

  it("is the fewest whole members that make up the percentage", () => {
    fc.assert(
      fc.property(aPercent, fc.integer({ min: 1, max: 10_000_000 }), (percent, members) => {
        const share = shareOf(percent, members);
        const tenths = Math.round(percent * 10);
        expect(share * 1000).toBeGreaterThanOrEqual(tenths * members);
        expect((share - 1) * 1000).toBeLessThan(tenths * members);
      }),
    );
  });

  it("never falls when there are more members", () => {
    fc.assert(
      fc.property(aPercent, fc.nat(1_000_000), fc.nat(1000), (percent, members, more) => {
        expect(shareOf(percent, members + more)).toBeGreaterThanOrEqual(shareOf(percent, members));
      }),
    );
  });
});

describe("a percentage as a fraction", () => {
  it("two thirds are exactly two thirds, although they are written 66.7", () => {
    expect(fractionOf(66.7)).toEqual({ numerator: 2, denominator: 3 });
    expect(numberInWords("percent", 66.7)).toBe("two thirds");
  });

  it("every other one is exact to the tenth", () => {
    fc.assert(
      fc.property(aPercent, (percent) => {
        fc.pre(percent !== 66.7);
        const { numerator, denominator } = fractionOf(percent);
        expect(Number.isInteger(numerator)).toBe(true);
        expect((numerator * 100) / denominator).toBeCloseTo(percent, 9);
      }),
    );
  });
});

describe("in words", () => {
  it("one of a thing is not many", () => {
    expect(numberInWords("days", 1)).toBe("1 day");
    expect(numberInWords("members", 2)).toBe("2 members");
    expect(paragraphOf("ballotDays", 7)).toBe("A ballot is open for 7 days.");
    expect(paragraphOf("quorumPercent", 10)).toContain("at least 10% of active members");
  });

  it("in Welsh every number has its noun in the singular, and 2 softens it", () => {
    speakBy(() => "cy");
    expect([1, 2, 3].map((days) => numberInWords("days", days))).toEqual([
      "1 diwrnod",
      "2 ddiwrnod",
      "3 diwrnod",
    ]);
    expect(paragraphOf("ballotDays", 7)).toBe("Mae pleidlais ar agor am 7 diwrnod.");
    expect(paragraphOf("juryTimes", 2)).toContain("Gelwir rheithwyr ddwywaith ar y mwyaf");
    expect(numberInWords("percent", 66.7)).toBe("dwy ran o dair");
    expect(powerPlanOf("hide-post").title).toBe("Cuddio neges");
  });
});
