import { expect, test } from "./setting/party.ts";
import { Somebody, type Way } from "./setting/somebody.ts";
import { timePasses } from "./setting/time-passes.ts";

test.use({ holds: "demonstration" });

/** Each as its badge on the page says, and what only they are shown on their own page. */
const PARTS = [
  { part: "A new supporter", shown: "Become a member" },
  { part: "A member", shown: "You are a member until" },
  { part: "A facilitator", shown: /Facilitator/ },
  { part: "A trustee", shown: /Trustee/ },
  { part: "The treasurer", shown: /Treasurer/ },
] as const;

/** Becomes whoever plays this part, and answers their name. */
async function becomes(visitor: Somebody, part: string): Promise<string> {
  await visitor.goesTo("/demo");
  const card = visitor.page.getByRole("article").filter({
    has: visitor.page.getByText(part, { exact: true }),
  });
  const name = (await card.getByRole("heading").textContent())?.trim() ?? "";
  await visitor.presses(`Be ${name}`);
  await visitor.goesTo("/demo");
  await visitor.sees("You are this person now");
  return name;
}

const ways: readonly Way[] = ["mouse", "keyboard", "phone", "no scripts"];

test("a visitor of the demonstration is everybody in turn, reads the letters, and some days later a ballot has closed", async ({
  browser,
  party,
}) => {
  const visitors = new Map<Way, Somebody>();
  for (const way of ways) visitors.set(way, await Somebody.at(browser, party, "Visitor", { way }));
  const by = (way: Way) => visitors.get(way) as Somebody;

  await test.step("one click makes them a supporter, a member, a facilitator, a trustee, the treasurer", async () => {
    const visitor = by("mouse");
    await visitor.goesTo("/");
    await visitor.sees("This is a demonstration.");
    await visitor.follows("Be somebody else");
    for (const { part, shown } of PARTS) {
      const name = await becomes(visitor, part);
      await visitor.goesTo("/me");
      await visitor.sees(`Hello ${name}`);
      await visitor.sees(shown);
    }
  });

  await test.step("so it does by keyboard, on a phone, and without scripts", async () => {
    for (const way of ["keyboard", "phone", "no scripts"] as const) {
      const name = await becomes(by(way), "A member");
      await by(way).goesTo("/me");
      await by(way).sees(`Hello ${name}`);
    }
  });

  await test.step("the outbox shows each letter on a page of its own, in every way", async () => {
    for (const way of ways) {
      const visitor = by(way);
      await visitor.goesTo("/demo");
      await visitor.follows("The outbox");
      await visitor.sees("nothing is sent");
      // Which of them are the newest is a matter of seconds.
      await visitor.follows(/^(Vote by|Request \d+ waits|Your membership of)/);
      await visitor.sees(/^Hello /);
      await visitor.follows("The outbox");
      await visitor.follows(/^Next/);
      await visitor.sees("The outbox");
    }
  });

  const ballot = await findBallotThatClosesFirst(by("no scripts"));
  await test.step("the member votes on what closes first", async () => {
    const visitor = by("keyboard");
    await visitor.goesTo(ballot);
    await visitor.chooses("Yes");
    await visitor.presses(/(Cast|Change) my vote/);
    await visitor.sees("Your receipt");
  });

  await test.step("an hour and some days go by, and the ballot has closed with a result", async () => {
    await timePasses(by("phone"), "An hour");
    for (let days = 0; (await isOpen(by("mouse"), ballot)) && days < MOST_DAYS; days += 1) {
      await timePasses(by(days % 2 === 0 ? "no scripts" : "mouse"), "A day");
    }
    for (const way of ways) {
      await by(way).goesTo(ballot);
      await by(way).sees("Count it again yourself");
      await expect(by(way).page.getByRole("button", { name: "my vote" })).toHaveCount(0);
    }
  });

  await test.step("the time stays where it was moved to when the program is started again", async () => {
    await party.restart();
    await by("mouse").goesTo(ballot);
    await by("mouse").sees("Count it again yourself");
  });
});

/** As long as a ballot of the rulebook stays open. */
const MOST_DAYS = 7;

async function isOpen(visitor: Somebody, ballot: string): Promise<boolean> {
  await visitor.goesTo(ballot);
  return (await visitor.page.getByText("Count it again yourself").count()) === 0;
}

/** The open ballot with the least time left. */
async function findBallotThatClosesFirst(visitor: Somebody): Promise<string> {
  await visitor.goesTo("/decide");
  const first = visitor.page.getByRole("article").first();
  await expect(first.getByText(/ left$/)).toBeVisible();
  return (await first.getByRole("link").first().getAttribute("href")) ?? "";
}
