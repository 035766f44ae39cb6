import { describe, expect, it } from "vitest";
import { type Actor, theClock } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { addDays } from "../../platform/time/days.ts";
import { defaultRules, membersNeeded } from "../rulebook/door.ts";
import {
  type Challenge,
  decideEnd,
  decideVacant,
  decideVerdict,
  isAwaited,
  isOpen,
  isTaken,
  type JurySitting,
  type Lot,
  quorumOf,
  type Seat,
  type SeatState,
  seatsOf,
  termsOf,
  whyNotJoin,
} from "./challenge.ts";
import { challenge as joinChallenge } from "./challenges/acts/challenge.ts";
import { lapse } from "./challenges/acts/lapse.ts";
import { leaveAsIs } from "./challenges/acts/leave-as-is.ts";
import { takeBack } from "./challenges/acts/take-back.ts";
import { replace } from "./seats/acts/replace.ts";
import { serve } from "./seats/acts/serve.ts";
import { vote } from "./seats/acts/vote.ts";
import { decideJuror } from "./seats/juror.ts";
import { close } from "./verdicts/acts/close.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);
const CLOSES = addDays(NOW, 7);
const ENDS = addDays(NOW, 14);
const terms = { ...termsOf(defaultRules()), jurySize: 5, juryQuorum: 3, juryMajorityPercent: 60 };
const [ada, ben] = ["ada", "ben"] as PersonId[] as [PersonId, PersonId];
const member: Actor = {
  ...{ kind: "person", personId: ada, name: "Ada", standing: "member", offices: [] },
};

const challenge = (parts: Partial<Challenge> = {}): Challenge => ({
  id: 1,
  requestId: 7,
  electionId: undefined,
  act: "discussions.hide",
  input: {},
  on: "/proposals/7",
  says: "Hide a comment.",
  why: "It names a street.",
  by: { kind: "clock" },
  changeHash: "00",
  ranAt: NOW,
  closesAt: CLOSES,
  terms,
  needed: 10,
  joined: 0,
  state: "open",
  lot: undefined,
  jury: undefined,
  decided: undefined,
  ...parts,
});
const lot = (parts: Partial<Lot> = {}) => ({ drawAt: CLOSES, poolSize: 200, ...parts }) as Lot;
const jury = (parts: Partial<JurySitting> = {}) =>
  ({ endsAt: ENDS, called: 5, times: 1, ...parts }) as JurySitting;
const seat = (state: SeatState, parts: Partial<Seat> = {}): Seat => ({
  ...{ id: 1, number: 1, personId: ada, state, calledAt: NOW, answerBy: CLOSES },
  ...parts,
});
const sitting = (parts: Partial<Challenge> = {}) =>
  challenge({ state: "sitting", lot: lot(), jury: jury(), ...parts });

describe("joining a challenge", () => {
  const facts = { challenge: challenge(), holdsKey: false, hasJoined: false };
  const why = (parts: object, now = NOW) => answer(whyNotJoin({ ...facts, ...parts }, now));

  it("is possible until its time is over, whether or not the clock has come round", () => {
    expect(isOpen(challenge(), justBefore(CLOSES))).toBe(true);
    expect(isOpen(challenge(), CLOSES)).toBe(false);
    expect(isOpen(challenge({ state: "standing" }), NOW)).toBe(false);
    expect(why({}, justBefore(CLOSES))).toBeUndefined();
    expect(why({}, CLOSES)).toBe("juries.refuse.late");
  });

  it.each(["unchallenged", "standing", "sitting", "decided"] as const)(
    "is over where it is %s, and that is said also after its time",
    (state) => {
      expect(why({ challenge: challenge({ state }) })).toBe(`juries.refuse.${state}`);
      expect(why({ challenge: challenge({ state }) }, CLOSES)).toBe(`juries.refuse.${state}`);
    },
  );

  it("is not for those whose keys turned, nor twice for anybody", () => {
    expect(why({ holdsKey: true })).toBe("juries.refuse.hadPart");
    expect(why({ hasJoined: true })).toBe("juries.refuse.joinedAlready");
  });

  it("makes it stand with the last that it takes, and not one before", () => {
    const join = (joined: number, parts = {}) =>
      answer(
        joinChallenge.decide(
          { ...facts, challenge: challenge({ joined }), ...parts },
          { id: 1, reason: "It was fair." },
          { actor: member, now: NOW },
        ),
      );
    expect(join(8)).toMatchObject({ isLast: false, personId: ada });
    expect(join(9)).toMatchObject({ isLast: true });
    expect(join(9, { hasJoined: true })).toBe("juries.refuse.joinedAlready");
  });

  it("can be taken back as long as it does not stand", () => {
    const back = (hasJoined: boolean, now: Date) => {
      const given = { ...facts, hasJoined, personId: ada };
      return answer(takeBack.decide(given, { id: 1 }, { actor: member, now }));
    };
    expect(back(true, NOW)).toMatchObject({ personId: ada });
    expect(back(false, NOW)).toBe("juries.refuse.notJoined");
    expect(back(true, CLOSES)).toBe("juries.refuse.tooLateToTakeBack");
  });

  it("takes a share of the members, but never fewer or more than the rulebook says", () => {
    const rules = {
      ...defaultRules(),
      ...{ challengePercent: 2, challengeLeast: 10, challengeMost: 200 },
    };
    const needed = (members: number) => membersNeeded("challenge", rules, members);
    expect([50, 2000, 100_000].map(needed)).toEqual([10, 40, 200]);
  });
});

