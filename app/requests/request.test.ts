import { describe, expect, it } from "vitest";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { constitutionNow } from "../rulebook/door.ts";
import {
  bodiesThatAsked,
  decideKey,
  decideStop,
  findChallengeEnd,
  isDue,
  isOpen,
  isOver,
  isSameHand,
  type KeyFacts,
  keysInWords,
  keysOf,
  mayRunUnopposed,
  mayStillBeSigned,
  type Request,
  type Signature,
} from "./request.ts";

const ASKED = new Date("2027-03-01T12:00:00Z");
const minutesOn = (minutes: number) => new Date(ASKED.getTime() + minutes * 60_000);
const HOURS = 60;
const [asker, other] = ["asker", "other"] as PersonId[] as [PersonId, PersonId];

const request = (parts: Partial<Request> = {}): Request => ({
  number: 7,
  nonce: "aa",
  act: "mail.send-to-all",
  input: {},
  on: "/mail/7",
  says: "Send a letter to all members.",
  why: "The ballot opens.",
  askedAt: ASKED,
  expiresAt: minutesOn(100 * HOURS),
  delayHours: 48,
  keysNeeded: 1,
  power: "mail-to-all",
  askedBy: asker,
  askedOffice: "national-committee",
  changeHash: "00",
  state: "open",
  signedAt: minutesOn(10),
  runsAt: minutesOn(48 * HOURS + 10),
  stopNeeded: 5,
  stopCount: 0,
  challengeHours: 72,
  constitution: 1,
  endedAt: undefined,
  outcome: undefined,
  ...parts,
});

const signature = (parts: Partial<Signature> = {}): Signature => ({
  id: 1,
  isAskers: true,
  office: "national-committee",
  changeHash: "00",
  method: "passkey",
  signedAt: minutesOn(10),
  signedBy: asker,
  ...parts,
});

describe("a request's time", () => {
  it("is open until the minute it expires, and only while nothing became of it", () => {
    expect(isOpen(request(), minutesOn(100 * HOURS - 1))).toBe(true);
    expect(isOpen(request(), minutesOn(100 * HOURS))).toBe(false);
    expect(isOpen(request({ state: "done" }), ASKED)).toBe(false);
  });

  it("leaves its asker an hour to sign, and not a minute longer", () => {
    const unsigned = request({ state: "unsigned" });
    expect(mayStillBeSigned(unsigned, minutesOn(59))).toBe(true);
    expect(mayStillBeSigned(unsigned, minutesOn(60))).toBe(false);
    expect(mayStillBeSigned(request(), ASKED)).toBe(false);
    expect(isOver(unsigned, minutesOn(59))).toBe(false);
    expect(isOver(unsigned, minutesOn(60))).toBe(true);
  });

  it("is over when an open one has expired, and not again when it was done", () => {
    expect(isOver(request(), minutesOn(100 * HOURS - 1))).toBe(false);
    expect(isOver(request(), minutesOn(100 * HOURS))).toBe(true);
    expect(isOver(request({ state: "done" }), minutesOn(1000 * HOURS))).toBe(false);
  });

  it("is due from the moment that its delay ends, if it has one and is open still", () => {
    expect(isDue(request(), minutesOn(48 * HOURS + 9))).toBe(false);
    expect(isDue(request(), minutesOn(48 * HOURS + 10))).toBe(true);
    expect(isDue(request({ runsAt: undefined }), minutesOn(60 * HOURS))).toBe(false);
    expect(isDue(request({ state: "stopped" }), minutesOn(60 * HOURS))).toBe(false);
  });
});

describe("without a second key", () => {
  const ends = minutesOn(48 * HOURS + 10);
  const signed = [signature({ isAskers: false, signedAt: minutesOn(-9000) }), signature()];

  it("it runs once the delay since the asker's signature is over", () => {
    expect(mayRunUnopposed(request(), signed, ends)).toBe(true);
    expect(mayRunUnopposed(request(), signed, minutesOn(48 * HOURS + 9))).toBe(false);
  });

  it("it does not run earlier because somebody wrote an earlier time into it", () => {
    const hurried = request({ runsAt: ASKED });
    expect(mayRunUnopposed(hurried, signed, minutesOn(48 * HOURS + 9))).toBe(false);
    expect(mayRunUnopposed(hurried, signed, ends)).toBe(true);
  });

  it("it never runs unsigned, stopped, or where the power takes a key in any case", () => {
    expect(mayRunUnopposed(request(), [], ends)).toBe(false);
    expect(mayRunUnopposed(request({ state: "stopped" }), signed, ends)).toBe(false);
    expect(mayRunUnopposed(request({ delayHours: undefined }), signed, ends)).toBe(false);
    expect(mayRunUnopposed(request({ power: "hide-post" }), signed, ends)).toBe(false);
  });
});

