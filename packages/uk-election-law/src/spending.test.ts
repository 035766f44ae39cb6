import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { knownDay } from "./days/day.ts";
import { parsePence, writeExactPounds, writePounds, writePoundsForReading } from "./money.ts";
import { scottishPreCandidacyPeriod } from "./spending/regulated-period.ts";
import { addUpSpending } from "./spending/running-total.ts";
import {
  findSpendingLimit,
  LIMIT_FIELDS,
  LIMIT_KINDS,
  type LimitInput,
} from "./spending/spending-limits.ts";
import {
  decideItem,
  decideValue,
  isReceiptRequired,
  isWithinLocalCampaignerSum,
  notionalSpending,
} from "./spending/what-counts.ts";

function limitOf(kind: string, input: LimitInput): string | null {
  const found = findSpendingLimit(kind, input);
  if (!found.ok) throw new Error(`${found.field}: ${found.message}`);
  return found.value.limit;
}

describe("amounts", () => {
  test.each([
    ["0", 0],
    ["11180", 11_180_00],
    ["11180.5", 11_180_50],
    ["0.01", 1],
    ["29327430.00", 29_327_430_00],
  ])("%s is %d pence", (text, pence) => {
    expect(parsePence(text, "amount")).toMatchObject({ value: pence });
  });

  test.each([
    "-1",
    "1.005",
    "£5",
    "1,000",
    "",
    "ten",
    "1e3",
    " 5",
    500,
    null,
    undefined,
    Number.NaN,
  ])("%j is refused as an amount, naming the field", (given) => {
    expect(parsePence(given, "amount")).toMatchObject({ ok: false, field: "amount" });
  });

  test("pence written out read back the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (pence) => {
        expect(parsePence(writePounds(pence), "amount")).toMatchObject({ value: pence });
      }),
    );
    expect(writePoundsForReading(1_458_440_05)).toBe("£1,458,440.05");
    expect(writeExactPounds(96_459_630)).toBe("9645.963");
  });
});

