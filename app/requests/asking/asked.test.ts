import { describe, expect, it } from "vitest";
import { inLanguage } from "../../../platform/language.ts";
import { ROOMS } from "../../wiring/rooms.ts";
import { askedInWords, findAsks, withoutHash } from "./asked.ts";

const official = ROOMS.flatMap(({ officialActs = [] }) => officialActs);
const sent = {
  ...{ kind: "summary", proposal: "12", whom: "everybody", days: "3", office: "treasurer" },
  ...{ months: "6", file: "a".repeat(64), person: "018f0000-0000-7000-8000-000000000001" },
};
const asked = (act: string, input: unknown = sent) =>
  // biome-ignore lint/suspicious/noExplicitAny: any power, of any act.
  askedInWords({ act, input, power: official.find(({ name }) => name === act)?.power as any });

describe("what is asked for", () => {
  it.each(official.map(({ name }) => name))(
    "by %s is worded as asked for in both languages, and names nobody and no hash",
    (name) => {
      expect(findAsks(name)).toBeDefined();
      const [english, welsh] = [asked(name), inLanguage("cy", () => asked(name))];
      expect(english).toMatch(
        /^(?:Hide|Bring|Hold|Export|Lift|Suspend|Write|Fill|Open|Give|Join|Change|Call|Make|Accept|Approve|Close|Publish|Correct|Withdraw|Send|End) /,
      );
      expect(english).not.toMatch(/\b(?:was|were|is|has been)\b|[0-9a-f]{8}|undefined|NaN/);
      expect(welsh).not.toMatch(/[0-9a-f]{8}|undefined|NaN/);
      expect(welsh).not.toBe(english);
    },
  );

  it("carries its subject", () => {
    const said = official.map(({ name }) => asked(name));
    expect(said).toContain("Hold proposal 12");
    const { name: act = "" } = official.find(({ power }) => power === "hold-item") ?? {};
    const held = { act, input: sent, power: "hold-item", subject: "Fair rents" } as const;
    expect(askedInWords(held)).toBe("Hold proposal 12: Fair rents");
    expect(said).toContain("Hide a summary");
    expect(said).toContain("Suspend a member for 3 days");
    expect(said).toContain("Write a letter to all members and supporters");
    expect(said).toContain("Fill an office out of turn: Treasurer, for 6 months at most");
  });

  it("by an act that there is no more is called by its power, whatever its form sent", () => {
    const hide = official[0]?.name ?? "";
    const old = { act: "news.once", power: "mail-to-all" } as const;
    expect(askedInWords({ ...old, input: null })).toBe("Write to all members");
    expect(askedInWords({ ...old, act: "constructor", input: {} })).toBe("Write to all members");
    expect(askedInWords({ ...old, act: hide, input: "x" })).toBe("Write to all members");
  });
});

it("a line is read with the beginning of its fingerprint", () => {
  expect(withoutHash(`A letter: ${"0123abcd".repeat(8)}.`)).toBe("A letter: 0123abcd….");
});