describe("the clock", () => {
  const at = (now: Date) => ({ actor: theClock, now });
  const NOT_DUE = "juries.refuse.notDue";

  it("lets an open challenge lapse at its close, and only then", () => {
    const lapses = (of: Challenge, now: Date) => answer(lapse.decide(of, { id: 1 }, at(now)));
    expect(lapses(challenge(), CLOSES)).toMatchObject({ id: 1 });
    expect(lapses(challenge(), justBefore(CLOSES))).toBe(NOT_DUE);
    expect(lapses(challenge({ state: "standing" }), CLOSES)).toBe(NOT_DUE);
  });

  it("leaves as it is only what is due to be undone", () => {
    const leaves = (undoing: "due" | "done") => {
      const decided = { undoing } as Challenge["decided"];
      const input = { id: 1, says: "They were erased." };
      return answer(leaveAsIs.decide(challenge({ decided }), input, at(NOW)));
    };
    expect(leaves("due")).toMatchObject({ says: "They were erased." });
    expect(leaves("done")).toBe(NOT_DUE);
  });

  it("closes a jury at its end, and not before while some have yet to vote", () => {
    const closes = (votes: number, now: Date) => {
      const tally = { uphold: votes, overturn: 0 };
      const facts = { challenge: sitting(), seats: [], tally, canBeUndone: true };
      return answer(close.decide(facts, { id: 1 }, at(now)));
    };
    expect(closes(4, justBefore(ENDS))).toBe(NOT_DUE);
    expect(closes(4, ENDS)).toMatchObject({ end: "upheld" });
    expect(closes(5, NOW)).toMatchObject({ end: "upheld" });
  });

  it("gives a place to the next of the lot where its holder left or did not answer", () => {
    const replaces = (of: Challenge, seats: readonly Seat[], now = NOW) => {
      const facts = { challenge: of, seats, members: new Set([ada]) };
      return answer(replace.decide(facts, { id: 1 }, at(now)));
    };
    const serving = Array.from({ length: 4 }, (_, index) => seat("serving", { id: index + 2 }));
    const gone = seat("serving", { id: 9, personId: ben });
    expect(replaces(sitting(), [...serving, gone])).toMatchObject({ vacant: [gone], toCall: 1 });
    expect(replaces(sitting(), serving)).toMatchObject({ vacant: [], toCall: 1 });
    expect(replaces(sitting(), [...serving, seat("serving")])).toBe(NOT_DUE);
    const used = sitting({ jury: jury({ called: 200 }) });
    expect(replaces(used, [...serving, gone])).toMatchObject({ vacant: [gone], toCall: 0 });
    expect(replaces(used, serving)).toBe(NOT_DUE);
    expect(replaces(sitting(), serving, justBefore(ENDS))).toMatchObject({ toCall: 1 });
    expect(replaces(sitting(), serving, ENDS)).toBe(NOT_DUE);
    expect(replaces(sitting({ state: "decided" }), serving)).toBe(NOT_DUE);
    expect(replaces(sitting({ jury: undefined }), serving)).toBe(NOT_DUE);
    expect(replaces(sitting({ lot: undefined }), serving)).toBe(NOT_DUE);
  });
});

