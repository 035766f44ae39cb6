import { addDaysTo } from "../platform/time/days.ts";
import { teamOnDuty, twoSign, withPasskeys } from "./setting/duty.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

// The last of the founders is the safety officer, all others are the committee.
test.use({ founders: ["Ada", "Ben", "Gus"] });

const TITLE = "We stand in Plymouth";

test("a journalist finds a release once its embargo is over, and joins the press list", async ({
  browser,
  party,
}) => {
  const [ada, ben, gus] = [
    await Somebody.at(browser, party, "Ada"),
    await Somebody.at(browser, party, "Ben"),
    await Somebody.at(browser, party, "Gus"),
  ] as const;
  const jo = await Somebody.at(browser, party, "Jo", { way: "no scripts" });
  for (const founder of [ada, ben, gus]) await founder.comesInByLetter();
  await withPasskeys([ada, gus]);
  await teamOnDuty([ada, ben, gus], "Voices", "Speaking with journalists");

  await test.step("Jo asks for releases, also early, and confirms by a letter", async () => {
    await jo.goesTo("/press");
    await jo.follows("Get our releases by email");
    await jo.fills("Your email address", jo.email);
    await jo.chooses(/under embargo too/);
    await jo.chooses("Yes, send me press releases");
    await jo.presses("Ask for them");
    const letter = await jo.letter(/asked for the press releases/);
    await jo.goesTo(/\/press\/list\/\S+/.exec(letter)?.[0] ?? "");
    await jo.presses("Yes, send them to me");
    await jo.sees("You are on the press list");
  });

  await test.step("Ben writes a release under embargo, and two bodies sign it", async () => {
    await ben.goesTo("/press/drafts");
    await ben.follows("Write a release");
    await ben.fills("Title", TITLE);
    await ben.fills("Text", "Twelve members stand for the council.");
    await ben.fills("Contact for journalists", "Ben, press@party.example.org");
    await ben.fills("Embargo until: day", addDaysTo(party.today(), 2));
    await ben.fills("Embargo until: time", "06:00");
    await ben.presses("Save the draft");
    await ada.goesTo("/press/drafts");
    await ada.follows(TITLE);
    await ada.fills("Why now?", "Nominations close on Thursday.");
    await ada.presses("Ask for it to be published");
    await twoSign(ada, gus);
  });

  await test.step("she has it early, and everybody once it is out", async () => {
    const letter = await jo.letter(/EMBARGOED UNTIL/);
    expect(letter).toContain("Twelve members");
    const path = /\/press\/releases\/\d+/.exec(letter)?.[0] ?? "";
    await jo.goesTo("/press");
    await jo.doesNotSee(TITLE);
    await party.daysPass(3);
    await jo.waitsToFollow("/press", TITLE);
    expect(new URL(jo.page.url()).pathname).toBe(path);
    await jo.sees("Twelve members stand for the council.");
  });

  await test.step("Ben notes a mention, puts it right, and she sees both wordings", async () => {
    await ben.goesTo("/press");
    await ben.follows("All mentions");
    await ben.follows("Write down a mention");
    await ben.fills("Who said it", "The Penmoor Lantern");
    await ben.fills("Headline, or what it was about", "Eleven stand in Plymouth");
    await ben.fills("On which day?", party.today());
    await ben.fills("Link", "https://lantern.example/plymouth");
    await ben.presses("Save it");
    await ben.follows("Eleven stand in Plymouth");
    await ben.follows("Put something right");
    await ben.fills("Headline, or what it was about", "Twelve stand in Plymouth");
    await ben.fills("What was wrong?", "It says twelve.");
    await ben.presses("Save it");
    await jo.goesTo("/press");
    await jo.follows("Twelve stand in Plymouth");
    await jo.sees("Eleven stand in Plymouth");
    await jo.sees("Read it at lantern.example");
    await jo.looks();
  });
});
