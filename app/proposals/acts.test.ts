import { describe, expect, it } from "vitest";
import { type Actor, theClock } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { addDays } from "../../platform/time/days.ts";
import { afterDays, nextHour } from "../../platform/time/hours.ts";
import { constitutionNow, defaultRules } from "../rulebook/door.ts";
import { answerMerge } from "./merging/acts/answer-merge.ts";
import { askMerge } from "./merging/acts/ask-merge.ts";
import { isOfRulebook, isSameText, likenessOf, type Proposal } from "./proposal.ts";
import { freeze } from "./stages/acts/freeze.ts";
import { moveOn } from "./stages/acts/move-on.ts";
import { withdraw } from "./stages/acts/withdraw.ts";
import {
  decideFreeze,
  findWaitToFreeze,
  isAdoptable,
  mayBeRevised,
  type State,
  type Stay,
  stayAfterHold,
  stayIn,
} from "./stages/life.ts";
import { adopt } from "./supporting/acts/adopt.ts";
import { support } from "./supporting/acts/support.ts";
import { takePen } from "./supporting/acts/take-pen.ts";
import { withdrawSupport } from "./supporting/acts/withdraw-support.ts";
import { discardDraft } from "./writing/acts/discard-draft.ts";
import { publish } from "./writing/acts/publish.ts";
import { revise } from "./writing/acts/revise.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);
const [ada, ben, cem] = ["ada", "ben", "cem"] as PersonId[] as [PersonId, PersonId, PersonId];
const rules = {
  ...{ ...defaultRules(), openIdeas: 3, ideasADay: 2, adoptionDays: 14, restDays: 180 },
  ...{ adoptionMembers: 2, penMembers: 3, draftingMostDays: 60 },
};
const person = (personId: PersonId): Actor => ({
  ...{ kind: "person", personId, name: "Ada", standing: "member", offices: [] },
});
const at = (personId = ada, now = NOW) => ({ actor: person(personId), now });
const stay = (state: State): Stay => stayIn(state, rules, 1000, NOW);

const proposal = (state: State, parts: Partial<Proposal> = {}): Proposal =>
  ({
    ...{ id: 7, version: 2, kind: "new", chapter: "homes", aboutPolicy: undefined },
    ...{ title: "Cap rents", problem: "They rise.", body: "No more than wages.", effects: "" },
    ...{ supportCount: 0, authors: [ada], stay: stay(state), changedAt: NOW, ...parts },
  }) as Proposal;
const input = { id: 7 };
const STATES: readonly State[] = [
  ...(["draft", "idea", "discussion", "drafting", "amendment", "frozen", "ballot"] as const),
  ...(["adopted", "not-adopted", "lapsed", "merged", "withdrawn", "held", "rota"] as const),
  ...(["to-post", "posted", "not-posted", "taken-down"] as const),
];
const OPEN: readonly State[] = ["idea", "discussion", "drafting", "amendment"];

describe("publishing a draft", () => {
  const facts = {
    ...{ proposal: proposal("draft"), openIdeas: 0, publishedToday: 0, alike: [] },
    ...{ isPolicyThere: true, rules, constitution: constitutionNow() },
    onTrack: { track: "policy", statements: 0, ownPosts: 0 } as const,
  };
  const publishing = (parts: object, by = ada) =>
    answer(publish.decide({ ...facts, ...parts }, input, at(by)));
  const alike = (state: State, enteredAt = NOW, endsAt?: Date) => ({
    alike: [{ id: 3, state, enteredAt, endsAt }],
  });

  it("is its author's to do, once", () => {
    expect(publishing({})).toMatchObject({ id: 7 });
    expect(publishing({}, ben)).toBe("proposals.refuse.notAuthor");
    expect(publishing({ proposal: proposal("idea") })).toBe("proposals.refuse.notDraft");
  });

  it("takes the policy or the chapter that it is about", () => {
    expect(publishing({ isPolicyThere: false })).toBe("proposals.refuse.policyGone");
    const ended = { chapter: "no-such-chapter" };
    const nowhere = proposal("draft", ended);
    expect(publishing({ proposal: nowhere })).toBe("proposals.refuse.chapterEnded");
    const repeal = proposal("draft", { ...ended, kind: "repeal" });
    expect(publishing({ proposal: repeal })).toMatchObject({ id: 7 });
  });

  it("a change of names must be possible as things stand", () => {
    const change = { change: { what: "end", kind: "chapters", id: "no-such-chapter" } } as never;
    expect(publishing({ proposal: proposal("draft", { change }) })).toMatch(/^rulebook\./);
  });

  it("leaves room for others: so many ideas open, and so many a day", () => {
    expect(publishing({ openIdeas: 2, publishedToday: 1 })).toMatchObject({ id: 7 });
    expect(publishing({ openIdeas: 3 })).toBe("proposals.refuse.tooManyIdeas");
    expect(publishing({ publishedToday: 2 })).toBe("proposals.refuse.tooManyToday");
  });

  it.each(["idea", "discussion", "drafting", "frozen", "ballot", "held"] as const)(
    "the same text is not published twice: one is %s",
    (state) => {
      expect(publishing(alike(state))).toBe("proposals.refuse.openAlready");
      const both = [...alike("lapsed").alike, ...alike(state).alike];
      expect(publishing({ alike: both })).toBe("proposals.refuse.openAlready");
    },
  );

  it("nor while others can adopt what was withdrawn, nor soon after members said no", () => {
    const rested = addDays(NOW, -180);
    const later = new Date(NOW.getTime() + 1);
    expect(publishing(alike("withdrawn", NOW, later))).toBe("proposals.refuse.openAlready");
    expect(publishing(alike("withdrawn", NOW, NOW))).toMatchObject({ id: 7 });
    expect(publishing(alike("not-adopted", new Date(rested.getTime() + 1)))).toBe(
      "proposals.refuse.resting",
    );
    expect(publishing(alike("not-adopted", rested))).toMatchObject({ id: 7 });
    expect(publishing(alike("lapsed"))).toMatchObject({ id: 7 });
  });
});

