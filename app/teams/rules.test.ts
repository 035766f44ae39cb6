import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type PersonId } from "../../platform/ids.ts";
import { close } from "./deciding/closing.ts";
import { whatIsDue } from "./founding/due.ts";
import { findScope, NATIONAL, scopeText } from "./scope.ts";
import { type Decision, isPassed, type Place, seated } from "./team.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const DAY_MS = 86_400_000;

const outcome = fc
  .record({ yes: fc.nat(50), no: fc.nat(50), silent: fc.nat(50) })
  .map(({ yes, no, silent }) => ({ yes, no, voters: yes + no + silent }));
const bars = fc.record({
  least: fc.integer({ min: 2, max: 20 }),
  percent: fc.integer({ min: 5, max: 60 }),
});

describe("a team's yes", () => {
  it("takes more yes than no, enough of them, and never fewer for one more yes", () => {
    fc.assert(
      fc.property(outcome, bars, (out, bar) => {
        if (isPassed(out, bar)) {
          expect(out.yes).toBeGreaterThan(out.no);
          expect(out.yes).toBeGreaterThanOrEqual(bar.least);
          const more = { ...out, yes: out.yes + 1, voters: out.voters + 1 };
          expect(isPassed(more, bar)).toBe(true);
        }
        const against = { ...out, no: out.yes, voters: out.voters + out.yes };
        expect(isPassed(against, bar)).toBe(false);
      }),
    );
  });

  it("seats those whom most want, and never more than there are seats", () => {
    const offers = fc
      .array(fc.record({ yes: fc.nat(9) }))
      .map((all) => all.map((one, index) => ({ ...one, id: index + 1 })));
    fc.assert(
      fc.property(offers, fc.integer({ min: -2, max: 5 }), (all, seats) => {
        const chosen = seated(all, seats);
        expect(chosen.length).toBe(Math.min(Math.max(0, seats), all.length));
        const left = all.filter((one) => !chosen.includes(one));
        for (const one of chosen)
          for (const other of left) expect(one.yes).toBeGreaterThanOrEqual(other.yes);
      }),
    );
  });

  it("counts nobody twice, nobody who came later and nobody who is no member", () => {
    const person = fc.record({
      isMember: fc.boolean(),
      cameDay: fc.integer({ min: -3, max: 3 }),
      says: fc.constantFrom("yes", "no", undefined),
      isIn: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const all = people.map((one) => ({ ...one, personId: newId() as PersonId }));
        const decision = {
          id: 1,
          openedAt: NOW,
          kind: "decide",
          least: 2,
          percent: 25,
        } as Decision;
        const [closed] = close({
          decisions: [decision],
          said: all.flatMap(({ personId, says }) =>
            says === undefined ? [] : { decisionId: 1, personId, isYes: says === "yes" },
          ),
          places: all
            .filter(({ isIn }) => isIn)
            .map(({ personId, cameDay }) => {
              const at = new Date(NOW.getTime() + cameDay * DAY_MS);
              return { personId, state: "in", at } as Place;
            }),
          members: new Set(all.flatMap((one) => (one.isMember ? one.personId : []))),
          coordinators: [],
          seats: 2,
        });
        const able = all.filter(({ isIn, isMember, cameDay }) => isIn && isMember && cameDay <= 0);
        expect(closed?.outcome).toEqual({
          yes: able.filter(({ says }) => says === "yes").length,
          no: able.filter(({ says }) => says === "no").length,
          voters: able.length,
        });
      }),
    );
  });
});

describe("what the clock does with a team", () => {
  const rules = { teamUnledDays: 90 };
  const running = { state: "running", formsBy: NOW, unledSince: undefined } as const;
  const today = "2027-03-01" as never;

  it("ends a term the day after its last, and counts from then that nobody coordinates it", () => {
    const terms = [{ id: 7, until: "2027-02-28" as never }];
    expect(whatIsDue({ team: running, terms, people: 3, rules }, NOW)).toEqual({
      closes: undefined,
      ends: [7],
      unled: "from-now",
    });
    const lasting = [{ id: 7, until: today }];
    const led = { ...running, unledSince: NOW };
    expect(whatIsDue({ team: led, terms: lasting, people: 3, rules }, NOW)).toEqual({
      closes: undefined,
      ends: [],
      unled: "no-more",
    });
  });

  it("closes nothing that somebody coordinates, and nothing twice", () => {
    const long = { ...running, unledSince: new Date(NOW.getTime() - 91 * DAY_MS) };
    const term = [{ id: 7, until: today }];
    expect(whatIsDue({ team: long, terms: term, people: 3, rules }, NOW).closes).toBeUndefined();
    expect(whatIsDue({ team: long, terms: [], people: 3, rules }, NOW).closes).toBe("unled");
    const closed = { ...long, state: "closed" } as const;
    expect(whatIsDue({ team: closed, terms: [], people: 0, rules }, NOW)).toEqual({
      closes: undefined,
      ends: [],
      unled: undefined,
    });
  });
});

describe("where a team belongs", () => {
  it("is written and read alike, and the party has no key", () => {
    expect(findScope(scopeText(NATIONAL))).toEqual(NATIONAL);
    expect(findScope("branch:plymouth")).toEqual({ kind: "branch", key: "plymouth" });
    for (const text of ["national:x", "branch", "branch:", "<b>", "a:b:c", undefined])
      expect(findScope(text)).toBeUndefined();
  });
});
