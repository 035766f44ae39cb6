import { describe, expect, it } from "vitest";
import { type Actor, theClock } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { refuse } from "../../platform/refusal.ts";
import { answer } from "../../platform/testing/answer.ts";
import { constitutionNow, defaultRules } from "../rulebook/door.ts";
import { ask, whyNotAsk } from "./asking/acts/ask.ts";
import { stop } from "./asking/acts/stop.ts";
import { withdraw } from "./asking/acts/withdraw.ts";
import { approve } from "./keys/acts/approve.ts";
import { sign } from "./keys/acts/sign.ts";
import type { SignatureWithEvidence } from "./queries.ts";
import type { Request } from "./request.ts";
import { expire } from "./running/acts/expire.ts";
import { run } from "./running/acts/run.ts";
import { refusals } from "./words.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const HOUR = 3_600_000;
const hoursOn = (hours: number) => new Date(NOW.getTime() + hours * HOUR);
const [ada, ben] = ["ada", "ben"] as PersonId[] as [PersonId, PersonId];
const person = (personId: PersonId): Actor => ({
  ...{ kind: "person", personId, name: "Ada", standing: "member", offices: [] },
});
const at = (now = NOW, actor: Actor = person(ada)) => ({ actor, now });

const request = (parts: Partial<Request> = {}): Request =>
  ({
    number: 7,
    power: "mail-to-all",
    askedBy: ada,
    askedOffice: "national-committee",
    state: "open",
    askedAt: NOW,
    expiresAt: hoursOn(100),
    runsAt: hoursOn(48),
    delayHours: 48,
    keysNeeded: 1,
    stopNeeded: 3,
    stopCount: 0,
    ...parts,
  }) as Request;
// biome-ignore lint/suspicious/noExplicitAny: no choice looks at what was signed, but only whether it was.
const signed = { method: "passkey" } as any;
// biome-ignore lint/suspicious/noExplicitAny: the input only says which request.
const input = { number: 7 } as any;

describe("asking for what nobody does alone", () => {
  const rules = {
    ...{ ...defaultRules(), openRequests: 3, requestsADay: 10, mailDelayHours: 48 },
    ...{ requestHours: 72, secondKeys: 1, challengeHours: 24 },
  };
  const facts = {
    ...{
      act: { name: "mail.send" },
      input: {},
      power: "mail-to-all",
      office: "national-committee",
    },
    ...{ number: 7, nonce: "aa", running: 0, askedToday: 0, twin: undefined, rules },
    ...{ rehearsal: { on: "/mail", says: "Send it.", about: [] }, constitution: 1 },
  };
  const asking = (parts: object) =>
    // biome-ignore lint/suspicious/noExplicitAny: of the act only its name is looked at.
    answer(ask.decide({ ...facts, ...parts } as any, { why: "It opens." } as any, at()));

  it("writes down what, by whom, and until when: the delay and the time for a key", () => {
    expect(asking({})).toMatchObject({
      ...{ askedBy: ada, delayHours: 48, keysNeeded: 1, expiresAt: hoursOn(48 + 72), askedAt: NOW },
    });
    expect(asking({ power: "hide-post" })).toMatchObject({
      ...{ delayHours: undefined, expiresAt: hoursOn(72) },
    });
  });

  it("is not for whoever it is about, nor twice for the same", () => {
    const about = { ...facts.rehearsal, about: [ben, ada] };
    expect(asking({ rehearsal: about })).toBe("requests.refuse.aboutYou");
    expect(asking({ twin: 6 })).toBe("requests.refuse.twin");
  });

  it("has a number at a time and a number a day", () => {
    expect(asking({ running: 2, askedToday: 9 })).toMatchObject({ number: 7 });
    expect(asking({ running: 3 })).toBe("requests.refuse.tooMany");
    expect(asking({ askedToday: 10 })).toBe("requests.refuse.tooManyToday");
  });

  it("takes an office that carries the power, and what is no power nobody asks for", () => {
    expect(whyNotAsk("mail-to-all", ["national-committee"])).toBeUndefined();
    expect(answer(whyNotAsk("mail-to-all", ["treasurer"]))).toBe("requests.refuse.noAsker");
    expect(() => whyNotAsk("everything", [])).toThrow("no power");
    expect(() => whyNotAsk(undefined, [])).toThrow("no power");
  });
});

