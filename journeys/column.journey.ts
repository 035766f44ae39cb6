import sharp from "sharp";
import { nextOpenMonday } from "../app/news/slots/slot.ts";
import { addDaysTo } from "../platform/time/days.ts";
import { CLOSING_HOUR } from "../testing/pass-days.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy"] });

const DAY_MS = 86_400_000;
const SHOWS = "Twenty people wait at a bus stop in the rain";
const HEADLINE = "The 14 bus comes back";

test("a member's column, from the lot to its page, its feed and a correction", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  const cy = await Somebody.at(browser, party, "Cy", { way: "phone" });
  const visitor = await Somebody.at(browser, party, "Visitor");
  for (const member of [ada, ben, cy]) await member.comesInByLetter();
  let page = "";

  await test.step("Ada offers to write, and the lot falls on her", async () => {
    await ada.goesTo("/party");
    await ada.follows("All news");
    await ada.follows("Who writes this week");
    await ada.presses("Offer to write");
    await ada.sees("1 member offered to write.");
    await ada.sees(/Whoever has offered by Monday [^.]+ is in it/);
    const fixedOn = addDaysTo(nextOpenMonday(party.now(), CLOSING_HOUR), -7);
    await party.daysPass((Date.parse(fixedOn) - Date.parse(party.today())) / DAY_MS);
    await ada.waitsToFollow("/news/writers", /^Week of/);
    await ada.sees("It is still to be drawn.");
    const lot = new URL(ada.page.url()).pathname;
    await party.daysPass(1);
    expect(await ada.letter(/The lot fell on you/)).toContain(lot);
    await ada.goesTo(lot);
    await ada.presses("Yes, I write");
    await visitor.goesTo(lot);
    await visitor.sees("somebody writes");
    await visitor.doesNotSee(/\bAda\b/);
  });

  await test.step("she writes, and Ben reads it before anybody else", async () => {
    await ada.follows("Write for this page");
    await ada.fills("Headline", HEADLINE);
    await ada.fills("One or two sentences under it", "From Monday there is a bus to the hospital.");
    await ada.fills("Text", "The council votes on Tuesday.\n\nWe asked for it street by street.");
    await ada.fills(
      "Facts and their sources",
      "The line carried 400 people a day.\nCouncil minutes, 3 May, page 4",
    );
    await ada.chooses("A member");
    await ada.presses("Keep the draft");
    await ada.follows("Pictures");
    const picture = { width: 1000, height: 700, channels: 3, background: "#357" } as const;
    const buffer = await sharp({ create: picture }).jpeg().toBuffer();
    const file = { name: "IMG_1.jpg", mimeType: "image/jpeg", buffer };
    await ada.page.locator("input[type=file]").setInputFiles(file);
    await ada.fills("What does it show?", SHOWS);
    await ada.presses("Add it");
    await ada.waitsToSee(new URL(ada.page.url()).pathname, SHOWS);
    await ada.follows("Back to the draft");
    await ada.presses("Ask for a second reader");
    await ben.goesTo("/");
    await ben.follows("1 draft or correction wants a second reader");
    await ben.follows(HEADLINE);
    await ben.doesNotSee(/\bAda\b/);
    await expect(ben.page.getByRole("img", { name: SHOWS })).toBeVisible();
    await ben.presses("I will read it");
    await ben.fills("Write a note", "Good. The page number is right.");
    await ben.presses("Send the note");
    await ben.presses("This is ready");
    await ada.goesTo("/");
    await ada.follows("Ready to publish");
    await ada.sees("The page number is right.");
    await ada.presses("Publish it");
    await ada.sees("Council minutes, 3 May, page 4");
    page = new URL(ada.page.url()).pathname;
    expect(page).toMatch(/^\/news\/\d{4}-\d\d-\d\d-the-14-bus-comes-back$/);
  });

  await test.step("everybody reads it, without her name, and members talk about it", async () => {
    await visitor.goesTo("/");
    await visitor.follows(HEADLINE);
    await visitor.sees("a member");
    const shown = visitor.page.getByRole("img", { name: SHOWS });
    await expect(shown).toHaveJSProperty("complete", true);
    await expect(shown).not.toHaveJSProperty("naturalWidth", 0);
    const card = visitor.page.locator('meta[property="og:image"]');
    const drawn = await visitor.page.request.get((await card.getAttribute("content")) ?? "");
    expect(drawn.headers()["content-type"]).toBe("image/png");
    await visitor.doesNotSee(/\bAda\b/);
    await visitor.looks();
    const feed = await visitor.page.request.get("/news/news.atom");
    expect(await feed.text()).toContain(page);
    await cy.goesTo(page);
    await cy.fills("Your comment", "At last!");
    await cy.presses("Send");
    await cy.sees("At last!");
  });

  await test.step("Ada corrects it, Cy confirms, and both wordings stand there", async () => {
    await ada.goesTo(page);
    await ada.follows("Correct or withdraw it");
    await ada.fills("What it says now", "on Tuesday");
    await ada.fills("What it should say", "on Wednesday");
    await ada.fills("Why is that right?", "The council has moved its meeting.");
    await ada.presses("Ask for the correction");
    await cy.goesTo("/news/desk");
    await cy.follows(HEADLINE);
    await cy.presses("Confirm the correction");
    await visitor.goesTo(page);
    await visitor.sees("The council votes on Wednesday.");
    await visitor.sees("It said:");
    await visitor.sees("The council has moved its meeting.");
  });
});
