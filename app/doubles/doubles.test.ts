import { beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { aVisitor, type Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { lettersTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { findByEmail, findDetails, findPerson, listVoters } from "../membership/door.ts";
import { join } from "../membership/joining/acts/join.ts";
import { countRows, makeOf } from "../membership/testing.ts";
import { defaultRules, rulesInForce } from "../rulebook/door.ts";
import { ask } from "./acts/ask.ts";
import { confirm } from "./acts/confirm.ts";
import { uniteDue } from "./jobs.ts";
import { whyNotJoin } from "./pair.ts";

const at = aHouse();
const HOUR = 3_600_000;
const rules = defaultRules();
const waits = () => at.clock.moveForward(rules.emailWaitHours * HOUR);
const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.code : "done");

let made = 0;
let kept: Person;
let other: Person;
let mailbox: { readonly kept: string; readonly other: string };
beforeEach(async () => {
  made += 1;
  mailbox = { kept: `ada${made}@new.example`, other: `ada${made}@old.example` };
  kept = await aMember(at.house, { name: "Ada Okafor", email: mailbox.kept, belongsFor: 20 });
  other = await aMember(at.house, { name: "A. Okafor", email: mailbox.other, belongsFor: 400 });
});

const keyTo = async (email: string) =>
  /key=([\w-]+)/.exec((await lettersTo(at.house, email)).at(-1)?.body ?? "")?.[1] ?? "";
const asks = (actor: Person, email: string) => perform(at.house, ask, { email }, { actor });
async function shows(actor = kept, email = mailbox.other): Promise<string> {
  await asks(actor, email);
  return codeOf(await perform(at.house, confirm, { key: await keyTo(email) }, { actor }));
}
const isHere = async ({ personId }: Person) =>
  (await findPerson(at.house.database, personId, at.clock.now())) !== undefined;
const voters = async () =>
  listVoters(at.house.database, at.clock.now(), await rulesInForce(at.house.database));

describe("why two accounts cannot be joined", () => {
  it("is that they are one, gone, in another pair, in an office, or of an import that can be taken back", () => {
    const two = { kept, other, isPaired: false, importStandsFrom: undefined };
    const why = (parts: object) => whyNotJoin({ ...two, ...parts })?.code;
    expect(why({})).toBeUndefined();
    expect(why({ other: kept })).toBe("doubles.same");
    expect(why({ other: undefined })).toBe("doubles.gone");
    expect(why({ isPaired: true })).toBe("doubles.already");
    expect(why({ other: { ...other, offices: ["trustee"] } })).toBe("doubles.holdsOffice");
    expect(why({ kept: { ...kept, offices: ["trustee"] } })).toBeUndefined();
    expect(why({ importStandsFrom: new Date() })).toBe("doubles.importRuns");
  });
});

describe("joining one's own two accounts", () => {
  it("takes both mailboxes and some days; then there is one, with the older day and the later end", async () => {
    const before = await findDetails(at.house.database, other.personId);
    expect(await shows()).toBe("done");
    for (const email of Object.values(mailbox)) {
      const subjects = (await lettersTo(at.house, email)).map(({ subject }) => subject);
      expect(subjects.at(-1)).toBe("Two accounts with The Test Party become one");
    }
    await uniteDue(at.house);
    expect(await isHere(other)).toBe(true);
    waits();
    await uniteDue(at.house);
    expect([await isHere(kept), await isHere(other)]).toEqual([true, false]);
    expect(await findDetails(at.house.database, kept.personId)).toMatchObject({
      ...{ name: "Ada Okafor", email: mailbox.kept, memberSince: before?.memberSince },
    });
    const roll = await voters();
    expect(roll).toContain(kept.personId);
    expect(roll).not.toContain(other.personId);
    for (const email of Object.values(mailbox)) {
      const subjects = (await lettersTo(at.house, email)).map(({ subject }) => subject);
      expect(subjects.at(-1)).toBe("Your accounts with The Test Party are one now");
    }
  });

  it("afterwards either address signs in, by a code that comes to the kept mailbox alone", async () => {
    await shows();
    waits();
    const elsewhere = await new Visitor(at).signInAs(other);
    await uniteDue(at.house);
    expect((await elsewhere.get("/me")).status).toBe(303);
    const browser = new Visitor(at);
    await browser.post("/sign-in", { email: mailbox.other });
    const code = /^\d{8}$/m.exec((await lettersTo(at.house, mailbox.kept)).at(-1)?.body ?? "")?.[0];
    expect((await lettersTo(at.house, mailbox.other)).at(-1)?.subject).toContain("are one now");
    await browser.post("/sign-in/code", { code: code ?? "" });
    const { page } = await browser.get("/me/other-account");
    expect(page).toContain(`Joined to it already: ${mailbox.other}`);
    const { membership } = await at.house.gatherAbout(kept.personId);
    expect(membership).toMatchObject({ otherMailboxes: [mailbox.other] });
  });

  it("afterwards nobody joins with the other mailbox anew", async () => {
    await shows();
    waits();
    await uniteDue(at.house);
    const people = await countRows(at.house.database, "person");
    const form = { kind: "member", name: "Ada again", postcode: "", age: "adult", consent: "yes" };
    await perform(at.house, join, { ...form, email: mailbox.other }, { actor: aVisitor });
    expect((await findByEmail(at.house.database, mailbox.other))?.id).toBe(kept.personId);
    expect((await lettersTo(at.house, mailbox.kept)).at(-1)?.subject).toContain("joined");
    expect(await countRows(at.house.database, "person")).toBe(people);
  });

  it("can be stopped from either mailbox, without signing in, and from either account", async () => {
    for (const email of Object.values(mailbox)) {
      expect(await shows()).toBe("done");
      const key = await keyTo(email);
      const stranger = new Visitor(at);
      expect((await stranger.get(`/other-account/stop?key=${key}`)).page).toContain("Stop it");
      expect((await stranger.post("/other-account/stop", { key })).page).toContain("is stopped");
      expect((await stranger.post("/other-account/stop", { key })).status).toBe(404);
    }
    for (const person of [kept, other]) {
      expect(await shows()).toBe("done");
      const visitor = await new Visitor(at).signInAs(person);
      expect((await visitor.get("/me/other-account")).page).toContain("becomes part of");
      expect((await visitor.post("/me/other-account/stop")).leadsTo).toBe("/me/other-account");
    }
    waits();
    await uniteDue(at.house);
    expect([await isHere(kept), await isHere(other)]).toEqual([true, true]);
  });

  it("the letter's link is for whoever asked, once and for a day", async () => {
    await asks(kept, mailbox.other);
    const key = await keyTo(mailbox.other);
    const confirms = async (actor: Person) =>
      codeOf(await perform(at.house, confirm, { key }, { actor }));
    expect(await confirms(await aMember(at.house))).toBe("doubles.unknown");
    expect(await confirms(other)).toBe("doubles.unknown");
    at.clock.moveForward(24 * HOUR);
    expect(await confirms(kept)).toBe("doubles.unknown");
    expect(await shows()).toBe("done");
    expect(await confirms(kept)).toBe("doubles.unknown");
  });

  it("nobody learns whether a mailbox is somebody's: the pages are the same, the letter alone differs", async () => {
    const visitor = await new Visitor(at).signInAs(kept);
    const pageFor = async (email: string) => {
      const { leadsTo } = await visitor.post("/me/other-account", { email });
      return [leadsTo, (await visitor.get("/me/other-account/sent")).page];
    };
    const free = await pageFor(`nobody${made}@example.org`);
    expect(await pageFor(mailbox.other)).toEqual(free);
    expect(await pageFor(mailbox.kept)).toEqual(free);
    const [none] = await lettersTo(at.house, `nobody${made}@example.org`);
    expect(none?.body).toContain("There is none");
    expect(none?.body).not.toContain("key=");
    expect((await lettersTo(at.house, mailbox.kept)).at(-1)?.body).not.toContain("key=");
    expect((await lettersTo(at.house, mailbox.other)).at(-1)?.body).toContain("key=");
  });

  it("a suspension follows, and so does what a suspended account is judged by", async () => {
    const until = addDays(at.clock.now(), 20);
    await makeOf(at.house.database, { id: other.personId }, { suspended_until: until });
    expect(await shows()).toBe("done");
    waits();
    await uniteDue(at.house);
    const now = at.clock.now();
    expect(await findPerson(at.house.database, kept.personId, now)).toMatchObject({
      standing: "suspended",
    });
  });

  it("two cannot be joined both ways, nor one into two", async () => {
    const third = await aMember(at.house, { email: `third${made}@example.org` });
    expect(await shows()).toBe("done");
    expect(await shows(other, mailbox.kept)).toBe("doubles.already");
    expect(await shows(third, mailbox.other)).toBe("doubles.already");
    expect(await shows(third, mailbox.kept)).toBe("doubles.already");
    expect(await shows(kept, `third${made}@example.org`)).toBe("doubles.already");
  });

  it("whoever is erased meanwhile is joined to nobody", async () => {
    expect(await shows()).toBe("done");
    await inTransaction(at.house, (tx, now) => at.house.forget(tx, kept.personId, now));
    waits();
    await uniteDue(at.house);
    expect(await isHere(other)).toBe(true);
  });
});