describe("the asker's signature", () => {
  const unsigned = request({ state: "unsigned" });
  const signing = (parts: object = {}, now = NOW) => {
    const offices = ["national-committee"];
    const facts = { request: unsigned, signed, offices, stopNeeded: 3, twin: undefined, ...parts };
    return answer(sign.decide(facts, input, at(now)));
  };

  it("sets the delay going from that moment, where there is one", () => {
    expect(signing({}, hoursOn(0.5))).toMatchObject({ runsAt: hoursOn(48.5), stopNeeded: 3 });
    const withoutDelay = { ...unsigned, delayHours: undefined };
    expect(signing({ request: withoutDelay })).toMatchObject({ runsAt: undefined });
  });

  it("comes within the hour, in the office, and for what nobody else has asked meanwhile", () => {
    expect(signing({}, hoursOn(1))).toBe("requests.refuse.notUnsigned");
    expect(signing({ offices: ["trustee"] })).toBe("requests.refuse.noAsker");
    expect(signing({ twin: 6 })).toBe("requests.refuse.twin");
  });
});

describe("turning a key", () => {
  const key = { isAskers: false, signedBy: "cem" as PersonId } as SignatureWithEvidence;
  const own = { isAskers: true, signedBy: ada } as SignatureWithEvidence;
  const turning = (parts: object = {}) => {
    const facts = {
      ...{ request: request(), constitution: constitutionNow(), offices: ["facilitator"] },
      ...{ bodies: ["facilitation"], askersBodies: ["committee"], signatures: [own], about: [] },
      ...{ signed, ...parts },
    };
    return answer(approve.decide(facts, input, at(NOW, person(ben))));
  };

  it("carries it out with the last that it takes, and not one before", () => {
    expect(turning()).toMatchObject({ office: "facilitator", isLast: true });
    const two = request({ keysNeeded: 2 });
    expect(turning({ request: two })).toMatchObject({ isLast: false });
    expect(turning({ request: two, signatures: [own, key] })).toMatchObject({ isLast: true });
  });

  it("says first why there is no key, then what is wrong with the signature", () => {
    const broken = refuse("invalid", refusals.refuse.unknown);
    expect(turning({ signed: broken })).toBe("requests.refuse.unknown");
    expect(turning({ signed: broken, offices: [] })).toBe("requests.refuse.noKey");
  });
});

describe("what becomes of it", () => {
  const OVER = "requests.refuse.notOpen";

  it("members stop it, and hear whether that was enough", () => {
    const stopping = (stopCount: number, has = false) =>
      answer(stop.decide({ request: request({ stopCount }), has }, input, at()));
    expect(stopping(1)).toMatchObject({ request: { number: 7 }, isEnough: false });
    expect(stopping(2)).toMatchObject({ isEnough: true });
    expect(stopping(2, true)).toBe("requests.refuse.stoppedAlready");
  });

  it("its asker takes it back, signed or not, as long as it is open", () => {
    const withdrawing = (parts: Partial<Request>, now = NOW) =>
      answer(withdraw.decide(request(parts), input, at(now)));
    expect(withdrawing({})).toMatchObject({ number: 7 });
    expect(withdrawing({ state: "unsigned" })).toMatchObject({ number: 7 });
    expect(withdrawing({ state: "unsigned" }, hoursOn(1))).toBe(OVER);
    expect(withdrawing({}, hoursOn(100))).toBe(OVER);
  });

  it("the clock closes it when its time is over, and runs it when its delay is", () => {
    const clock = (now: Date) => at(now, theClock);
    expect(answer(expire.decide(request(), input, clock(hoursOn(100))))).toMatchObject({
      number: 7,
    });
    expect(answer(expire.decide(request(), input, clock(hoursOn(99))))).toBe(OVER);
    expect(answer(run.decide(request(), input, clock(hoursOn(48))))).toMatchObject({ number: 7 });
    expect(answer(run.decide(request(), input, clock(hoursOn(47))))).toBe(OVER);
  });
});
