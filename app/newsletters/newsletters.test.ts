import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { aHouse, PARTY_URL } from "../../testing/a-house.ts";
import { hiddenIn } from "../../testing/html.ts";
import { addressesWaiting, lettersTo } from "../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBranch, belong, holdAt, isNoMore } from "../branches/testing/branches.ts";
import { asSent, keyInLetters, namesOf } from "../mail/testing/in-outbox.ts";
import { listLines } from "../record/door.ts";
import { drop } from "./acts/drop.ts";
import { askKey } from "./letting-out/acts/ask-key.ts";
import { send } from "./letting-out/acts/send.ts";
import { stop } from "./letting-out/acts/stop.ts";
import { turnKey } from "./letting-out/acts/turn-key.ts";
import { sendDue } from "./letting-out/sending.ts";
import { fingerprintOf } from "./newsletter.ts";
import { comeBack } from "./readers/acts/come-back.ts";
import { leave } from "./readers/acts/leave.ts";
import { findNewsletter } from "./store.ts";

const at = aHouse();
const DAY = 86_400_000;
const codeOf = (outcome: unknown) => (outcome as { code?: string }).code;

let committee: Officer;
let trustee: Officer;
let asCommittee: Visitor;
let mina: Person;
let branch = 0;
let secretary: Person;
let convenor: Person;

beforeAll(async () => {
  committee = await anOfficer(at, "national-committee", { email: "committee@example.org" });
  trustee = await anOfficer(at, "trustee", { email: "trustee@example.org" });
  asCommittee = await new Visitor(at).signInAs(committee.person);
  mina = await aMember(at.house, { name: "Mina Member", email: "mina@example.org" });
  await aMember(at.house, { email: "sue@example.org", standing: "supporter" });
  const region = await aBranch(at, { name: "South West", kind: "region" });
  branch = await aBranch(at, { name: "Plymouth", parentId: region });
  secretary = await aMember(at.house, { email: "olu@example.org" });
  convenor = await aMember(at.house, { email: "cora@example.org" });
  await belong(at, branch, [secretary, convenor, mina]);
  await holdAt(at, branch, "branch-secretary", secretary);
  await holdAt(at, branch, "branch-convenor", convenor);
});

const form = {
  subject: "A good week in Bury",
  body: "Dear {name},\n\nwe won the ward:\n\n- one\n- two\n\nhttps://party.example/bury",
  topic: "campaigns",
  to: "members",
};

/** Writes one. Answers its number. */
async function drafted(parts: object = {}, writer = asCommittee): Promise<number> {
  const written = await writer.fill("/newsletters/new", { ...form, ...parts });
  expect(written.status).toBe(303);
  const { rows } = await sql<{ id: number }>`
    select max(id)::int as id from newsletters.newsletter`.execute(at.house.database);
  return rows[0]?.id ?? 0;
}

const fingerprint = async (id: number) => {
  const newsletter = await findNewsletter(at.house.database, id);
  if (newsletter === undefined) throw new Error("no such newsletter");
  return fingerprintOf(newsletter);
};

/** Both keys of the party turn. */
async function letOut(id: number): Promise<void> {
  const input = { id: String(id), fingerprint: await fingerprint(id) };
  await byRequest(at, send, input, [committee, trustee]);
}

const addressedTo = async (subject: string) =>
  (await addressesWaiting(at.house, subject)).toSorted();

const keyOf = ({ personId }: Person): Promise<string> => keyInLetters(at.house, personId);

