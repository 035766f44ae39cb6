import { describe, expect, it } from "vitest";
import { type Actor, aVisitor, type Standing, theClock } from "../../../platform/actor.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { answer } from "../../../platform/testing/answer.ts";
import type { Day } from "../../../platform/time/days.ts";
import { defaultRules } from "../../rulebook/door.ts";
import {
  mayAskFor,
  mayInGoodStanding,
  mayReadAsMember,
  maySignedIn,
  mayTakePart,
  mayTheClock,
  mayTheOperator,
  personWho,
} from "./may.ts";
import {
  findRenewedUntil,
  isInGoodStanding,
  isSuspendedMember,
  type MembershipFacts,
  maybeStill,
  renewalOpensOn,
  standingOn,
} from "./member.ts";

const day = (text: string) => text as Day;
const TODAY = day("2027-03-01");
const ada = "ada" as PersonId;
const rules = { ...defaultRules(), membershipMonths: 12, renewalDays: 30 };
const person = (standing: Standing, offices: readonly string[] = []): Actor => ({
  ...{ kind: "person", personId: ada, name: "Ada", standing, offices },
});
const STANDINGS: readonly Standing[] = [
  ...(["visitor", "unconfirmed", "supporter", "member", "lapsed", "suspended"] as const),
];
const allowed = (may: (actor: Actor) => unknown) =>
  STANDINGS.filter((standing) => may(person(standing)) === undefined);

describe("who may", () => {
  it("signed in is whoever is a person; part takes who is not suspended; votes who is a member", () => {
    expect(allowed(maySignedIn)).toEqual(STANDINGS);
    expect(allowed(mayTakePart)).toEqual(STANDINGS.filter((standing) => standing !== "suspended"));
    expect(allowed(mayInGoodStanding)).toEqual(["member"]);
    expect(STANDINGS.filter(isInGoodStanding)).toEqual(["member"]);
    for (const may of [maySignedIn, mayTakePart, mayInGoodStanding, mayReadAsMember])
      expect(answer(may(aVisitor))).toBe("membership.may.signIn");
    expect(answer(mayInGoodStanding(person("lapsed")))).toBe("membership.may.lapsed");
    expect(answer(mayTakePart(person("suspended")))).toBe("membership.may.suspended");
  });

  it("a suspended member reads on, and a suspended supporter does not", () => {
    const suspended = (isMember: boolean): Actor =>
      ({ ...person("suspended"), isSuspendedMember: isMember }) as Actor;
    expect(mayReadAsMember(suspended(true))).toBeUndefined();
    expect(answer(mayReadAsMember(suspended(false)))).toBe("membership.may.suspended");
    expect(allowed(mayReadAsMember)).toEqual(["member"]);
  });

  it("asks for a power who is in good standing and holds an office that carries it", () => {
    const asks = (actor: Actor) => answer(mayAskFor(actor, "hide-post"));
    expect(asks(person("member", ["treasurer", "facilitator"]))).toBeUndefined();
    expect(asks(person("member", ["treasurer"]))).toBe("membership.may.ask");
    expect(asks(person("lapsed", ["facilitator"]))).toBe("membership.may.lapsed");
    expect(asks(theClock)).toBe("membership.may.signIn");
  });

  it("the clock and the operator are nobody else", () => {
    const operator: Actor = { kind: "operator" };
    expect([mayTheClock(theClock), mayTheOperator(operator)]).toEqual([undefined, undefined]);
    expect(answer(mayTheClock(operator))).toBe("membership.may.clock");
    expect(answer(mayTheOperator(theClock))).toBe("membership.may.operator");
    expect(() => personWho(theClock)).toThrow();
    expect(personWho(person("member")).personId).toBe(ada);
  });
});

describe("standing", () => {
  const facts = (parts: Partial<MembershipFacts> = {}): MembershipFacts => ({
    ...{ kind: "member", isConfirmed: true, renewsOn: TODAY, isSuspended: false, ...parts },
  });
  const on = (parts: Partial<MembershipFacts>, at = TODAY) => standingOn(facts(parts), at, 7);

  it("lasts through the last day of grace, and lapses the day after", () => {
    expect(on({})).toBe("member");
    expect(on({}, day("2027-03-08"))).toBe("member");
    expect(on({}, day("2027-03-09"))).toBe("lapsed");
    expect(standingOn(facts(), TODAY, 0)).toBe("member");
    expect(standingOn(facts(), day("2027-03-02"), 0)).toBe("lapsed");
  });

  it("is first of all whether somebody confirmed, then whether they are suspended", () => {
    expect(on({ isConfirmed: false, isSuspended: true })).toBe("unconfirmed");
    expect(on({ isSuspended: true })).toBe("suspended");
    expect(on({ kind: "supporter" })).toBe("supporter");
    expect(on({ renewsOn: undefined })).toBe("supporter");
  });

  it("of whoever is suspended is a member's only where they would be one", () => {
    const isOne = (parts: Partial<MembershipFacts>, at = TODAY) =>
      isSuspendedMember(facts({ isSuspended: true, ...parts }), at, 7);
    expect(isOne({})).toBe(true);
    expect(isOne({}, day("2027-03-09"))).toBe(false);
    expect(isOne({ kind: "supporter" })).toBe(false);
    expect(isOne({ isSuspended: false })).toBe(false);
  });

  it("that was kept is believed only as far as the facts still bear it out", () => {
    const still = (parts: Partial<MembershipFacts>) =>
      STANDINGS.filter((standing) => maybeStill(standing, facts(parts)));
    expect(still({})).toEqual(["member", "lapsed"]);
    expect(still({ kind: "supporter" })).toEqual(["supporter"]);
    expect(still({ renewsOn: undefined })).toEqual(["supporter"]);
    expect(still({ isSuspended: true })).toEqual(["suspended"]);
    expect(still({ isConfirmed: false })).toEqual(["unconfirmed"]);
    expect(still({ isConfirmed: false, isSuspended: true })).toEqual(["unconfirmed"]);
  });

  it("is renewed from so many days before, and neither loses nor gives days", () => {
    expect(renewalOpensOn(day("2027-03-31"), rules)).toBe(day("2027-03-01"));
    expect(findRenewedUntil(day("2027-03-31"), day("2027-02-28"), rules)).toBeUndefined();
    expect(findRenewedUntil(day("2027-03-31"), TODAY, rules)).toBe(day("2028-03-31"));
    expect(findRenewedUntil(day("2027-02-01"), TODAY, rules)).toBe(day("2028-03-01"));
  });
});
