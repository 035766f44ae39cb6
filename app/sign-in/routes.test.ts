import { describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { IDLE_DAYS, MOST_DAYS } from "./sessions/session.ts";

const at = aHouse();
const DAY = 86_400_000;

const newestLetterTo = async (email: string) => (await lettersTo(at.house, email)).at(-1)?.body;
const codeIn = (text: string | undefined) => /^\d{8}$/m.exec(text ?? "")?.[0] ?? "";
const isSignedIn = async (visitor: Visitor) =>
  (await visitor.get("/sign-in")).leadsTo !== undefined;

describe("signing in", () => {
  it("by a code: asked, typed, in, and led to where one wanted to go", async () => {
    await aMember(at.house, { name: "Ada Okafor", email: "ada@example.org" });
    const visitor = new Visitor(at);
    await visitor.get("/sign-in?after=/me");
    const asked = await visitor.post("/sign-in?after=/me", { email: "ada@example.org" });
    expect([asked.status, asked.leadsTo]).toEqual([303, "/sign-in/code?after=%2Fme"]);
    const page = await visitor.get(asked.leadsTo ?? "");
    expect(page.page).toContain('autocomplete="one-time-code"');
    const code = codeIn(await newestLetterTo("ada@example.org"));
    const used = await visitor.post("/sign-in/code?after=%2Fme", { code });
    expect([used.status, used.leadsTo]).toEqual([303, "/me"]);
    expect((await visitor.get("/join")).page).toContain("Ada Okafor");
  });

  it("no cache keeps a page that shows an address or holds a key", async () => {
    const visitor = new Visitor(at);
    await visitor.post("/sign-in", { email: "may@example.org" });
    const shown = await visitor.get("/sign-in/code");
    expect(shown.page).toContain("may@example.org");
    const pages = [
      shown,
      await visitor.get("/join/confirm?key=abc"),
      await visitor.get("/sign-in"),
    ];
    for (const { response } of pages) {
      expect(response.headers.get("cache-control")).toContain("no-store");
    }
  });

  it("the session's cookie is out of reach for scripts and other sites", async () => {
    await aMember(at.house, { email: "bea@example.org" });
    const visitor = new Visitor(at);
    await visitor.post("/sign-in", { email: "bea@example.org" });
    const code = codeIn(await newestLetterTo("bea@example.org"));
    const { response } = await visitor.post("/sign-in/code", { code });
    const [cookie] = response.headers.getSetCookie().filter((line) => line.startsWith("session="));
    for (const part of ["HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(part);
  });

  it("never leads to another site", async () => {
    const visitor = new Visitor(at);
    const page = await visitor.get("/sign-in?after=https://evil.example");
    expect(page.page).not.toContain("evil.example");
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await member.get("/sign-in?after=//evil.example")).leadsTo).toBe("/");
  });

  it("answers an address of nobody's just as a member's", async () => {
    await aMember(at.house, { email: "cleo@example.org" });
    const answersFor = async (email: string) => {
      const visitor = new Visitor(at);
      const asked = await visitor.post("/sign-in", { email });
      const page = await visitor.get("/sign-in/code");
      const wrong = await visitor.post("/sign-in/code", { code: "00000000" });
      const plain = (text: string) => text.replaceAll(email, "X");
      const { status, leadsTo } = asked;
      return [status, leadsTo, plain(page.page), wrong.status, plain(wrong.page)];
    };
    const hide = (answers: unknown[]) =>
      JSON.stringify(answers).replaceAll(/value=\\"[\w-]{24}\\"/g, "once");
    expect(hide(await answersFor("cleo@example.org"))).toBe(
      hide(await answersFor("nono@example.org")),
    );
  });

  it("a wrong code shows what is wrong, on the same page", async () => {
    await aMember(at.house, { email: "dan@example.org" });
    const visitor = new Visitor(at);
    await visitor.post("/sign-in", { email: "dan@example.org" });
    const code = codeIn(await newestLetterTo("dan@example.org"));
    const other = code === "00000000" ? "11111111" : "00000000";
    const answer = await visitor.post("/sign-in/code", { code: other });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain("You have 4 more tries");
    expect(await isSignedIn(visitor)).toBe(false);
  });

  it("a code typed in another browser than asked for it is told so, and works in the first one still", async () => {
    await aMember(at.house, { email: "two@example.org" });
    const [asked, other] = [new Visitor(at), new Visitor(at)];
    await asked.post("/sign-in", { email: "two@example.org" });
    const code = codeIn(await newestLetterTo("two@example.org"));
    const says = "A code works only in the browser in which it was asked for";
    const opened = await other.get("/sign-in/code?after=%2Fme");
    expect(opened.status).toBe(200);
    expect(opened.page).toContain(says);
    expect(opened.page).toContain('action="/sign-in?after=%2Fme"');
    const typed = await other.post("/sign-in/code", { code });
    expect(typed.status).toBe(422);
    expect(typed.page).toContain(says);
    expect(typed.page).not.toContain("has been used");
    await other.post("/sign-in", { email: "two@example.org" });
    const wrong = await other.post("/sign-in/code", { code });
    expect(wrong.page).toContain("one that was asked for in another browser works only there");
    expect((await asked.post("/sign-in/code", { code })).leadsTo).toBe("/");
    expect((await asked.get("/sign-in/code")).leadsTo).toBe("/");
  });

  it("of a code that has been tried too often it is said that it is over", async () => {
    await aMember(at.house, { email: "often@example.org" });
    const visitor = new Visitor(at);
    await visitor.post("/sign-in", { email: "often@example.org" });
    const code = codeIn(await newestLetterTo("often@example.org"));
    const wrong = String((Number(code) + 1) % 1e8).padStart(8, "0");
    for (let tried = 0; tried < 5; tried++) await visitor.post("/sign-in/code", { code: wrong });
    const { status, page } = await visitor.post("/sign-in/code", { code });
    expect(status).toBe(422);
    expect(page).toMatch(/has been used or has run out|No code waits in this browser/);
  });

  it("junk is refused in words", async () => {
    const visitor = new Visitor(at);
    expect((await visitor.post("/sign-in", {})).status).toBe(422);
    expect((await visitor.post("/sign-in", { email: "x".repeat(9000) })).status).toBe(422);
    expect((await visitor.post("/sign-in", { email: ["a@b.org", "c@d.org"] })).status).toBe(422);
  });
});

describe("a session", () => {
  it("ends by signing out", async () => {
    const visitor = await new Visitor(at).signInAs(await aMember(at.house));
    expect(await isSignedIn(visitor)).toBe(true);
    const out = await visitor.post("/sign-out");
    expect(out.leadsTo).toBe("/");
    expect(await isSignedIn(visitor)).toBe(false);
    expect((await visitor.post("/sign-out")).leadsTo).toBe("/");
  });

  it("ends when it is not used, and in any case after its longest time", async () => {
    const [idle, busy] = await Promise.all([
      new Visitor(at).signInAs(await aMember(at.house)),
      new Visitor(at).signInAs(await aMember(at.house)),
    ]);
    for (let day = 0; day < IDLE_DAYS; day += 10) {
      at.clock.moveForward(10 * DAY);
      expect(await isSignedIn(busy)).toBe(true);
    }
    expect(await isSignedIn(idle)).toBe(false);
    for (let day = IDLE_DAYS; day < MOST_DAYS - 10; day += 10) {
      at.clock.moveForward(10 * DAY);
      expect(await isSignedIn(busy)).toBe(true);
    }
    at.clock.moveForward(10 * DAY);
    expect(await isSignedIn(busy)).toBe(false);
  });

  it("a made-up cookie is nobody's", async () => {
    const headers = { cookie: `session=${"x".repeat(43)}` };
    const answer = await at.app.request("http://party.test/sign-in", { headers });
    expect(answer.status).toBe(200);
  });
});

describe("confirming to have joined", () => {
  it("opening the link changes nothing; its button confirms and signs in", async () => {
    const visitor = new Visitor(at);
    const email = "noor@example.org";
    const form = {
      kind: "member",
      name: "Noor Haddad",
      email,
      postcode: "",
      age: "adult",
      consent: "yes",
    };
    await visitor.post("/join", form);
    const key = /key=([\w-]+)/.exec((await newestLetterTo(email)) ?? "")?.[1] ?? "";
    for (let opened = 0; opened < 2; opened++) {
      expect((await visitor.get(`/join/confirm?key=${key}`)).status).toBe(200);
    }
    expect(await isSignedIn(visitor)).toBe(false);
    const confirmed = await visitor.post("/join/confirm", { key });
    expect([confirmed.status, confirmed.leadsTo]).toEqual([303, "/me/welcome"]);
    expect(await isSignedIn(visitor)).toBe(true);
    const again = await new Visitor(at).post("/join/confirm", { key });
    expect(again.status).toBe(404);
  });

  it("a link that is used, cut off or run out says so before anybody presses its button", async () => {
    const email = "late@example.org";
    const form = {
      kind: "member",
      name: "Lea Late",
      email,
      postcode: "",
      age: "adult",
      consent: "yes",
    };
    await new Visitor(at).post("/join", form);
    const key = /key=([\w-]+)/.exec((await newestLetterTo(email)) ?? "")?.[1] ?? "";
    const opened = async (by: string) => new Visitor(at).get(`/join/confirm?key=${by}`);
    const button = 'action="/join/confirm"';
    expect((await opened(key)).page).toContain(button);
    const cutOff = await opened(key.slice(0, -2));
    expect(cutOff.status).toBe(404);
    expect(cutOff.page).toContain("This link does not work any more");
    expect(cutOff.page).not.toContain(button);
    at.clock.moveForward(30 * DAY);
    const over = await opened(key);
    expect(over.status).toBe(410);
    expect(over.page).not.toContain(button);
    for (const junk of ["", "%00", "x".repeat(5000)]) {
      expect([400, 404]).toContain((await opened(junk)).status);
    }
  });

  it("a link without a key, or with junk for one, is a page that says so", async () => {
    expect((await new Visitor(at).get("/join/confirm")).status).toBe(404);
    expect((await new Visitor(at).post("/join/confirm", { key: "junk" })).status).toBe(404);
    expect((await new Visitor(at).post("/join/confirm", {})).status).toBe(422);
  });
});

describe("steps that cannot be taken back", () => {
  const MINUTE = 60_000;
  const PATHS = ["/me/email", "/me/passkeys", "/me/leave", "/me/erase", "/me/download"];

  it("ask again who it is when the sign-in is more than an hour old, and go on after that", async () => {
    const person = await aMember(at.house, { email: "ida@example.org" });
    const visitor = await new Visitor(at).signInAs(person);
    at.clock.moveForward(59 * MINUTE);
    for (const path of PATHS) expect((await visitor.get(path)).status).toBe(200);
    at.clock.moveForward(MINUTE);
    for (const path of PATHS) {
      const again = `/sign-in?again=yes&after=${encodeURIComponent(path)}`;
      expect((await visitor.get(path)).leadsTo).toBe(again);
    }
    expect((await visitor.get("/me")).status).toBe(200);
    expect((await visitor.post("/me/erase", { word: "erase" })).leadsTo).toContain(
      "/sign-in?again",
    );
    expect((await visitor.get("/sign-in?again=yes&after=/me/erase")).page).toContain("Is it you?");
    await visitor.post("/sign-in?after=/me/erase", { email: "ida@example.org" });
    expect((await visitor.get("/sign-in/code?after=/me/erase")).status).toBe(200);
    const code = codeIn(await newestLetterTo("ida@example.org"));
    const used = await visitor.post("/sign-in/code?after=/me/erase", { code });
    expect(used.leadsTo).toBe("/me/erase");
    expect((await visitor.get("/me/erase")).status).toBe(200);
  });
});
