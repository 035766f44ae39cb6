import { describe, expect, it } from "vitest";
import { type Actor, theClock } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { afterDays } from "../../platform/time/hours.ts";
import { defaultRules } from "../rulebook/door.ts";
import { answer as answerRecall } from "./acts/answer.ts";
import { moveOn } from "./acts/move-on.ts";
import { start } from "./acts/start.ts";
import { support } from "./acts/support.ts";
import { takeBack } from "./acts/take-back.ts";
import type { Recall } from "./recall.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const UNTIL = afterDays(NOW, 30, 20);
const [officer, member] = ["officer", "member"] as PersonId[] as [PersonId, PersonId];
const person = (personId: PersonId): Actor => ({
  ...{ kind: "person", personId, name: "Ada", standing: "member", offices: [] },
});
const at = (personId = member, now = NOW) => ({ actor: person(personId), now });
const recall = (parts: Partial<Recall> = {}) =>
  ({
    ...{ id: 1, office: "treasurer", personId: officer, state: "gathering", needed: 10 },
    ...{ supportCount: 0, gathersUntil: UNTIL, ...parts },
  }) as Recall;
const input = { id: 1 };

describe("a recall", () => {
  it("is started with the numbers that the rulebook holds now", () => {
    const rules = { ...defaultRules(), recallAnswerDays: 7, recallRestDays: 180, recallDays: 30 };
    const facts = { id: 5, rules, activeMembers: 20, isHeld: true, isOwn: false };
    const starts = (isHeld: boolean) =>
      answer(
        start.decide(
          { ...facts, isHeld, earlier: [], ownUnderWay: 0 },
          // biome-ignore lint/suspicious/noExplicitAny: it is made of what a form sent.
          { held: { personId: officer, office: "treasurer" }, reason: "The books." } as any,
          at(),
        ),
      );
    expect(starts(true)).toMatchObject({
      ...{ id: 5, personId: officer, startedBy: member, needed: rules.recallLeast },
      ...{ answerDays: 7, restDays: 180, gathersUntil: UNTIL },
    });
    expect(starts(false)).toBe("recalls.refuse.notHeld");
  });

  it("is supported, and that is taken back while it gathers", () => {
    const supports = (hasSupported: boolean) =>
      answer(support.decide({ recall: recall(), hasSupported }, input, at()));
    expect(supports(false)).toMatchObject({ personId: member, isEnough: false });
    expect(supports(true)).toBe("recalls.refuse.supportedAlready");
    const back = (isSupporting: boolean, now = NOW) => {
      const facts = { recall: recall(), personId: member, isSupporting };
      return answer(takeBack.decide(facts, input, at(member, now)));
    };
    expect(back(true)).toMatchObject({ personId: member });
    expect(back(false)).toBe("recalls.refuse.notSupported");
    expect(back(true, UNTIL)).toBe("recalls.refuse.notGathering");
  });

  it("is answered by whoever holds the office, until members vote", () => {
    const answers = (state: Recall["state"], by = officer) =>
      answer(answerRecall.decide(recall({ state }), { id: 1, answer: "Here they are." }, at(by)));
    expect(answers("gathering")).toMatchObject({ answer: "Here they are." });
    expect(answers("answering")).toMatchObject({ answer: "Here they are." });
    expect(answers("ballot")).toBe("recalls.refuse.tooLateToAnswer");
    expect(answers("gathering", member)).toBe("recalls.refuse.notYours");
  });

  it("moves on when it is due; its ballot waits while the record cannot be sealed", () => {
    const moves = (of: Recall, isUnsealed: boolean, now = UNTIL) =>
      answer(
        moveOn.decide({ recall: of, isHeld: true, isUnsealed }, input, { actor: theClock, now }),
      );
    const answered = recall({ state: "answering", ballotOpensAt: UNTIL });
    expect(moves(recall(), false, NOW)).toBe("recalls.refuse.notDue");
    expect(moves(recall(), true)).toMatchObject({ step: "lapse" });
    expect(moves(answered, false)).toMatchObject({ step: "open-ballot" });
    expect(moves(answered, true)).toBe("recalls.refuse.notSealing");
  });
});
