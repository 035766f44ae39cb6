import { describe, expect, it } from "vitest";
import { aHouse } from "../../testing/a-house.ts";
import { anOfficer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { listLines } from "../record/door.ts";
import { cameBackPath, chatRolesPath, giveMeaningPath, ownChatPath } from "./addresses.ts";
import { follow } from "./following.ts";
import { findLinkOf, findLinkTo } from "./link-store.ts";
import { aChatHouse, linkOn, links, means } from "./testing/a-chat-house.ts";

const chat = aChatHouse();
const { at, discord, roles } = chat;
const without = aHouse();

describe("linking an account", () => {
  it("says first what the party knows, asks the server itself, and is undone alone", async () => {
    const ada = await aMember(at.house, { name: "Ada" });
    const visitor = await new Visitor(at).signInAs(ada);
    const { page } = await visitor.get(ownChatPath);
    expect(page).toContain("No message is ever read");
    expect(page).toContain("Nobody in the party sees that number but you");
    expect(await means(chat, "member", roles.Member)).toBeUndefined();
    const { account } = await links(chat, ada);
    await follow(at.house);
    const linked = await visitor.get(ownChatPath);
    expect(linked.page).toContain(account);
    expect(linked.page).toContain("Member");
    await visitor.fill(ownChatPath, {}, "/chat/own/unlink");
    expect((await visitor.get(ownChatPath)).page).not.toContain(account);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual([]);
    expect(await findLinkTo(at.house.database, account)).toBeUndefined();
  });

  it("is one account to one person, and one person to one account", async () => {
    const [ben, cai] = [await aMember(at.house), await aMember(at.house)];
    const { account } = await links(chat, ben);
    expect((await links(chat, cai, { account })).says).toContain("Somebody else here has linked");
    expect(await findLinkOf(at.house.database, cai.personId)).toBeUndefined();
    const again = await new Visitor(at).signInAs(ben);
    expect((await again.post("/chat/own/begin", {})).status).toBe(409);
    // Unlinked by the one, it can be the other's, also before its roles are taken.
    await again.fill(ownChatPath, {}, "/chat/own/unlink");
    await links(chat, cai, { account });
    expect((await findLinkTo(at.house.database, account))?.personId).toBe(cai.personId);
  });

  it("ends only in the browser, the session and the quarter of an hour in which it began", async () => {
    const [dee, eve] = [await aMember(at.house), await aMember(at.house)];
    const begins = async () => {
      const visitor = await new Visitor(at).signInAs(dee);
      const { leadsTo } = await visitor.fill(ownChatPath, {}, "/chat/own/begin");
      const link = linkOn((await visitor.get(leadsTo ?? "")).page);
      const { pathname, search } = new URL(discord.saysYes(link, "744444444444444444"));
      return { visitor, back: pathname + search, leadsTo: leadsTo ?? "" };
    };
    const begun = await begins();
    const stranger = await new Visitor(at).signInAs(eve);
    expect((await stranger.get(begun.back)).status).toBe(410);
    expect((await stranger.get(begun.leadsTo)).page).not.toContain("oauth2");
    const elsewhere = await new Visitor(at).signInAs(dee);
    expect((await elsewhere.get(begun.back)).status).toBe(410);
    expect((await new Visitor(at).get(begun.back)).status).not.toBe(200);
    at.clock.moveForward(16 * 60_000);
    expect((await begun.visitor.get(begun.back)).status).toBe(410);
    expect(await findLinkTo(at.house.database, "744444444444444444")).toBeUndefined();
    const { visitor, back } = await begins();
    expect((await visitor.get(back)).status).toBe(303);
    // The same address a second time links nothing more.
    expect((await visitor.get(back)).status).toBe(410);
  });

  it("is refused in words where somebody says no there, sends junk, or the server is away", async () => {
    const fay = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(fay);
    const denied = await visitor.get(`${cameBackPath}?error=access_denied&state=x`);
    expect(denied.page).toContain("You said no there");
    for (const junk of ["", "?state=%00&code=%00", `?state=${"x".repeat(5_000)}&code=1`, "?code=1"])
      expect([junk, (await visitor.get(cameBackPath + junk)).status]).toEqual([junk, 410]);
    for (const junk of ["%00", "x", "x".repeat(5_000)])
      expect((await visitor.get(`${ownChatPath}?state=${junk}`)).status).toBe(200);
  });

  it("needs a server: without one the page says so", async () => {
    const gil = await aMember(without.house);
    const visitor = await new Visitor(without).signInAs(gil);
    expect((await visitor.get(ownChatPath)).page).toContain("This party has no chat server");
    expect((await visitor.post("/chat/own/begin", {})).status).toBe(404);
    expect((await visitor.get(`${cameBackPath}?state=a&code=b`)).status).toBe(404);
    expect((await new Visitor(without).get(chatRolesPath)).page).toContain("has no chat server");
    await follow(without.house);
  });
});

describe("what a role means", () => {
  it("takes two keys, stands in the record, and is never a role that is dangerous", async () => {
    const boss = discord.addRole("Boss", "8");
    discord.roles.push({ id: discord.guild, name: "@everyone", position: 0, permissions: "0" });
    const officer = await anOfficer(at, "national-committee");
    const visitor = await new Visitor(at).signInAs(officer.person);
    const { page } = await visitor.get(chatRolesPath);
    expect(page).toContain("must stand above every role");
    expect(page).toContain(`value="${roles.Exeter}"`);
    expect(page).not.toContain(`value="${boss}"`);
    expect(await means(chat, "office:treasurer", boss)).toBe("chat.refuse.isPowerful");
    expect(await means(chat, "office:treasurer", discord.guild)).toBe("chat.refuse.isItsOwn");
    expect(await means(chat, "office:treasurer", "123456789012345678")).toBe(
      "chat.refuse.noSuchRole",
    );
    expect(await means(chat, "branch:99999", roles.Exeter)).toBe("chat.refuse.noSuchThing");
    expect(await means(chat, "office:treasurer", roles.Chair)).toBeUndefined();
    const { lines } = await listLines(at.house.database, { subject: chatRolesPath });
    expect(lines[0]).toMatchObject({
      act: "chat.set-role",
      facts: { meaning: "office:treasurer" },
    });
    expect((await new Visitor(at).get(chatRolesPath)).page).toContain("Office: Treasurer");
    const fields = {
      meaning: "supporter",
      role: roles.Supporter,
      why: "They talk with us as well.",
    };
    const asked = await visitor.fill(chatRolesPath, fields, giveMeaningPath);
    expect(asked.leadsTo).toMatch(/^\/requests\/\d+/);
    // Whoever signs sees which role it is.
    expect((await visitor.get(asked.leadsTo ?? "")).page).toContain("All supporters");
    expect(await means(chat, "office:treasurer", "")).toBeUndefined();
    expect((await new Visitor(at).get(chatRolesPath)).page).not.toContain("Office: Treasurer");
  });
});
