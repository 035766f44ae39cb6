import { describe, expect, it } from "vitest";
import {
  type Actor,
  aVisitor,
  type RunningRequest,
  type Standing,
  theClock,
} from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { addDays } from "../../platform/time/days.ts";
import { defaultRules } from "../rulebook/door.ts";
import { confirmEmailChange } from "./email-change/acts/confirm-email-change.ts";
import { takeOverEmail } from "./email-change/acts/take-over-email.ts";
import { exportRoll } from "./exporting/acts/export-roll.ts";
import { fetchRoll } from "./exporting/acts/fetch-roll.ts";
import { exportStateAt, type ListExport, whyNoFetch } from "./exporting/export.ts";
import { becomeMember } from "./joining/acts/become-member.ts";
import { confirm } from "./joining/acts/confirm.ts";
import { erase } from "./joining/acts/erase.ts";
import { join } from "./joining/acts/join.ts";
import { leave } from "./joining/acts/leave.ts";
import { renew } from "./joining/acts/renew.ts";
import { liftSuspension } from "./suspending/acts/lift-suspension.ts";
import { suspend } from "./suspending/acts/suspend.ts";
import {
  decideSuspensionEnd,
  type Suspension,
  suspensionStateAt,
} from "./suspending/suspension.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const TODAY = "2027-03-01";
const minutesOn = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);
const [ada, ben] = ["ada", "ben"] as PersonId[] as [PersonId, PersonId];
const rules = { ...defaultRules(), membershipMonths: 12, renewalDays: 30, suspensionDays: 14 };
const person = (standing: Standing, offices: readonly string[] = [], personId = ada): Actor => ({
  ...{ kind: "person", personId, name: "Ada", standing, offices },
});
const at = (actor: Actor = person("member"), now = NOW) => ({ actor, now });
const request = { kind: "request", requestId: 7, askedBy: ben, why: "Post." } as RunningRequest;
// biome-ignore lint/suspicious/noExplicitAny: of a record or a form each choice looks at a few parts.
const some = (parts: object): any => parts;