describe("a newsletter of the party's", () => {
  it("is a draft that its desk alone reads, with how many it goes to and how it will look", async () => {
    const id = await drafted({ new: "yes" });
    const { page } = await asCommittee.get(`/newsletters/${id}`);
    expect(page).toContain("It would go to nobody");
    const all = await drafted();
    const own = (await asCommittee.get(`/newsletters/${all}`)).page;
    expect(own).toMatch(/It goes to \d+ people at most: all members\./);
    expect(own).toContain("Dear Sam Reader");
    const asMina = await new Visitor(at).signInAs(mina);
    expect((await asMina.get(`/newsletters/${all}`)).status).toBe(403);
    expect((await asMina.get("/newsletters")).page).not.toContain(form.subject);
    expect((await asMina.get("/newsletters/new")).status).toBe(403);
    for (const look of ["light", "dark", "plain", "junk"]) {
      const letter = await asCommittee.get(`/newsletters/${all}/letter?look=${look}`);
      expect(letter.page).toContain("<li>one</li>");
      expect(letter.page.includes(' style="')).toBe(look !== "plain");
      expect(letter.response.headers.get("content-security-policy")).toContain(
        "default-src 'none'",
      );
    }
    expect((await asMina.get(`/newsletters/${all}/letter`)).status).toBe(403);
  });

  it("that is too long for mail programs is refused, with what was typed", async () => {
    const refused = await asCommittee.fill("/newsletters/new", {
      ...form,
      body: '"'.repeat(19_000),
    });
    expect(refused.status).toBe(422);
    expect(refused.page).toContain("longer than 100 kB");
    expect(refused.page).toContain(form.subject);
  });

  it("is thrown away by its desk alone, and never once it is out", async () => {
    const id = await drafted({ subject: "Thrown away" });
    const drops = (actor: Person, one: number) =>
      perform(at.house, drop, { id: String(one) }, { actor });
    expect(codeOf(await drops(mina, id))).toBe("newsletters.notYours");
    const { page } = await asCommittee.get(`/newsletters/${id}`);
    const path = `/newsletters/${id}/drop`;
    const dropped = await asCommittee.post(path, hiddenIn(page, path), `/newsletters/${id}`);
    expect(dropped.leadsTo).toBe("/newsletters");
    expect((await asCommittee.get(`/newsletters/${id}`)).status).toBe(404);
    const out = await drafted({ subject: "Out already" });
    await letOut(out);
    expect(codeOf(await drops(committee.person, out))).toBe("newsletters.isOut");
  });

  it("comes to whoever wrote it as a test, and to nobody else", async () => {
    const id = await drafted({ subject: "Only a test" });
    const { page } = await asCommittee.get(`/newsletters/${id}`);
    const path = `/newsletters/${id}/test`;
    const sent = await asCommittee.post(path, hiddenIn(page, path), `/newsletters/${id}`);
    expect(sent.leadsTo).toBe(`/newsletters/${id}?tested=yes`);
    expect(await addressedTo("Test: Only a test")).toEqual(["committee@example.org"]);
  });

  it("goes to each of its readers once, by two keys, and says to how many", async () => {
    const id = await drafted({ subject: "To all of you" });
    await letOut(id);
    expect(await addressedTo("To all of you")).toEqual([]);
    await Promise.all([sendDue(at.house), sendDue(at.house)]);
    const all = ["committee", "cora", "mina", "olu", "trustee"].map((one) => `${one}@example.org`);
    expect(await addressedTo("To all of you")).toEqual(all);
    const asMina = await new Visitor(at).signInAs(mina);
    const { page } = await asMina.get(`/newsletters/${id}`);
    expect(page).toMatch(/People it went to<\/dt>\s*<dd>5/);
    const visitor = await new Visitor(at).get("/newsletters");
    expect(visitor.status).toBe(200);
    expect(visitor.page).not.toContain("To all of you");
    expect(visitor.page).toContain("People it went to: 5");
    const { lines } = await listLines(at.house.database, { subject: `/newsletters/${id}` });
    expect(JSON.stringify(lines)).toContain(await fingerprint(id));
    expect(JSON.stringify(lines)).not.toMatch(/To all of you|example\.org/);
  });

  it("goes to supporters too, to a region's people, or to those who joined lately", async () => {
    const everybody = await drafted({ subject: "With supporters", to: "everybody" });
    const region = await drafted({ subject: "To the region", to: `area:${branch - 1}` });
    await aMember(at.house, { email: "new@example.org", belongsFor: 20 });
    const lately = await drafted({ subject: "To new ones", new: "yes" });
    for (const id of [everybody, region, lately]) await letOut(id);
    await sendDue(at.house);
    expect(await addressedTo("With supporters")).toContain("sue@example.org");
    expect(await addressedTo("To the region")).toEqual(
      ["cora", "mina", "olu"].map((one) => `${one}@example.org`),
    );
    expect(await addressedTo("To new ones")).toEqual(["new@example.org"]);
  });

  it("whose words changed after they were signed, or that goes to nobody, is refused", async () => {
    const id = await drafted({ subject: "Signed words" });
    const input = { id: String(id), fingerprint: await fingerprint(id) };
    await asCommittee.fill(
      `/newsletters/${id}/edit`,
      { ...form, subject: "Other words" },
      `/newsletters/${id}/change`,
    );
    await expect(byRequest(at, send, input, [committee, trustee])).rejects.toThrow();
    const nobody = await drafted({ active: "yes", quiet: "yes" });
    await expect(letOut(nobody)).rejects.toThrow();
    expect((await findNewsletter(at.house.database, nobody))?.state).toBe("draft");
  });

  it("whose part of the country has ended meanwhile is refused", async () => {
    const ended = await aBranch(at, { name: "Ended", kind: "region" });
    await belong(at, ended, [await aMember(at.house)]);
    const id = await drafted({ subject: "To nowhere", to: `area:${ended}` });
    await isNoMore(at, ended);
    await expect(letOut(id)).rejects.toThrow();
    expect((await findNewsletter(at.house.database, id))?.state).toBe("draft");
  });

  it("is stopped on its way by either key; what has left stays counted", async () => {
    const id = await drafted({ subject: "Stopped in the middle" });
    await letOut(id);
    await sendDue(at.house);
    await asSent(at.house, { subject: "Stopped in the middle", to: "mina@example.org" });
    const asked = (actor: Person) => perform(at.house, stop, { id: String(id) }, { actor });
    expect(codeOf(await asked(mina))).toBe("newsletters.notYours");
    const { page } = await (await new Visitor(at).signInAs(trustee.person)).get(
      `/newsletters/${id}`,
    );
    expect(page).toContain("Stop it");
    expect(codeOf(await asked(trustee.person))).toBeUndefined();
    expect(await addressedTo("Stopped in the middle")).toEqual([]);
    const stopped = await findNewsletter(at.house.database, id);
    expect(stopped?.state).toBe("stopped");
    expect(stopped?.numbers.posted).toBe(1);
    expect(codeOf(await asked(trustee.person))).toBe("newsletters.notOnItsWay");
    await sendDue(at.house);
    expect(await addressedTo("Stopped in the middle")).toEqual([]);
  });
});

