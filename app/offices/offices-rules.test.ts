import { describe, expect, it } from "vitest";
import type { Actor, RunningRequest, Standing } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { defaultRules, OFFICE_TERM, type Office } from "../rulebook/door.ts";
import { endGrant } from "./acts/end-grant.ts";
import { grant } from "./acts/grant.ts";
import { resign } from "./acts/resign.ts";
import { decideGrantedTerm } from "./granting.ts";
import { bodiesIn, type Term, twoOf, whyNotAppoint } from "./holding.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const rules = { ...defaultRules(), [OFFICE_TERM]: 24, grantMonths: 6, grantMemberDays: 30 };
const [ada, ben] = ["ada", "ben"] as PersonId[] as [PersonId, PersonId];
const day = (text: string) => new Date(`${text}T12:00:00Z`);

describe("two who are told", () => {
  const holds = (personId: PersonId, office: Office) => ({ personId, office });
  const cai = "cai" as PersonId;
  const able: readonly Office[] = ["trustee", "national-committee"];

  it("are of two bodies where there are two, and never one person twice", () => {
    const committee = [holds(ada, "national-committee"), holds(ben, "national-committee")];
    expect(twoOf([...committee, holds(cai, "trustee")], able)).toEqual([ada, cai]);
    expect(twoOf(committee, able)).toEqual([ada, ben]);
    expect(twoOf([holds(ada, "trustee"), holds(ada, "national-committee")], able)).toEqual([ada]);
    expect(twoOf([holds(ada, "facilitator")], able)).toEqual([]);
  });
});

describe("holding an office", () => {
  const term = (office: Office, from = "2027-03-01", to = "2028-03-01"): Term => ({
    ...{ office, beginsAt: day(from), endsAt: day(to) },
  });
  const why = (wanted: Term, held: readonly Term[]) => answer(whyNotAppoint(wanted, held, rules));

  it("goes with no other, but those that the rulebook lets one person hold together", () => {
    expect(why(term("facilitator"), [])).toBeUndefined();
    expect(why(term("facilitator"), [term("trustee")])).toBe("offices.refuse.notTogether");
    expect(why(term("facilitator"), [term("treasurer")])).toBeUndefined();
    const both = [term("treasurer"), term("trustee")];
    expect(why(term("facilitator"), both)).toBe("offices.refuse.notTogether");
  });

  it("twice at the same time is nothing more", () => {
    expect(why(term("trustee"), [term("trustee")])).toBe("offices.refuse.holdsAlready");
  });

  it("can follow another without a gap, and come before it, but not overlap", () => {
    const wanted = term("facilitator");
    const earlier = (to: string) => term("trustee", "2026-03-01", to);
    const later = (from: string) => term("trustee", from, "2029-03-01");
    expect(why(wanted, [earlier("2027-03-01")])).toBeUndefined();
    expect(why(wanted, [earlier("2027-03-02")])).toBe("offices.refuse.notTogether");
    expect(why(wanted, [later("2028-03-01")])).toBeUndefined();
    expect(why(wanted, [later("2028-02-28")])).toBe("offices.refuse.notTogether");
  });

  it("lasts for a term, and not for a day longer", () => {
    expect(why(term("trustee", "2027-03-01", "2029-03-01"), [])).toBeUndefined();
    expect(why(term("trustee", "2027-03-01", "2029-03-02"), [])).toBe("offices.refuse.tooLong");
  });

  it("makes somebody a hand of its body, and of those that filled it alone", () => {
    const held = [{ office: "trustee" }, { office: "facilitator", countsAs: ["safety", "trust"] }];
    expect(bodiesIn(held)).toEqual(["trust", "facilitation", "safety"]);
    expect(bodiesIn([])).toEqual([]);
  });

  it("is resigned by whoever holds it", () => {
    const input = { office: "trustee" } as const;
    const at = { actor: { kind: "clock" }, now: NOW } as const;
    const facts = (offices: readonly Office[]) => ({ personId: ada, offices });
    expect(answer(resign.decide(facts(["trustee"]), input, at))).toEqual({
      ...{ personId: ada, office: "trustee" },
    });
    expect(answer(resign.decide(facts([]), input, at))).toBe("offices.refuse.notHeld");
  });
});