describe("joining and leaving", () => {
  it("a letter's link confirms in time; a member's term begins that day, a founder's has", () => {
    const arrivals = { inAll: 0, ofDomain: 0, ofPlace: 0, before: 0 };
    const confirming = (found: object | undefined) =>
      answer(
        confirm.decide(some({ confirmation: found, arrivals, rules }), some({}), at(aVisitor)),
      );
    const letter = (parts: object, expiresAt = minutesOn(1)) => ({
      ...{ expiresAt, person: { id: ada, kind: "member", isConfirmed: false, ...parts } },
    });
    expect(confirming(letter({}))).toMatchObject({ personId: ada, renewsOn: "2028-03-01" });
    expect(confirming(letter({ kind: "supporter" }))).toMatchObject({ renewsOn: undefined });
    const founder = { isConfirmed: true, renewsOn: "2030-01-01" };
    expect(confirming(letter(founder))).toMatchObject({ renewsOn: "2030-01-01" });
    expect(confirming(letter({}, NOW))).toBe("membership.confirm.unknown");
    expect(confirming(undefined)).toBe("membership.confirm.unknown");
  });

  it("whoever fills in the form is added, written to again, or told that they belong", () => {
    const joining = (known: object | undefined, facts: object = {}, age = "adult") =>
      answer(
        join.decide(
          some({ known, id: ben, secret: "new", isPausedNow: false, leastAge: 16, ...facts }),
          some({ kind: "member", name: "Ada", email: "ada@example.org", postcode: "", age }),
          at(aVisitor),
        ),
      );
    expect(joining(undefined)).toMatchObject({ step: "add", confirms: ben });
    expect(joining({ id: ada, isConfirmed: true })).toMatchObject({ step: "tell them" });
    expect(joining({ id: ada, isConfirmed: false })).toMatchObject({
      ...{ step: "write again", confirms: ada, to: { id: ada, name: "Ada" } },
    });
    expect(joining(undefined, { isPausedNow: true })).toBe("membership.join.paused");
    expect(joining(undefined, { isClosed: true })).toBe("membership.join.closed");
    const young = (leastAge: number) => joining(undefined, { leastAge }, "minor");
    expect(young(16)).toMatchObject({ application: { adultOn: "2029-03-01" } });
    expect(young(17)).toMatchObject({ application: { adultOn: "2028-03-01" } });
    expect(young(18)).toBe("membership.join.tooYoung");
    expect(joining(undefined)).toMatchObject({ application: { adultOn: undefined } });
  });

  it("a supporter becomes a member from today, and a member renews in time", () => {
    const becoming = (found: object | undefined) =>
      answer(becomeMember.decide(some({ person: found, rules }), some({}), at()));
    expect(becoming({ id: ada, kind: "supporter" })).toEqual({
      ...{ personId: ada, renewsOn: "2028-03-01", memberSince: TODAY },
    });
    expect(becoming({ id: ada, kind: "member" })).toBe("membership.become.already");
    expect(becoming(undefined)).toBe("membership.become.already");
    const renewing = (renewsOn: string | undefined) =>
      answer(renew.decide(some({ person: { id: ada, renewsOn }, rules }), some({}), at()));
    expect(renewing("2027-03-31")).toEqual({ personId: ada, renewsOn: "2028-03-31" });
    expect(renewing("2027-04-01")).toBe("membership.renew.tooEarly");
    expect(renewing(undefined)).toBe("membership.renew.notMember");
    const gone = renew.decide(some({ person: undefined, rules }), some({}), at());
    expect(answer(gone)).toBe("membership.renew.notMember");
  });

  it("whoever leaves stays as a supporter or goes, and nobody leaves twice", () => {
    const leaving = (kind: string | undefined, after: string) =>
      answer(
        leave.decide(
          some({ person: kind && { id: ada, kind } }),
          some({ reason: "", after }),
          at(),
        ),
      );
    expect(leaving("member", "supporter")).toMatchObject({ staysAs: "supporter" });
    expect(leaving("member", "gone")).toMatchObject({
      ...{ staysAs: undefined, departure: { kind: "member", leftOn: TODAY } },
    });
    expect(leaving("supporter", "gone")).toMatchObject({ staysAs: undefined });
    expect(leaving("supporter", "supporter")).toBe("membership.leave.isSupporter");
    expect(leaving(undefined, "gone")).toBe("membership.leave.gone");
    const erasing = (found: object | undefined) =>
      answer(erase.decide(some({ person: found }), some({}), at()));
    expect(erasing({ id: ada, kind: "member" })).toMatchObject({
      ...{ personId: ada, departure: { kind: "member", reason: undefined, leftOn: TODAY } },
    });
    expect(erasing(undefined)).toBe("membership.leave.gone");
  });
});

describe("a new address", () => {
  const UNKNOWN = "membership.email.unknown";
  const confirmation = { person: { id: ada }, expiresAt: minutesOn(1) };
  const facts = { confirmation, email: "new@example.org", known: undefined, emailWaitHours: 48 };
  const confirming = (parts: object, by = person("member")) =>
    answer(
      confirmEmailChange.decide(
        some({ ...facts, stopSecret: "new", ...parts }),
        some({ session: undefined }),
        at(by),
      ),
    );

  it("is confirmed by whose it is, in time, and takes over after the hours of the rulebook", () => {
    expect(confirming({})).toMatchObject({ personId: ada, takesOverAt: minutesOn(48 * 60) });
    expect(confirming({}, person("member", [], ben))).toBe(UNKNOWN);
    expect(confirming({ confirmation: undefined })).toBe(UNKNOWN);
    expect(confirming({ email: undefined })).toBe(UNKNOWN);
    expect(confirming({ confirmation: { ...confirmation, expiresAt: NOW } })).toBe(UNKNOWN);
    expect(confirming({ known: { id: ben, isConfirmed: true } })).toBe(UNKNOWN);
    expect(confirming({ known: { id: ben, isConfirmed: false } })).toMatchObject({ personId: ada });
  });

  it("takes over when its time has come, unless somebody confirmed it meanwhile", () => {
    const taking = (known: object | undefined, takesOverAt = NOW) => {
      const change = { takesOverAt, newEmail: "new@example.org" };
      const found = some({ change, person: { id: ada }, known });
      return answer(takeOverEmail.decide(found, some({}), at(theClock)));
    };
    expect(taking(undefined)).toMatchObject({ isTaken: false, unconfirmed: undefined });
    expect(taking({ id: ben, isConfirmed: false })).toMatchObject({
      isTaken: false,
      unconfirmed: ben,
    });
    expect(taking({ id: ben, isConfirmed: true })).toMatchObject({
      ...{ isTaken: true, unconfirmed: undefined },
    });
    expect(taking(undefined, minutesOn(1))).toMatch(/^membership\./);
  });
});

