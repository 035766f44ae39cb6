import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { addDaysTo, type Day } from "../../platform/time/days.ts";
import { defaultRules } from "../rulebook/door.ts";
import { decideVouchedFrom, isVoucher, needsVouches, whyNotVouch } from "./vouching.ts";

const rules = { ...defaultRules(), vouchersNeeded: 2 };
const day = (text: string) => text as Day;
const TODAY = day("2027-03-01");

describe("who vouches, and for whom", () => {
  const ada = "ada" as PersonId;
  const member = (parts: object = {}): Person => ({
    ...{
      kind: "person",
      personId: "ben" as PersonId,
      name: "Ben",
      standing: "member",
      offices: [],
    },
    ...{ memberSince: day("2026-01-01"), ...parts },
  });
  const now = new Date("2027-03-01T12:00:00Z");

  it("is a member in good standing, of the rulebook's days, for whom others have vouched where it is asked", () => {
    const since = (count: number) => ({ memberSince: addDaysTo(TODAY, -count) });
    expect(isVoucher(member(since(rules.vouchMemberDays)), rules, now)).toBe(true);
    expect(isVoucher(member(since(rules.vouchMemberDays - 1)), rules, now)).toBe(false);
    for (const standing of ["supporter", "lapsed", "suspended", "unconfirmed"]) {
      expect(isVoucher(member({ standing }), rules, now)).toBe(false);
    }
    expect(isVoucher(member({ vouchedFrom: null }), rules, now)).toBe(false);
    expect(isVoucher(member({ vouchedFrom: addDaysTo(TODAY, 1) }), rules, now)).toBe(false);
    expect(isVoucher(member({ vouchedFrom: TODAY }), rules, now)).toBe(true);
    expect(isVoucher(undefined, rules, now)).toBe(false);
  });

  it("is needed by members of whom it is asked, until they count by it", () => {
    expect(needsVouches(member({ vouchedFrom: null }), TODAY)).toBe(true);
    expect(needsVouches(member({ vouchedFrom: addDaysTo(TODAY, 1) }), TODAY)).toBe(true);
    expect(needsVouches(member({ vouchedFrom: TODAY }), TODAY)).toBe(false);
    expect(needsVouches(member(), TODAY)).toBe(false);
    expect(needsVouches(member({ vouchedFrom: null, standing: "suspended" }), TODAY)).toBe(false);
  });

  it("nobody vouches for themselves, twice, for whom it is not asked, or for more than the rulebook's number", () => {
    const why = (parts: object) =>
      answer(
        whyNotVouch(
          ...([
            {
              voucher: ada,
              person: member({ vouchedFrom: null }),
              hasVouched: false,
              lately: 0,
              ...parts,
            },
            rules,
            TODAY,
          ] as Parameters<typeof whyNotVouch>),
        ),
      );
    expect(why({ voucher: "ben" })).toBe("vouching.vouch.oneself");
    expect(why({ hasVouched: true })).toBe("vouching.vouch.already");
    expect(why({ person: member() })).toBe("vouching.vouch.notAsked");
    expect(why({ person: undefined })).toBe("vouching.link.unknown");
    expect(why({ lately: rules.vouchesMost })).toBe("vouching.vouch.tooMany");
    expect(why({ lately: rules.vouchesMost - 1 })).toBeUndefined();
  });

  it("the day is some days after the last vouch that it takes; once it has come, it stands", () => {
    const from = (vouchedFrom: Day | null, standing: number) =>
      decideVouchedFrom({ vouchedFrom, standing }, rules, TODAY);
    expect(from(null, 1)).toBeNull();
    expect(from(null, 2)).toBe("2027-03-03");
    expect(from(day("2027-03-02"), 3)).toBe("2027-03-02");
    expect(from(day("2027-03-02"), 1)).toBeNull();
    expect(from(TODAY, 0)).toBe(TODAY);
  });
});
