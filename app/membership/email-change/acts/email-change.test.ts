import { describe, expect, it } from "vitest";
import { perform } from "../../../../platform/act.ts";
import type { Person } from "../../../../platform/actor.ts";
import { aHouse } from "../../../../testing/a-house.ts";
import { lettersTo } from "../../../../testing/letters.ts";
import { aMember } from "../../../../testing/people.ts";
import { Visitor } from "../../../../testing/visit.ts";
import { takeOverEmails } from "../../jobs.ts";
import { findDetails } from "../../standing/queries.ts";
import { askEmailChange } from "./ask-email-change.ts";
import { confirmEmailChange } from "./confirm-email-change.ts";

const at = aHouse();
const DAY = 86_400_000;

const ask = (actor: Person, email: string) =>
  perform(at.house, askEmailChange, { email }, { actor });
const confirm = (actor: Person, key: string) =>
  perform(at.house, confirmEmailChange, { key }, { actor });
const keySentTo = async (email: string) =>
  /key=([\w-]+)/.exec((await lettersTo(at.house, email)).at(-1)?.body ?? "")?.[1] ?? "";
const emailOf = async ({ personId }: Person) =>
  (await findDetails(at.house.database, personId))?.email;

describe("changing one's address", () => {
  it("counts three days after the new mailbox's link is followed; the old mailbox is told at once", async () => {
    const ada = await aMember(at.house, { email: "ada@example.org" });
    await ask(ada, "ada@new.example");
    await confirm(ada, await keySentTo("ada@new.example"));
    const told = (await lettersTo(at.house, "ada@example.org")).at(-1);
    expect(told?.subject).toBe("Your address for The Test Party is to change");
    expect(told?.body).toContain("/email/stop?key=");
    expect(told?.body).not.toContain("ada@new.example");
    at.clock.moveForward(3 * DAY - 1000);
    await takeOverEmails(at.house);
    expect(await emailOf(ada)).toBe("ada@example.org");
    at.clock.moveForward(1000);
    await Promise.all([takeOverEmails(at.house), takeOverEmails(at.house)]);
    expect(await emailOf(ada)).toBe("ada@new.example");
    for (const address of ["ada@example.org", "ada@new.example"]) {
      const changed = (await lettersTo(at.house, address)).filter(({ subject }) =>
        subject.includes("has changed"),
      );
      expect(changed).toHaveLength(1);
    }
  });

  it("cannot be kept from somebody by a form that a stranger filled in with the new address", async () => {
    const ben = await aMember(at.house, { email: "ben@example.org" });
    const stranger = {
      kind: "member",
      name: "Not Ben",
      email: "ben@new.example",
      age: "adult",
      consent: "yes",
    };
    await new Visitor(at).post("/join", stranger);
    await ask(ben, "ben@new.example");
    await confirm(ben, await keySentTo("ben@new.example"));
    await new Visitor(at).post("/join", stranger);
    at.clock.moveForward(3 * DAY);
    await takeOverEmails(at.house);
    expect(await emailOf(ben)).toBe("ben@new.example");
  });

  it("until it counts, codes go to the old mailbox, and no code goes to the new one", async () => {
    const una = await aMember(at.house, { email: "una@example.org" });
    await ask(una, "una@new.example");
    await confirm(una, await keySentTo("una@new.example"));
    await new Visitor(at).post("/sign-in", { email: "una@new.example" });
    await new Visitor(at).post("/sign-in", { email: "una@example.org" });
    expect((await lettersTo(at.house, "una@new.example")).at(-1)?.body).not.toMatch(/^\d{8}$/m);
    expect((await lettersTo(at.house, "una@example.org")).at(-1)?.body).toMatch(/^\d{8}$/m);
  });

  it("confirmed, it ends every other session; stopped from the old mailbox, it ends them all", async () => {
    const vic = await aMember(at.house, { email: "vic@example.org" });
    const [here, elsewhere] = [new Visitor(at), new Visitor(at)];
    for (const visitor of [here, elsewhere]) await visitor.signInAs(vic);
    await here.post("/me/email", { email: "vic@new.example" });
    const key = await keySentTo("vic@new.example");
    const link = `/me/email/confirm?key=${key}`;
    const button = 'action="/me/email/confirm"';
    expect((await here.get(link)).page).toContain(button);
    expect((await here.post("/me/email/confirm", { key })).leadsTo).toBe("/me/email");
    const used = await here.get(link);
    expect(used.status).toBe(404);
    expect(used.page).not.toContain(button);
    expect((await here.get("/me/email")).page).toContain("vic@new.example takes over on");
    expect((await elsewhere.get("/me")).status).toBe(303);

    const stop = await keySentTo("vic@example.org");
    const stranger = new Visitor(at);
    expect((await stranger.get(`/email/stop?key=${stop}`)).page).toContain("Stop the change");
    expect((await stranger.post("/email/stop", { key: stop })).page).toContain("is stopped");
    expect((await stranger.post("/email/stop", { key: stop })).status).toBe(404);
    expect((await stranger.get(`/email/stop?key=${stop}`)).status).toBe(404);
    expect((await here.get("/me")).status).toBe(303);
    at.clock.moveForward(4 * DAY);
    await takeOverEmails(at.house);
    expect(await emailOf(vic)).toBe("vic@example.org");
  });

  it("can be stopped by whoever asked for it, and by nobody else", async () => {
    const wim = await aMember(at.house, { email: "wim@example.org" });
    const visitor = await new Visitor(at).signInAs(wim);
    await visitor.post("/me/email", { email: "wim@new.example" });
    await visitor.post("/me/email/confirm", { key: await keySentTo("wim@new.example") });
    const other = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await other.post("/me/email/stop")).status).toBe(404);
    expect((await new Visitor(at).post("/email/stop", { key: "x" })).status).toBe(404);
    expect((await visitor.post("/me/email/stop")).leadsTo).toBe("/me/email");
    expect((await visitor.get("/me/email")).page).not.toContain("takes over on");
  });

  it("is told in the download of one's own data", async () => {
    const xia = await aMember(at.house, { email: "xia@example.org" });
    await ask(xia, "xia@new.example");
    await confirm(xia, await keySentTo("xia@new.example"));
    const gathered = await at.house.gatherAbout(xia.personId);
    expect(JSON.stringify(gathered.membership)).toContain("xia@new.example");
  });

  it("a mailbox that is somebody else's stays theirs; only the letter to it says so", async () => {
    const bea = await aMember(at.house, { email: "bea@example.org" });
    await aMember(at.house, { email: "cleo@example.org" });
    await ask(bea, "CLEO@example.org");
    const [letter] = await lettersTo(at.house, "cleo@example.org");
    expect(letter?.body).toContain("belongs to somebody who is here already");
    expect(letter?.body).not.toContain("key=");
    expect(await emailOf(bea)).toBe("bea@example.org");
  });

  it("another person's link does nothing", async () => {
    const dan = await aMember(at.house);
    const eve = await aMember(at.house);
    await ask(dan, "dan@new.example");
    const key = await keySentTo("dan@new.example");
    expect(await confirm(eve, key)).toMatchObject({ kind: "not-found" });
    expect(await emailOf(dan)).not.toBe("dan@new.example");
  });

  it("a link works once and for a day", async () => {
    const fay = await aMember(at.house);
    await ask(fay, "fay@new.example");
    const key = await keySentTo("fay@new.example");
    await confirm(fay, key);
    expect(await confirm(fay, key)).toMatchObject({ kind: "not-found" });
    await ask(fay, "fay@later.example");
    const late = await keySentTo("fay@later.example");
    at.clock.moveForward(86_400_000);
    expect(await confirm(fay, late)).toMatchObject({ kind: "gone" });
  });

  it("of two people who want one address at the same moment, one gets it, and the other is told", async () => {
    const gil = await aMember(at.house, { email: "gil@example.org" });
    const hal = await aMember(at.house, { email: "hal@example.org" });
    for (const person of [gil, hal]) {
      await ask(person, "shared@new.example");
      await confirm(person, await keySentTo("shared@new.example"));
    }
    at.clock.moveForward(3 * DAY);
    await takeOverEmails(at.house);
    const emails = [await emailOf(gil), await emailOf(hal)];
    expect(emails.filter((email) => email === "shared@new.example")).toHaveLength(1);
    const loser = emails.find((email) => email !== "shared@new.example") ?? "";
    expect((await lettersTo(at.house, loser)).at(-1)?.subject).toContain("stays as it is");
  });
});
