import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import { standingOn } from "./member.ts";

const day = (text: string) => text as Day;
const paidTo = (text: string) => ({
  kind: "member" as const,
  isConfirmed: true,
  renewsOn: day(text),
  isSuspended: false,
});

describe("standing", () => {
  it("a lapsed member keeps their vote for 28 days", () => {
    expect(standingOn(paidTo("2027-03-01"), day("2027-03-29"), 28)).toBe("member");
    expect(standingOn(paidTo("2027-03-01"), day("2027-03-30"), 28)).toBe("lapsed");
  });

  it("nobody counts before they have confirmed their address", () => {
    const facts = { ...paidTo("2027-03-01"), isConfirmed: false };
    expect(standingOn(facts, day("2027-01-01"), 28)).toBe("unconfirmed");
  });

  it("a supporter is never a member", () => {
    const facts = {
      kind: "supporter" as const,
      isConfirmed: true,
      renewsOn: undefined,
      isSuspended: false,
    };
    expect(standingOn(facts, day("2027-01-01"), 28)).toBe("supporter");
  });

  it("whoever is suspended is so whatever else they are, once confirmed", () => {
    const supporter = { ...paidTo("2027-03-01"), kind: "supporter" as const, renewsOn: undefined };
    for (const facts of [paidTo("2027-03-01"), paidTo("2020-03-01"), supporter]) {
      expect(standingOn({ ...facts, isSuspended: true }, day("2027-01-01"), 28)).toBe("suspended");
    }
    const stranger = { ...supporter, isConfirmed: false, isSuspended: true };
    expect(standingOn(stranger, day("2027-01-01"), 28)).toBe("unconfirmed");
  });

  it("who has lapsed stays lapsed until they renew", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(90), fc.nat(2000), (until, grace, later) => {
        const renewsOn = addDaysTo(day("2026-01-01"), until);
        const facts = { ...paidTo(renewsOn), renewsOn };
        const firstLapsed = addDaysTo(renewsOn, grace + 1);
        expect(standingOn(facts, addDaysTo(firstLapsed, later), grace)).toBe("lapsed");
        expect(standingOn(facts, addDaysTo(firstLapsed, -1), grace)).toBe("member");
      }),
    );
  });
});
