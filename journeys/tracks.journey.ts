import { FakeBluesky } from "../app/social/testing/fake-bluesky.ts";
import { FakeMastodon } from "../app/social/testing/fake-mastodon.ts";
import { twoSign, withPasskeys } from "./setting/duty.ts";
import { expect, test } from "./setting/party.ts";
import { leads } from "./setting/sealed.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] });

const bluesky = new FakeBluesky();
const mastodon = new FakeMastodon();

// The party's program reads them when it opens, after this.
test.beforeAll(async () => {
  await Promise.all([bluesky.open(), mastodon.open()]);
  const SOCIAL_KEY = "a key for a story that nobody else has, and long enough";
  Object.assign(process.env, { SOCIAL_KEY, SOCIAL_INSIDE: `${bluesky.url} ${mastodon.url}` });
});
test.afterAll(() => Promise.all([bluesky.close(), mastodon.close()]));

const STATEMENT = {
  title: "We stand with the nurses",
  problem: "They have been on strike for a week, and nobody says a word.",
  body: "We stand with the nurses, and ask the minister to come back to the table.",
};
const POST = {
  title: "Saturday's stall",
  problem: "Nobody knows that we are on the market.",
  body: "We are on the market on Saturday from ten. What would you change first?",
};

const STOPPED = {
  title: "Tonight in the hall",
  problem: "Nobody knows that we meet tonight.",
  body: "We meet tonight at seven in the hall. Come as you are.",
};

/** Answers where its rota reads it. */
async function putsBeforeRota(author: Somebody, post: typeof POST): Promise<string> {
  await author.goesTo("/proposals/new");
  await author.follows("Post for our accounts");
  await author.fills("Title", post.title);
  await author.fills("What is wrong today?", post.problem);
  await author.fills("What do you propose?", post.body);
  await author.presses("Save the draft");
  const page = new URL(author.page.url()).pathname.replace("/proposals/", "/rota/posts/");
  await author.presses("Put it before the rota");
  return page;
}

/** Those of them who may: whoever is on the rota, until it is decided. */
async function approve(members: readonly Somebody[], page: string): Promise<readonly Somebody[]> {
  const approving: Somebody[] = [];
  for (const member of members) {
    await member.goesTo(page);
    const mayJudge = member.page.getByRole("radio", { name: "Approve" });
    if ((await mayJudge.count()) === 0) continue;
    await member.chooses("Approve");
    await member.picks("No policy: it announces something", "The policy that it rests on");
    await member.presses("Send");
    approving.push(member);
  }
  return approving;
}

