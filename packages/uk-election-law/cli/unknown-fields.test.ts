import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerCase } from "./case-file.ts";
import type { Fields } from "./fields.ts";
import { ALL_KINDS } from "./questions.ts";

const ADDRESS = "110 High Street, Engleston, AB12 3CD";

/** For every kind of case a question that is answered, or is refused for a reason of the law's. */
const ASKED: Readonly<Record<string, Fields>> = {
  "is-regulated-benefit": { regime: "party", amount: "600" },
  "permissible-donor": { type: "individual", onUkRegisterAtReceipt: true, identified: true },
  impermissible: {
    amount: "600.00",
    identified: false,
    transferKnown: "bank",
    received: "2026-03-01",
    returned: "2026-03-02",
    asOf: "2026-03-03",
  },
  "return-deadline": { received: "2026-03-01" },
  "quarterly-report": { donor: "D", benefits: [{ accepted: "2026-02-10", amount: "600" }] },
  "quarterly-due": { quarter: "2026Q1" },
  "nil-report": { consecutiveNilReports: 2 },
  "weekly-report": { dissolved: "2024-05-30", poll: "2024-07-04", week: 1 },
  "unincorporated-association-registration": {
    year: 2026,
    contributions: [{ date: "2026-01-15", amount: "40000" }],
  },
  "candidate-return": {
    platformPaidOut: "2025-05-01",
    regulatedPeriodStart: "2025-03-25",
    poll: "2025-05-01",
    donations: [{ id: "A", amount: "60", addressKnown: true }],
  },
  "bill-watch": { donorType: "company", yearTotal: "300000", revenueOfTwoYears: "100000" },
  "uk-parliament-general-short": { constituency: "county", electors: 70_000 },
  "uk-parliament-general-long": { constituency: "county", electors: 1, dissolvedInMonth: 57 },
  "uk-parliament-by-election": { electors: 70_000 },
  "local-england": { electors: 7_500, jointCandidates: 2, nation: "ENG" },
  "local-wales": { electors: 7_500 },
  "local-scotland": { electors: 7_500 },
  "local-northern-ireland": { electors: 7_500 },
  "local-authority-mayor": { nation: "ENG", electors: 1 },
  "combined-authority-mayor": { constituentCouncils: 6, electors: 1 },
  "police-and-crime-commissioner": { electors: 1 },
  gla: { contest: "mayor" },
  "scottish-parliament-constituency": { constituency: "county", electors: 1, isPostponed: true },
  "scottish-parliament-constituency-pre-candidacy": { constituency: "county", electors: 1 },
  "senedd-2026-party-per-constituency": { candidatesOnList: 3 },
  "senedd-2026-individual": {},
  "party-uk-general": { part: "ENG", seatsContested: 20 },
  "long-campaign-start": { parliamentFirstMet: "2024-07-09" },
  "party-return-deadline": { poll: "2024-07-04", spend: "1.00" },
  "regulated-period": { becameCandidate: "2024-05-30", poll: "2024-07-04" },
  "what-counts": { regime: "candidate", item: "leaflets", net: "100", vat: "20" },
  "running-total": {
    limit: "10",
    start: "2024-05-31",
    end: "2024-07-04",
    expenses: [{ id: "a", usedOn: "2024-06-01", value: "1", authorisedBy: "Agent" }],
  },
  imprint: { promoter: "John Smith", promoterAddress: ADDRESS },
  "imprint-duty": { publishedOn: "2026-11-20", paid: true, sharing: "original" },
  vacancy: { body: "parish-council", nation: "ENG", noticeOn: "2026-03-02" },
  "recall-petition": { nation: "ENG", speakersNotice: "2023-06-05" },
  "death-of-candidate": {
    election: "local-principal",
    nation: "ENG",
    poll: "2027-05-06",
    proofGiven: "2027-04-30",
  },
};

/** Refused by the law itself, whatever is asked. */
const NEVER_ANSWERED = [
  "local-wales",
  "local-scotland",
  "local-northern-ireland",
  "police-and-crime-commissioner",
  "scottish-parliament-constituency-pre-candidacy",
];