describe("a branch's newsletter", () => {
  const turn = (act: typeof askKey | typeof turnKey, id: number, actor: Person) =>
    perform(at.house, act as typeof askKey, { id: String(id) }, { actor });

  it("takes two officers of the branch, once a week, and reaches its members alone", async () => {
    const asSecretary = await new Visitor(at).signInAs(secretary);
    const id = await drafted({ subject: "In Plymouth", to: `branch:${branch}` }, asSecretary);
    expect(codeOf(await turn(turnKey, id, convenor))).toBe("newsletters.notWaiting");
    expect(codeOf(await turn(askKey, id, mina))).toBe("branches.officers.notYours");
    expect(codeOf(await turn(askKey, id, secretary))).toBeUndefined();
    expect(codeOf(await turn(turnKey, id, secretary))).toBe("newsletters.ownKey");
    const asConvenor = await new Visitor(at).signInAs(convenor);
    const { page } = await asConvenor.get(`/newsletters/${id}`);
    expect(page).toContain("Turn the second key");
    expect(codeOf(await turn(turnKey, id, convenor))).toBeUndefined();
    await sendDue(at.house);
    expect(await addressedTo("In Plymouth")).toEqual(
      ["cora", "mina", "olu"].map((one) => `${one}@example.org`),
    );
    expect(await namesOf(at.house, "In Plymouth")).toEqual([
      { name: "Plymouth", listId: `branch-${branch}`, texts: 1 },
    ]);
    const next = await drafted({ subject: "Too soon", to: `branch:${branch}` }, asSecretary);
    expect(codeOf(await turn(askKey, next, secretary))).toBe("newsletters.tooSoon");
    at.clock.moveForward(8 * DAY);
    expect(codeOf(await turn(askKey, next, secretary))).toBeUndefined();
  });

  it("is not written for a branch of others, nor for all", async () => {
    const asSecretary = await new Visitor(at).signInAs(secretary);
    for (const to of ["members", "everybody", `branch:${branch - 1}`, `area:${branch}`]) {
      const refused = await asSecretary.fill("/newsletters/new", { ...form, to });
      expect(refused.status).toBe(403);
    }
    for (const to of ["nobody", "branch:", "branch:999999", "__proto__"]) {
      const refused = await asSecretary.fill("/newsletters/new", { ...form, to });
      expect([404, 422]).toContain(refused.status);
    }
  });
});

