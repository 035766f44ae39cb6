import { describe, expect, test } from "vitest";
import { knownDay } from "../days/day.ts";
import { asIfEnacted, decideCryptoGift, isCompanyGiftWithinRevenue } from "./donation-bill.ts";
import { decideUnlawfulGift } from "./donation-clock.ts";
import { decidePermissibility } from "./permissible-donor.ts";
import {
  type Benefit,
  decideNilReport,
  quarterlyDue,
  reportQuarterly,
} from "./quarterly-report.ts";
import { decideAssociationRegistration } from "./unincorporated-association.ts";
import { listWeeklyEntries, weeklyReport } from "./weekly-report.ts";

const gift = (accepted: string, amountPence: number, donor = "Ann"): Benefit => ({
  ...{ donor, accepted: knownDay(accepted), amountPence, section: "central" },
});

describe("payments at or under £500 that would pass it together", () => {
  const flags = (...benefits: Benefit[]) => {
    const report = reportQuarterly(benefits);
    if (!report.ok) throw new Error(report.message);
    return report.value.evasionFlags;
  };

  test("are shown from two payments and a penny more than the floor", () => {
    expect(flags(gift("2026-01-10", 500_00))).toEqual([]);
    expect(flags(gift("2026-01-10", 250_00), gift("2026-01-11", 250_00))).toEqual([]);
    expect(flags(gift("2026-01-10", 250_00), gift("2026-01-11", 250_01))).toEqual([
      { donor: "Ann", year: 2026, payments: 2, totalPence: 500_01 },
    ]);
    // A gift that is regulated by itself is none of them.
    expect(flags(gift("2026-01-10", 250_00), gift("2026-01-11", 500_01))).toEqual([]);
    expect(
      flags(gift("2026-01-10", 500_00), gift("2026-01-11", 1), gift("2026-01-12", 9000_00)),
    ).toMatchObject([{ payments: 2, totalPence: 500_01 }]);
    expect(flags(gift("2026-01-10", 400_00), gift("2026-01-10", 400_00, "Bob"))).toEqual([]);
    expect(flags(gift("2026-12-31", 400_00), gift("2027-01-01", 400_00))).toEqual([]);
  });
});

describe("reports", () => {
  test("of a quarter are due thirty days after it, from 2001 to 2198", () => {
    expect(
      ["2001Q1", "2026Q2", "2026Q3", "2198Q4"].map((quarter) => quarterlyDue(quarter)),
    ).toMatchObject(
      ["2001-04-30", "2026-07-30", "2026-10-30", "2199-01-30"].map((value) => ({ value })),
    );
    for (const quarter of ["2000Q4", "2199Q1"])
      expect(quarterlyDue(quarter)).toMatchObject({
        message: `${quarter} is outside 2001 to 2198.`,
      });
    for (const quarter of ["2026Q5", "2026Q0", "26Q1", 2026, undefined])
      expect(quarterlyDue(quarter)).toMatchObject({ code: "law.donations.not-a-quarter" });
  });

  test("without anything end after four in a row, until there is something (PPERA 2000 s. 62A)", () => {
    expect([0, 3, 4, 5].map(decideNilReport)).toEqual([
      { mustFileNext: true, until: null, annualAccountsStillDue: true },
      { mustFileNext: true, until: null, annualAccountsStillDue: true },
      {
        mustFileNext: false,
        until: "next reportable donation, loan or loan change",
        annualAccountsStillDue: true,
      },
      {
        mustFileNext: false,
        until: "next reportable donation, loan or loan change",
        annualAccountsStillDue: true,
      },
    ]);
  });
});

