import pg from "pg";
import { FakeDiscord } from "../app/chat/testing/fake-discord.ts";
import { comesIn, joins } from "./setting/crowd.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

const discord = new FakeDiscord();
const WITHIN_A_MINUTE = { timeout: 60_000, intervals: [1_000] };
const ACCOUNT = "700000000000000777";
let member = "";
let branch = "";

// The party's program reads them when it opens, after this.
test.beforeAll(async () => {
  await discord.open();
  member = discord.addRole("Member");
  branch = discord.addRole("Trams");
  const { token, guild, client, secret, url } = discord.keys;
  Object.assign(process.env, { DISCORD_TOKEN: token, DISCORD_GUILD: guild });
  Object.assign(process.env, { DISCORD_CLIENT: client, DISCORD_SECRET: secret, DISCORD_URL: url });
});
test.afterAll(() => discord.close());
test.setTimeout(400_000);

test("a member links Discord, joins a branch and leaves, and the roles follow within a minute", async ({
  browser,
  party,
}) => {
  // Two keys are turned in another story; the branch was founded long ago.
  const database = new pg.Client({ connectionString: party.databaseUrl });
  await database.connect();
  const { rows } = await database.query(
    `insert into branches.branch (name, kind, path, founded_at) values ('Tram riders', 'choice', '{}', now()) returning id`,
  );
  const id = rows[0].id as number;
  await database.query(
    `insert into chat.meaning (kind, key, role, request, set_at)
     values ('member', '', $1, 1, now()), ('branch', $2, $3, 1, now())`,
    [member, String(id), branch],
  );
  const eve = await Somebody.at(browser, party, "Eve");
  await joins(eve);
  await comesIn(eve);
  discord.account = ACCOUNT;
  discord.members.set(ACCOUNT, new Set());
  await eve.goesTo("/chat/own");
  await eve.sees("No message is ever read");
  await eve.presses("Begin");
  await eve.page.getByRole("link", { name: "Go to Discord" }).click();
  await eve.page.getByRole("link", { name: "Authorise" }).click();
  await eve.sees(ACCOUNT);
  const has = (...names: readonly string[]) =>
    expect.poll(() => discord.namesOf(ACCOUNT), WITHIN_A_MINUTE).toEqual(names);
  await has("Member");
  await database.query(
    `insert into branches.belonging (person_id, branch_id, is_home, why, since, votes_from)
     select id, $1, false, 'choice', now(), now() from membership.person where email = $2`,
    [id, eve.email],
  );
  await has("Member", "Trams");
  await eve.goesTo("/me/leave");
  await eve.chooses("Keep it: I stay as a supporter");
  await eve.presses("Leave");
  await has();
  const letter = await eve.letter(/roles on our Discord server/);
  expect(letter).toContain("Thank you for the time");
  await database.end();
});
