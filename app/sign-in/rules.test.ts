import { describe, expect, it } from "vitest";
import { aVisitor, type Person } from "../../platform/actor.ts";
import type { PersonId } from "../../platform/ids.ts";
import { answer } from "../../platform/testing/answer.ts";
import { addDays } from "../../platform/time/days.ts";
import { askCode } from "./codes/acts/ask-code.ts";
import { useCode } from "./codes/acts/use-code.ts";
import { decideCode, type KeptCode, keyedHashOf, newCode } from "./codes/code.ts";
import { addPasskey } from "./passkeys/acts/add-passkey.ts";
import { askNewPasskey } from "./passkeys/acts/ask-new-passkey.ts";
import { usePasskey } from "./passkeys/acts/use-passkey.ts";
import { hourOf, isSessionAlive } from "./sessions/session.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const minutesOn = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const justBefore = (instant: Date) => new Date(instant.getTime() - 1);
const ada = "ada" as PersonId;
const actor: Person = {
  ...{ kind: "person", personId: ada, name: "Ada", standing: "member", offices: [] },
};
const ATTEMPT = "the browser's secret";
const kept = (parts: Partial<KeptCode> = {}) =>
  ({
    ...{ code_hash: keyedHashOf("12345678", ATTEMPT), person_id: ada },
    ...{ tries_left: 5, expires_at: minutesOn(10), ...parts },
  }) as KeptCode;
const typed = (code: string, attempt = ATTEMPT) => ({ code, attempt });

describe("a code", () => {
  it("has eight digits, also where it begins with nothing", () => {
    for (let count = 0; count < 200; count++) expect(newCode()).toMatch(/^\d{8}$/);
    expect(new Set(Array.from({ length: 20 }, newCode)).size).toBeGreaterThan(15);
  });

  it("signs in whoever it was sent to, in the browser that asked for it", () => {
    expect(decideCode(kept(), typed("12345678"), NOW)).toEqual({ step: "begin", personId: ada });
    const elsewhere = decideCode(kept(), typed("12345678", "another browser"), NOW);
    expect(elsewhere).toEqual({ step: "wrong", triesLeft: 4 });
  });

  it("is over after ten minutes, after its last try, and where there never was one", () => {
    const over = { step: "over" };
    expect(decideCode(kept(), typed("12345678"), justBefore(minutesOn(10)))).toMatchObject({
      step: "begin",
    });
    expect(decideCode(kept(), typed("12345678"), minutesOn(10))).toEqual(over);
    expect(decideCode(kept({ tries_left: 0 }), typed("12345678"), NOW)).toEqual(over);
    expect(decideCode(undefined, typed("12345678"), NOW)).toEqual(over);
  });

  it("counts each wrong try, and the last one ends it", () => {
    expect(decideCode(kept({ tries_left: 2 }), typed("87654321"), NOW)).toEqual({
      ...{ step: "wrong", triesLeft: 1 },
    });
    expect(decideCode(kept({ tries_left: 1 }), typed("87654321"), NOW)).toEqual({ step: "over" });
    expect(decideCode(kept({ tries_left: 1 }), typed("12345678"), NOW)).toMatchObject({
      step: "begin",
    });
  });

  it("of nobody is never right, and tells nobody so", () => {
    const ofNobody = kept({ person_id: null });
    expect(decideCode(ofNobody, typed("12345678"), NOW)).toEqual({ step: "wrong", triesLeft: 4 });
  });

  it("is asked for by anybody, and belongs to whoever has confirmed that address", () => {
    const asked = (known: object | undefined) =>
      askCode.decide(
        // biome-ignore lint/suspicious/noExplicitAny: of whoever is known only these are looked at.
        { known: known as any, code: "12345678" },
        // biome-ignore lint/suspicious/noExplicitAny: as the form's fields make it.
        { email: "ada@example.org", attempt: ATTEMPT } as any,
        { actor: aVisitor, now: NOW },
      );
    expect(asked({ id: ada, isConfirmed: true })).toMatchObject({
      kept: { person_id: ada, expires_at: minutesOn(10), tries_left: 5 },
    });
    expect(asked({ id: ada, isConfirmed: false })).toMatchObject({ kept: { person_id: null } });
    expect(asked(undefined)).toMatchObject({ kept: { person_id: null } });
  });

  it("begins a session of its person, and nothing else does", () => {
    const using = (found: KeptCode | undefined, code: string) =>
      useCode.decide(
        { kept: found, secret: "new" },
        // biome-ignore lint/suspicious/noExplicitAny: as the form's fields make it.
        { code, attempt: ATTEMPT, device: "Firefox", replaces: undefined } as any,
        { actor: aVisitor, now: NOW },
      );
    expect(using(kept(), "12345678")).toMatchObject({
      ...{ step: "begin", beginning: { personId: ada, method: "code", secret: "new" } },
    });
    expect(using(kept(), "87654321")).toMatchObject({ step: "wrong", triesLeft: 4 });
    expect(using(kept({ tries_left: 1 }), "87654321")).toMatchObject({ step: "over" });
    expect(using(undefined, "12345678")).toEqual({ step: "over", kept: undefined });
  });
});

