import { describe, expect, it } from "vitest";
import { type Actor, aVisitor, theClock } from "../../platform/actor.ts";
import { answer } from "../../platform/testing/answer.ts";
import { defaultRules } from "../rulebook/door.ts";
import { close } from "./acts/close.ts";
import { open } from "./acts/open.ts";
import { repair } from "./acts/repair.ts";
import { review } from "./acts/review.ts";
import { isOpenAt, type Opening } from "./opening.ts";

const CLOSES = new Date("2027-03-01T13:00:00Z");
const LAST = new Date(CLOSES.getTime() - 1);
const operator: Actor = { kind: "operator" };
const opening = (parts: Partial<Opening> = {}) =>
  ({ request: 7, closesAt: CLOSES, ...parts }) as Opening;

describe("the operator's hour", () => {
  it("ends by itself, or sooner where it was closed", () => {
    expect([isOpenAt(opening(), LAST), isOpenAt(opening(), CLOSES)]).toEqual([true, false]);
    expect(isOpenAt(opening({ closedAt: LAST }), LAST)).toBe(false);
  });

  it("is opened where none is open, for the minutes of the rulebook", () => {
    const rules = { ...defaultRules(), breakGlassMinutes: 60, breakGlassReviewDays: 7 };
    const opens = (isOpen?: Opening) =>
      answer(open.decide({ open: isOpen, rules }, {}, { actor: theClock, now: LAST }));
    expect(opens()).toEqual({ minutes: 60, days: 7 });
    expect(opens(opening())).toBe("repairs.refuse.openAlready");
    expect(open.about?.({ minutes: 60, days: 7 })).toEqual([]);
    expect(open.may(theClock)).toBeUndefined();
  });

  it("lets the operator repair while it is open", () => {
    const what = { what: "end-sessions", why: "A key was lost." } as const;
    const repairs = (isOpen?: Opening) =>
      answer(repair.decide({ opening: isOpen }, what, { actor: operator, now: LAST }));
    expect(repairs(opening())).toMatchObject({ request: 7, what: "end-sessions" });
    expect(repairs()).toBe("repairs.refuse.closed");
  });

  it("is sealed by the clock at its end, by the operator when they like, and once", () => {
    const seals = (actor: Actor, now: Date, of = opening()) =>
      answer(close.decide(of, { request: 7 }, { actor, now }));
    expect(seals(theClock, LAST)).toBe("repairs.refuse.closed");
    expect(seals(theClock, CLOSES)).toMatchObject({ request: 7 });
    expect(seals(operator, LAST)).toMatchObject({ request: 7 });
    expect(seals(operator, LAST, opening({ closedAt: LAST }))).toBe("repairs.refuse.closed");
    expect([close.may(theClock), close.may(operator)]).toEqual([undefined, undefined]);
    expect(answer(close.may(aVisitor))).toBe("membership.may.operator");
  });

  it("is reviewed once it is over, once, by an officer who had no part in it", () => {
    const facts = { opening: opening(), hadPart: false, offices: ["trustee"] as const };
    const reviews = (parts: object, now = CLOSES) =>
      answer(
        review.decide(
          { ...facts, ...parts },
          { request: 7, text: "All was as it should be, and needed." },
          { actor: aVisitor, now },
        ),
      );
    expect(reviews({})).toMatchObject({ request: 7, by: { offices: ["trustee"] } });
    expect(reviews({ offices: [] })).toBe("repairs.refuse.noReviewer");
    expect(reviews({ hadPart: true })).toBe("repairs.refuse.noReviewer");
    expect(reviews({}, LAST)).toBe("repairs.refuse.notOver");
    expect(reviews({ opening: opening({ review: "Fine." }) })).toBe("repairs.refuse.reviewed");
  });
});