describe("what its authors do", () => {
  const text = {
    title: "Cap rents",
    problem: "They rise.",
    body: "No more than pay.",
    effects: "",
  };
  const revising = (state: State, parts: object = {}, by = ada) =>
    answer(
      revise.decide(
        proposal(state),
        // biome-ignore lint/suspicious/noExplicitAny: as the form's fields make it.
        { id: 7, version: 2, why: undefined, ...text, ...parts } as any,
        at(by),
      ),
    );

  it("revise it as an idea and while drafting, the version that they saw, to something else", () => {
    const open = STATES.filter((state) => typeof revising(state) !== "string");
    // Only posts come before the rota.
    expect(open).toEqual(["idea", "drafting", "rota"]);
    expect(STATES.filter(mayBeRevised)).toEqual(open);
    expect(revising("held")).toBe("proposals.refuse.notOpenToRevision");
    expect(revising("idea", { version: 1 })).toBe("platform.changed-meanwhile");
    expect(revising("idea", { body: "No more than wages." })).toBe("proposals.refuse.sameText");
    expect(revising("idea", {}, ben)).toBe("proposals.refuse.notAuthor");
  });

  it("any part of the text makes it another", () => {
    expect(isSameText(text, { ...text })).toBe(true);
    for (const part of ["title", "problem", "body", "effects"])
      expect(isSameText(text, { ...text, [part]: "Else." }), part).toBe(false);
  });

  it("the same words are alike, however they are written", () => {
    const shouted = { title: " CAP  rents!", body: "No more than pay" };
    expect(likenessOf(shouted)).toBe(likenessOf(text));
    expect(likenessOf(text)).toBe("cap rents no more than pay");
    expect(likenessOf({ ...text, body: "No less than pay" })).not.toBe(likenessOf(text));
  });

  it("withdraw it before it is frozen, and discard what nobody has seen", () => {
    const withdrawing = (state: State, by = ada) =>
      answer(withdraw.decide(proposal(state), input, at(by)));
    expect(STATES.filter((state) => typeof withdrawing(state) !== "string")).toEqual([
      ...OPEN,
      "rota",
    ]);
    expect(withdrawing("frozen")).toBe("proposals.refuse.notWithdrawable");
    expect(withdrawing("idea", ben)).toBe("proposals.refuse.notAuthor");
    const discarding = (state: State, by = ada) =>
      answer(discardDraft.decide(proposal(state), input, at(by)));
    expect(discarding("draft")).toEqual({ id: 7 });
    expect(discarding("idea")).toBe("proposals.refuse.notDraft");
    expect(discarding("draft", ben)).toBe("proposals.refuse.notAuthor");
  });

  it("freeze it when it was drafted long enough and its text has rested", () => {
    const drafting = stay("drafting");
    const drafted = addDays(NOW, rules.draftingDays);
    const late = addDays(drafted, 100);
    const freezing = (by: PersonId, now: Date) =>
      answer(freeze.decide(proposal("drafting"), input, at(by, now)));
    expect(freezing(ada, late)).toMatchObject({ step: { to: "amendment" } });
    const ofRule = proposal("drafting", { kind: "rule" });
    expect(freeze.decide(ofRule, input, at(ada, late))).toMatchObject({ step: { to: "frozen" } });
    // Drafted before there were amendments, it keeps its clocks.
    const before = { ...stay("drafting"), rules: { ...rules, amendmentDays: 0 } };
    const older = proposal("drafting", { stay: before });
    expect(freeze.decide(older, input, at(ada, late))).toMatchObject({ step: { to: "frozen" } });
    expect(freezing(ben, late)).toBe("proposals.refuse.notAuthor");
    expect(freezing(ada, NOW)).toMatch(/^proposals\.refuse\./);
    expect(answer(decideFreeze(stay("idea"), NOW, late))).toBe("proposals.refuse.notDrafting");
    const rested = addDays(drafted, -rules.draftRestDays);
    expect(findWaitToFreeze(drafting, rested, justBefore(drafted))?.code).toBe(
      "proposals.refuse.draftingTooShort",
    );
    expect(findWaitToFreeze(drafting, rested, drafted)).toBeUndefined();
    expect(findWaitToFreeze(drafting, drafted, drafted)?.code).toBe(
      "proposals.refuse.textTooFresh",
    );
  });

  it("of a rule or a name the rulebook asks more for", () => {
    const kinds = ["new", "replace", "repeal", "reaffirm", "rule", "constitution"] as const;
    expect(kinds.filter(isOfRulebook)).toEqual(["rule", "constitution"]);
  });
});

