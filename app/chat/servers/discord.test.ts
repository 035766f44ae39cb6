import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { FakeDiscord } from "../testing/fake-discord.ts";
import { ChatAway, ChatSaidNo, type ChatServer } from "./chat-server.ts";
import { openDiscord } from "./discord.ts";

const discord = new FakeDiscord();
let server: ChatServer;
let role = "";
const ANN = "700000000000000001";

beforeAll(async () => {
  await discord.open();
  role = discord.addRole("Member");
});
beforeEach(() => {
  server = openDiscord(discord.keys);
  discord.members.set(ANN, new Set());
});
afterAll(() => discord.close());

const failing = (asked: Promise<unknown>): Promise<ChatAway & ChatSaidNo> =>
  asked.then(
    () => {
      throw new Error("it went well");
    },
    (error) => error,
  );

describe("roles on Discord", () => {
  it("are given and taken with a reason in any language, and twice changes nothing", async () => {
    const why = "Aelod o’r blaid – tŷ £5";
    expect(await server.give(ANN, role, why)).toBe(true);
    expect(await server.give(ANN, role, why)).toBe(true);
    expect(discord.asked.at(-1)).toMatchObject({ method: "PUT", why });
    expect(await server.findRolesOf(ANN)).toEqual([role]);
    expect(await server.take(ANN, role, why)).toBe(true);
    expect(await server.findRolesOf(ANN)).toEqual([]);
  });

  it("of somebody who is not on the server are no error", async () => {
    expect(await server.findRolesOf("700000000000000009")).toBeUndefined();
    expect(await server.give("700000000000000009", role, "why")).toBe(false);
    expect(await server.take("700000000000000009", role, "why")).toBe(false);
  });

  it("that stand above the program's, or are no more, are a no with the server's number", async () => {
    discord.tooHigh.add(role);
    expect(await failing(server.give(ANN, role, "why"))).toMatchObject({
      status: 403,
      code: 50_013,
    });
    discord.tooHigh.delete(role);
    const gone = server.give(ANN, "800000000000009999", "why");
    expect(await failing(gone)).toMatchObject({ status: 404, code: 10_011 });
    const other = openDiscord({ ...discord.keys, token: "wrong" });
    const refused = await failing(other.findRolesOf(ANN));
    expect(refused).toBeInstanceOf(ChatSaidNo);
    expect(refused.status).toBe(401);
  });

  it("are told with those that would be dangerous to give", async () => {
    discord.addRole("Boss", String(1 << 3));
    discord.roles.push({ id: discord.guild, name: "@everyone", position: 0, permissions: "0" });
    const listed = await server.listRoles();
    expect(listed.map(({ name, isPowerful, isItsOwn }) => [name, isPowerful, isItsOwn])).toEqual([
      ["Member", false, false],
      ["Boss", true, false],
      ["@everyone", false, true],
    ]);
  });
});

describe("a Discord that does not answer as it should", () => {
  it("says how long to wait, by its header, whoever used the limit up, and a minute where it does not say", async () => {
    for (const [mood, seconds] of [
      ["limited", 2],
      ["limited-shared", 2],
      ["limited-untold", 60],
      ["down", undefined],
      ["hangs-up", undefined],
    ] as const) {
      discord.moods.push(mood);
      const away = await failing(server.findRolesOf(ANN));
      expect([mood, away]).toEqual([mood, expect.any(ChatAway)]);
      expect([mood, away.seconds]).toEqual([mood, seconds]);
    }
  });

  it("is waited for where nothing is left of its limit, before anything is refused", async () => {
    discord.moods.push("nothing-left");
    await server.findRolesOf(ANN);
    const began = performance.now();
    await server.findRolesOf(ANN);
    expect(performance.now() - began).toBeGreaterThan(200);
  });

  it("is late, and answers all the same", async () => {
    discord.moods.push("late");
    expect(await server.give(ANN, role, "why")).toBe(true);
  });
});

describe("who somebody is there", () => {
  const verifier = "v".repeat(43);
  const backTo = "http://party.test/chat/own/back";

  it("is asked with the least that can be asked, and the key to it is given back at once", async () => {
    const link = server.whoLink({ state: "s1", verifier, backTo });
    const asked = new URL(link).searchParams;
    expect(asked.get("scope")).toBe("identify");
    expect(link).not.toContain(verifier);
    const back = new URL(discord.saysYes(link, ANN));
    expect(back.searchParams.get("state")).toBe("s1");
    const code = back.searchParams.get("code") ?? "";
    expect(await server.readWho(code, { verifier, backTo })).toBe(ANN);
    expect([...discord.live]).toEqual([]);
    expect(await failing(server.readWho(code, { verifier, backTo }))).toBeInstanceOf(ChatSaidNo);
  });

  it("is told to nobody who lacks what began it", async () => {
    const link = server.whoLink({ state: "s2", verifier, backTo });
    const code = new URL(discord.saysYes(link, ANN)).searchParams.get("code") ?? "";
    const stolen = server.readWho(code, { verifier: "w".repeat(43), backTo });
    expect(await failing(stolen)).toMatchObject({ status: 400 });
  });
});