describe("limits", () => {
  test.each<[string, LimitInput, string]>([
    ["uk-parliament-general-short", { constituency: "county", electors: 69_943 }, "19783.16"],
    [
      "uk-parliament-general-long",
      { constituency: "borough", electors: 70_000, dissolvedInMonth: 57 },
      "32074.00",
    ],
    [
      "uk-parliament-general-long",
      { constituency: "county", electors: 73_000, dissolvedInMonth: 59 },
      "44082.00",
    ],
    ["uk-parliament-by-election", { electors: 1 }, "180050.00"],
    ["uk-parliament-by-election", { pollDate: "2022-06-23" }, "100000.00"],
    ["local-england", { electors: 7_500 }, "1560.00"],
    ["local-england", { electors: 7_500, jointCandidates: 3 }, "1040.00"],
    ["local-england", { electors: 7_500, pollDate: "2022-05-05" }, "1331.00"],
    ["local-england", { electors: 7_501, jointCandidates: 2, pollDate: "2023-05-04" }, "998.3025"],
    ["local-authority-mayor", { nation: "WLS", electors: 100_000 }, "8262.00"],
    ["local-authority-mayor", { nation: "WLS", electors: 123_457 }, "9645.963"],
    ["combined-authority-mayor", { constituentCouncils: 10, electors: 2_000_000 }, "190400.00"],
    ["gla", { contest: "constituency" }, "63360.00"],
    ["scottish-parliament-constituency", { constituency: "county", electors: 55_000 }, "13650.00"],
    ["scottish-parliament-constituency", { isVacancy: true }, "100000.00"],
    ["senedd-2026-party-per-constituency", { candidatesOnList: 3 }, "59500.00"],
    ["senedd-2026-party-per-constituency", { candidatesOnList: 8 }, "70000.00"],
    ["party-uk-general", { part: "ENG", seatsContested: 27 }, "1458440.00"],
    ["party-uk-general", { part: "NIR", seatsContested: 18 }, "972180.00"],
  ])("%s %j is £%s", (kind, input, limit) => {
    expect(limitOf(kind, input)).toBe(limit);
  });

  test("there is no long campaign before month 56", () => {
    expect(
      limitOf("uk-parliament-general-long", {
        constituency: "county",
        electors: 1,
        dissolvedInMonth: 55,
      }),
    ).toBeNull();
  });

  test("an unrounded limit allows only its whole pence", () => {
    const found = findSpendingLimit("local-authority-mayor", { nation: "WLS", electors: 123_457 });
    expect(found).toMatchObject({ value: { limitPence: 964_596 } });
  });

  test("a derived or proposed figure says so", () => {
    expect(findSpendingLimit("uk-parliament-by-election", {})).toMatchObject({
      value: { certainty: "D", caution: expect.stringContaining("Not seen printed") },
    });
  });

  test.each<[string, string, LimitInput]>([
    ["kind", "local", {}],
    ["electors", "local-england", {}],
    ["electors", "local-england", { electors: -1 }],
    ["electors", "local-england", { electors: 7_500.5 }],
    ["electors", "uk-parliament-general-short", { constituency: "county", electors: "many" }],
    ["jointCandidates", "local-england", { electors: 1, jointCandidates: 0 }],
    ["constituency", "uk-parliament-general-short", { electors: 1, constituency: "burgh" }],
    ["constituency", "scottish-parliament-constituency", { electors: 1, constituency: "borough" }],
    [
      "dissolvedInMonth",
      "uk-parliament-general-long",
      { constituency: "county", electors: 1, dissolvedInMonth: 61 },
    ],
    ["nation", "local-authority-mayor", { electors: 1, nation: "SCT" }],
    ["nation", "local-wales", { electors: 1 }],
    ["nation", "local-scotland", { electors: 1 }],
    ["nation", "local-northern-ireland", { electors: 1 }],
    ["nation", "local-england", { electors: 1, nation: "WLS" }],
    ["constituentCouncils", "combined-authority-mayor", { electors: 1, constituentCouncils: 0 }],
    ["contest", "gla", { contest: "borough" }],
    ["candidatesOnList", "senedd-2026-party-per-constituency", { candidatesOnList: 9 }],
    ["part", "party-uk-general", { part: "UK", seatsContested: 1 }],
    ["seatsContested", "party-uk-general", { part: "WLS", seatsContested: 33 }],
    ["seatsContested", "party-uk-general", { part: "WLS", seatsContested: 0 }],
    ["pollDate", "local-england", { electors: 1, pollDate: "2023-12-14" }],
    ["pollDate", "local-england", { electors: 1, pollDate: "2015-05-07" }],
    [
      "pollDate",
      "uk-parliament-general-short",
      { constituency: "county", electors: 1, pollDate: "2019-12-12" },
    ],
    ["pollDate", "party-uk-general", { part: "ENG", seatsContested: 1, pollDate: "2019-12-12" }],
    ["pollDate", "gla", { contest: "mayor", pollDate: "2021-05-06" }],
    ["pollDate", "gla", { contest: "mayor", pollDate: "May" }],
  ])("refused, naming %s: %s %j", (field, kind, input) => {
    expect(findSpendingLimit(kind, input)).toMatchObject({ ok: false, field });
  });

  test("a limit never falls when electors are added, and joint limits never exceed the single one", () => {
    const electors = fc.integer({ min: 0, max: 200_000 });
    const pollDate = fc.constantFrom("2022-05-05", "2024-05-02");
    fc.assert(
      fc.property(
        electors,
        electors,
        pollDate,
        fc.integer({ min: 1, max: 6 }),
        (one, more, poll, joint) => {
          const at = (count: number, jointCandidates: number) =>
            Number(limitOf("local-england", { electors: count, jointCandidates, pollDate: poll }));
          expect(at(one + more, joint)).toBeGreaterThanOrEqual(at(one, joint));
          expect(at(one, joint)).toBeLessThanOrEqual(at(one, 1));
        },
      ),
    );
  });

  test("more seats never lower a party's limit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 542 }), (seats) => {
        const at = (count: number) =>
          Number(limitOf("party-uk-general", { part: "ENG", seatsContested: count }));
        expect(at(seats + 1)).toBeGreaterThanOrEqual(at(seats));
      }),
    );
  });
});

describe("the Scottish Parliament's limits (SSI 2015/425, amended by SSI 2025/313)", () => {
  const county = { constituency: "county", electors: 60_000 };

  test("a second limit is named beside the first, and refused as not confirmed when asked for", () => {
    const first = findSpendingLimit("scottish-parliament-constituency", county);
    expect(first).toMatchObject({
      value: { limit: "14100.00", note: expect.stringContaining("art. 43") },
    });
    const second = findSpendingLimit("scottish-parliament-constituency-pre-candidacy", county);
    expect(second).toMatchObject({
      ok: false,
      field: "kind",
      message: expect.stringContaining("art. 43"),
    });
  });

  test("a poll that is put off has half as much again, after 6 May 2026", () => {
    const postponed = { ...county, isPostponed: true };
    const limit = (pollDate: string) =>
      findSpendingLimit("scottish-parliament-constituency", { ...postponed, pollDate });
    expect(limit("2026-05-07")).toMatchObject({
      value: { limit: "21150.00", source: expect.stringContaining("SSI 2025/313") },
    });
    expect(limit("2026-05-06")).toMatchObject({ ok: false, field: "isPostponed" });
  });

  test("a vacancy's sum is fixed, and whoever gives the size of the constituency is told so", () => {
    const vacancy = findSpendingLimit("scottish-parliament-constituency", {
      ...county,
      isVacancy: true,
    });
    expect(vacancy).toMatchObject({
      value: { limit: "100000.00", note: expect.stringContaining("fixed") },
    });
    const both = { isVacancy: true, isPostponed: true };
    expect(findSpendingLimit("scottish-parliament-constituency", both)).toMatchObject({
      ok: false,
      field: "isPostponed",
    });
  });

  test("the second limit's time begins four months before the poll and ends with candidacy", () => {
    const period = scottishPreCandidacyPeriod(knownDay("2026-05-07"), knownDay("2026-04-09"));
    expect(period).toMatchObject({ value: { start: "2026-01-07", end: "2026-04-09" } });
    const tooEarly = scottishPreCandidacyPeriod(knownDay("2026-05-07"), knownDay("2026-01-06"));
    expect(tooEarly).toMatchObject({ ok: false, field: "becameCandidate" });
  });
});