test("every kind of case is tried here", () => {
  expect(Object.keys(ASKED).toSorted()).toEqual([...ALL_KINDS].toSorted());
});

describe.each(Object.entries(ASKED))("%s", (kind, input) => {
  test("is answered as it stands", () => {
    const isRefused = answerCase({ kind, input }).refused === true;
    expect(isRefused).toBe(NEVER_ANSWERED.includes(kind));
  });

  test("refuses a field that nobody reads, by its name", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^q[a-z]{2,12}$/), fc.jsonValue(), (field, value) => {
        expect(answerCase({ kind, input: { ...input, [field]: value } })).toMatchObject({
          refused: true,
          field,
          reason: expect.stringContaining(`"${field}"`),
        });
      }),
      { numRuns: 15 },
    );
  });

  test.each(Object.keys(input))("with %s mistyped says which field was meant", (field) => {
    const { [field]: value, ...rest } = input;
    for (const slip of [`${field.slice(0, -2)}${field.slice(-1)}`, `${field}s`, swap(field)]) {
      if (slip === field) continue;
      const answer = answerCase({ kind, input: { ...rest, [slip]: value } });
      expect(answer).toMatchObject({ refused: true, field: slip });
      expect(answer.reason).toContain(`Did you mean "${field}"?`);
    }
  });
});

/** Two letters in the wrong order: `identifide`. */
const swap = (word: string) => `${word.slice(0, -2)}${word.slice(-1)}${word.slice(-2, -1)}`;

describe("inside a list", () => {
  test.each([
    [
      "quarterly-report",
      "benefits[0].typ",
      { benefits: [{ accepted: "2026-01-01", amount: "1", typ: "loan" }] },
    ],
    [
      "candidate-return",
      "donations[0].adressKnown",
      { platformPaidOut: "2025-05-01", donations: [{ id: "A", amount: "60", adressKnown: true }] },
    ],
    [
      "unincorporated-association-registration",
      "contributions[0].day",
      { year: 2026, contributions: [{ day: "2026-01-01", amount: "1" }] },
    ],
  ])("%s refuses %s", (kind, field, input) => {
    expect(answerCase({ kind, input })).toMatchObject({ refused: true, field });
  });
});

describe("a timetable case", () => {
  const one = { electionType: "gla", nation: "ENG", pollDate: "2024-05-02" };

  test.each([
    ["resultDeclard", { ...one, inputs: { resultDeclard: "2024-05-04" } }],
    ["resultDeclard", { ...one, input: { resultDeclard: "2024-05-04" } }],
    ["bankHolidays", { ...one, inputs: { bankHolidays: {} } }],
    ["overrides", { ...one, inputs: { overrides: [] } }],
    ["contest", { ...one, contest: "mayor" }],
    ["inputs", { ...one, inputs: {}, input: {} }],
    ["inputs", { ...one, inputs: "2024-05-04" }],
    ["input", { kind: "quarterly-due", input: ["2026Q1"] }],
    ["kind", { ...one, kind: "gla" }],
    ["nation", { kind: "quarterly-due", nation: "ENG", input: { quarter: "2026Q1" } }],
    [
      "published.nominationClose",
      { ...one, inputs: { published: { nominationClose: { on: "2024-03-27" } } } },
    ],
    [
      "published.dissolution",
      { ...one, inputs: { published: { dissolution: { on: "2024-03-27" } } } },
    ],
  ])("refuses %s", (field, given) => {
    expect(answerCase(given)).toMatchObject({ refused: true, field });
  });
});