describe("a passkey", () => {
  it("is named after its device, with a capital", () => {
    const input = { device: "firefox on Linux" };
    expect(
      // biome-ignore lint/suspicious/noExplicitAny: it is made of what a browser sent.
      addPasskey.decide({ credential: undefined } as any, input as any, { actor, now: NOW }),
    ).toMatchObject({ name: "Firefox on Linux" });
  });

  it("can be added until somebody has as many as one needs", () => {
    const asking = (count: number) =>
      answer(
        askNewPasskey.decide(
          // biome-ignore lint/suspicious/noExplicitAny: what the browser is told is not looked at.
          { options: {} as any, personId: ada, count },
          // biome-ignore lint/suspicious/noExplicitAny: as the form's fields make it.
          { attempt: ATTEMPT } as any,
          { actor, now: NOW },
        ),
      );
    expect(asking(0)).toMatchObject({ personId: ada });
    let most = 0;
    while (asking(most) !== "sign-in.passkeys.tooMany" && most < 1000) most++;
    expect(most).toBeLessThan(1000);
    expect(asking(most + 1)).toBe("sign-in.passkeys.tooMany");
  });

  it("signs in where it is known and its answer was right", () => {
    const using = (found: object | undefined, counter: number | undefined) =>
      usePasskey.decide(
        // biome-ignore lint/suspicious/noExplicitAny: of a passkey only whose it is is looked at.
        { kept: found as any, counter, secret: "new" },
        // biome-ignore lint/suspicious/noExplicitAny: it is made of what a browser sent.
        { response: { id: "key" }, device: "Firefox", replaces: undefined } as any,
        { actor: aVisitor, now: NOW },
      );
    expect(using({ personId: ada }, 0)).toMatchObject({
      signed: { id: "key", counter: 0, beginning: { personId: ada, method: "passkey" } },
    });
    expect(using(undefined, 0)).toEqual({});
    expect(using({ personId: ada }, undefined)).toEqual({});
  });
});

describe("a session", () => {
  const session = (began: number, seen: number) => ({
    ...{ beganAt: addDays(NOW, -began), seenAt: addDays(NOW, -seen) },
  });

  it("ends after thirty days without use, and after ninety in any case", () => {
    expect(isSessionAlive(session(29, 29), NOW)).toBe(true);
    expect(isSessionAlive(session(30, 30), NOW)).toBe(false);
    expect(isSessionAlive(session(89, 0), NOW)).toBe(true);
    expect(isSessionAlive(session(90, 0), NOW)).toBe(false);
  });

  it("keeps when it was last seen to the hour", () => {
    expect(hourOf(new Date("2027-03-01T12:59:59.999Z"))).toEqual(NOW);
    expect(hourOf(NOW)).toEqual(NOW);
  });
});
