import pg from "pg";
import { FakeDiscord } from "../app/chat/testing/fake-discord.ts";
import { comesIn, joins } from "./setting/crowd.ts";
import { twoSign, withPasskeys } from "./setting/duty.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

// The first is of the committee, the last the safety officer.
test.use({ founders: ["Ada", "Ben", "Gus"] });

const discord = new FakeDiscord();
const WITHIN_A_MINUTE = { timeout: 60_000, intervals: [1_000] };
const ACCOUNT = "700000000000000777";

// The party's program reads them when it opens, after this.
test.beforeAll(async () => {
  await discord.open();
  for (const name of ["Member", "Plymouth", "Exeter"]) discord.addRole(name);
  const { token, guild, client, secret, url } = discord.keys;
  Object.assign(process.env, { DISCORD_TOKEN: token, DISCORD_GUILD: guild });
  Object.assign(process.env, { DISCORD_CLIENT: client, DISCORD_SECRET: secret, DISCORD_URL: url });
});
test.afterAll(() => discord.close());
test.setTimeout(400_000);

test("a member links Discord, changes branch and leaves, and the roles follow within a minute", async ({
  browser,
  party,
}) => {
  // How branches are founded is another story.
  const database = new pg.Client({ connectionString: party.databaseUrl });
  await database.connect();
  await database.query(
    `insert into branches.branch (name, kind, path, founded_at)
     values ('Plymouth', 'branch', '{}', now()), ('Exeter', 'branch', '{}', now())`,
  );
  await database.end();
  const ada = await Somebody.at(browser, party, "Ada");
  const gus = await Somebody.at(browser, party, "Gus");
  const eve = await Somebody.at(browser, party, "Eve");

  await test.step("two officers of two bodies say what the roles mean", async () => {
    for (const officer of [ada, gus]) await officer.comesInByLetter();
    await withPasskeys([ada, gus]);
    for (const [thing, role] of [
      ["All members", "Member"],
      ["Members of the branch Plymouth", "Plymouth"],
      ["Members of the branch Exeter", "Exeter"],
    ] as const) {
      await ada.goesTo("/chat/roles");
      await ada.picks(thing, "Given to");
      await ada.picks(role, "Role");
      await ada.fills("Why?", "Our members talk there.");
      await ada.presses("Ask for it");
      await twoSign(ada, gus);
    }
    await ada.goesTo("/chat/roles");
    await ada.sees("Exeter");
    await ada.sees("with Discord itself it was not tried so far");
    await ada.looks();
  });

  const has = (...names: readonly string[]) =>
    expect.poll(() => discord.namesOf(ACCOUNT), WITHIN_A_MINUTE).toEqual(names);

  await test.step("Eve joins the party and links her account", async () => {
    await joins(eve);
    await comesIn(eve);
    discord.account = ACCOUNT;
    discord.members.set(ACCOUNT, new Set());
    await eve.goesTo("/chat/own");
    await eve.sees("No message is ever read");
    await eve.looks();
    await eve.presses("Begin");
    await eve.page.getByRole("link", { name: "Go to Discord" }).click();
    await eve.page.getByRole("link", { name: "Authorise" }).click();
    await eve.sees(ACCOUNT);
    await has("Member");
    await eve.goesTo("/chat/own");
    await eve.looks();
  });

  await test.step("she belongs to Plymouth, and then to Exeter", async () => {
    for (const branch of ["Plymouth", "Exeter"]) {
      await eve.goesTo("/me/branch");
      await eve.picks(branch, "Where do you want to belong?");
      await eve.presses("Choose");
      await has("Member", branch);
    }
  });

  await test.step("she leaves, and a kind letter says what was taken", async () => {
    await eve.goesTo("/me/leave");
    await eve.chooses("Keep it: I stay as a supporter");
    await eve.presses("Leave");
    await has();
    const letter = await eve.letter(/roles on our Discord server/);
    expect(letter).toContain("Thank you for the time");
  });
});