describe("a suspension", () => {
  const running = some({ endsAt: minutesOn(1), liftedAt: undefined }) as Suspension;

  it("runs to its end, or until it was lifted", () => {
    expect(suspensionStateAt(running, NOW)).toBe("running");
    expect(suspensionStateAt(running, minutesOn(1))).toBe("over");
    expect(suspensionStateAt({ ...running, liftedAt: NOW }, NOW)).toBe("lifted");
    expect(decideSuspensionEnd(14, rules, NOW)).toEqual(addDays(NOW, 14));
    expect(answer(decideSuspensionEnd(15, rules, NOW))).toBe("membership.suspend.tooLong");
  });

  it("is of somebody who belongs, not the asker, and not twice at once", () => {
    const suspending = (found: object | undefined, days = 14) =>
      answer(
        suspend.decide(
          some({ person: found, rules }),
          some({ days, ground: "abuse" }),
          at(request),
        ),
      );
    const member = { id: ada, isConfirmed: true };
    expect(suspending(member)).toMatchObject({
      ...{ suspension: { personId: ada, request: 7, endsAt: addDays(NOW, 14) } },
    });
    expect(suspending(member, 15)).toBe("membership.suspend.tooLong");
    expect(suspending({ ...member, isConfirmed: false })).toBe("membership.suspend.unknown");
    expect(suspending(undefined)).toBe("membership.suspend.unknown");
    expect(suspending({ ...member, id: ben })).toBe("membership.suspend.oneself");
    const already = { ...member, suspendedUntil: minutesOn(1) };
    expect(suspending(already)).toBe("membership.suspend.already");
  });

  it("is lifted by the jury of that very request, while it runs", () => {
    const lifting = (found: object | undefined, requestId: number) => {
      const jury: Actor = { kind: "jury", juryId: 1, requestId, why: "It was mild." };
      return answer(liftSuspension.decide(some({ person: found, request: 7 }), some({}), at(jury)));
    };
    const suspended = { id: ada, isConfirmed: true, suspendedUntil: minutesOn(1) };
    expect(lifting(suspended, 7)).toMatchObject({ person: { id: ada } });
    expect(lifting(suspended, 8)).toBe("membership.suspend.notSuspended");
    expect(lifting({ ...suspended, suspendedUntil: undefined }, 7)).toBe(
      "membership.suspend.notSuspended",
    );
    expect(lifting(undefined, 7)).toBe("membership.suspend.notSuspended");
  });
});

describe("a file of the members' list", () => {
  const file = some({ askedBy: ada, expiresAt: minutesOn(60), fetchedAt: undefined }) as ListExport;

  it("is fetched by whoever asked for it, once, within its hour", () => {
    expect(exportStateAt(file, justBefore(minutesOn(60)))).toBe("waiting");
    expect(exportStateAt(file, minutesOn(60))).toBe("expired");
    expect(exportStateAt({ ...file, fetchedAt: NOW }, minutesOn(60))).toBe("fetched");
    expect(whyNoFetch(file, ada, NOW)).toBeUndefined();
    expect(answer(whyNoFetch(file, ben, NOW))).toBe("membership.exports.notYours");
    expect(answer(whyNoFetch(file, ada, minutesOn(60)))).toBe("membership.exports.expired");
    expect(answer(whyNoFetch({ ...file, fetchedAt: NOW }, ada, NOW))).toBe(
      "membership.exports.fetched",
    );
    const fetching = (by: PersonId) =>
      answer(
        fetchRoll.decide(
          { granted: file, rows: 5 },
          some({ request: 7 }),
          at(person("member", [], by)),
        ),
      );
    expect(fetching(ada)).toMatchObject({ rows: 5, at: NOW });
    expect(fetching(ben)).toBe("membership.exports.notYours");
  });

  it("is granted to its asker for the hours of the rulebook", () => {
    const granted = exportRoll.decide(
      { ...rules, exportHours: 2 },
      some({ whom: "members", holds: "letters" }),
      at(request),
    );
    expect(granted).toMatchObject({ askedBy: ben, request: 7, expiresAt: minutesOn(120) });
  });
});
