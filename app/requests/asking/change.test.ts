import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson, type ExactChange, hashOfChange, isHashOf } from "./change.ts";

const change: ExactChange = {
  number: 7,
  nonce: undefined,
  act: "discussions.hide",
  input: { comment: "12", ground: "threats" },
  on: "/proposals/3/discussion",
  says: "A comment was hidden.",
  why: "It threatens a neighbour.",
  askedAt: new Date("2027-03-01T12:00:00Z"),
  expiresAt: new Date("2027-03-02T12:00:00Z"),
  delayHours: undefined,
  keysNeeded: 1,
};

describe("the hash of a change", () => {
  it("is another one as soon as any part is another", () => {
    const others: Partial<ExactChange>[] = [
      { number: 8 },
      { nonce: "x" },
      { act: "discussions.restore" },
      { input: { comment: "13", ground: "threats" } },
      { input: { comment: "12", ground: "threats", more: "" } },
      { on: "/proposals/4/discussion" },
      { says: "A comment was hidden!" },
      { why: "It threatens a neighbour" },
      { askedAt: new Date("2027-03-01T12:00:00.001Z") },
      { expiresAt: new Date("2027-03-02T12:00:01Z") },
      { delayHours: 48 },
      { delayHours: 0 },
      { keysNeeded: 2 },
    ];
    const hashes = others.map((other) => hashOfChange({ ...change, ...other }));
    expect(new Set([hashOfChange(change), ...hashes]).size).toBe(others.length + 1);
  });

  it("does not depend on the order in which the fields came", () => {
    const turned = { ...change, input: { ground: "threats", comment: "12" } };
    expect(hashOfChange(turned)).toBe(hashOfChange(change));
    expect(hashOfChange(change)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe("a request that was signed before keys and waiting were part of its hash", () => {
  it("is still known by its hash, and no later one passes by it", () => {
    const old = "c590c32b1d2f3151c5a35ef805034c290692decc5117d345def92736fad21eac";
    expect(isHashOf(change, old)).toBe(true);
    expect(isHashOf({ ...change, why: "Another." }, old)).toBe(false);
    expect(isHashOf({ ...change, keysNeeded: 2 }, hashOfChange(change))).toBe(false);
  });
});

describe("canonical JSON", () => {
  it("reads back as what was written, and is the same the second time", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.stringify(JSON.parse(text))).toHaveLength(JSON.stringify(value).length);
      }),
    );
  });

  it.each([Number.NaN, () => 1, new Date(), Symbol("x"), 1n, new Map()])(
    "refuses what is no plain JSON",
    (value) => {
      expect(() => canonicalJson({ value })).toThrow();
    },
  );
});