describe("the second key", () => {
  const facts = (parts: Partial<KeyFacts> = {}): KeyFacts => ({
    request: request(),
    constitution: constitutionNow(),
    offices: ["facilitator"],
    bodies: ["facilitation"],
    askersBodies: ["committee"],
    signatures: [signature()],
    about: [],
    ...parts,
  });
  const turning = (parts: Partial<KeyFacts>, by = other, now = ASKED) =>
    answer(decideKey(facts(parts), by, now));

  it("is turned by an officer of another body whose key it is, in that office", () => {
    expect(turning({})).toBe("facilitator");
  });

  it.each([
    ["after it expired", {}, other, minutesOn(100 * HOURS), "notOpen"],
    ["by the asker", {}, asker, ASKED, "ownRequest"],
    ["by somebody whom it is about", { about: [other] }, other, ASKED, "aboutYou"],
    [
      "twice",
      { signatures: [signature(), signature({ isAskers: false, signedBy: other })] },
      other,
      ASKED,
      "keyTurned",
    ],
    ["without an office", { offices: [], bodies: [] }, other, ASKED, "noKey"],
    ["in an office without that key", { offices: ["safety-officer"] }, other, ASKED, "noKey"],
    [
      "by somebody who also sits in the asker's body",
      { offices: ["facilitator", "national-committee"] },
      other,
      ASKED,
      "noKey",
    ],
    [
      "by somebody whom the asker's body put there alone",
      { bodies: ["facilitation", "committee"] },
      other,
      ASKED,
      "sameHand",
    ],
    [
      "where the asker has joined that body since",
      { askersBodies: ["facilitation"] },
      other,
      ASKED,
      "sameHand",
    ],
  ] as const)("is not turned %s", (_, parts, by, now, code) => {
    expect(turning(parts, by, now)).toBe(`requests.refuse.${code}`);
  });

  it("is named to whoever has none: the offices that have it, but for the asker's", () => {
    expect(keysInWords(request(), constitutionNow())).toMatch(/Facilitator or .*Trustee/);
    const ofTrust = request({ askedOffice: "trustee" });
    expect(keysInWords(ofTrust, constitutionNow())).not.toContain("Trustee");
  });

  it("counts the asker's body as of then and of now, and one in common is the same hand", () => {
    expect(bodiesThatAsked(request(), ["trust"])).toEqual(["committee", "trust"]);
    expect(isSameHand(["trust", "safety"], ["safety"])).toBe(true);
    expect(isSameHand(["trust"], ["safety"])).toBe(false);
  });

  it("is told from the asker's own signature", () => {
    const second = signature({ id: 2, isAskers: false });
    expect(keysOf([signature(), second])).toEqual([second]);
  });
});

describe("a member's stop", () => {
  it("is enough with the last that it takes, and not one before", () => {
    expect(decideStop(request({ stopCount: 3 }), false, ASKED)).toEqual({ isEnough: false });
    expect(decideStop(request({ stopCount: 4 }), false, ASKED)).toEqual({ isEnough: true });
  });

  it("counts once, and only while it is open", () => {
    expect(answer(decideStop(request(), true, ASKED))).toBe("requests.refuse.stoppedAlready");
    const late = decideStop(request(), false, minutesOn(100 * HOURS));
    expect(answer(late)).toBe("requests.refuse.notOpen");
  });
});

describe("what was done", () => {
  const done = request({ state: "done", endedAt: ASKED });

  it("can be challenged for as many hours as stood there then", () => {
    expect(findChallengeEnd(done, minutesOn(72 * HOURS - 1))).toEqual(minutesOn(72 * HOURS));
    expect(findChallengeEnd(done, minutesOn(72 * HOURS))).toBeUndefined();
  });

  it("is nothing to challenge where nothing was done", () => {
    expect(findChallengeEnd(request({ endedAt: ASKED }), ASKED)).toBeUndefined();
    expect(findChallengeEnd(request({ state: "done" }), ASKED)).toBeUndefined();
  });
});
