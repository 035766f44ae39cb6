import { describe, expect, it } from "vitest";
import { type Person, theClock } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import type { Day } from "../../platform/time/days.ts";
import { callReview } from "./acts/call-review.ts";
import { openReview } from "./acts/open-review.ts";
import { isInForce, type PolicyState, paragraphsOf, reviewDay } from "./policy.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const ada = "ada" as PersonId;
const actor: Person = {
  ...{ kind: "person", personId: ada, name: "Ada", standing: "member", offices: [] },
};
const policy = (parts: object = {}) =>
  ({
    ...{ id: 1, title: "Rents", state: "in-force", reviewOn: "2027-03-01" },
    ...{ reviewCalls: 0, reviewCallsNeeded: 5, ...parts },
    // biome-ignore lint/suspicious/noExplicitAny: no choice looks at more of a policy.
  }) as any;

describe("a policy", () => {
  it("stays in force while it is under review", () => {
    const states: PolicyState[] = ["in-force", "under-review", "superseded", "repealed"];
    expect(states.filter(isInForce)).toEqual(["in-force", "under-review"]);
  });

  it("comes under review after its months, on a day that the month has", () => {
    expect(reviewDay("2027-03-01" as Day, 24)).toBe("2029-03-01");
    expect(reviewDay("2028-01-31" as Day, 1)).toBe("2028-02-29");
  });

  it("has a paragraph wherever a line is left empty, and none that says nothing", () => {
    expect(paragraphsOf("One.\n\nTwo\nstill two.\n\n\n \n\nThree.")).toEqual([
      ...["One.", "Two\nstill two.", "Three."],
    ]);
  });
});

describe("its review", () => {
  const calling = (parts: object, hasCalled = false) =>
    answer(callReview.decide({ policy: policy(parts), hasCalled }, { id: 1 }, { actor, now: NOW }));

  it("is opened by the last call that it takes, and not one before", () => {
    expect(calling({ reviewCalls: 3 })).toMatchObject({ personId: ada, opensReview: false });
    expect(calling({ reviewCalls: 4 })).toMatchObject({ opensReview: true });
  });

  it("is called for once, of what is in force and not under review", () => {
    expect(calling({}, true)).toBe("policy.refuse.calledAlready");
    expect(calling({ state: "repealed" })).toBe("policy.refuse.notInForce");
    expect(calling({ state: "under-review" })).toBe("policy.refuse.underReview");
  });

  it("is opened by the clock on its day, and not the day before", () => {
    const opening = (parts: object) =>
      answer(openReview.decide(policy(parts), { id: 1 }, { actor: theClock, now: NOW }));
    expect(opening({})).toMatchObject({ policy: { id: 1 } });
    expect(opening({ reviewOn: "2027-03-02" })).toBe("policy.refuse.notDue");
    expect(opening({ state: "under-review" })).toBe("policy.refuse.notDue");
    expect(opening({ state: "repealed" })).toBe("policy.refuse.notDue");
  });
});
