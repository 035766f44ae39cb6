import { createHash } from "node:crypto";
import type { Report } from "@breakthrough/sealed-ballot";
import { describe, expect, test } from "vitest";
import { decisionLines, findAsked } from "./asked.ts";

const rules = {
  majority: { kind: "more-than", numerator: 1, denominator: 2 },
  quorum: { votes: 5 },
};
const options = [
  { id: "amendment-1", label: "Amendment 1", isAmendment: true },
  { id: "amendment-2", label: "Amendment 2", isAmendment: true },
  { id: "proposal", label: "Free buses" },
  { id: "alternative-1", label: "Cheap buses" },
];
const asked = { form: "breakthrough-asked-1", options, rules, rollSize: 20 };

/** Blank, yes, no of each question. */
type Sums = readonly (readonly [bigint, bigint, bigint])[];

function reportOn(text: string, sums: Sums = [], says = "SHA-256 "): Report {
  const hash = createHash("sha256").update(text).digest("hex");
  const election = { description: `What is asked: ${says}${hash}`, questions: options };
  return { election, result: { result: sums } } as unknown as Report;
}

const find = (file: object | string, report?: Report) => {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  return findAsked(report ?? reportOn(text), text, "asked.json");
};

function decided(sums: Sums): readonly string[] {
  const text = JSON.stringify(asked);
  const found = find(text);
  if (found === undefined || !("asked" in found)) throw new Error("it was not taken");
  return decisionLines(found.asked, reportOn(text, sums));
}

describe("what was asked", () => {
  test("is another file where a single letter differs", () => {
    const other = find({ ...asked, rollSize: 21 }, reportOn(JSON.stringify(asked)));
    expect(other).toMatchObject({ verdict: "invalid", problem: { where: "asked.json" } });
  });

  test.each<[string, object | string, Report | undefined]>([
    ["an archive that names none", asked, reportOn(JSON.stringify(asked), [], "")],
    ["a form that is not known", { ...asked, form: "breakthrough-asked-2" }, undefined],
    ["another number of questions", { ...asked, options: options.slice(1) }, undefined],
    ["what is no JSON", "{", undefined],
    ["what lacks its rules", { ...asked, rules: {} }, undefined],
  ])("is not judged by %s", (_, file, report) => {
    expect(find(file, report)).toMatchObject({ verdict: "unreadable" });
  });
});

describe("what was decided", () => {
  test("is counted for each amendment alone, and for the ways against each other", () => {
    const lines = decided([
      [0n, 6n, 4n],
      [4n, 3n, 3n],
      [0n, 6n, 4n],
      [0n, 9n, 1n],
    ]);
    expect(lines).toEqual([
      'Amendment 1: "Amendment 1" is adopted: it alone meets quorum and majority.',
      "Amendment 2: No option meets both quorum and majority: the status quo stands.",
      '"Cheap buses" is adopted: of 2 options that meet quorum and majority it has the largest yes-minus-no, 8.',
    ]);
  });

  test("is nothing below the quorum, and nothing before there is a result", () => {
    const few = decided(options.map(() => [0n, 4n, 0n] as const));
    expect(few.every((line) => line.endsWith("the status quo stands."))).toBe(true);
    const text = JSON.stringify(asked);
    const found = find(text);
    const before = { ...reportOn(text), result: undefined } as unknown as Report;
    expect(found && "asked" in found && decisionLines(found.asked, before)).toEqual([]);
  });
});