describe("a reader", () => {
  it("chooses topics and fewer letters by a letter's link, without signing in", async () => {
    const key = await keyOf(mina);
    const path = `/newsletters/choices/${key}`;
    const visitor = new Visitor(at);
    const { page } = await visitor.get(path);
    expect(page).toContain("One newsletter in 30 days at most");
    const saved = await visitor.post(path, { policy: "yes", seldom: "yes" });
    expect(saved.leadsTo).toBe(`${path}?saved=yes`);
    for (const [subject, topic] of [
      ["Campaign news", "campaigns"],
      ["Of policy", "policy"],
      ["Of policy again", "policy"],
    ] as const) {
      await letOut(await drafted({ subject, topic }));
      await sendDue(at.house);
    }
    expect(await addressedTo("Campaign news")).not.toContain("mina@example.org");
    expect(await addressedTo("Of policy")).toContain("mina@example.org");
    expect(await addressedTo("Of policy again")).not.toContain("mina@example.org");
    const { subject, body } = (await lettersTo(at.house, "mina@example.org")).at(-1) ?? {};
    expect(subject).toBe("Of policy");
    expect(body).toContain("Dear Mina Member");
  });

  it("leaves by one click of a mail program for ever, and is counted once", async () => {
    const lena = await aMember(at.house, { name: "Lena Leaver", email: "lena@example.org" });
    const id = await drafted({ subject: "Before she left" });
    await letOut(id);
    await sendDue(at.house);
    expect(await addressedTo("Before she left")).toContain("lena@example.org");
    const out = `/mail/unsubscribe/newsletters/${id}/${await keyOf(lena)}`;
    expect((await new Visitor(at).get(out)).leadsTo).toContain("/newsletters/choices/");
    expect(await addressedTo("Before she left")).toContain("lena@example.org");
    for (let time = 0; time < 2; time += 1) {
      const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
      const clicked = await at.app.request(PARTY_URL + out, { method: "POST", body });
      expect(clicked.status).toBe(200);
    }
    // What waited for her is taken back.
    expect(await addressedTo("Before she left")).not.toContain("lena@example.org");
    expect((await findNewsletter(at.house.database, id))?.numbers.left).toBe(1);

    // She is forgotten, and somebody puts her mailbox on a list again: in another spelling, as somebody else.
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, lena.personId, now));
    const again = await aMember(at.house, { name: "L Leaver", email: "Lena@example.org" });
    await letOut(await drafted({ subject: "After she came back" }));
    await sendDue(at.house);
    expect(await addressedTo("After she came back")).not.toContain("Lena@example.org");
    await perform(at.house, comeBack, {}, { actor: again });
    await letOut(await drafted({ subject: "Once she asked" }));
    await sendDue(at.house);
    expect(await addressedTo("Once she asked")).toContain("Lena@example.org");
  });

  it("with a link of nobody's, or without one and signed out, is told so", async () => {
    const nobodys = "x".repeat(43);
    for (const key of [nobodys, "%00", "junk"])
      expect((await new Visitor(at).get(`/newsletters/choices/${key}`)).status).toBe(404);
    for (const key of ["junk", "%2F", nobodys]) {
      const asked = await perform(at.house, leave, { key }, { actor: { kind: "visitor" } });
      expect(["not-found", "invalid"]).toContain((asked as { kind?: string }).kind);
    }
    expect((await new Visitor(at).get("/newsletters/choices")).leadsTo).toContain("/sign-in");
    const asMina = await new Visitor(at).signInAs(mina);
    expect((await asMina.get("/newsletters/choices")).page).toContain("Stop all newsletters");
  });
});
