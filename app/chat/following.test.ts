import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { postedTo } from "../../testing/letters.ts";
import { anOfficer, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { aRequestFor } from "../../testing/requests.ts";
import { becomeOne } from "../../testing/two-accounts.ts";
import { Visitor } from "../../testing/visit.ts";
import { aBranch, belong } from "../branches/testing/branches.ts";
import { erase } from "../membership/joining/acts/erase.ts";
import { leave } from "../membership/joining/acts/leave.ts";
import { suspend } from "../membership/suspending/acts/suspend.ts";
import { leave as leaveTeam } from "../teams/joining/acts/leave.ts";
import { aRunningTeam } from "../teams/testing/a-running-team.ts";
import { chatRolesPath, ownChatPath } from "./addresses.ts";
import { follow } from "./following.ts";
import { mendAtNight } from "./jobs.ts";
import { findLinkOf, findLinkTo, saveLink } from "./link-store.ts";
import { aChatHouse, links, means } from "./testing/a-chat-house.ts";
import { readWork } from "./work-store.ts";

const chat = aChatHouse();
const { at, discord, roles } = chat;
const db = () => at.house.database;
let plymouth = 0;
let exeter = 0;
let trustee: Officer;

beforeAll(async () => {
  trustee = await anOfficer(at, "trustee");
  plymouth = await aBranch(at, { name: "Plymouth" });
  exeter = await aBranch(at, { name: "Exeter" });
  for (const [meaning, role] of [
    ["member", roles.Member],
    ["supporter", roles.Supporter],
    [`branch:${plymouth}`, roles.Plymouth],
    [`branch:${exeter}`, roles.Exeter],
    ["office:national-committee", roles.Chair],
  ] as const)
    expect(await means(chat, meaning, role)).toBeUndefined();
});
beforeEach(() => {
  discord.moods.length = 0;
  discord.asked.length = 0;
});

const subjects = async ({ personId }: Pick<Person, "personId">) =>
  (await postedTo(at.house, personId)).map(({ subject }) => subject);
const does = async (act: Parameters<typeof perform>[1], input: object, actor: Person) =>
  expect(await perform(at.house, act, input, { actor })).not.toHaveProperty("says");

/** Between that a role is asked for and that the server gives it. */
async function whileGiving(meanwhile: () => Promise<unknown>): Promise<void> {
  const isGiving = Promise.withResolvers<void>();
  const mayGive = Promise.withResolvers<void>();
  discord.onGive = async () => {
    isGiving.resolve();
    await mayGive.promise;
  };
  const following = follow(at.house);
  await isGiving.promise;
  await meanwhile();
  mayGive.resolve();
  await following;
  discord.onGive = async () => undefined;
}

describe("roles on the chat server", () => {
  it("follow membership, branch, team and office of whoever has linked their account", async () => {
    const ada = await aMember(at.house, { name: "Ada Okafor" });
    await belong(at, plymouth, [ada]);
    const { account } = await links(chat, ada);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member", "Plymouth"]);
    // Another branch, however it came: nothing is announced here.
    await belong(at, exeter, [ada]);
    const team = await aRunningTeam(at.house, ada, { name: "Writers" });
    expect(await means(chat, `team:${team.id}`, roles.Writers)).toBeUndefined();
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member", "Exeter", "Writers"]);
    await does(leaveTeam, { id: team.id }, ada);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member", "Exeter"]);
    // What is as it should be is asked about no more.
    discord.asked.length = 0;
    await follow(at.house);
    expect(discord.asked).toEqual([]);
  });

  it("come with an office, and go with it by time alone", async () => {
    const officer = await anOfficer(at, "national-committee", { days: 5 });
    const { account } = await links(chat, officer.person);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member", "Chair"]);
    at.clock.moveForward(6 * 86_400_000);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member"]);
  });

  it("are taken from who leaves, with a kind letter, and a supporter's is given", async () => {
    const ben = await aMember(at.house, { name: "Ben" });
    const { account } = await links(chat, ben);
    await follow(at.house);
    await does(leave, { reason: "", after: "supporter" }, ben);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Supporter"]);
    expect(await subjects(ben)).toEqual(["Your roles on Discord"]);
    const [letter] = await postedTo(at.house, ben.personId);
    expect(letter?.body).toContain("Thank you for the time");
    expect(letter?.body).not.toContain(account);
    await follow(at.house);
    expect(await subjects(ben)).toHaveLength(1);
  });

  it("are taken while somebody is suspended, and come back when it is over", async () => {
    const cai = await aMember(at.house, { name: "Cai" });
    const { account } = await links(chat, cai);
    await follow(at.house);
    const actor = aRequestFor(suspend);
    const input = { person: cai.personId, days: "7", ground: "threats" };
    expect(await perform(at.house, suspend, input, { actor })).not.toHaveProperty("says");
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual([]);
    expect(await subjects(cai)).toContain("Your roles on Discord");
    at.clock.moveForward(8 * 86_400_000);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member"]);
  });

  it("of who is erased are taken too, and then nothing is kept of the account", async () => {
    const dee = await aMember(at.house, { name: "Dee" });
    const { account } = await links(chat, dee);
    await follow(at.house);
    await does(erase, { word: "erase" }, dee);
    expect((await findLinkTo(db(), account))?.personId).toBeUndefined();
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual([]);
    expect(await findLinkTo(db(), account)).toBeUndefined();
  });

  it("are none at the end of who leaves in the very moment in which one is given", async () => {
    const eve = await aMember(at.house, { name: "Eve" });
    const { account } = await links(chat, eve);
    await whileGiving(() => does(leave, { reason: "", after: "gone" }, eve));
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual([]);
    expect(await findLinkTo(db(), account)).toBeUndefined();
  });

  it("are of the new branch alone, where somebody changes it in the very moment", async () => {
    const fay = await aMember(at.house, { name: "Fay" });
    await belong(at, plymouth, [fay]);
    const { account } = await links(chat, fay);
    await whileGiving(() => belong(at, exeter, [fay]));
    at.clock.moveForward(60_000);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member", "Exeter"]);
  });

  it("stay with one account where two of one person become one, and are taken from the other", async () => {
    const kept = await aMember(at.house, { name: "Gwen" });
    const other = await aMember(at.house, { name: "Gwen" });
    const { account } = await links(chat, kept);
    const { account: second } = await links(chat, other);
    await follow(at.house);
    await becomeOne(at.house, { kept, other });
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member"]);
    expect(discord.namesOf(second)).toEqual([]);
    expect(await findLinkTo(db(), second)).toBeUndefined();
  });

  it("come along where only the account that is given up had one", async () => {
    const kept = await aMember(at.house, { name: "Hywel" });
    const other = await aMember(at.house, { name: "Hywel" });
    const { account } = await links(chat, other);
    await follow(at.house);
    await becomeOne(at.house, { kept, other });
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member"]);
    expect((await findLinkOf(db(), kept.personId))?.account).toBe(account);
  });

  it("that a server will not let go of hold nobody up who comes after", async () => {
    // More than are looked at in one go.
    const gone = await Promise.all(Array.from({ length: 25 }, () => aMember(at.house)));
    const accounts: string[] = [];
    for (const person of gone) accounts.push((await links(chat, person)).account);
    await follow(at.house);
    for (const account of accounts) discord.keeping.add(account);
    for (const person of gone) await does(erase, { word: "erase" }, person);
    const ned = await aMember(at.house);
    const { account } = await links(chat, ned);
    discord.asked.length = 0;
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member"]);
    // Each once a run: what it has, taking it, and what it has then.
    expect(discord.asked.filter(({ path }) => path.includes(accounts[0] ?? ""))).toHaveLength(3);
    expect(await findLinkTo(db(), accounts[0] ?? "")).toBeDefined();
    discord.keeping.clear();
    await follow(at.house);
    expect(discord.namesOf(accounts[0] ?? "")).toEqual([]);
    expect(await findLinkTo(db(), accounts[0] ?? "")).toBeUndefined();
  });

  it("are given when somebody comes to the server later, by their button or at night", async () => {
    const [fay, gil] = [await aMember(at.house), await aMember(at.house)];
    const away = await links(chat, fay, { isOnServer: false });
    const other = await links(chat, gil, { isOnServer: false });
    await follow(at.house);
    expect((await readWork(db())).stopped).toBeUndefined();
    expect((await away.visitor.get(ownChatPath)).page).toContain("Not when we last asked");
    discord.members.set(away.account, new Set());
    discord.members.set(other.account, new Set());
    await away.visitor.fill(ownChatPath, {}, "/chat/own/look");
    await follow(at.house);
    expect(discord.namesOf(away.account)).toEqual(["Member"]);
    expect(discord.namesOf(other.account)).toEqual([]);
    await mendAtNight(at.house);
    await follow(at.house);
    expect(discord.namesOf(other.account)).toEqual(["Member"]);
  });

  it("are mended at night: what somebody took or gave by hand, of our roles alone", async () => {
    const hal = await aMember(at.house);
    const { account } = await links(chat, hal);
    await follow(at.house);
    const friend = discord.addRole("Friend of the bakery");
    discord.members.set(account, new Set([roles.Exeter, friend]));
    await mendAtNight(at.house);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member", "Friend of the bakery"]);
    expect(discord.asked.filter(({ path }) => path.endsWith("/members"))).toEqual([]);
  });
});

describe("a server that fails", () => {
  it("is waited for as long as it says, and longer each time where it says nothing", async () => {
    const ida = await aMember(at.house);
    const { account } = await links(chat, ida);
    for (const [mood, seconds] of [
      ["limited", 2],
      ["limited-shared", 2],
      ["down", 20],
      ["down-after", 40],
      ["hangs-up", 80],
    ] as const) {
      discord.moods.push(mood);
      await follow(at.house);
      const until = (await readWork(db())).waitsUntil?.getTime() ?? 0;
      expect([mood, (until - at.clock.now().getTime()) / 1_000]).toEqual([mood, seconds]);
      const before = discord.asked.length;
      await follow(at.house);
      expect(discord.asked.length).toBe(before);
      at.clock.moveForward(seconds * 1_000);
    }
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member"]);
    expect((await readWork(db())).fails).toBe(0);
  });

  it("that fails after it has given the role leaves nothing unknown", async () => {
    const jan = await aMember(at.house);
    const { account } = await links(chat, jan);
    discord.moods.push("fine", "down-after");
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual(["Member"]);
    await does(leave, { reason: "", after: "gone" }, jan);
    at.clock.moveForward(60_000);
    await follow(at.house);
    expect(discord.namesOf(account)).toEqual([]);
  });

  it("and refuses stops the queue at once, tells two officers once, and goes on by a button", async () => {
    const [kit, lea] = [await aMember(at.house), await aMember(at.house)];
    const other = await anOfficer(at, "national-committee");
    const first = await links(chat, kit);
    const second = await links(chat, lea);
    discord.tooHigh.add(roles.Member);
    discord.asked.length = 0;
    await follow(at.house);
    await follow(at.house);
    expect(discord.asked.filter(({ method }) => method === "PUT")).toHaveLength(1);
    expect((await readWork(db())).stopped).toMatchObject({ status: 403, code: 50_013 });
    const told = "Roles on Discord stand still";
    expect(await subjects(trustee.person)).toEqual([told]);
    expect((await subjects(other.person)).filter((subject) => subject === told)).toHaveLength(1);
    expect((await postedTo(at.house, trustee.person.personId))[0]?.body).toContain(
      "must stand above",
    );
    const visitor = await new Visitor(at).signInAs(trustee.person);
    const { page } = await visitor.get(chatRolesPath);
    expect(page).toContain("The roles stand still");
    expect((await new Visitor(at).get(chatRolesPath)).page).not.toContain("stand still");
    discord.tooHigh.clear();
    await visitor.fill(chatRolesPath, {}, "/chat/roles/go-on");
    await follow(at.house);
    expect(discord.namesOf(first.account)).toEqual(["Member"]);
    expect(discord.namesOf(second.account)).toEqual(["Member"]);
    const again = await first.visitor.post("/chat/roles/go-on", {});
    expect(again.status).toBe(403);
  });

  it("and takes our key no more stops it as well", async () => {
    const max = await aMember(at.house);
    await links(chat, max);
    discord.isTokenGone = true;
    await follow(at.house);
    expect((await readWork(db())).stopped).toMatchObject({ status: 401 });
    discord.isTokenGone = false;
    const visitor = await new Visitor(at).signInAs(trustee.person);
    await visitor.fill(chatRolesPath, {}, "/chat/roles/go-on");
    await follow(at.house);
    discord.asked.length = 0;
    await follow(at.house);
    expect(discord.asked).toEqual([]);
  });

  it("has nothing secret in any log", () => {
    expect(at.logged.join("\n")).toContain("chat.stopped");
    for (const secret of [discord.token, discord.secret, "access-that-no-log-has"])
      expect(at.logged.join("\n")).not.toContain(secret);
  });
});

describe("two who link the same account at once", () => {
  it("are one who has it", async () => {
    const [one, two] = [await aMember(at.house), await aMember(at.house)];
    const account = "799999999999999999";
    const saved = await Promise.all(
      [one, two].map(({ personId }) =>
        inTransaction(at.house, (tx, now) => saveLink(tx, { personId, account }, now)),
      ),
    );
    expect(saved.sort()).toEqual([false, true]);
    const found = await Promise.all([one, two].map(({ personId }) => findLinkOf(db(), personId)));
    expect(found.filter((link) => link !== undefined)).toHaveLength(1);
  });
});