describe("a proposal that rested", () => {
  it("goes on with the time that it had left", () => {
    const before = stay("idea");
    const after = stayAfterHold(before, NOW, addDays(NOW, 3));
    expect(after.enteredAt).toEqual(addDays(before.enteredAt, 3));
    expect(after.looksAt).toEqual(nextHour(addDays(before.looksAt ?? NOW, 3), rules.closingHour));
    expect(stayAfterHold(stay("drafting"), NOW, NOW).endsAt).toBeUndefined();
  });

  it("can be adopted for some days after it was withdrawn", () => {
    const withdrawn = stay("withdrawn");
    const ends = afterDays(NOW, rules.adoptionDays, rules.closingHour);
    expect(isAdoptable(withdrawn, justBefore(ends))).toBe(true);
    expect(isAdoptable(withdrawn, ends)).toBe(false);
    expect(isAdoptable({ ...withdrawn, endsAt: undefined }, NOW)).toBe(false);
    expect(isAdoptable({ ...withdrawn, state: "held" }, NOW)).toBe(false);
  });

  it("is moved by the clock at its time", () => {
    const moving = (now: Date) => {
      const facts = { proposal: proposal("idea"), hasFairSummary: false };
      return answer(moveOn.decide(facts, input, { actor: theClock, now }));
    };
    expect(moving(NOW)).toBe("proposals.refuse.notTime");
    expect(moving(addDays(NOW, 1000))).toMatchObject({ step: { to: "lapsed" } });
  });
});

