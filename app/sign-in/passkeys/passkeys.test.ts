import { describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { Authenticator } from "../../../testing/an-authenticator.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { listPasskeys } from "./queries.ts";

const at = aHouse();
const MINUTE = 60_000;

const optionsFor = async (visitor: Visitor, path: string) =>
  JSON.parse((await visitor.post(path)).page);
const passkeysOf = ({ personId }: Person) => listPasskeys(at.house.database, personId);
const isSignedIn = async (visitor: Visitor) => (await visitor.get("/me")).status === 200;

/** A member with a passkey on their phone. */
async function aMemberWithPasskey(email?: string) {
  const person = await aMember(at.house, email === undefined ? {} : { email });
  const visitor = await new Visitor(at).signInAs(person);
  const phone = new Authenticator(PARTY_URL);
  const options = await optionsFor(visitor, "/me/passkeys/ask");
  const added = await visitor.post("/me/passkeys", { response: phone.create(options) });
  return { person, visitor, phone, added };
}

async function signInWith(phone: Authenticator, faults = {}, visitor = new Visitor(at)) {
  const options = await optionsFor(visitor, "/sign-in/passkey/ask");
  const answer = await visitor.post("/sign-in/passkey?after=/me", {
    response: phone.get(options, faults),
  });
  return { visitor, answer };
}

describe("a passkey", () => {
  it("is added, told by letter, and from then on signs in without a name", async () => {
    const { person, phone, added } = await aMemberWithPasskey("ada@example.org");
    expect([added.status, added.leadsTo]).toEqual([303, "/me/passkeys"]);
    const [letter] = await lettersTo(at.house, "ada@example.org");
    expect(letter?.subject).toBe("A passkey was added at The Test Party");
    const { visitor, answer } = await signInWith(phone);
    expect([answer.status, answer.leadsTo]).toEqual([303, "/me"]);
    expect((await visitor.get("/me")).page).toContain(person.name);
  });

  it("asks for no name and names nobody, so that the question is the same for everybody", async () => {
    const options = await optionsFor(new Visitor(at), "/sign-in/passkey/ask");
    expect(options.allowCredentials ?? []).toEqual([]);
    expect(options).toMatchObject({ rpId: "party.test", userVerification: "required" });
  });

  it.each([
    ["signed for another site", { origin: "https://evil.example" }],
    ["that signed another challenge", { challenge: "AAAA" }],
    ["that signed in a frame of another page", { crossOrigin: true }],
    ["that signed within another page", { topOrigin: "https://evil.example" }],
    ["whose owner was not asked for finger, face or PIN", { isVerified: false }],
  ])("%s is not accepted", async (_what, faults) => {
    const { phone } = await aMemberWithPasskey();
    const { visitor, answer } = await signInWith(phone, faults);
    expect(answer.status).toBe(422);
    expect(answer.page).toContain("We do not know this passkey");
    expect(await isSignedIn(visitor)).toBe(false);
  });

  it("whose counter goes back is a copy, and is not accepted", async () => {
    const { phone } = await aMemberWithPasskey();
    await signInWith(phone, { counter: 10 });
    const { answer } = await signInWith(phone, { counter: 9 });
    expect(answer.status).toBe(422);
  });

  it("nobody added is not accepted", async () => {
    const stranger = new Authenticator(PARTY_URL);
    stranger.create({ challenge: "x", user: { id: "x" }, rp: { id: "party.test" } });
    expect((await signInWith(stranger)).answer.status).toBe(422);
  });

  it("an answer works once", async () => {
    const { phone } = await aMemberWithPasskey();
    const visitor = new Visitor(at);
    const options = await optionsFor(visitor, "/sign-in/passkey/ask");
    const response = phone.get(options);
    const answers = await Promise.all(
      [1, 2, 3].map(() => visitor.post("/sign-in/passkey", { response })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422]);
  });

  it("an answer given in another browser, or too late, is not accepted", async () => {
    const { phone } = await aMemberWithPasskey();
    const [asking, other] = [new Visitor(at), new Visitor(at)];
    await other.get("/sign-in");
    const options = await optionsFor(asking, "/sign-in/passkey/ask");
    const elsewhere = await other.post("/sign-in/passkey", { response: phone.get(options) });
    expect(elsewhere.status).toBe(422);
    const late = await optionsFor(asking, "/sign-in/passkey/ask");
    at.clock.moveForward(10 * MINUTE);
    expect((await asking.post("/sign-in/passkey", { response: phone.get(late) })).status).toBe(422);
  });

  it("a question for signing in cannot be answered to add a passkey", async () => {
    const person = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(person);
    const { challenge } = await optionsFor(visitor, "/sign-in/passkey/ask");
    const phone = new Authenticator(PARTY_URL);
    const response = phone.create({ challenge, user: { id: "x" }, rp: { id: "party.test" } });
    expect((await visitor.post("/me/passkeys", { response })).status).toBe(422);
    expect(await passkeysOf(person)).toEqual([]);
  });

  it.each([{ crossOrigin: true }, { crossOrigin: true, topOrigin: PARTY_URL }, { topOrigin: "x" }])(
    "is not added by an answer that was given within another page: %o",
    async (faults) => {
      const person = await aMember(at.house);
      const visitor = await new Visitor(at).signInAs(person);
      const options = await optionsFor(visitor, "/me/passkeys/ask");
      const response = new Authenticator(PARTY_URL).create(options, faults);
      expect((await visitor.post("/me/passkeys", { response })).status).toBe(422);
      expect(await passkeysOf(person)).toEqual([]);
    },
  );

  it("is renamed and removed by its owner alone", async () => {
    const { person, visitor, phone } = await aMemberWithPasskey("bea@example.org");
    const [{ id } = { id: "" }] = await passkeysOf(person);
    const thief = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await thief.post(`/me/passkeys/${id}/rename`, { name: "Mine" })).status).toBe(404);
    expect((await thief.post(`/me/passkeys/${id}/remove`)).status).toBe(404);
    const rename = `/me/passkeys/${id}/rename`;
    await visitor.fill("/me/passkeys", { name: "The old phone" }, rename);
    expect((await visitor.get("/me/passkeys")).page).toContain("The old phone");
    expect((await visitor.post(rename, { name: " " })).status).toBe(422);
    await visitor.post(`/me/passkeys/${id}/remove`);
    expect(await passkeysOf(person)).toEqual([]);
    expect((await lettersTo(at.house, "bea@example.org")).at(-1)?.body).toContain("The old phone");
    expect((await signInWith(phone)).answer.status).toBe(422);
  });

  it("junk in place of an answer is refused in words", async () => {
    const visitor = await new Visitor(at).signInAs(await aMember(at.house));
    const junk = ["", "null", "[]", "{}", '{"id":1}', "x".repeat(50_000), '{"__proto__":{"a":1}}'];
    for (const response of junk) {
      expect((await visitor.post("/me/passkeys", { response })).status).toBe(422);
      expect((await new Visitor(at).post("/sign-in/passkey", { response })).status).toBe(422);
    }
    expect((await visitor.post("/me/passkeys/..%2f/remove")).status).toBe(404);
  });

  it("cannot be asked for, seen or added by somebody signed out", async () => {
    const visitor = new Visitor(at);
    expect((await visitor.get("/me/passkeys")).leadsTo).toBe("/sign-in?after=%2Fme%2Fpasskeys");
    expect((await visitor.post("/me/passkeys/ask")).status).toBe(303);
  });
});

describe("one's sessions", () => {
  it("are listed, and end one by one or all the others at once", async () => {
    const person = await aMember(at.house);
    const [here, there, elsewhere] = await Promise.all(
      [1, 2, 3].map(() => new Visitor(at).signInAs(person)),
    );
    if (!here || !there || !elsewhere) throw new Error("three visitors were made");
    const { page } = await here.get("/me/sessions");
    expect(page.match(/Firefox on Linux/g)?.length).toBeGreaterThanOrEqual(3);
    const ids = [...page.matchAll(/sessions\/([0-9a-f-]{36})\/end/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    const thief = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await thief.post(`/me/sessions/${ids[0]}/end`)).status).toBe(404);
    await here.post(`/me/sessions/${ids[0]}/end`);
    expect([await isSignedIn(there), await isSignedIn(elsewhere)].filter(Boolean)).toHaveLength(1);
    await here.post("/me/sessions/end-others");
    expect([
      await isSignedIn(here),
      await isSignedIn(there),
      await isSignedIn(elsewhere),
      await isSignedIn(thief),
    ]).toEqual([true, false, false, true]);
    expect((await here.post("/me/sessions/junk/end")).status).toBe(404);
  });
});
