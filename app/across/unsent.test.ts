import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBallot } from "../ballots/testing/a-ballot.ts";
import { aTopic } from "../discussions/testing/a-topic.ts";
import { aText } from "../proposals/testing.ts";

const at = aHouse();
const MINUTE = 60_000;
const yesNo = { "vote-proposal": "yes", "vote-alternative-1": "no" };
const NOT_SENT = "so this has not been sent";
const BODY = "A tram line along the river would take ten thousand cars off the road.";

let ada: Person;
let ballot: number;
let topic: number;
beforeAll(async () => {
  ada = await aMember(at.house, { name: "Ada Okafor", email: "ada@example.org" });
  [ballot, topic] = [await aBallot(at.house), await aTopic(at.house)];
});

/** Sends a form while signed out; answers where the form waits. */
async function sentSignedOut(visitor: Visitor, path: string, fields: object, from = path) {
  const { status, leadsTo = "" } = await visitor.post(path, { ...fields }, from);
  expect(status).toBe(303);
  expect(leadsTo).toMatch(/^\/sign-in\?after=/);
  expect(leadsTo).not.toMatch(/tram|yes/);
  return decodeURIComponent(leadsTo.replace("/sign-in?after=", ""));
}

/** The number of what this form brings about, as the address has it that it leads to. */
const numberIn = ({ leadsTo = "" }: { leadsTo?: string | undefined }): number =>
  Number(/(\d+)$/.exec(leadsTo)?.[1]);

/** Sends one as Ada, so that what is sent next has the number after it, and nothing came between. */
const sentAs = async (path: string, fields: object): Promise<number> =>
  numberIn(await (await new Visitor(at).signInAs(ada)).post(path, { ...fields }));

const FORMS = [
  {
    what: "a vote",
    path: () => `/decide/${ballot}/vote`,
    fields: () => yesNo,
    shows: /name="vote-proposal"[^>]*value="yes"[^>]*checked|checked[^>]*value="yes"/,
  },
  {
    what: "a comment",
    path: () => `/discussions/${topic}/comment`,
    fields: () => ({ text: BODY }),
    shows: new RegExp(`<textarea[^>]*>\\s*${BODY}`),
  },
  {
    what: "a draft",
    path: () => "/proposals/new",
    fields: () => ({ ...aText("Trams along the river"), body: BODY }),
    shows: /value="Trams along the river"[\s\S]*ten thousand cars/,
  },
] as const;

