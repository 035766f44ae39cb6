import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FakeDiscord } from "../../app/chat/testing/fake-discord.ts";
import { type Ground, openGround } from "../../bench/setting/parties.ts";
import { anSmtpServer, type TestSmtpServer } from "../../platform/testing/an-smtp-server.ts";
import { askOnce, startedAgain, startWorker } from "../setting/whole-program.ts";

const MINUTES = 60_000;
const MEMBERS = 4;
const root = join(import.meta.dirname, "../..");
const discord = new FakeDiscord();

let ground: Ground;
let mail: TestSmtpServer;
let url: string;

beforeAll(async () => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
  await discord.open();
  mail = await anSmtpServer();
  ground = await openGround();
  url = await ground.makeParty("linking", { proposals: 5, comments: 5, members: 20 });
}, 5 * MINUTES);
afterAll(async () => {
  worker.kill();
  await discord.close();
  await mail?.close();
  await ground?.stop();
}, MINUTES);

const worker = startedAgain(() => {
  const { token, guild, client, secret } = discord.keys;
  return startWorker(url, mail.url, {
    ...{ DISCORD_TOKEN: token, DISCORD_GUILD: guild, DISCORD_CLIENT: client },
    ...{ DISCORD_SECRET: secret, DISCORD_URL: discord.url },
  });
});

/** Linked, and not looked at yet; all are members. */
async function link(role: string): Promise<readonly string[]> {
  const accounts = Array.from({ length: MEMBERS }, (_, n) => `70000000000000000${n}`);
  for (const account of accounts) discord.members.set(account, new Set());
  await askOnce(
    url,
    `insert into chat.meaning (kind, key, role, request, set_at) values ('member', '', '${role}', 1, now())`,
  );
  await askOnce(
    url,
    `insert into chat.link (person_id, account, linked_at)
     select id, ('{${accounts.join(",")}}'::text[])[n], now()
     from (select id, row_number() over (order by id) as n from membership.person where kind = 'member') p
     where n <= ${MEMBERS}`,
  );
  return accounts;
}

describe("a worker that is killed each time the chat server is giving a role", () => {
  it(
    "leaves every role given and none unknown, when it is started again each time",
    async () => {
      const role = discord.addRole("Member");
      const accounts = await link(role);
      let kills = 0;
      discord.onGive = async () => {
        if (kills >= MEMBERS) return;
        kills += 1;
        worker.kill();
      };
      const rolesNow = async () => {
        await worker.again();
        const rows = await askOnce(url, "select is_sure, gave from chat.link order by account");
        return {
          there: accounts.map((account) => discord.namesOf(account)),
          known: rows.map(({ is_sure: isSure, gave }) => ({ isSure, gave })),
        };
      };
      const wait = { timeout: 8 * MINUTES, interval: 500 };
      await expect.poll(rolesNow, wait).toEqual({
        there: accounts.map(() => ["Member"]),
        known: accounts.map(() => ({ isSure: true, gave: [role] })),
      });
      expect(kills).toBe(MEMBERS);

      // And what nobody is to have any more goes.
      await askOnce(url, "delete from chat.meaning");
      await askOnce(url, "update chat.link set is_sure = false, version = version + 1");
      const left = async () => (await rolesNow()).there;
      await expect.poll(left, wait).toEqual(accounts.map(() => []));
    },
    9 * MINUTES,
  );
});