describe("who may give", () => {
  test("a party on its register is taken to be on it until somebody says otherwise", () => {
    expect(decidePermissibility("registered-party", {})).toMatchObject({
      value: { permissible: true, assumed: ["registered"], failed: [] },
    });
    expect(decidePermissibility("registered-party", { registered: true })).toMatchObject({
      value: { permissible: true, assumed: [] },
    });
    expect(decidePermissibility("party", { listed: false })).toMatchObject({
      value: {
        permissible: false,
        assumed: [],
        failed: ["Not on the statutory list: The Electoral Commission's register of parties."],
      },
    });
    expect(
      decidePermissibility("company", {
        registeredCA2006: true,
        incorporatedUK: true,
        carriesOnBusinessUK: true,
      }),
    ).toMatchObject({ value: { assumed: [], permissible: true } });
  });

  test("a missing answer is asked for, unless another already decides; a wrong kind of answer never passes", () => {
    const llp = (facts: object) => decidePermissibility("llp", facts as Record<string, unknown>);
    expect(llp({ registered: true })).toMatchObject({
      code: "law.donations.test-unanswered",
      field: "carriesOnBusinessUK",
    });
    expect(llp({ registered: false })).toMatchObject({
      value: {
        permissible: false,
        failed: ["Not on the statutory list: Companies House, as a limited liability partnership."],
      },
    });
    expect(llp({ registered: false, carriesOnBusinessUK: "yes" })).toMatchObject({
      code: "law.donations.test-not-yes-or-no",
      field: "carriesOnBusinessUK",
      message: expect.stringContaining('Given: "yes".'),
    });
    expect(llp({ registered: true, listed: true, carriesOnBusinessUK: true })).toMatchObject({
      code: "law.donations.answered-twice",
    });
    expect(llp({})).toMatchObject({
      field: "registered",
      message:
        "Say true or false for registered: Companies House, as a limited liability partnership.",
    });
    const company = (incorporatedIn: unknown) =>
      decidePermissibility("company", {
        registeredCA2006: true,
        carriesOnBusinessUK: true,
        incorporatedIn,
      });
    expect(company("UK")).toMatchObject({ value: { permissible: true } });
    expect(company("GB")).toMatchObject({ value: { permissible: true } });
    expect(company("IE")).toMatchObject({ value: { permissible: false } });
    for (const code of ["gb", "GBR", 44])
      expect(company(code)).toMatchObject({ code: "law.donations.country-code" });
    const association = (members: unknown) =>
      decidePermissibility("unincorporated-association", {
        members,
        activitiesMainlyUK: true,
        mainOfficeUK: true,
      });
    expect([1, 2].map(association)).toMatchObject([
      { value: { permissible: false } },
      { value: { permissible: true } },
    ]);
  });

  test("whoever cannot be identified may not, and nobody makes an anonymous donor known by saying so", () => {
    expect(decidePermissibility("anonymous", {})).toMatchObject({
      value: {
        permissible: false,
        failed: ["The donor cannot be identified."],
        mustCheck: [expect.stringContaining("Who the donor is")],
      },
    });
    expect(decidePermissibility("anonymous", { identified: true })).toMatchObject({
      code: "law.donations.anonymous-identified",
    });
    expect(decidePermissibility("anonymous", { identified: false })).toMatchObject({
      value: { permissible: false },
    });
    expect(
      decidePermissibility("individual", { onUkRegisterAtReceipt: true, identified: false }),
    ).toMatchObject({ value: { permissible: false } });
    expect(
      decidePermissibility("individual", { onUkRegisterAtReceipt: true, identified: null }),
    ).toMatchObject({ value: { permissible: true } });
    expect(
      decidePermissibility("individual", { onUkRegisterAtReceipt: true, identified: "x" }),
    ).toMatchObject({ field: "identified" });
  });
});

describe("a gift that may not be kept", () => {
  test("of £500 is none of the law's; above, it goes back within thirty days and is reported", () => {
    const unlawful = (amountPence: number, more: object = {}) =>
      decideUnlawfulGift({ amountPence, isIdentified: true, ...more } as Parameters<
        typeof decideUnlawfulGift
      >[0]);
    expect(unlawful(500_00)).toEqual({ regulated: false, reportInQuarterly: false });
    expect(unlawful(500_01)).toEqual({
      regulated: true,
      accept: false,
      returnTo: "donor",
      reportInQuarterly: true,
      aggregate: false,
    });
    const kept = (returned: string) =>
      unlawful(600_00, { received: knownDay("2026-03-01"), returned: knownDay(returned) });
    const { lastDayToReturn = knownDay("2026-03-31") } = unlawful(600_00, {
      received: knownDay("2026-03-01"),
    });
    expect(kept(lastDayToReturn)).toMatchObject({ deemedAccepted: false, breach: false });
    expect(kept(lastDayToReturn)).not.toHaveProperty("offence");
    expect(kept("2026-05-01")).toMatchObject({
      deemedAccepted: true,
      breach: true,
      offence: expect.stringContaining("s. 56(3)"),
    });
    const unknown = (cameThrough?: string) =>
      unlawful(600_00, {
        isIdentified: false,
        ...(cameThrough === undefined ? {} : { cameThrough }),
      }).returnTo;
    expect([unknown("transferor"), unknown("financial institution"), unknown()]).toEqual([
      "transferor",
      "financial institution used",
      "Electoral Commission",
    ]);
  });

  test("in a cryptoasset is blocked from the day to which the moratorium looks back, and unlawful once it is law", () => {
    const before = decideCryptoGift(knownDay("2020-01-01"), {
      "crypto-moratorium": knownDay("2027-01-01"),
    });
    expect(before).toMatchObject({
      policy: "allow",
      isLawfulMedium: true,
      lawToday: "same permissibility rules as other donations",
    });
    const caught = decideCryptoGift(knownDay("2030-01-01"));
    expect(caught).toMatchObject({
      policy: "block",
      isLawfulMedium: true,
      lawToday: "same permissibility rules as other donations",
      billAsAnnounced: expect.stringContaining("impermissible"),
    });
    expect(
      decideCryptoGift(knownDay("2030-01-01"), { "crypto-moratorium": knownDay("2027-01-01") }),
    ).toMatchObject({
      policy: "block",
      isLawfulMedium: false,
      lawToday: expect.stringContaining("impermissible"),
    });
  });
});