describe("a limit refuses a field that its kind does not read", () => {
  const fields = [
    ...new Set(LIMIT_KINDS.flatMap((kind) => LIMIT_FIELDS[kind] as readonly string[])),
  ];
  const unread = LIMIT_KINDS.flatMap((kind) =>
    fields
      .filter((field) => !(LIMIT_FIELDS[kind] as readonly string[]).includes(field))
      .map((field) => [kind, field] as const),
  );

  test.each(unread)("%s: %s", (kind, field) => {
    expect(findSpendingLimit(kind, { [field]: 1 })).toMatchObject({ ok: false, field });
  });
});

describe("what counts", () => {
  test.each([
    ["candidate", "Volunteer time", false],
    ["candidate", "agent's fee", true],
    ["candidate", "seconded staff", true],
    ["candidate", "travel of volunteers", true],
    ["candidate", "reasonable security costs", false],
    ["party", "directly employed staff", false],
    ["party", "annual conference", false],
    ["party", "press conference", true],
    ["party", "material sent only to members", false],
    ["party", "national advertising", true],
  ])("for a %s, %s: %s", (regime, item, counts) => {
    expect(decideItem(regime, item)).toMatchObject({ value: { counts } });
  });

  test.each([
    ["regime", "campaigner", "leaflets"],
    ["item", "candidate", "thing"],
    ["item", "candidate", "annual conference"],
    ["item", "party", "seconded staff"],
    ["item", "candidate", undefined],
  ])("refused, naming %s: %s %j", (field, regime, item) => {
    expect(decideItem(regime, item)).toMatchObject({ ok: false, field });
  });

  test("VAT is added even if it can be recovered", () => {
    expect(decideValue(100_00, 20_00)).toBe(120_00);
  });

  test("a discount counts over a tenth and over the floor of the regime", () => {
    expect(notionalSpending("candidate", 1_000_00, 900_00)).toBe(0);
    expect(notionalSpending("candidate", 1_000_00, 899_99)).toBe(100_01);
    expect(notionalSpending("candidate", 50_00, 0)).toBe(0);
    expect(notionalSpending("party", 200_00, 0)).toBe(0);
    expect(notionalSpending("party", 200_01, 0)).toBe(200_01);
    expect(notionalSpending("party", 100_00, 150_00)).toBe(0);
  });

  test("receipts: a candidate's from £20, a party's over £200", () => {
    expect(isReceiptRequired("candidate", 19_99)).toBe(false);
    expect(isReceiptRequired("candidate", 20_00)).toBe(true);
    expect(isReceiptRequired("party", 200_00)).toBe(false);
    expect(isReceiptRequired("party", 200_01)).toBe(true);
  });

  test("£700 is within a local campaigner's sum, a penny more is not", () => {
    expect(isWithinLocalCampaignerSum(700_00)).toBe(true);
    expect(isWithinLocalCampaignerSum(700_01)).toBe(false);
  });
});

describe("the running total", () => {
  const period = { start: knownDay("2024-05-31"), end: knownDay("2024-07-04") };
  const expense = (
    id: string,
    on: string,
    valuePence: number,
    authorisedBy: string | undefined = "Agent",
  ) => {
    return { id, usedOn: knownDay(on), valuePence, authorisedBy };
  };

  test("adds what was used in the period and names what was not authorised", () => {
    const expenses = [
      expense("leaflets", "2024-05-31", 600_00),
      expense("posters", "2024-07-04", 300_00, " "),
      expense("early", "2024-05-30", 900_00),
      expense("late", "2024-07-05", 900_00),
    ];
    expect(addUpSpending(1_000_00, period, expenses)).toEqual({
      spentPence: 900_00,
      remainingPence: 100_00,
      isOver: false,
      percentUsed: 90,
      outsidePeriod: ["early", "late"],
      notAuthorised: ["posters"],
    });
  });

  test("is over by a single penny, not at the limit itself", () => {
    expect(addUpSpending(600_00, period, [expense("a", "2024-06-01", 600_00)]).isOver).toBe(false);
    expect(addUpSpending(600_00, period, [expense("a", "2024-06-01", 600_01)])).toMatchObject({
      isOver: true,
      remainingPence: -1,
      percentUsed: 101,
    });
  });
});
