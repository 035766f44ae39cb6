import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { type Record, uniteRecords } from "./united.ts";

const day = (text: string) => text as Day;
const record = (parts: Partial<Record> = {}): Record => ({
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
  ...{ signedInAt: null, vouchedFrom: null },
  ...parts,
});
const supporter = { kind: "supporter", renewsOn: null, memberSince: null } as const;

describe("what two records of one person become", () => {
  it("has the older day of membership and the later end, whichever record is kept", () => {
    const old = record({ memberSince: day("2024-01-01"), renewsOn: day("2027-04-01") });
    for (const [kept, other] of [
      [record(), old],
      [old, record()],
    ] as const) {
      expect(uniteRecords(kept, other)).toMatchObject({
        ...{ kind: "member", memberSince: "2024-01-01", renewsOn: "2027-12-31" },
      });
    }
  });

  it("is a member where one is, and a supporter where both are", () => {
    expect(uniteRecords(record(supporter), record())).toMatchObject({
      ...{ kind: "member", memberSince: "2026-06-01", renewsOn: "2027-12-31" },
    });
    expect(uniteRecords(record(), record(supporter)).kind).toBe("member");
    expect(uniteRecords(record(supporter), record(supporter))).toMatchObject(supporter);
  });

  it("is suspended as long as either was: nobody leaves a suspension by a second mailbox", () => {
    const suspendedUntil = new Date("2027-05-01T10:00:00Z");
    expect(uniteRecords(record(), record({ suspendedUntil })).suspendedUntil).toBe(suspendedUntil);
    expect(uniteRecords(record({ suspendedUntil }), record()).suspendedUntil).toBe(suspendedUntil);
  });

  it("came as that record came whose membership is the older, so that an import goes with what it brought", () => {
    const brought = record({
      ...{ cameBy: "imported", importRequest: 7, memberSince: day("2020-01-01") },
    });
    expect(uniteRecords(record(), brought)).toMatchObject({ cameBy: "imported", importRequest: 7 });
    const later = { ...brought, memberSince: day("2027-01-01") };
    expect(uniteRecords(later, record())).toMatchObject({ cameBy: "joined", importRequest: null });
    expect(uniteRecords(record({ cameBy: "founded" }), brought)).toMatchObject({
      ...{ cameBy: "founded", importRequest: null },
    });
  });

  it("is vouched for where one is, or where it is asked of one of the two only", () => {
    const asked = (vouchedFrom: Day | null) => record({ isVouchingAsked: true, vouchedFrom });
    expect(uniteRecords(asked(null), asked(null)).vouchedFrom).toBeNull();
    expect(uniteRecords(asked(null), asked(day("2027-02-01"))).vouchedFrom).toBe("2027-02-01");
    expect(uniteRecords(asked(null), record()).vouchedFrom).toBe("2026-06-01");
    expect(uniteRecords(asked(null), record(supporter)).vouchedFrom).toBeNull();
  });
});
