import { describe, expect, it } from "vitest";
import { isReached, isWithin, type Limit } from "../../../platform/limits.ts";
import { letWaitsPass } from "../../../platform/testing/waits-over.ts";
import { aHouse, PARTY_URL } from "../../../testing/a-house.ts";
import { lettersTo } from "../../../testing/letters.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { passkeysAskedFromOneNetwork, wrongAnswersFromOneNetwork } from "./limits.ts";

const at = aHouse();

const statusesOf = (answers: readonly { status: number }[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const newestCode = async (email: string) =>
  /^\d{8}$/m.exec((await lettersTo(at.house, email)).at(-1)?.body ?? "")?.[0] ?? "";

/** What hundreds of requests would do, without the time that they take. */
async function useUp(limit: Limit, key: string): Promise<void> {
  for (let use = 0; use < limit.most; use++) await isWithin(at.house.database, limit, key);
}

const base64url = (text: string) => Buffer.from(text).toString("base64url");

/** What a browser would send with a passkey that nobody has added. */
function anAnswerTo(options: string): string {
  const { challenge } = JSON.parse(options) as { challenge: string };
  const clientData = { type: "webauthn.get", challenge, origin: PARTY_URL, crossOrigin: false };
  const response = {
    clientDataJSON: base64url(JSON.stringify(clientData)),
    authenticatorData: base64url("none"),
    signature: base64url("none"),
  };
  return JSON.stringify({ id: "nobodys", rawId: "nobodys", type: "public-key", response });
}

describe("limits", () => {
  it("one mailbox gets six codes at once from one place, however it is written, and so does a stranger's", async () => {
    await aMember(at.house, { email: "ada.o@gmail.com" });
    for (const [as, others] of [
      ["ada.o@gmail.com", "Ada.O+x@googlemail.com"],
      ["nobody.x@gmail.com", "NobodyX@gmail.com"],
    ] as const) {
      const ask = (email: string) => new Visitor(at, "203.0.113.7").post("/sign-in", { email });
      const answers = [];
      for (let asked = 0; asked < 8; asked++) answers.push(await ask(asked % 2 ? as : others));
      expect(statusesOf(answers)).toEqual({ 303: 6, 429: 2 });
      expect(answers.at(-1)?.page).toMatch(/wait 1[0-5] seconds/);
      expect(Number(answers.at(-1)?.response.headers.get("retry-after"))).toBeLessThanOrEqual(15);
      await letWaitsPass(at.house.database);
      expect((await ask(as)).status).toBe(303);
    }
    expect(await lettersTo(at.house, "ada.o@gmail.com")).toHaveLength(7);
  });

  it("invisible marks in an address make no other mailbox", async () => {
    const letters = [];
    for (let ask = 0; ask < 12; ask++) {
      const email = `gil@exam${"\u200b".repeat(ask + 1)}ple.org`;
      letters.push(await new Visitor(at, "203.0.113.8").post("/sign-in", { email }));
    }
    expect(statusesOf(letters)).toEqual({ 303: 6, 429: 6 });
  });

  it("a stranger uses up nobody's codes from elsewhere, and makes nobody's code useless", async () => {
    await aMember(at.house, { email: "bea@example.org" });
    const bea = new Visitor(at);
    expect((await bea.post("/sign-in", { email: "bea@example.org" })).status).toBe(303);
    const code = /^\d{8}$/m.exec((await lettersTo(at.house, "bea@example.org"))[0]?.body ?? "");
    const stranger = new Visitor(at);
    for (let ask = 0; ask < 8; ask++) await stranger.post("/sign-in", { email: "bea@example.org" });
    expect(await bea.post("/sign-in/code", { code: code?.[0] ?? "" })).toMatchObject({
      status: 303,
      leadsTo: "/",
    });
    expect((await new Visitor(at).post("/sign-in", { email: "bea@example.org" })).status).toBe(303);
  });

  it("strangers from many places fill nobody's mailbox, and its owner's own browser gets codes all the same", async () => {
    await aMember(at.house, { email: "cleo@example.org" });
    await aMember(at.house, { email: "dan@example.org" });
    const cleo = new Visitor(at);
    await cleo.post("/sign-in", { email: "cleo@example.org" });
    await cleo.post("/sign-in/code", { code: await newestCode("cleo@example.org") });
    await cleo.post("/sign-out");
    for (const email of ["cleo@example.org", "dan@example.org"]) {
      const answers = [];
      for (let place = 0; place < 70; place++) {
        answers.push(await new Visitor(at).post("/sign-in", { email }));
      }
      expect(statusesOf(answers)[429]).toBeGreaterThanOrEqual(9);
      expect(answers.at(-1)?.page).toContain("in which you have signed in before");
    }
    expect((await cleo.post("/sign-in", { email: "cleo@example.org" })).status).toBe(303);
    // What this browser is known for is one person's mailbox, and no other's.
    expect((await cleo.post("/sign-in", { email: "dan@example.org" })).status).toBe(429);
    await letWaitsPass(at.house.database);
    expect((await new Visitor(at).post("/sign-in", { email: "dan@example.org" })).status).toBe(303);
  });

  it("a stranger in five places keeps no member out: not one elsewhere, and one at the same place waits seconds", async () => {
    const email = "fay@example.org";
    await aMember(at.house, { email });
    const places = [1, 2, 3, 4, 5].map((place) => `198.51.100.${place}`);
    for (let ask = 0; ask < 20; ask++) {
      for (const place of places) await new Visitor(at, place).post("/sign-in", { email });
    }
    const signsIn = async (fay: Visitor) => {
      await fay.post("/sign-in/code", { code: await newestCode(email) });
      return (await fay.get("/me")).status;
    };
    const elsewhere = new Visitor(at);
    expect((await elsewhere.post("/sign-in", { email })).status).toBe(303);
    expect(await signsIn(elsewhere)).toBe(200);
    const beside = new Visitor(at, places[0]);
    const early = await beside.post("/sign-in", { email });
    expect(early.status).toBe(429);
    expect(Number(early.response.headers.get("retry-after"))).toBeLessThanOrEqual(120);
    await letWaitsPass(at.house.database);
    expect((await beside.post("/sign-in", { email })).status).toBe(303);
    expect(await signsIn(beside)).toBe(200);
  });

  it("a machine behind one address keeps nobody out there: codes and passkeys go on, with a wait of seconds at most", async () => {
    const here = "203.0.113.50";
    const email = "gus@example.org";
    await aMember(at.house, { email });
    const gus = new Visitor(at, here);
    await gus.post("/sign-in", { email });
    const machine = new Visitor(at, here);
    await useUp(passkeysAskedFromOneNetwork, here);
    await useUp(wrongAnswersFromOneNetwork, here);
    for (let knock = 0; knock < 101; knock++) {
      await machine.post("/sign-in/code", { code: "12345678" });
    }
    expect((await machine.post("/sign-in/passkey/ask")).status).toBe(429);
    expect((await machine.post("/sign-in/passkey", { response: "{}" })).status).toBe(429);
    expect((await machine.post("/join/confirm", { key: "junk" })).status).toBe(429);
    expect((await machine.post("/sign-in/code", { code: "12345678" })).status).toBe(429);

    // A browser that holds a waiting code has its five guesses.
    const code = await newestCode(email);
    const wrong = code === "00000000" ? "11111111" : "00000000";
    for (let guess = 0; guess < 4; guess++) {
      expect((await gus.post("/sign-in/code", { code: wrong })).status).toBe(422);
    }
    expect((await gus.post("/sign-in/code", { code })).leadsTo).toBe("/");

    // A browser that somebody has signed in with before is counted by itself.
    await gus.post("/sign-out");
    expect((await gus.post("/sign-in/passkey/ask")).status).toBe(200);

    // A new one waits some seconds, and goes on although the flood does too.
    const fresh = new Visitor(at, here);
    const early = await fresh.post("/sign-in/passkey/ask");
    expect(early.status).toBe(429);
    expect(Number(early.response.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    await machine.post("/sign-in/passkey/ask");
    await letWaitsPass(at.house.database);
    const asked = await fresh.post("/sign-in/passkey/ask");
    expect(asked.status).toBe(200);
    // Its answer is judged, and not turned away, although nobody knows this passkey.
    const answered = await fresh.post("/sign-in/passkey", { response: anAnswerTo(asked.page) });
    expect(answered.status).toBe(422);
    expect(answered.page).toContain("We do not know this passkey");
    const unstorable = anAnswerTo(JSON.stringify({ challenge: "\u0000" }));
    expect((await new Visitor(at).post("/sign-in/passkey", { response: unstorable })).status).toBe(
      422,
    );
    // It was one answer to one question.
    expect(
      (await fresh.post("/sign-in/passkey", { response: anAnswerTo(asked.page) })).status,
    ).toBe(429);

    const alarms = at.logged.filter((line) => line.includes("limits.many-turned-away"));
    expect(alarms.some((line) => line.includes('"limit":"try-place"'))).toBe(true);
    expect(alarms.join()).not.toMatch(/203\.0\.113|gus@/);
  });

  it("right answers use up nothing of anybody's at their place", async () => {
    const here = "203.0.113.60";
    for (let one = 0; one < 3; one++) {
      const email = `right${one}@example.org`;
      await aMember(at.house, { email });
      const visitor = new Visitor(at, here);
      await visitor.post("/sign-in", { email });
      expect((await visitor.post("/sign-in/code", { code: await newestCode(email) })).status).toBe(
        303,
      );
    }
    const { database } = at.house;
    expect(await isReached(database, { ...wrongAnswersFromOneNetwork, most: 1 }, here)).toBe(false);
    await new Visitor(at, here).post("/sign-in/code", { code: "12345678" });
    expect(await isReached(database, { ...wrongAnswersFromOneNetwork, most: 1 }, here)).toBe(true);
  });

  it("knows the browser in which somebody confirmed that they joined", async () => {
    const email = "eve.j@example.org";
    const eve = new Visitor(at);
    const form = { kind: "member", name: "Eve", email, postcode: "", age: "adult", consent: "yes" };
    await eve.post("/join", form);
    const [letter] = await lettersTo(at.house, email);
    const key = /key=([\w-]+)/.exec(letter?.body ?? "")?.[1] ?? "";
    expect((await eve.post("/join/confirm", { key })).status).toBe(303);
    await eve.post("/sign-out");
    for (let ask = 0; ask < 65; ask++) await new Visitor(at).post("/sign-in", { email });
    expect((await new Visitor(at).post("/sign-in", { email })).status).toBe(429);
    expect((await eve.post("/sign-in", { email })).status).toBe(303);
  });

  it("nobody is kept from joining by a stranger who fills in the form with their address", async () => {
    const form = {
      kind: "member",
      name: "Hal",
      email: "hal@example.org",
      age: "adult",
      consent: "yes",
    };
    for (let round = 0; round < 12; round++) await new Visitor(at).post("/join", form);
    const hal = new Visitor(at);
    const early = await hal.post("/join", form);
    expect(early.status).toBe(429);
    expect(Number(early.response.headers.get("retry-after"))).toBeLessThanOrEqual(120);
    await letWaitsPass(at.house.database);
    expect((await hal.post("/join", form)).status).toBe(303);
  });

  it("a machine that joins all day long is stopped", async () => {
    const form = { kind: "member", name: "Bot", postcode: "", age: "adult", consent: "yes" };
    const visitor = new Visitor(at, "203.0.113.9");
    const answers = [];
    for (let round = 0; round < 31; round++) {
      const posts = Array.from({ length: 10 }, (_, one) =>
        visitor.post("/join", { ...form, email: `bot${round}x${one}@example.org` }),
      );
      answers.push(...(await Promise.all(posts)));
    }
    expect(statusesOf(answers)).toEqual({ 303: 300, 429: 10 });
    const other = await new Visitor(at).post("/join", { ...form, email: "human@example.org" });
    expect(other.status).toBe(303);
  });

  it("nobody's mailbox can be filled with letters from the join form", async () => {
    const form = {
      kind: "member",
      name: "Ann",
      email: "victim@example.org",
      age: "adult",
      consent: "yes",
    };
    for (let round = 0; round < 8; round++) await new Visitor(at).post("/join", form);
    expect(await lettersTo(at.house, "victim@example.org")).toHaveLength(5);
  });
});
