import { describe, expect, it } from "vitest";
import { answer } from "../../../platform/testing/answer.ts";
import { isBody } from "../bodies.ts";
import { capacityInWords } from "../capacity.ts";
import { officesToFill, titleOf } from "../offices.ts";
import { decideRuleNumber, defaultRules } from "../rule.ts";
import { DEFAULT_CONSTITUTION } from "./by-default.ts";
import { decideChange } from "./changes.ts";
import { GRANTABLE, standingOnly, whyNotConstitution } from "./checks.ts";
import type { Constitution } from "./constitution.ts";
import { foundersOffices } from "./founders.ts";
import { whyNotNames } from "./naming.ts";
import { idFrom } from "./slug.ts";

const { chapters, bodies, offices } = DEFAULT_CONSTITUTION;
const code = (parts: Partial<Constitution>) =>
  answer(whyNotConstitution({ ...DEFAULT_CONSTITUTION, ...parts }));
const ending = <One extends object>(all: readonly One[], index: number): readonly One[] =>
  all.map((one, at) => (at === index ? { ...one, isEnded: true } : one));
const named = (title: string, id = "one") => [{ id, title }];

describe("names", () => {
  it("are from 3 to 60 letters long, with no space too many", () => {
    const fits = (title: string) => whyNotNames("chapters", named(title)) === undefined;
    expect(["War", "W".repeat(60)].map(fits)).toEqual([true, true]);
    const bad = ["Wa", "W".repeat(61), " War", "War ", "War  and peace"];
    expect(bad.filter(fits)).toEqual([]);
  });

  it("have ids of at most 40 letters, and there are at most 40 of a kind", () => {
    expect(whyNotNames("chapters", named("War", "w".repeat(40)))).toBeUndefined();
    expect(answer(whyNotNames("chapters", named("War", "w".repeat(41))))).toMatch(/\.id\./);
    const letters = "abcdefghjkmnpqrtuxyz".split("");
    const many = (count: number) =>
      letters
        .flatMap((one) => letters.map((other) => `q${one}${other}x`))
        .slice(0, count)
        .map((id) => ({ id, title: id.toUpperCase() }));
    expect(whyNotNames("chapters", many(40))).toBeUndefined();
    expect(answer(whyNotNames("chapters", many(41)))).toContain("tooMany.chapters");
  });

  it("an id is made from a title, without its article, its accents and its signs", () => {
    expect(idFrom("chapters", "The Land & Sea Fund")).toBe("land-sea-fund");
    expect(idFrom("bodies", "the Land Fund 2")).toBe("landfund");
    expect(idFrom("offices", "Trésorière")).toBe("tresoriere");
    expect(idFrom("chapters", "x".repeat(60))).toHaveLength(40);
    expect(idFrom("bodies", "x".repeat(60))).toHaveLength(40);
    expect(idFrom("chapters", `${"x".repeat(39)} y`)).toBe("x".repeat(39));
    expect(idFrom("chapters", "Work -- pay!")).toBe("work-pay");
  });
});

