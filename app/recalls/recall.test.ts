import { describe, expect, it } from "vitest";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { addDays } from "../../platform/time/days.ts";
import { defaultRules, membersNeeded } from "../rulebook/door.ts";
import {
  decideClockStep,
  decideSupport,
  findRestEnd,
  isGathering,
  type Recall,
  whyNotStart,
} from "./recall.ts";

const BEGAN = new Date("2027-03-01T12:00:00Z");
const UNTIL = addDays(BEGAN, 30);
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);
const [officer, member] = ["officer", "member"] as PersonId[] as [PersonId, PersonId];

const recall = (parts: Partial<Recall> = {}): Recall => ({
  id: 1,
  office: "treasurer",
  personId: officer,
  startedBy: member,
  reason: "The books were never shown.",
  answer: undefined,
  state: "gathering",
  needed: 10,
  supportCount: 0,
  answerDays: 7,
  restDays: 180,
  startedAt: BEGAN,
  gathersUntil: UNTIL,
  ballotOpensAt: undefined,
  ballotId: undefined,
  sealedId: undefined,
  shownWhy: undefined,
  endedAt: undefined,
  ...parts,
});

describe("the support that a recall needs", () => {
  const rules = { ...defaultRules(), recallPercent: 5, recallLeast: 10, recallMost: 500 };

  it.each([
    ["a few", 20, 10],
    ["as many as the share", 1000, 50],
    ["very many", 1_000_000, 500],
  ])("in a party of %s", (_, members, needed) => {
    expect(membersNeeded("recall", rules, members)).toBe(needed);
  });
});

describe("supporting a recall", () => {
  const supporting = (parts: Partial<Recall>, by = member, hasSupported = false, now = BEGAN) =>
    answer(decideSupport({ recall: recall(parts), hasSupported }, by, now));

  it("is enough with the last member that it takes, and not one before", () => {
    expect(supporting({ supportCount: 8 })).toEqual({ isEnough: false });
    expect(supporting({ supportCount: 9 })).toEqual({ isEnough: true });
  });

  it("ends with the day that was said, whether or not the clock has come round", () => {
    expect(isGathering(recall(), justBefore(UNTIL))).toBe(true);
    expect(supporting({}, member, false, justBefore(UNTIL))).toEqual({ isEnough: false });
    expect(supporting({}, member, false, UNTIL)).toBe("recalls.refuse.notGathering");
    expect(supporting({ state: "answering" })).toBe("recalls.refuse.notGathering");
  });

  it("is not for whoever holds the office, nor twice for anybody", () => {
    expect(supporting({}, officer)).toBe("recalls.refuse.ownOffice");
    expect(supporting({}, member, true)).toBe("recalls.refuse.supportedAlready");
  });
});

describe("starting a recall", () => {
  const starting = { isHeld: true, isOwn: false, earlier: [], ownUnderWay: 0 };
  const ended = (state: Recall["state"]) => recall({ state, endedAt: BEGAN });
  const rested = addDays(BEGAN, 180);

  it("anybody may, of an office that somebody else holds", () => {
    expect(whyNotStart(starting, BEGAN)).toBeUndefined();
  });

  it.each([
    ["nobody holds it", { isHeld: false }, "notHeld"],
    ["it is one's own", { isOwn: true }, "ownOffice"],
    ["one is under way", { earlier: [ended("moot"), recall()] }, "underWay"],
    ["the last is too recent", { earlier: [ended("moot"), ended("kept")] }, "rests"],
    ["one's own gathers still", { ownUnderWay: 1 }, "oneAtATime"],
  ])("not where %s", (_, parts, code) => {
    expect(answer(whyNotStart({ ...starting, ...parts }, BEGAN))).toBe(`recalls.refuse.${code}`);
  });

  it.each(["kept", "lapsed"] as const)(
    "one that was %s rests for the days that it was told",
    (state) => {
      expect(findRestEnd(ended(state), justBefore(rested))).toEqual(rested);
      expect(findRestEnd(ended(state), rested)).toBeUndefined();
      expect(whyNotStart({ ...starting, earlier: [ended(state)] }, rested)).toBeUndefined();
    },
  );

  it("no other end makes anybody wait, nor one without an end", () => {
    expect(findRestEnd(ended("moot"), BEGAN)).toBeUndefined();
    expect(findRestEnd(ended("recalled"), BEGAN)).toBeUndefined();
    expect(findRestEnd({ ...ended("kept"), endedAt: undefined }, BEGAN)).toBeUndefined();
  });
});

describe("the clock", () => {
  const answering = recall({ state: "answering", ballotOpensAt: UNTIL });

  it("lets it lapse when its time to gather is over", () => {
    expect(decideClockStep(recall(), true, justBefore(UNTIL))).toBeUndefined();
    expect(decideClockStep(recall(), true, UNTIL)).toBe("lapse");
  });

  it("opens the ballot at its time, and never where none was set", () => {
    expect(decideClockStep(answering, true, justBefore(UNTIL))).toBeUndefined();
    expect(decideClockStep(answering, true, UNTIL)).toBe("open-ballot");
    expect(
      decideClockStep({ ...answering, ballotOpensAt: undefined }, true, UNTIL),
    ).toBeUndefined();
  });

  it("ends it where nobody holds the office any more, but not once it is voted on or over", () => {
    expect(decideClockStep(recall(), false, BEGAN)).toBe("end-moot");
    expect(decideClockStep(answering, false, BEGAN)).toBe("end-moot");
    for (const state of ["ballot", "recalled", "kept", "lapsed", "moot"] as const)
      expect(decideClockStep(recall({ state }), false, UNTIL)).toBeUndefined();
  });
});