test("an association passes its threshold on the day that adds up to it, in whatever order gifts are listed", () => {
  const on = (day: string, amountPence: number) => ({ on: knownDay(day), amountPence });
  const decide = (...gifts: ReturnType<typeof on>[]) => decideAssociationRegistration(2026, gifts);
  const gifts = [
    on("2026-09-01", 20_000_00),
    on("2026-02-01", 20_000_00),
    on("2026-05-01", 20_000_00),
  ];
  expect(decide(...gifts)).toEqual(decide(...gifts.toReversed()));
  const least = [1, 2, 3, 4, 5, 6, 7, 8]
    .map((n) => decide(on("2026-03-01", n * 5_000_00)))
    .find((found) => found.ok && found.value.mustRegister);
  expect(least).toMatchObject({ value: { passedOn: "2026-03-01" } });
  expect(decide(on("2026-03-01", 500_00))).toMatchObject({
    value: { mustRegister: false, countedPence: 0 },
  });
  expect(decide(on("2026-03-01", 500_01))).toMatchObject({
    value: { mustRegister: false, countedPence: 500_01 },
  });
  expect(decide(on("2025-12-31", 90_000_00))).toMatchObject({
    value: { mustRegister: false, countedPence: 0 },
  });
});

test("a company gives up to its revenue of two years once that is law, and before it whatever it likes", () => {
  const day = knownDay("2027-06-01");
  const law = asIfEnacted("company-revenue-limit", knownDay("2027-01-01"));
  expect(law).toEqual({ "company-revenue-limit": "2027-01-01" });
  expect([10, 11].map((pence) => isCompanyGiftWithinRevenue(pence, 10, day, law))).toEqual([
    true,
    false,
  ]);
  expect(isCompanyGiftWithinRevenue(11, 10, day)).toBe(true);
  expect(isCompanyGiftWithinRevenue(11, 10, knownDay("2026-12-31"), law)).toBe(true);
});

test("a gift of just £500 is none of a group's, a penny more is", () => {
  const quarters = (...benefits: Benefit[]) => {
    const report = reportQuarterly(benefits);
    return report.ok && report.value.reportedIn;
  };
  expect(quarters(gift("2026-02-10", 11_000_00), gift("2026-03-10", 500_00))).toEqual([null, null]);
  expect(quarters(gift("2026-02-10", 11_000_00), gift("2026-03-10", 500_01))).toEqual([
    "2026Q1",
    "2026Q1",
  ]);
});

describe("a party's weekly report", () => {
  const dissolved = knownDay("2024-05-30");

  test("begins with the dissolution, and no poll is on that day", () => {
    expect(weeklyReport(dissolved, dissolved, 1)).toMatchObject({ field: "poll" });
    expect(weeklyReport(dissolved, knownDay("2024-05-31"), 1)).toMatchObject({
      value: { from: "2024-05-30", to: "2024-05-31", due: "2024-06-07" },
    });
    const week = (number: number) => weeklyReport(dissolved, knownDay("2024-07-04"), number);
    expect(week(0)).toMatchObject({ field: "week" });
    expect(week(6)).toMatchObject({ value: { from: "2024-07-04", to: "2024-07-04" } });
    expect(week(7)).toMatchObject({ field: "week" });
  });

  test("names a donor whose gifts pass the threshold, and whether only their sum does", () => {
    const week = weeklyReport(dissolved, knownDay("2024-07-04"), 1);
    if (!week.ok) throw new Error(week.message);
    const { thresholdPence } = week.value;
    const gifts = (...pence: number[]) =>
      listWeeklyEntries(
        pence.map((amountPence) => ({ donor: "Ann", received: dissolved, amountPence })),
        week.value,
      );
    expect(gifts(thresholdPence)).toEqual([]);
    expect(gifts(thresholdPence + 1)).toMatchObject([{ isSumOnly: false }]);
    expect(gifts(thresholdPence, 500_01)).toMatchObject([
      { isSumOnly: true, totalPence: thresholdPence + 500_01 },
    ]);
    expect(gifts(thresholdPence + 1, 500_01)).toMatchObject([{ isSumOnly: false }]);
    expect(gifts(thresholdPence, 500_00)).toEqual([]);
  });
});