describe("a seat", () => {
  const states = ["called", "serving", "voted", "declined", "replaced"] as const;

  it("counts until it is given up, and is awaited until its holder has voted", () => {
    expect(states.filter((state) => isTaken(seat(state)))).toEqual(["called", "serving", "voted"]);
    expect(states.filter((state) => isAwaited(seat(state)))).toEqual(["called", "serving"]);
  });

  it("is vacant where nobody answered in time, or its holder is erased or no member", () => {
    const isVacant = (of: Seat, now = NOW) =>
      decideVacant([of], (id) => id === ada, now).length === 1;
    expect(isVacant(seat("called"))).toBe(false);
    expect(isVacant(seat("called"), justBefore(CLOSES))).toBe(false);
    expect(isVacant(seat("called"), CLOSES)).toBe(true);
    expect(isVacant(seat("serving"), CLOSES)).toBe(false);
    expect(isVacant(seat("serving", { personId: undefined }))).toBe(true);
    expect(isVacant(seat("serving", { personId: ben }))).toBe(true);
    expect(isVacant(seat("voted", { personId: ben }))).toBe(false);
  });

  const juror = (of: Seat | undefined, parts: Partial<Challenge> = {}, now = NOW) => {
    const found = sitting(parts);
    return answer(decideJuror({ challenge: found, jury: found.jury, seat: of }, now));
  };

  it("lets its holder act until their answer is late or the jury over", () => {
    expect(juror(seat("called"), {}, justBefore(CLOSES))).toMatchObject({
      seat: { state: "called" },
    });
    expect(juror(seat("called"), {}, CLOSES)).toBe("juries.refuse.answerOver");
    expect(juror(seat("serving"), {}, justBefore(ENDS))).toMatchObject({
      seat: { state: "serving" },
    });
    expect(juror(seat("serving"), {}, ENDS)).toBe("juries.refuse.juryOver");
    expect(juror(seat("serving"), { state: "decided" })).toBe("juries.refuse.juryOver");
    expect(juror(seat("serving"), { jury: undefined })).toBe("juries.refuse.juryOver");
  });

  it("is nobody's who was not drawn, who gave it up, or who has voted", () => {
    expect(juror(undefined)).toBe("juries.refuse.notJuror");
    expect(juror(seat("replaced"))).toBe("juries.refuse.replaced");
    expect(juror(seat("declined"))).toBe("juries.refuse.declined");
    expect(juror(seat("voted"))).toBe("juries.refuse.votedAlready");
  });

  it("is taken once, and voted from once", () => {
    const found = sitting();
    const facts = (state: SeatState) => ({ challenge: found, jury: found.jury, seat: seat(state) });
    const at = { actor: member, now: NOW };
    expect(answer(serve.decide(facts("called"), { id: 1 }, at))).toMatchObject({ seat: { id: 1 } });
    expect(answer(serve.decide(facts("serving"), { id: 1 }, at))).toBe(
      "juries.refuse.servesAlready",
    );
    expect(answer(serve.decide(facts("voted"), { id: 1 }, at))).toBe("juries.refuse.votedAlready");
    const cast = { id: 1, choice: "uphold", sentence: undefined } as const;
    expect(answer(vote.decide(facts("serving"), cast, at))).toMatchObject({ choice: "uphold" });
    expect(answer(vote.decide(facts("voted"), cast, at))).toBe("juries.refuse.votedAlready");
  });
});

describe("the verdict", () => {
  const sat = (parts: object = {}) => ({
    ...{ terms, poolSize: 200, called: 5, times: 1, endsAt: ENDS, ...parts },
  });
  const tally = (uphold: number, overturn: number) => ({ uphold, overturn });

  it("overturns with more than the majority, and not with just as much", () => {
    expect(decideVerdict(tally(2, 3), terms)).toBe("upheld");
    expect(decideVerdict(tally(1, 3), terms)).toBe("overturned");
    expect(decideVerdict(tally(39, 61), terms)).toBe("overturned");
    expect(decideVerdict(tally(41, 59), terms)).toBe("upheld");
  });

  it("of a small party has as many seats as there are people, and a quorum that they can reach", () => {
    expect([seatsOf(terms, 3), seatsOf(terms, 200)]).toEqual([3, 5]);
    expect([quorumOf(terms, 0), quorumOf(terms, 2), quorumOf(terms, 200)]).toEqual([1, 2, 3]);
  });

  it("comes with just the quorum; else the next are called, as long as there are any", () => {
    expect(decideEnd(sat(), tally(3, 0), justBefore(ENDS))).toBe("not-yet");
    expect(decideEnd(sat(), tally(3, 0), ENDS)).toBe("upheld");
    expect(decideEnd(sat(), tally(2, 0), ENDS)).toBe("call-again");
    expect(decideEnd(sat({ called: 200 }), tally(2, 0), ENDS)).toBe("fallen");
    expect(decideEnd(sat({ times: terms.juryTimes }), tally(2, 0), ENDS)).toBe("fallen");
  });

  it("of a party in which nobody is left to judge waits for its end", () => {
    expect(decideEnd(sat({ poolSize: 0, called: 0 }), tally(0, 0), NOW)).toBe("not-yet");
  });
});
