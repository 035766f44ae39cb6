import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PersonId } from "../../platform/ids.ts";
import { addDays } from "../../platform/time/days.ts";
import { defaultRules } from "../rulebook/door.ts";
import {
  decideEnd,
  decideToCall,
  decideVacant,
  decideVerdict,
  isTaken,
  quorumOf,
  type Seat,
  seatsOf,
  type Terms,
  termsOf,
} from "./challenge.ts";

const rules = defaultRules();
const NOW = new Date("2027-03-01T12:00:00Z");

const someTerms = fc
  .record({
    jurySize: fc.integer({ min: 3, max: 51 }),
    juryQuorum: fc.integer({ min: 2, max: 51 }),
    juryMajorityPercent: fc.integer({ min: 500, max: 900 }).map((tenths) => tenths / 10),
    juryTimes: fc.integer({ min: 1, max: 5 }),
  })
  .map((parts): Terms => ({ ...termsOf(rules), ...parts }));

const someTally = fc.record({ uphold: fc.nat(60), overturn: fc.nat(60) });

const aJury = (terms: Terms, parts: object = {}) => ({
  terms,
  poolSize: 200,
  called: 9,
  times: 1,
  endsAt: addDays(NOW, 7),
  ...parts,
});

describe("a verdict", () => {
  it("on equal votes upholds, whatever the majority is", () => {
    fc.assert(
      fc.property(someTerms, fc.nat(30), (terms, votes) => {
        expect(decideVerdict({ uphold: votes, overturn: votes }, terms)).toBe("upheld");
      }),
    );
  });

  it("is never turned by another vote for it", () => {
    fc.assert(
      fc.property(someTerms, someTally, (terms, tally) => {
        const more = { ...tally, overturn: tally.overturn + 1 };
        if (decideVerdict(tally, terms) === "overturned") {
          expect(decideVerdict(more, terms)).toBe("overturned");
        }
        const less = { ...tally, uphold: tally.uphold + 1 };
        if (decideVerdict(tally, terms) === "upheld") {
          expect(decideVerdict(less, terms)).toBe("upheld");
        }
      }),
    );
  });
});

describe("the end of a jury", () => {
  it("comes before its time only when all have voted", () => {
    fc.assert(
      fc.property(
        someTerms,
        someTally,
        fc.integer({ min: 1, max: 100 }),
        (terms, tally, poolSize) => {
          const votes = tally.uphold + tally.overturn;
          const end = decideEnd(aJury(terms, { poolSize }), tally, NOW);
          const haveAll = votes > 0 && votes >= seatsOf(terms, poolSize);
          expect(end === "not-yet").toBe(!haveAll);
        },
      ),
    );
  });

  it("with a quorum is a verdict; without one jurors are called again, and at last the act falls", () => {
    fc.assert(
      fc.property(someTerms, someTally, fc.integer({ min: 1, max: 6 }), (terms, tally, times) => {
        const late = addDays(NOW, 7);
        const end = decideEnd(aJury(terms, { times }), tally, late);
        const votes = tally.uphold + tally.overturn;
        if (votes >= quorumOf(terms, 200)) expect(end).toBe(decideVerdict(tally, terms));
        else expect(end).toBe(times < terms.juryTimes ? "call-again" : "fallen");
      }),
    );
  });

  it("without anybody left to call, the act falls at once", () => {
    const jury = aJury(termsOf(rules), { poolSize: 9, called: 9 });
    expect(decideEnd(jury, { uphold: 1, overturn: 0 }, addDays(NOW, 7))).toBe("fallen");
  });
});

describe("seats", () => {
  const aSeat = fc.record({
    id: fc.nat(),
    number: fc.nat(),
    personId: fc.option(
      fc.uuid().map((id) => id as PersonId),
      { nil: undefined },
    ),
    state: fc.constantFrom("called", "serving", "voted", "declined", "replaced") as fc.Arbitrary<
      Seat["state"]
    >,
    calledAt: fc.constant(NOW),
    answerBy: fc.integer({ min: -3, max: 3 }).map((days) => addDays(NOW, days)),
  });

  it("are never more than the jury's size, nor than the lot has people", () => {
    fc.assert(
      fc.property(
        someTerms,
        fc.nat(100),
        fc.nat(100),
        fc.nat(60),
        (terms, poolSize, called, taken) => {
          fc.pre(called <= poolSize);
          const more = decideToCall({ terms, poolSize, called }, taken);
          expect(more).toBeGreaterThanOrEqual(0);
          expect(called + more).toBeLessThanOrEqual(poolSize);
          if (more > 0) expect(taken + more).toBeLessThanOrEqual(seatsOf(terms, poolSize));
        },
      ),
    );
  });

  it("are never taken from whoever has voted, or serves and is a member still", () => {
    fc.assert(
      fc.property(fc.array(aSeat, { maxLength: 12 }), fc.boolean(), (seats, isMember) => {
        const vacant = decideVacant(seats, () => isMember, NOW);
        for (const seat of vacant) {
          expect(isTaken(seat)).toBe(true);
          expect(seat.state).not.toBe("voted");
          const keeps = seat.state === "serving" && isMember && seat.personId !== undefined;
          expect(keeps).toBe(false);
        }
      }),
    );
  });
});