describe("nothing is assumed in the donor's favour", () => {
  test("a gift without a word on its donor does not go back to a donor nobody knows", () => {
    const answer = answerCase({ kind: "impermissible", input: { amount: "600.00" } });
    expect(answer).toMatchObject({ returnTo: "Electoral Commission", accept: false });
    expect(answer.assumed).toContain("identified was not given");
  });

  test("a crowdfunded gift without a word on its address cannot be kept", () => {
    const input = { platformPaidOut: "2025-05-01", donations: [{ id: "a", amount: "60" }] };
    expect(answerCase({ kind: "candidate-return", input })).toMatchObject({ cannotAccept: ["a"] });
  });

  test.each([
    ["identified", { type: "individual", onUkRegisterAtReceipt: true, identified: "no" }],
    [
      "incorporatedIn",
      {
        type: "company",
        registeredCA2006: true,
        incorporatedUK: true,
        incorporatedIn: "FR",
        carriesOnBusinessUK: true,
      },
    ],
    ["registered", { type: "trade-union", registered: true, listed: false }],
    ["members", { type: "individual", onUkRegisterAtReceipt: true, members: 2 }],
    ["identified", { type: "anonymous", identified: true }],
  ])("%s that says otherwise, or nothing of such a donor, is refused", (field, input) => {
    expect(answerCase({ kind: "permissible-donor", input })).toMatchObject({
      refused: true,
      field,
    });
  });

  test("what a type claims of itself is named as not checked", () => {
    const answer = answerCase({ kind: "permissible-donor", input: { type: "registered-party" } });
    expect(answer).toMatchObject({ permissible: true, assumed: ["registered"] });
  });

  test("several benefits of nobody in particular are no group", () => {
    const benefit = { accepted: "2026-02-10", amount: "6000" };
    const input = { benefits: [benefit, benefit] };
    expect(answerCase({ kind: "quarterly-report", input })).toMatchObject({
      field: "benefits[0].donor",
    });
    const named = { donor: "A", benefits: [{ ...benefit, donor: "B" }] };
    expect(answerCase({ kind: "quarterly-report", input: named })).toMatchObject({
      field: "benefits[0].donor",
    });
  });
});

describe("an offence is said where there is one", () => {
  test.each<[string, Fields, string]>([
    [
      "impermissible",
      { amount: "900", received: "2026-03-01", asOf: "2026-03-31" },
      "PPERA 2000 s. 56",
    ],
    ["what-counts", { regime: "uk-parliament-non-party-local", spend: "700.01" }, "RPA 1983 s. 75"],
    ["running-total", { ...ASKED["running-total"], limit: "0.50" }, "RPA 1983 s. 76"],
  ])("%s", (kind, input, source) => {
    expect(answerCase({ kind, input }).offence).toContain(source);
  });

  test("and not where there is none", () => {
    const kept = { amount: "900", received: "2026-03-01", asOf: "2026-03-30" };
    expect(answerCase({ kind: "impermissible", input: kept })).not.toHaveProperty("offence");
    const allowed = {
      regime: "uk-parliament-non-party-local",
      spend: "700.01",
      agentWrittenAuthorisation: true,
    };
    expect(answerCase({ kind: "what-counts", input: allowed })).toMatchObject({ allowed: true });
    expect(answerCase({ kind: "what-counts", input: allowed })).not.toHaveProperty("offence");
  });

  test("payments that look like one gift split are said to be worth a look", () => {
    const benefits = [1, 2, 3].map((day) => ({ accepted: `2026-05-0${day}`, amount: "500" }));
    const answer = answerCase({ kind: "quarterly-report", input: { donor: "X", benefits } });
    expect(answer).toMatchObject({ evasionFlag: true });
    expect(answer.evasionSays).toContain("s. 61");
  });
});

describe("kinds have the names that agents use", () => {
  test.each([
    ["short-campaign", { constituency: "county", electors: 69_943 }, { limit: "19783.16" }],
    ["council", { electors: 7_500 }, { limit: "1560.00" }],
    ["crowdfunding", ASKED["candidate-return"] ?? {}, { checkRequired: ["A"] }],
    [
      "quarterly",
      { benefits: [{ accepted: "2026-02-10", amount: "12000" }] },
      { reportedIn: ["2026Q1"] },
    ],
    ["recall", { nation: "ENG", speakersNotice: "2023-06-05" }, { opens: "2023-06-19" }],
  ])("%s", (kind, input, answer) => {
    expect(answerCase({ kind, input })).toMatchObject(answer);
  });
});