describe("what was sent while signed out", () => {
  it.each(FORMS)(
    "$what is back in its form after signing in, and is sent once it is sent again",
    async (form) => {
      const visitor = new Visitor(at);
      const before = form.what === "a vote" ? undefined : await sentAs(form.path(), form.fields());
      const waits = await sentSignedOut(visitor, form.path(), form.fields());
      const signIn = await visitor.get(`/sign-in?after=${encodeURIComponent(waits)}`);
      expect(signIn.page).toContain("It is kept in this browser for an hour");
      await visitor.signInAs(ada);
      const { status, page } = await visitor.get(waits);
      expect(status).toBe(200);
      expect(page).toContain(NOT_SENT);
      expect(page).toContain(`action="${form.path()}"`);
      expect(page).toMatch(form.shows);
      if (before === undefined) {
        expect((await visitor.get(`/decide/${ballot}/receipt`)).status).toBe(404);
      }
      expect((await visitor.get(waits)).page).toMatch(form.shows);
      const sent = await visitor.post(form.path(), form.fields(), waits);
      expect(sent.status).toBe(303);
      if (before === undefined) expect(sent.leadsTo).toBe(`/decide/${ballot}/receipt`);
      else expect(numberIn(sent)).toBe(before + 1);
      expect((await visitor.get(waits)).status).toBe(410);
    },
  );

  it("stays through a code that is asked for by letter, and goes into nobody else's name by itself", async () => {
    const visitor = new Visitor(at);
    const waits = await sentSignedOut(visitor, `/discussions/${topic}/comment`, { text: BODY });
    await aMember(at.house, { name: "Ben Other", email: "ben@example.org" });
    const path = `/discussions/${topic}/comment`;
    const before = await sentAs(path, { text: BODY });
    const after = encodeURIComponent(waits);
    await visitor.post(`/sign-in?after=${after}`, { email: "ben@example.org" });
    const letter = (await lettersTo(at.house, "ben@example.org")).at(-1)?.body ?? "";
    const code = /^\d{8}$/m.exec(letter)?.[0] ?? "";
    const used = await visitor.post(`/sign-in/code?after=${after}`, { code });
    expect(used.leadsTo).toBe(waits);
    const { page } = await visitor.get(waits);
    expect(page).toContain("in the name of whoever is signed in now");
    expect(page).toContain(BODY);
    expect(await sentAs(path, { text: BODY })).toBe(before + 1);
  });

  it("opens in the browser that sent it and in no other, signed in as whoever", async () => {
    const waits = await sentSignedOut(new Visitor(at), "/proposals/new", aText("Trams"));
    const other = await new Visitor(at).signInAs(ada);
    const { status, page } = await other.get(waits);
    expect(status).toBe(410);
    expect(page).not.toContain("Rents rise");
    expect((await new Visitor(at).get(waits)).leadsTo).toMatch(/^\/sign-in\?after=/);
  });

  it("is gone after an hour, from the table too", async () => {
    const visitor = new Visitor(at);
    const waits = await sentSignedOut(visitor, `/discussions/${topic}/comment`, { text: BODY });
    await visitor.signInAs(ada);
    at.clock.moveForward(60 * MINUTE - 1000);
    expect((await visitor.get(waits)).status).toBe(200);
    at.clock.moveForward(1000);
    expect((await visitor.get(waits)).status).toBe(410);
  });

  it("of a form without a page of its own, what was typed is there to be sent or copied", async () => {
    const visitor = new Visitor(at);
    const path = "/hearings/1/offer-alternative";
    const fields = { title: "Trams", body: BODY };
    const waits = await sentSignedOut(visitor, path, fields, "/proposals/1/hearing");
    const { page } = await (await visitor.signInAs(ada)).get(waits);
    expect(page).toContain("This has not been sent");
    expect(page).toMatch(new RegExp(`<textarea[^>]*name="body"[^>]*>\\s*${BODY}`));
    expect(page).toContain('<input type="hidden" name="title" value="Trams"');
    expect(page).toContain('href="/proposals/1/hearing"');
  });

  it("of a button alone, it is said that nothing was done, and the way back stands there", async () => {
    const visitor = new Visitor(at);
    const serve = "/juries/1/serve";
    const waits = await sentSignedOut(visitor, serve, {}, "/juries/1");
    const { page } = await (await visitor.signInAs(ada)).get(waits);
    expect(page).toContain("so nothing was done");
    expect(page).toContain('href="/juries/1"');
    expect(page).not.toContain(`action="${serve}"`);
  });

  it("is not lost where its page is not shown any more", async () => {
    const visitor = new Visitor(at);
    const waits = await sentSignedOut(visitor, "/discussions/999999/comment", { text: BODY });
    const { page } = await (await visitor.signInAs(ada)).get(waits);
    expect(page).toContain("This has not been sent");
    expect(page).toContain(BODY);
  });

  it("of one browser is kept five times, each by itself, and not when somebody signs out there", async () => {
    const visitor = new Visitor(at);
    const path = `/discussions/${topic}/comment`;
    const waiting: string[] = [];
    for (const n of [1, 2, 3, 4, 5, 6])
      waiting.push(await sentSignedOut(visitor, path, { text: `${BODY} ${n}.` }));
    await visitor.signInAs(ada);
    expect((await visitor.get(waiting[0] ?? "")).status).toBe(410);
    expect((await visitor.get(waiting[1] ?? "")).page).toContain(`${BODY} 2.`);
    expect((await visitor.get(waiting[5] ?? "")).page).toContain(`${BODY} 6.`);
    await visitor.post("/sign-out");
    await visitor.signInAs(ada);
    expect((await visitor.get(waiting[5] ?? "")).status).toBe(410);
  });

  it("leads back to its page where it is longer than anything that is kept", async () => {
    const much = { ...aText("Trams"), more: "x".repeat(290_000) };
    const waits = await sentSignedOut(new Visitor(at), "/proposals/new", much, "/proposals/new");
    expect(waits).toBe("/proposals/new");
  });

  it("junk for a number is none of ours", async () => {
    const visitor = await new Visitor(at).signInAs(ada);
    for (const id of ["x", "0", "9".repeat(40), "%00"]) {
      expect([400, 404, 410]).toContain((await visitor.get(`/sign-in/unsent/${id}`)).status);
    }
  });
});
