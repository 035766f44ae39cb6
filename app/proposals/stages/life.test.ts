import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byCount } from "../../../platform/capacity.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDays } from "../../../platform/time/days.ts";
import { afterDays, hourOf } from "../../../platform/time/hours.ts";
import { defaultRules } from "../../rulebook/door.ts";
import {
  decideByClock,
  decideFreeze,
  decideOnSupport,
  isAdoptable,
  isPenFree,
  mayGo,
  NEXT_STATES,
  type State,
  type Stay,
  stayAfterHold,
  stayIn,
} from "./life.ts";

const rules = defaultRules();
const now = new Date("2027-03-01T12:00:00Z");
const stay = (state: State): Stay => stayIn(state, rules, 1000, now);
const STATES = Object.keys(NEXT_STATES) as State[];
const aState = fc.constantFrom(...STATES);
const later = fc.integer({ min: 0, max: 400 * 24 * 60 });
const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
/** The moment, `days` after today, at which what ends by days ends; and a minute before. */
const endOf = (days: number) => afterDays(now, days, rules.closingHour);
const justBefore = (instant: Date) => new Date(instant.getTime() - 60_000);
const fair = { hasFairSummary: true };
const unfair = { hasFairSummary: false };

describe("support", () => {
  it("carries an idea into discussion at the number that was copied, and not one before", () => {
    expect(decideOnSupport(stay("idea"), 9)).toBeUndefined();
    expect(decideOnSupport(stay("idea"), 10)).toEqual({
      to: "discussion",
      by: byCount("supporters", 10),
    });
  });

  it("moves nothing but ideas", () => {
    for (const state of STATES.filter((one) => one !== "idea")) {
      expect(decideOnSupport(stay(state), 1_000_000)).toBeUndefined();
    }
  });
});

describe("what lasts days", () => {
  const ENDING = ["idea", "discussion", "frozen", "ballot", "withdrawn"] as const;

  it("ends at the hour of the rulebook by UK clocks, whenever it began, and so ballots open and close then", () => {
    const began = fc.date({
      min: new Date("2027-01-01"),
      max: new Date("2029-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        began,
        fc.constantFrom(...ENDING),
        fc.integer({ min: 6, max: 23 }),
        (at, state, hour) => {
          const { looksAt, endsAt } = stayIn(state, { ...rules, closingHour: hour }, 1000, at);
          for (const instant of [looksAt, endsAt]) {
            if (instant === undefined) continue;
            expect(hourOf(instant)).toBe(hour);
            expect(instant.getTime() % 3_600_000).toBe(0);
          }
        },
      ),
    );
  });

  it("holds a proposal no minute longer than the rule says", () => {
    expect(stay("held").endsAt).toEqual(addDays(now, rules.holdDays));
  });
});

describe("the clock", () => {
  it("lets an idea lapse after 30 days", () => {
    expect(decideByClock(stay("idea"), unfair, justBefore(endOf(30)))).toBeUndefined();
    expect(decideByClock(stay("idea"), unfair, endOf(30))?.to).toBe("lapsed");
  });

  it("ends a discussion after 7 days if a summary is fair, and after 28 in any case", () => {
    const discussion = stay("discussion");
    expect(decideByClock(discussion, fair, justBefore(endOf(7)))).toBeUndefined();
    expect(decideByClock(discussion, unfair, endOf(7))).toBeUndefined();
    expect(decideByClock(discussion, fair, endOf(7))?.to).toBe("drafting");
    expect(decideByClock(discussion, unfair, endOf(28))?.to).toBe("drafting");
  });

  it("opens the ballot after 5 days of hearing", () => {
    expect(decideByClock(stay("frozen"), unfair, endOf(5))?.to).toBe("ballot");
  });

  it("never moves anything before its time, and only along the way", () => {
    fc.assert(
      fc.property(aState, later, fc.boolean(), (state, minutes, hasFairSummary) => {
        const here = stay(state);
        const at = minutesOn(minutes);
        const step = decideByClock(here, { hasFairSummary }, at);
        if (step === undefined) return;
        expect(mayGo(state, step.to)).toBe(true);
        expect(at.getTime()).toBeGreaterThanOrEqual(here.looksAt?.getTime() ?? Infinity);
      }),
    );
  });

  it("takes no step of its own in drafting, in a ballot or after the end", () => {
    for (const state of ["draft", "drafting", "ballot", "adopted", "lapsed", "merged"] as const) {
      expect(decideByClock(stay(state), fair, addDays(now, 1000))).toBeUndefined();
    }
  });
});

describe("drafting", () => {
  it("lasts 7 days before its authors can finish it", () => {
    expect(isRefusal(decideFreeze(stay("drafting"), now, addDays(now, 6.99)))).toBe(true);
    expect(decideFreeze(stay("drafting"), now, addDays(now, 7))).toEqual({
      to: "frozen",
      by: { kind: "authors" },
    });
  });

  it("nobody rewrites the text and finishes it at once: it rests for 3 days first", () => {
    const rewritten = addDays(now, 20);
    const atOnce = decideFreeze(stay("drafting"), rewritten, addDays(rewritten, 2.99));
    expect(atOnce).toMatchObject({ says: expect.stringContaining("unchanged for 3 days") });
    expect(isRefusal(decideFreeze(stay("drafting"), rewritten, addDays(rewritten, 3)))).toBe(false);
    const early = decideFreeze(stay("drafting"), addDays(now, 1), addDays(now, 2));
    expect(early).toMatchObject({ says: expect.stringContaining("Drafting lasts until") });
  });

  it("frees the pen after 28 days", () => {
    expect(isPenFree(stay("drafting"), addDays(now, 27.99))).toBe(false);
    expect(isPenFree(stay("drafting"), addDays(now, 28))).toBe(true);
  });
});

describe("withdrawing and holding", () => {
  it("a withdrawn proposal can be adopted for 7 days", () => {
    expect(isAdoptable(stay("withdrawn"), justBefore(endOf(7)))).toBe(true);
    expect(isAdoptable(stay("withdrawn"), endOf(7))).toBe(false);
  });

  it("whatever was held goes on with the time that it had left, to the hour at which days end", () => {
    fc.assert(
      fc.property(aState, later, later, (state, before, held) => {
        const here = stay(state);
        const heldAt = minutesOn(before);
        const freeAt = minutesOn(before + held);
        const again = stayAfterHold(here, heldAt, freeAt);
        for (const when of ["endsAt", "looksAt"] as const) {
          const [ends, ended] = [again[when], here[when]];
          expect(ends === undefined).toBe(ended === undefined);
          if (ends === undefined || ended === undefined) continue;
          const hoursMore = (+ends - +freeAt - (+ended - +heldAt)) / 3_600_000;
          expect(hoursMore).toBeGreaterThanOrEqual(0);
          expect(hoursMore).toBeLessThanOrEqual(25);
          expect(hourOf(ends)).toBe(rules.closingHour);
        }
        expect(again.rules).toBe(here.rules);
      }),
    );
  });
});
