import { afterDays } from "../platform/time/hours.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy"] });

const TOPIC = "How do we keep homes warm?";
const DAY_MS = 86_400_000;
const CLOSING_HOUR = 20;

test("a weekly discussion, from a topic and its agenda to an idea", async ({ browser, party }) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  const cy = await Somebody.at(browser, party, "Cy", { way: "phone" });
  const visitor = await Somebody.at(browser, party, "Visitor");
  for (const member of [ada, ben, cy]) await member.comesInByLetter();
  let meeting = "";

  await test.step("Ada proposes a topic, and all say when they have time", async () => {
    await ada.goesTo("/discuss");
    await ada.follows(/^Weekly discussions/);
    await ada.follows("Propose a topic");
    await ada.fills("The topic, as a question", TOPIC);
    await ada.presses("Propose it");
    await ada.sees("1 member supports it");
    await ben.goesTo("/meetings");
    await ben.presses(`Support: ${TOPIC}`);
    await ben.sees("2 members support it");
    for (const member of [ada, ben, cy]) {
      await member.goesTo("/meetings");
      await member.follows("Say when you have time");
      await member.chooses("Friday");
      await member.chooses("8pm");
      await member.presses("Save");
    }
    await ben.waitsFor("/meetings", "Fridays at 8pm, UK time.");
    await ben.presses("I offer to host");
  });

  const landed = afterDays(party.now(), 7, CLOSING_HOUR);
  await party.daysPass(7);

  await test.step("the clock takes it, Ben hosts it, and members vote the agenda up", async () => {
    await visitor.waitsToFollow("/meetings", TOPIC);
    meeting = new URL(visitor.page.url()).pathname;
    expect(await ben.letter(/it is your turn/)).toContain(meeting);
    await ben.goesTo(meeting);
    await ben.fills("Link to the video meeting", "https://meet.example/warm");
    await ben.presses("Save the link");
    await cy.goesTo(meeting);
    await cy.presses("I will come");
    await cy.fills("Your point", "Who pays for the insulation?");
    await cy.presses("Add it to the agenda");
    await ada.goesTo("/");
    await ada.follows(TOPIC);
    await ada.presses("Vote it up: Who pays for the insulation?");
    await ada.sees("1 vote");
    await ada.doesNotSee("Join the video meeting");
  });

  const begins = await visitor.page
    .locator("time.moment")
    .first()
    .getAttribute("datetime")
    .then((at) => new Date(at ?? ""));
  await party.daysPass(Math.round((begins.getTime() - landed.getTime()) / DAY_MS));

  await test.step("they meet, and take notes together", async () => {
    await cy.goesTo(meeting);
    await expect(cy.page.getByRole("link", { name: "Join the video meeting" })).toHaveAttribute(
      "href",
      "https://meet.example/warm",
    );
    await ben.goesTo(meeting);
    await ada.goesTo(meeting);
    await ada.fills("The notes", "A street at a time is cheaper.");
    await ada.presses("Save the notes");
    await ben.fills("The notes", "Start with the coldest homes.");
    await ben.presses("Save the notes");
    await ben.sees("Nothing was overwritten");
    await ben.fills("The notes", "A street at a time is cheaper.\n\nStart with the coldest homes.");
    await ben.presses("Save the notes");
    await cy.goesTo(meeting);
    await cy.sees("Start with the coldest homes.");
  });

  await test.step("Ben says what came of it, and Cy makes it an idea", async () => {
    await ben.fills("What came of it", "Councils insulate street by street, the coldest first.");
    await ben.presses("Publish it");
    await cy.goesTo(meeting);
    await cy.picks("Homes", "Which chapter does it belong to?");
    await cy.presses("Make it a proposal");
    await cy.fills("What do you propose?", "Each council insulates one street after another.");
    await cy.presses("Save the draft");
    await cy.presses("Publish as an idea");
    await cy.sees(TOPIC);
    await visitor.goesTo(meeting);
    await visitor.sees("street by street");
    await visitor.doesNotSee("A street at a time");
    await visitor.follows(`It became a proposal: ${TOPIC}`);
    await visitor.follows(new RegExp(meeting));
    expect(new URL(visitor.page.url()).pathname).toBe(meeting);
  });
});