describe("what its supporters do", () => {
  const supporting = (of: Proposal, version = 2, supported?: number) =>
    answer(support.decide({ proposal: of, supported }, { id: 7, version }, at(ben)));

  it("support the text that they saw, until it is frozen; once counts once", () => {
    expect(supporting(proposal("idea"))).toMatchObject({ personId: ben, isNew: true });
    expect(supporting(proposal("idea"), 2, 2)).toMatchObject({ isNew: false, step: undefined });
    expect(supporting(proposal("idea"), 2, 1)).toMatchObject({ isNew: true });
    expect(supporting(proposal("idea"), 1)).toBe("proposals.refuse.textChanged");
    expect(supporting(proposal("frozen"))).toBe("proposals.refuse.notOpenToSupport");
  });

  it("carry it into discussion with the last that it takes, and not by clicking twice", () => {
    const needed = stay("idea").supportNeeded;
    const almost = (supportCount: number) => proposal("idea", { supportCount });
    expect(supporting(almost(needed - 2))).toMatchObject({ step: undefined });
    expect(supporting(almost(needed - 1))).toMatchObject({ step: { to: "discussion" } });
    expect(supporting(almost(needed - 1), 2, 2)).toMatchObject({ step: undefined });
  });

  it("take their support back; that of an older text no longer counts", () => {
    const back = (state: State, supported: number | undefined) =>
      answer(withdrawSupport.decide({ proposal: proposal(state), supported }, input, at(ben)));
    expect(back("idea", 2)).toEqual({ id: 7, personId: ben, counts: true });
    expect(back("idea", 1)).toMatchObject({ counts: false });
    expect(back("frozen", 2)).toBe("proposals.refuse.notOpenToSupport");
  });

  const hands = (state: State, takers: readonly PersonId[], isSupporter = true) => ({
    ...{ proposal: proposal(state), takers, isSupporter },
  });

  it("adopt together what was withdrawn, in time", () => {
    const adopting = (facts: Parameters<typeof adopt.decide>[0], now = NOW) =>
      answer(adopt.decide(facts, input, at(ben, now)));
    expect(adopting(hands("withdrawn", []))).toMatchObject({ newAuthors: undefined });
    expect(adopting(hands("withdrawn", [ben]))).toMatchObject({ newAuthors: undefined });
    expect(adopting(hands("withdrawn", [cem]))).toMatchObject({ newAuthors: [cem, ben] });
    expect(adopting(hands("withdrawn", [cem], false))).toBe("proposals.refuse.notSupporter");
    expect(adopting(hands("withdrawn", []), afterDays(NOW, 14, rules.closingHour))).toBe(
      "proposals.refuse.notAdoptable",
    );
  });

  it("take the pen from authors who have not finished in time, but not from themselves", () => {
    const free = addDays(NOW, 60);
    const taking = (by: PersonId, now: Date, state: State = "drafting", takers = [cem]) =>
      answer(takePen.decide(hands(state, takers), input, at(by, now)));
    expect(taking(ben, free)).toMatchObject({ newAuthors: undefined });
    expect(taking(ben, free, "drafting", [cem, "dee" as PersonId])).toMatchObject({
      newAuthors: [cem, "dee", ben],
    });
    expect(taking(ben, justBefore(free))).toBe("proposals.refuse.penNotFree");
    expect(taking(ben, free, "idea")).toBe("proposals.refuse.penNotFree");
    expect(taking(ada, free)).toBe("proposals.refuse.ownPen");
  });
});

describe("making one of two", () => {
  const into = (state: State, parts: object = {}) =>
    proposal(state, { id: 8, authors: [ben], ...parts });
  const asking = (of: Proposal, target: Proposal | undefined, isAsked = false, by = ada) => {
    const facts = { proposal: of, into: target, isAsked };
    return answer(askMerge.decide(facts, { id: 7, into: 8 }, at(by)));
  };
  const answering = (
    of: Proposal,
    target: Proposal,
    say: "yes" | "no",
    isAsked = true,
    by = ben,
  ) => {
    const facts = { proposal: of, into: target, isAsked };
    return answer(answerMerge.decide(facts, { id: 8, from: 7, answer: say }, at(by)));
  };

  it("is asked by its authors, of another that is still open, once", () => {
    expect(asking(proposal("idea"), into("drafting"))).toMatchObject({ into: { id: 8 } });
    expect(asking(proposal("idea"), into("idea"), false, ben)).toBe("proposals.refuse.notAuthor");
    expect(asking(proposal("frozen"), into("idea"))).toBe("proposals.refuse.mergeState");
    expect(asking(proposal("idea"), into("frozen"))).toBe("proposals.refuse.mergeTarget");
    expect(asking(proposal("idea"), undefined)).toBe("proposals.refuse.mergeTarget");
    expect(asking(proposal("idea"), proposal("idea"))).toBe("proposals.refuse.mergeSelf");
    expect(asking(proposal("idea"), into("idea"), true)).toBe("proposals.refuse.mergeAsked");
  });

  it("is answered by the others' authors, who can always decline", () => {
    const yes = answering(proposal("idea"), into("idea"), "yes");
    expect(yes).toMatchObject({ isAccepted: true });
    expect(answering(proposal("idea"), into("idea"), "no")).toMatchObject({ isAccepted: false });
    expect(answering(proposal("frozen"), into("frozen"), "no")).toMatchObject({
      isAccepted: false,
    });
    const refused = (of: State, target: State, isAsked = true, by = ben) =>
      answering(proposal(of), into(target), "yes", isAsked, by);
    expect(refused("idea", "frozen")).toBe("proposals.refuse.mergeState");
    expect(refused("frozen", "idea")).toBe("proposals.refuse.mergeState");
    expect(refused("idea", "idea", false)).toBe("proposals.refuse.mergeUnknown");
    expect(refused("idea", "idea", true, ada)).toBe("proposals.refuse.notAuthor");
  });
});
