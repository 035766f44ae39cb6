import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { answerCase, answerCaseFile, listDifferences } from "./case-file.ts";

const packageRoot = join(import.meta.dirname, "..");
const sharedCases =
  process.env.BREAKTHROUGH_CASES ?? join(packageRoot, "..", "..", "..", "shared", "cases");
const lawCases = join(sharedCases, "law");

function casesOf(path: string) {
  const answered = answerCaseFile(path);
  if (!answered.ok) throw new Error(answered.message);
  return answered.value;
}

describe("the package's own cases", () => {
  test.each(casesOf(join(packageRoot, "cases", "own-cases.json")))("$id", (one) => {
    expect(listDifferences(one)).toEqual([]);
  });
});

if (!existsSync(lawCases)) console.warn(`Skipped: the shared law cases are not at ${lawCases}.`);

const files = ["timetable-cases.json", "donation-cases.json", "spending-cases.json"];

describe.skipIf(!existsSync(lawCases)).each(files)("%s", (file) => {
  const cases = existsSync(lawCases) ? casesOf(join(lawCases, file)) : [];

  test("holds cases", () => {
    expect(cases.length).toBeGreaterThan(30);
  });

  test.each(cases)("$id", (one) => {
    expect(listDifferences(one)).toEqual([]);
  });
});

describe("a case that cannot be answered", () => {
  test.each([
    ["kind", { kind: "horoscope", input: {} }],
    ["amount", { kind: "is-regulated-benefit", input: { regime: "party", amount: 600 } }],
    ["regime", { kind: "is-regulated-benefit", input: { regime: "club", amount: "600" } }],
    ["received", { kind: "return-deadline", input: {} }],
    [
      "returned",
      {
        kind: "impermissible",
        input: { amount: "900", received: "2026-03-01", returned: "2026-02-01" },
      },
    ],
    [
      "transferKnown",
      {
        kind: "impermissible",
        input: { amount: "900", identified: false, transferKnown: "pigeon" },
      },
    ],
    ["benefits", { kind: "quarterly-report", input: {} }],
    [
      "benefits[1].amount",
      {
        kind: "quarterly-report",
        input: { benefits: [{ accepted: "2026-01-01", amount: "1" }, { accepted: "2026-01-01" }] },
      },
    ],
    ["benefits[0]", { kind: "quarterly-report", input: { benefits: ["a gift"] } }],
    [
      "medium",
      {
        kind: "permissible-donor",
        input: { type: "individual", onUkRegisterAtReceipt: true, medium: "shells" },
      },
    ],
    [
      "received",
      {
        kind: "permissible-donor",
        input: { type: "individual", onUkRegisterAtReceipt: true, medium: "cryptoasset" },
      },
    ],
    [
      "week",
      { kind: "weekly-report", input: { dissolved: "2024-05-30", poll: "2024-07-04", week: 9 } },
    ],
    ["consecutiveNilReports", { kind: "nil-report", input: { consecutiveNilReports: -1 } }],
    [
      "year",
      {
        kind: "unincorporated-association-registration",
        input: { year: "2026", contributions: [] },
      },
    ],
    [
      "contributions[0].date",
      {
        kind: "unincorporated-association-registration",
        input: { year: 2026, contributions: [{ date: "June", amount: "1" }] },
      },
    ],
    ["platformPaidOut", { kind: "candidate-return", input: { donations: [] } }],
    ["input", { kind: "bill-watch", input: {} }],
    [
      "yearTotal",
      { kind: "bill-watch", input: { donorType: "overseas-elector", yearTotal: "lots" } },
    ],
    ["parliamentFirstMet", { kind: "long-campaign-start", input: {} }],
    ["spend", { kind: "party-return-deadline", input: { poll: "2024-07-04", spend: "£1" } }],
    [
      "becameCandidate",
      { kind: "regulated-period", input: { becameCandidate: "2024-07-05", poll: "2024-07-04" } },
    ],
    [
      "vat",
      {
        kind: "what-counts",
        input: { regime: "party", item: "leaflets", net: "1.00", vat: "20%" },
      },
    ],
    ["nation", { electionType: "gla", nation: "SCT", pollDate: "2024-05-02" }],
    ["pollDate", { electionType: "gla", nation: "ENG" }],
    ["electionType", { electionType: "moot", nation: "ENG", pollDate: "2024-05-02" }],
  ])("is refused, naming %s", (field, one) => {
    expect(answerCase(one)).toMatchObject({ refused: true, field });
  });
});