test("a statement is said in days, a post goes through its rota, and what was decided is done", async ({
  browser,
  party,
}) => {
  const names = ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] as const;
  const members: Somebody[] = [];
  for (const name of names) members.push(await Somebody.at(browser, party, name));
  const [ada, ben, cy, di, ed, ...others] = members as [
    Somebody,
    Somebody,
    Somebody,
    Somebody,
    Somebody,
    ...Somebody[],
  ];
  const visitor = await Somebody.at(browser, party, "Visitor");
  for (const member of members) await member.comesInByLetter();
  let item = "";

  await test.step("Ada proposes an urgent statement, and enough members support it", async () => {
    await ada.goesTo("/proposals/new");
    await ada.sees("It changes no policy and no rule. About five days.");
    await ada.follows("Urgent statement");
    await ada.fills("Title", STATEMENT.title);
    await ada.fills("What is wrong today?", STATEMENT.problem);
    await ada.fills("What do you propose?", STATEMENT.body);
    await ada.presses("Save the draft");
    item = new URL(ada.page.url()).pathname;
    await ada.presses("Publish as an idea");
    await visitor.goesTo("/discuss?kind=statement");
    await visitor.sees(STATEMENT.title);
    for (const member of [ben, cy, di, ed]) {
      await member.goesTo(item);
      await member.presses("Support this text");
    }
    await visitor.goesTo(item);
    await visitor.sees("The text is finished.");
  });

  await test.step("they vote two days later, and it stands in the party's name", async () => {
    await party.daysPass(1);
    await visitor.waitsFor(item, "Members vote.");
    await visitor.goesTo(item);
    await visitor.follows("Go to the vote");
    const ballot = new URL(visitor.page.url()).pathname;
    for (const member of [ada, ben, cy, di, ed]) {
      await member.goesTo(ballot);
      await member.chooses("Yes");
      await member.presses("Cast my vote");
    }
    await party.daysPass(2);
    await visitor.waitsFor(item, "Members adopted it by ballot.");
    await visitor.goesTo("/policy/statements");
    await visitor.follows(STATEMENT.title);
    await visitor.sees("adopted by ballot of its members");
    await visitor.sees("ask the minister to come back to the table");
  });

  await test.step("two bodies connect accounts, and no page shows a token again", async () => {
    for (const network of [bluesky, mastodon]) network.now = () => party.now();
    await withPasskeys([ada, others[1] as Somebody]);
    for (const [network, { url }, token] of [
      ["Bluesky", bluesky, bluesky.password],
      ["Mastodon", mastodon, mastodon.token],
    ] as const) {
      await ada.goesTo("/accounts");
      await ada.picks(network, "Network");
      await ada.fills("The account's name there", `party.${network.toLowerCase()}`);
      await ada.fills("The address of its server", url);
      await ada.fills("Its token", token);
      await ada.presses("Keep it, sealed");
      await ada.sees("waits for two keys");
      await ada.doesNotSee(token);
      await ada.fills("Why the party posts with it", "Our members decide what it says.");
      await ada.presses("Ask that the party posts with it");
      await twoSign(ada, others[1] as Somebody);
    }
    await visitor.goesTo("/accounts");
    await visitor.sees("Who could read the tokens");
    await visitor.sees("connected");
  });

  let page = "";
  await test.step("Ben writes a post, and a rota is drawn to read it", async () => {
    page = await putsBeforeRota(ben, POST);
    await visitor.waitsFor(page, "A rota is being drawn for it.");
    // Its hours run from when its pool is fixed, which the clock does.
    await visitor.waitsFor("/rota/1", /Rota 1/);
    await party.minutesPass(125);
    await visitor.waitsFor(page, /Read by Rota 1/);
  });

  let rota: readonly Somebody[] = [];
  await test.step("the rota approves it and says on what it rests, and it goes out once", async () => {
    rota = await approve([ada, cy, di, ed, ...others], page);
    await visitor.waitsFor(page, "Read it on Mastodon");
    for (const network of [bluesky, mastodon]) {
      // It leads to its page here, where everybody reads how it was decided.
      const text = `${POST.body}\n\n${new URL(page, party.url)}`;
      expect(network.posts.map((one) => one.text)).toEqual([text]);
    }
    await visitor.goesTo(page);
    await visitor.sees("No policy: it announces something");
    await ben.goesTo(page);
    await ben.sees("Who approved it");
    await visitor.goesTo("/rota");
    await visitor.sees(POST.title);
    await visitor.goesTo("/record");
    await visitor.sees(/A rota of \d was drawn by lot/);
  });

  await test.step("two of the rota take it down, and it is gone everywhere", async () => {
    for (const member of rota.slice(0, 2)) {
      await member.goesTo(page);
      await member.fills("Why", "The stall is on Sunday.");
      await member.presses("Ask that it goes");
    }
    await visitor.goesTo(page);
    await visitor.sees("The stall is on Sunday.");
    await expect
      .poll(() => bluesky.posts.length + mastodon.posts.length, { timeout: 60_000 })
      .toBe(0);
    await visitor.waitsFor(page, "taken down");
  });

  await test.step("another is stopped by two while a network is away, and never goes out", async () => {
    for (const network of [bluesky, mastodon]) network.moods.push("slow-down");
    const page = await putsBeforeRota(ben, STOPPED);
    await approve(rota.slice(0, 5), page);
    await visitor.goesTo(page);
    await visitor.sees("waits to go out");
    for (const member of rota.slice(0, 2)) {
      await member.goesTo(page);
      await member.fills("Why", "The hall has cancelled on us.");
      await member.presses("Ask that it goes");
    }
    await visitor.goesTo(page);
    await visitor.sees("stopped");
    await party.minutesPass(10);
    await visitor.waitsFor("/rota", "Nothing waits to be posted.");
    expect(bluesky.posts.length + mastodon.posts.length).toBe(0);
  });

  const deed = () => item.replace("/proposals/", "/policy/done/");

  await test.step("Ada takes it on, and says nothing for sixty days", async () => {
    await ada.goesTo("/");
    await ada.follows(/say who answers for it/);
    await ada.fills("What is to be done", "Bring our letter to the minister.");
    await ada.presses("Take it on");
    await ada.sees("Under way");
    await party.daysPass(60);
    await visitor.goesTo("/policy/done?show=overdue");
    await visitor.sees(STATEMENT.title);
    await visitor.goesTo(deed());
    await visitor.sees("Overdue");
    expect(await ada.letter(/How does “We stand with the nurses” stand/)).toContain(deed());
  });

  await test.step("she says how it stands, and then that it is done", async () => {
    // Whoever was not here for a month is not signed in any more.
    await ada.signsInByCode();
    await ada.goesTo(deed());
    await ada.fills("Say how it stands", "The letter is with the minister since Monday.");
    await ada.presses("Send");
    await visitor.goesTo(deed());
    await visitor.doesNotSee("Overdue");
    await visitor.sees("The letter is with the minister since Monday.");
    await ada.goesTo(deed());
    await ada.unfolds("It is over");
    await ada.chooses("It is done");
    await ada.fills(
      "What was done, or why it is given up",
      "The minister has answered: talks begin.",
    );
    // Other forms of the page, such as the discussion's, have a button of that name too.
    const ends = ada.page.locator("form").filter({ has: ada.page.getByLabel("What was done") });
    await leads(ada.page, ends.getByRole("button", { name: "Send" }));
    await visitor.goesTo("/policy/done?show=done");
    await visitor.sees(STATEMENT.title);
  });
});