describe("a constitution", () => {
  it("stands with two bodies, where every power finds two", () => {
    const two: Constitution = {
      chapters,
      bodies: [
        { id: "one", title: "the first body", turnsKeysFor: GRANTABLE.slice(0, 3) },
        { id: "other", title: "the second body", turnsKeysFor: GRANTABLE.slice(3) },
      ],
      offices: [
        { id: "a", title: "Secretary", body: "one", asksFor: GRANTABLE.slice(3) },
        { id: "b", title: "Convener", body: "other", asksFor: GRANTABLE.slice(0, 3) },
      ].map((office) => ({ ...office, filledBy: "ballot", mayAlsoHold: [] }) as never),
    };
    // Between two bodies whoever asks reaches all: the rule against it is the last that is looked at.
    expect(answer(whyNotConstitution(two))).toBe("rulebook.constitution.allPowers");
    expect(code({ bodies: bodies.slice(0, 1) })).toBe("rulebook.constitution.oneBody");
  });

  it("what is ended has no part in it", () => {
    const ended = {
      ...DEFAULT_CONSTITUTION,
      chapters: ending(chapters, 0),
      bodies: ending(bodies, 4),
    };
    const standing = standingOnly({ ...ended, offices: ending(offices, 4) });
    expect(standing.chapters).toHaveLength(chapters.length - 1);
    expect(standing.bodies).toHaveLength(bodies.length - 1);
    expect(standing.offices).toHaveLength(offices.length - 1);
    expect(code({ chapters: chapters.map((one) => ({ ...one, isEnded: true as const })) })).toBe(
      "rulebook.constitution.noChapter",
    );
  });

  it("is told first what is wrong with a chapter, then a body, then an office", () => {
    const bad = "rulebook.constitution.titleLength";
    expect(code({ chapters: [...chapters, ...named("W")] })).toBe(bad);
    expect(code({ bodies: [...bodies, { id: "x", title: "X", turnsKeysFor: [] }] })).toBe(bad);
    expect(code({ offices: offices.map((one) => ({ ...one, title: "X" })) })).toBe(bad);
  });

  it("no body turns keys for what is no power, or only a ballot's", () => {
    const turning = (power: string) =>
      code({
        bodies: bodies.map(
          (one) => ({ ...one, turnsKeysFor: [...one.turnsKeysFor, power] }) as never,
        ),
      });
    expect(turning("change-rule")).toBe("rulebook.constitution.unknownPower");
    expect(turning("everything")).toBe("rulebook.constitution.unknownPower");
    expect(GRANTABLE).not.toContain("change-rule");
    expect(GRANTABLE).toContain("hide-post");
  });

  it("whose first office nobody can fill is no party's", () => {
    expect(foundersOffices(DEFAULT_CONSTITUTION)).toEqual({
      ...{ most: "national-committee", last: "safety-officer" },
    });
    expect(() => foundersOffices({ ...DEFAULT_CONSTITUTION, offices: [] })).toThrow();
    const nobody = bodies.map((one) => ({ ...one, turnsKeysFor: [] }));
    expect(() => foundersOffices({ ...DEFAULT_CONSTITUTION, bodies: nobody })).toThrow();
  });
});

describe("a change of it", () => {
  const change = (given: Parameters<typeof decideChange>[1]) =>
    decideChange(DEFAULT_CONSTITUTION, given);

  it("adds a chapter or a body, with its Welsh title where it has one", () => {
    const titled = { id: "culture", title: "Culture" };
    expect(change({ what: "add-chapter", ...titled, titleCy: "Diwylliant" })).toMatchObject({
      chapters: [...chapters, { ...titled, titleCy: "Diwylliant" }],
    });
    const plain = change({ what: "add-chapter", ...titled, titleCy: undefined }) as Constitution;
    expect(plain.chapters.at(-1)).toEqual(titled);
    const body = change({ what: "add-body", id: "panel", title: "the panel", titleCy: undefined });
    expect(body).toMatchObject({ bodies: [...bodies, { id: "panel", turnsKeysFor: [] }] });
  });

  it("renames where one of the two titles is another", () => {
    const rename = (title: string, titleCy: string | undefined) =>
      change({ what: "rename", kind: "chapters", id: "homes", title, titleCy });
    expect(rename("Homes", "Tai")).toMatchObject({ bodies });
    expect(rename("Housing", "Cartrefi")).toMatchObject({ bodies });
    expect(answer(rename("Homes", "Cartrefi"))).toMatch(/^rulebook\./);
  });
});

describe("words for those who act", () => {
  it("an office or a body is known by its name, in force or not", () => {
    expect([isBody("trust"), isBody("nobody")]).toEqual([true, false]);
    expect(officesToFill()).toEqual(offices.map(({ id }) => id));
    expect(titleOf("trustee")).toBe("Trustee");
    expect(titleOf("keeper-of-the-seal")).toBe("Keeper of the seal");
  });

  it("every capacity is said, and no two alike", () => {
    const said = [
      { kind: "offices", offices: ["trustee"] },
      { kind: "offices", offices: ["trustee"], unopposedHours: 48 },
      { kind: "clock" },
      { kind: "request", request: 7 },
      { kind: "authors" },
      { kind: "count", of: "members", count: 5 },
      { kind: "as-written", says: "Somebody of before" },
      { kind: "ballot", on: "person" },
      // biome-ignore lint/suspicious/noExplicitAny: capacities of every shape.
    ].map((capacity) => capacityInWords(capacity as any));
    for (const words of said) expect(words).toMatch(/\w/);
    expect(new Set(said).size).toBe(said.length);
    expect(said[1]).toContain(String(said[0]));
  });
});

describe("a number of the rulebook", () => {
  it("reaches its bounds, and not past them", () => {
    const plan = (number: number) => decideRuleNumber("quorumPercent", number, defaultRules());
    let most = 0;
    for (let number = 0; number <= 100; number++) if (plan(number) === number) most = number;
    expect(plan(most)).toBe(most);
    expect(answer(plan(most + 1))).toMatch(/^rulebook\./);
  });
});
