import { describe, expect, test } from "vitest";
import { knownDay } from "./days/day.ts";
import { decideCandidateGifts } from "./donations/candidate-gifts.ts";
import {
  decideCryptoGift,
  isCompanyGiftWithinRevenue,
  isOverseasGiftWithinCap,
  isRiskAssessmentPolicy,
  isRiskAssessmentRequired,
} from "./donations/donation-bill.ts";
import { decideUnlawfulGift, lastDayToReturn } from "./donations/donation-clock.ts";
import { isRegulatedBenefit } from "./donations/donation-thresholds.ts";
import { decidePermissibility } from "./donations/permissible-donor.ts";
import { decideAssociationRegistration } from "./donations/unincorporated-association.ts";
import { listWeeklyEntries, weeklyReport } from "./donations/weekly-report.ts";

describe("what is a donation", () => {
  test.each([
    ["party", 500_00, false],
    ["party", 500_01, true],
    ["candidate", 50_00, false],
    ["candidate", 50_01, true],
  ] as const)("%s, %d pence: %s", (regime, pence, regulated) => {
    expect(isRegulatedBenefit(regime, pence)).toBe(regulated);
  });
});

describe("who may give", () => {
  test.each([
    ["individual", { onUkRegisterAtReceipt: true }, true],
    ["individual", { onUkRegisterAtReceipt: false }, false],
    ["bequest", { onRegisterWithinFiveYearsBeforeDeath: false }, false],
    ["company", { registeredCA2006: true, incorporatedUK: true, carriesOnBusinessUK: true }, true],
    [
      "company",
      { registeredCA2006: true, incorporatedUK: true, carriesOnBusinessUK: false },
      false,
    ],
    ["company", { registeredCA2006: true, incorporatedIn: "GB", carriesOnBusinessUK: true }, true],
    ["company", { registeredCA2006: true, incorporatedIn: "FR", carriesOnBusinessUK: true }, false],
    ["llp", { registered: true, carriesOnBusinessUK: true }, true],
    ["llp", { registeredUK: true, carriesOnBusinessUK: false }, false],
    ["registered-party", {}, true],
    ["registered-party", { registered: false }, false],
    ["trade-union", { listed: false }, false],
    ["building-society", {}, true],
    ["friendly-society", { registered: true }, true],
    [
      "unincorporated-association",
      { members: 2, activitiesMainlyUK: true, mainOfficeUK: true },
      true,
    ],
    [
      "unincorporated-association",
      { members: 1, activitiesMainlyUK: true, mainOfficeUK: true },
      false,
    ],
    [
      "unincorporated-association",
      { members: 9, activitiesMainlyUK: true, mainOfficeUK: false },
      false,
    ],
    ["anonymous", {}, false],
    ["individual", { onUkRegisterAtReceipt: true, identified: false }, false],
  ])("%s with %j: %s", (type, facts, permissible) => {
    expect(decidePermissibility(type, facts)).toMatchObject({ ok: true, value: { permissible } });
  });

  test("a refused donor is told why, and every donor what must be checked", () => {
    const facts = { registeredCA2006: false, incorporatedIn: "IE", carriesOnBusinessUK: true };
    const decision = decidePermissibility("company", facts);
    if (!decision.ok) throw new Error(decision.message);
    expect(decision.value.failed).toHaveLength(2);
    expect(decision.value.mustCheck).toHaveLength(3);
  });

  test.each([
    ["type", "person", {}],
    ["onUkRegisterAtReceipt", "individual", {}],
    ["onUkRegisterAtReceipt", "individual", { onUkRegisterAtReceipt: "yes" }],
    ["carriesOnBusinessUK", "company", { registeredCA2006: true, incorporatedUK: true }],
    [
      "incorporatedIn",
      "company",
      { registeredCA2006: true, incorporatedIn: "France", carriesOnBusinessUK: true },
    ],
    [
      "members",
      "unincorporated-association",
      { members: "two", activitiesMainlyUK: true, mainOfficeUK: true },
    ],
    ["listed", "trade-union", {}],
  ])("a missing or wrong fact is refused by name: %s", (field, type, facts) => {
    expect(decidePermissibility(type, facts)).toMatchObject({ ok: false, field });
  });
});

