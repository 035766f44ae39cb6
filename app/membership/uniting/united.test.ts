import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { type Account, uniteAccounts } from "./united.ts";

const day = (text: string) => text as Day;
const account = (parts: Partial<Account> = {}): Account => ({
  ...{ id: "ada" as PersonId, kind: "member", cameBy: "joined", isVouchingAsked: false },
  ...{ renewsOn: day("2027-12-31"), memberSince: day("2026-06-01") },
  createdAt: new Date("2026-06-01T10:00:00Z"),
  ...{
    importRequest: null,
    onRollsFrom: null,
    suspendedUntil: null,
    tookPartAt: null,
    lastCameAt: null,
  },
  ...{ signedInAt: null, vouchedFrom: null, adultOn: null, isAgeKnown: true },
  ...parts,
});
const supporter = { kind: "supporter", renewsOn: null, memberSince: null } as const;

describe("what two accounts of one person become", () => {
  it("has the older day of membership and the later end, whichever account is kept", () => {
    const old = account({ memberSince: day("2024-01-01"), renewsOn: day("2027-04-01") });
    for (const [kept, other] of [
      [account(), old],
      [old, account()],
    ] as const) {
      expect(uniteAccounts(kept, other)).toMatchObject({
        ...{ kind: "member", memberSince: "2024-01-01", renewsOn: "2027-12-31" },
      });
    }
  });

  it("is a member where one is, and a supporter where both are", () => {
    expect(uniteAccounts(account(supporter), account())).toMatchObject({
      ...{ kind: "member", memberSince: "2026-06-01", renewsOn: "2027-12-31" },
    });
    expect(uniteAccounts(account(), account(supporter)).kind).toBe("member");
    expect(uniteAccounts(account(supporter), account(supporter))).toMatchObject(supporter);
  });

  it("is suspended as long as either was: nobody leaves a suspension by a second mailbox", () => {
    const suspendedUntil = new Date("2027-05-01T10:00:00Z");
    expect(uniteAccounts(account(), account({ suspendedUntil })).suspendedUntil).toBe(
      suspendedUntil,
    );
    expect(uniteAccounts(account({ suspendedUntil }), account()).suspendedUntil).toBe(
      suspendedUntil,
    );
  });

  it("came as that account came whose membership is the older, so that an import goes with what it brought", () => {
    const brought = account({
      ...{ cameBy: "imported", importRequest: 7, memberSince: day("2020-01-01") },
    });
    expect(uniteAccounts(account(), brought)).toMatchObject({
      cameBy: "imported",
      importRequest: 7,
    });
    const later = { ...brought, memberSince: day("2027-01-01") };
    expect(uniteAccounts(later, account())).toMatchObject({
      cameBy: "joined",
      importRequest: null,
    });
    expect(uniteAccounts(account({ cameBy: "founded" }), brought)).toMatchObject({
      ...{ cameBy: "founded", importRequest: null },
    });
  });

  it("is vouched for where one is, or where it is asked of one of the two only", () => {
    const asked = (vouchedFrom: Day | null) => account({ isVouchingAsked: true, vouchedFrom });
    expect(uniteAccounts(asked(null), asked(null)).vouchedFrom).toBeNull();
    expect(uniteAccounts(asked(null), asked(day("2027-02-01"))).vouchedFrom).toBe("2027-02-01");
    expect(uniteAccounts(asked(null), account()).vouchedFrom).toBe("2026-06-01");
    expect(uniteAccounts(asked(null), account(supporter)).vouchedFrom).toBeNull();
  });

  it("is as old as one of them has said; under 18 for the longer time where both have", () => {
    const unknown = account({ isAgeKnown: false });
    const young = account({ adultOn: day("2028-01-01") });
    const younger = account({ adultOn: day("2028-05-01") });
    expect(uniteAccounts(unknown, young)).toMatchObject({
      adultOn: "2028-01-01",
      isAgeKnown: true,
    });
    expect(uniteAccounts(young, unknown)).toMatchObject({
      adultOn: "2028-01-01",
      isAgeKnown: true,
    });
    expect(uniteAccounts(younger, young)).toMatchObject({ adultOn: "2028-05-01" });
    expect(uniteAccounts(unknown, account())).toMatchObject({ adultOn: null, isAgeKnown: true });
    expect(uniteAccounts(unknown, unknown)).toMatchObject({ isAgeKnown: false });
  });
});
