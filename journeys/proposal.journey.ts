import { readFileSync } from "node:fs";
import { expect, test } from "./setting/party.ts";
import { recount } from "./setting/recount.ts";
import { Somebody } from "./setting/somebody.ts";

test.setTimeout(1_200_000);
test.use({ founders: ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] });

const RENTS = {
  title: "Rents that follow wages",
  problem: "Rents rise faster than wages in every town.",
  body: "Rents rise no faster than wages.\n\nCouncils publish both each year.",
};

test("an idea becomes policy, by people who each use the party in their own way", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  const cy = await Somebody.at(browser, party, "Cy", { way: "keyboard" });
  const di = await Somebody.at(browser, party, "Di", { way: "phone" });
  const ed = await Somebody.at(browser, party, "Ed");
  const visitor = await Somebody.at(browser, party, "Visitor");
  const members = [ada, ben, cy, di, ed];
  for (const member of members) await member.comesInByLetter();
  let item = "";
  let ballot = "";

  await test.step("Ada writes a draft that nobody else sees, and publishes it", async () => {
    await ada.goesTo("/");
    await ada.follows("Propose something");
    await ada.follows("New policy");
    await ada.picks("Homes", "Chapter of the manifesto");
    await ada.fills("Title", RENTS.title);
    await ada.presses("Save the draft");
    await ada.sees("What is wrong today is missing.");
    await ada.fills("What is wrong today?", RENTS.problem);
    await ada.fills("What do you propose?", RENTS.body);
    await ada.presses("Save the draft");
    await ada.sees("Only you can see this draft.");
    item = new URL(ada.page.url()).pathname;
    const hidden = await visitor.page.goto(item);
    expect(hidden?.status()).toBe(404);
    await ada.presses("Publish as an idea");
  });

  await test.step("members support it, each in their way, until it is discussed", async () => {
    await visitor.goesTo("/discuss");
    await visitor.sees(RENTS.title);
    for (const member of [ben, cy, di, ed]) {
      await member.goesTo("/discuss");
      await member.follows(RENTS.title);
      await member.presses("Support this text");
    }
    await visitor.goesTo(item);
    await visitor.sees("It moves to drafting when both camps call one summary fair");
  });

  await test.step("they talk it over, and both camps call a summary fair", async () => {
    const talk = `${item}/discussion`;
    await ben.goesTo(talk);
    await ben.fills("Your comment", "What of those who pay by the week?");
    await ben.presses("Send");
    await ada.goesTo(talk);
    await ada.follows(/^Answer/);
    await ada.fills("Your comment", "The same holds for them.");
    await ada.presses("Send");
    await ada.goesTo(talk);
    await ada.sees("What of those who pay by the week?");
    for (const [member, side] of [
      [ada, "For"],
      [di, "For"],
      [cy, "Against"],
      [ed, "Against"],
    ] as const) {
      await member.goesTo(talk);
      await member.chooses(side, "Where do you stand?");
      await member.presses("Save");
    }
    await di.goesTo(talk);
    await di.follows("Add an argument for");
    await di.fills("Your claim", "People can plan.");
    await di.presses("Add it");
    await ed.goesTo(talk);
    await ed.follows("Add an argument against");
    await ed.fills("Your claim", "Fewer homes may be let.");
    await ed.presses("Add it");
    await ben.goesTo(talk);
    await ben.follows("Write a summary");
    await ben.fills("Your summary", "Tenants could plan; some owners might sell.");
    await ben.presses("Publish it");
    for (const member of [ada, di, cy, ed]) {
      await member.goesTo(talk);
      await member.presses(/^It is fair/);
    }
    await ada.goesTo(talk);
    await ada.sees("Both camps call it fair");
    await visitor.goesTo(talk);
    await visitor.doesNotSee("What of those who pay by the week?");
  });

  await test.step("Ada improves the text, anybody can compare, and she calls it finished", async () => {
    await party.daysPass(7);
    await ada.waitsFor(item, "Its authors improve the text.");
    await ada.follows("Change the text");
    await ada.fills("What do you propose?", RENTS.body.replace("no faster than", "as slowly as"));
    await ada.fills("Why did you change it?", "It says the same in fewer words.");
    await ada.presses("Save the new version");
    await visitor.goesTo(`${item}/history`);
    await visitor.follows("Compare version 2 with the one before");
    await expect(visitor.page.locator("del", { hasText: "faster" })).toBeVisible();
    await expect(visitor.page.locator("ins", { hasText: "slowly" })).toBeVisible();
    await party.daysPass(7);
    await ada.goesTo(item);
    await ada.presses("The text is finished");
    await visitor.goesTo(`${item}/amendments`);
    await visitor.sees("Nobody has moved an amendment");
    await party.daysPass(10);
    await ada.waitsFor(item, "Members write the case for and against");
  });

  await test.step("the cases are heard, and another way is offered", async () => {
    const hearing = `${item}/hearing`;
    await ada.goesTo(hearing);
    await ada.unfolds("Write the case for");
    await ada.fills("Write the case for", "It lets people plan their lives.");
    await ada.presses("Send");
    await ed.goesTo(hearing);
    await ed.unfolds("Write the case against");
    await ed.fills("Write the case against", "Some owners might sell instead.");
    await ed.presses("Send");
    await ed.goesTo(hearing);
    await ed.unfolds("Offer an alternative");
    await ed.fills("Its title, as it will stand on the ballot", "Build more homes first");
    await ed.fills(
      "The whole text that would become policy",
      "Councils build before anything else.",
    );
    await ed.presses("Offer an alternative");
    await cy.goesTo(hearing);
    await cy.presses("Back this alternative");
    await cy.sees("Will be on the ballot");
  });

  await test.step("members vote, change their vote, and nobody sees how it stands", async () => {
    await party.daysPass(5);
    await visitor.waitsFor(item, "Members vote.");
    await visitor.goesTo("/decide");
    await visitor.follows(RENTS.title);
    ballot = new URL(visitor.page.url()).pathname;
    const before = await visitor.page.locator("main").textContent();
    for (const member of [ada, ben, cy, di, ed]) {
      await member.goesTo(ballot);
      await member.chooses("Yes", RENTS.title);
      await member.chooses("No", "Build more homes first");
      await member.presses("Cast my vote");
      await member.sees("Your receipt");
    }
    await ed.goesTo(ballot);
    await ed.chooses("No", RENTS.title);
    await ed.chooses("Yes", "Build more homes first");
    await ed.presses("Change my vote");
    await ed.sees("once");
    await visitor.goesTo(ballot);
    expect(await visitor.page.locator("main").textContent()).toBe(before);
    const early = await visitor.page.request.get(`${ballot}/recount.json`);
    expect(early.status()).toBe(404);
  });

  await test.step("it closes, and anybody counts it again", async () => {
    const receipt = await codeOn(ada, `${ballot}/receipt`);
    await party.daysPass(7);
    await visitor.waitsFor(ballot, `Adopted: ${RENTS.title}`);
    await expect(visitor.page.locator("figure svg, svg").first()).toBeVisible();
    const downloading = visitor.page.waitForEvent("download");
    await visitor.page.getByRole("link", { name: "Everything, as JSON" }).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    const counted = recount(text);
    expect(counted).toMatchObject({ isRollWhole: true, areReceiptsRight: true, voted: 5 });
    expect(counted.yes).toEqual({ proposal: 4, "alternative-1": 1 });
    expect(counted.no).toEqual({ proposal: 1, "alternative-1": 4 });
    await visitor.unfolds("Check it yourself");
    await visitor.sees(counted.fileHash);
    expect(text).toContain(receipt);
    await ada.goesTo(`${ballot}/lines`);
    await ada.sees(receipt);
    await ed.goesTo(ballot);
    await expect(ed.page.getByRole("button", { name: "my vote" })).toHaveCount(0);
  });

  await test.step("it stands in the manifesto, leads back to the vote, and is reviewed when asked", async () => {
    await visitor.goesTo("/policy");
    await visitor.follows(/^Rents that follow wages$/);
    await visitor.sees("Rents rise as slowly as wages.");
    await visitor.follows("How we voted: paragraph 1");
    expect(new URL(visitor.page.url()).pathname).toBe(ballot);
    await cy.goesTo("/policy");
    await cy.follows(/^Rents that follow wages$/);
    await cy.presses("Call for a review");
    await di.goesTo("/policy");
    await di.follows(/^Rents that follow wages$/);
    await di.presses("Call for a review");
    await di.sees("This policy is under review.");
    await visitor.goesTo("/record");
    await visitor.sees(`“${RENTS.title}” became policy.`);
    for (const feed of ["/policy.atom", "/decide/results.atom"]) {
      expect(await (await visitor.page.request.get(feed)).text()).toContain(RENTS.title);
    }
    await visitor.goesTo("/search?q=rents");
    await visitor.sees(RENTS.title);
  });
});

async function codeOn(person: Somebody, path: string): Promise<string> {
  await person.goesTo(path);
  const codes = await person.page.locator("main code").allInnerTexts();
  return codes.find((code) => /^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/.test(code)) ?? "no code";
}