describe("the thirty days", () => {
  test("count the day of receipt and never roll over a holiday", () => {
    expect(lastDayToReturn(knownDay("2026-03-01"))).toBe("2026-03-30");
    expect(lastDayToReturn(knownDay("2026-11-26"))).toBe("2026-12-25");
  });

  const gift = { amountPence: 900_00, isIdentified: true, cameThrough: "unknown" } as const;
  const received = knownDay("2026-03-01");

  test("on day 30 nothing is lost; on day 31 the gift is taken as accepted, in breach", () => {
    const on30 = decideUnlawfulGift({ ...gift, received, asOf: knownDay("2026-03-30") });
    const on31 = decideUnlawfulGift({ ...gift, received, asOf: knownDay("2026-03-31") });
    expect(on30).toMatchObject({ deemedAccepted: false, breach: false });
    expect(on31).toMatchObject({ deemedAccepted: true, breach: true });
  });

  test("a gift returned in time stays returned, however late one asks", () => {
    const returned = knownDay("2026-03-20");
    const decision = decideUnlawfulGift({
      ...gift,
      received,
      returned,
      asOf: knownDay("2026-09-01"),
    });
    expect(decision).toMatchObject({ deemedAccepted: false, breach: false });
  });

  test.each([
    [true, "unknown", "donor"],
    [false, "financial institution", "financial institution used"],
    [false, "transferor", "transferor"],
    [false, "unknown", "Electoral Commission"],
  ] as const)(
    "identified %s, came through %s: goes back to the %s",
    (isIdentified, cameThrough, to) => {
      expect(decideUnlawfulGift({ ...gift, isIdentified, cameThrough }).returnTo).toBe(to);
    },
  );

  test("an anonymous £500 is outside the rules, a penny more is reported", () => {
    expect(decideUnlawfulGift({ ...gift, amountPence: 500_00 }).reportInQuarterly).toBe(false);
    expect(decideUnlawfulGift({ ...gift, amountPence: 500_01 }).reportInQuarterly).toBe(true);
  });
});

describe("weekly reports", () => {
  const week = (number: number) =>
    weeklyReport(knownDay("2024-05-30"), knownDay("2024-07-04"), number);

  test("run from the dissolution, and are due seven days after their end", () => {
    expect(week(2)).toMatchObject({
      value: { from: "2024-06-06", to: "2024-06-12", due: "2024-06-19", thresholdPence: 11_180_00 },
    });
  });

  test("the last week ends with the poll, and there is none after it", () => {
    expect(week(6)).toMatchObject({
      value: { from: "2024-07-04", to: "2024-07-04", due: "2024-07-11" },
    });
    expect(week(7)).toMatchObject({ ok: false, field: "week" });
    expect(week(0)).toMatchObject({ ok: false, field: "week" });
  });

  test("a poll before the dissolution is refused", () => {
    const wrong = weeklyReport(knownDay("2024-07-04"), knownDay("2024-05-30"), 1);
    expect(wrong).toMatchObject({ ok: false, field: "poll" });
  });

  test("before 2024 the threshold was £7,500", () => {
    const old = weeklyReport(knownDay("2019-11-06"), knownDay("2019-12-12"), 1);
    expect(old).toMatchObject({ value: { thresholdPence: 7_500_00 } });
  });

  test("a gift counts in the week it was received; sums alone over the line are marked", () => {
    const second = week(2);
    if (!second.ok) throw new Error(second.message);
    const gift = (donor: string, on: string, amountPence: number) => {
      return { donor, received: knownDay(on), amountPence };
    };
    const entries = listWeeklyEntries(
      [
        gift("Ann", "2024-06-06", 11_180_01),
        gift("Bob", "2024-06-07", 6_000_00),
        gift("Bob", "2024-06-12", 6_000_00),
        gift("Cy", "2024-06-10", 11_180_00),
        gift("Di", "2024-06-05", 90_000_00),
      ],
      second.value,
    );
    expect(entries).toEqual([
      { donor: "Ann", totalPence: 11_180_01, isSumOnly: false },
      { donor: "Bob", totalPence: 12_000_00, isSumOnly: true },
    ]);
  });
});