const daysAgo = (days: number) => dayOf(addDays(NOW, -days));

describe("filling an office out of turn", () => {
  const request = (parts: Partial<RunningRequest> = {}) =>
    ({
      kind: "request",
      requestId: 7,
      askedBy: ben,
      isUnopposed: false,
      ...parts,
    }) as RunningRequest;
  const facts = {
    person: { personId: ada, standing: "member" as Standing, memberSince: daysAgo(400) },
    party: { foundedAt: addDays(NOW, -400) },
    askersBodies: ["committee"],
    held: [] as Term[],
    rules,
    termEnd: undefined as Date | undefined,
  };
  const ofDays = (days: number) => ({ ...facts.person, memberSince: daysAgo(days) });
  const granting = (parts: object, actor: Actor = request(), months = 6) =>
    answer(
      grant.decide(
        // biome-ignore lint/suspicious/noExplicitAny: of a person and a party only these are looked at.
        { ...facts, ...parts } as any,
        // biome-ignore lint/suspicious/noExplicitAny: whom it is about is among the facts.
        { person: ada, office: "trustee", months } as any,
        { actor, now: NOW },
      ),
    );

  it("gives it to a member of some standing, and says by which request", () => {
    expect(granting({})).toMatchObject({
      ...{ request: 7, months: 6 },
      holding: { office: "trustee", personId: ada, countsAs: [], endsAt: day("2027-09-01") },
    });
  });

  it("where nobody turned a key, its holder counts as the asker's hand", () => {
    const alone = granting({}, request({ isUnopposed: true }));
    expect(alone).toMatchObject({ holding: { countsAs: ["committee"] } });
  });

  it.each([
    ["nobody known", { person: undefined }, "grant.unknown"],
    ["the asker", { person: { personId: ben, standing: "member" } }, "grant.oneself"],
    ["a supporter", { person: { personId: ada, standing: "supporter" } }, "grant.notMember"],
    ["a member since yesterday", { person: ofDays(1) }, "grant.tooNew"],
    [
      "a member of no known day",
      { person: { ...ofDays(1), memberSince: undefined } },
      "grant.tooNew",
    ],
    [
      "whoever holds it already",
      { held: [{ office: "trustee", beginsAt: NOW, endsAt: day("2028-03-01") }] },
      "refuse.holdsAlready",
    ],
  ])("never to %s", (_, parts, code) => {
    expect(granting(parts)).toBe(`offices.${code}`);
  });

  it("a party of some days has nobody who belonged for longer", () => {
    const young = { party: { foundedAt: addDays(NOW, -3) }, person: ofDays(1) };
    expect(granting(young)).toMatchObject({ request: 7 });
  });

  it("for at most the months that the rulebook says, or until the term is over, if sooner", () => {
    expect(granting({}, request(), 7)).toBe("offices.grant.tooLong");
    const ends = (termEnd: Date | undefined, months = 6) =>
      decideGrantedTerm({ months, termEnd }, rules, NOW);
    expect(ends(undefined)).toEqual(day("2027-09-01"));
    expect(ends(day("2027-08-31"))).toEqual(day("2027-08-31"));
    expect(ends(day("2027-09-02"))).toEqual(day("2027-09-01"));
    expect(ends(undefined, 1)).toEqual(day("2027-04-01"));
  });

  it("is ended by a jury alone, and by that of the very request", () => {
    const jury = (requestId: number): Actor => ({ kind: "jury", juryId: 1, requestId, why: "No." });
    expect(endGrant.may(jury(7))).toBeUndefined();
    expect(answer(endGrant.may(request()))).toBe("offices.grant.onlyJury");
    const ending = (of: number | undefined, requestId: number) =>
      answer(
        endGrant.decide(
          { personId: ada, request: of },
          { person: ada, office: "trustee" },
          { actor: jury(requestId), now: NOW },
        ),
      );
    expect(ending(7, 7)).toEqual({ personId: ada, office: "trustee", request: 7 });
    expect(ending(7, 8)).toBe("offices.grant.notGranted");
    expect(ending(undefined, 7)).toBe("offices.grant.notGranted");
  });
});