describe("unincorporated associations", () => {
  const gift = (on: string, amountPence: number) => ({ on: knownDay(on), amountPence });

  test("register once their counted gifts of the year exceed the line", () => {
    const at = decideAssociationRegistration(2026, [gift("2026-03-01", 37_270_00)]);
    const over = decideAssociationRegistration(2026, [gift("2026-03-01", 37_270_01)]);
    expect(at).toMatchObject({ value: { mustRegister: false } });
    expect(over).toMatchObject({
      value: { mustRegister: true, passedOn: "2026-03-01", notifyBy: "2026-03-30" },
    });
  });

  test("leave out gifts of £500 or less and gifts of other years", () => {
    const gifts = [
      gift("2026-03-01", 37_000_00),
      gift("2026-06-10", 500_00),
      gift("2025-12-31", 9_000_00),
    ];
    expect(decideAssociationRegistration(2026, gifts)).toMatchObject({
      value: { mustRegister: false, countedPence: 37_000_00 },
    });
  });

  test("had a lower line before 2024, and none known before 2010", () => {
    const gifts = [gift("2023-03-01", 25_000_01)];
    expect(decideAssociationRegistration(2023, gifts)).toMatchObject({
      value: { mustRegister: true },
    });
    expect(decideAssociationRegistration(2009, gifts)).toMatchObject({ ok: false, field: "year" });
  });
});

describe("crowdfunding for a candidate", () => {
  test("gifts over £50 are checked, and one without an address cannot be kept", () => {
    const gifts = [
      { id: "A", amountPence: 50_01, isAddressKnown: true },
      { id: "B", amountPence: 50_00, isAddressKnown: true },
      { id: "C", amountPence: 75_00, isAddressKnown: false },
    ];
    expect(decideCandidateGifts(gifts, knownDay("2025-05-01"))).toEqual({
      checkRequired: ["A", "C"],
      notDonations: ["B"],
      cannotAccept: ["C"],
      received: "2025-05-01",
    });
  });
});

describe("the Bill's donation rules", () => {
  const day = knownDay("2027-03-01");
  const from = knownDay("2027-01-01");

  test("bind nobody while off", () => {
    expect(isRiskAssessmentRequired(50_000_00, day)).toBe(false);
    expect(isOverseasGiftWithinCap(500_000_00, day)).toBe(true);
    expect(isCompanyGiftWithinRevenue(500_000_00, 1, day)).toBe(true);
    expect(decideCryptoGift(day).isLawfulMedium).toBe(true);
  });

  test("bind from their commencement, and not a day sooner", () => {
    const law = { "know-your-donor": from, "overseas-elector-cap": from };
    expect(isRiskAssessmentRequired(11_180_01, day, law)).toBe(true);
    expect(isRiskAssessmentRequired(11_180_00, day, law)).toBe(false);
    expect(isRiskAssessmentRequired(11_180_01, knownDay("2026-12-31"), law)).toBe(false);
    expect(isOverseasGiftWithinCap(100_000_00, day, law)).toBe(true);
    expect(isOverseasGiftWithinCap(100_000_01, day, law)).toBe(false);
  });

  test("the risk assessment is party policy already", () => {
    expect(isRiskAssessmentPolicy(11_180_01)).toBe(true);
    expect(isRiskAssessmentPolicy(11_180_00)).toBe(false);
  });

  test("the crypto moratorium looks back to 25 March 2026", () => {
    expect(decideCryptoGift(knownDay("2026-03-25")).policy).toBe("block");
    expect(decideCryptoGift(knownDay("2026-03-24")).policy).toBe("allow");
    const law = { "crypto-moratorium": from };
    expect(decideCryptoGift(knownDay("2026-04-01"), law).isLawfulMedium).toBe(false);
    expect(decideCryptoGift(knownDay("2026-03-24"), law).isLawfulMedium).toBe(true);
  });
});
