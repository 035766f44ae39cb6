import { test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] });

const BUSES = {
  title: "Buses until midnight",
  problem: "The last bus leaves before the late shift ends.",
  body: "Each town's buses run until midnight, every day of the week.",
};

test("Nia joins on day 0, and by day 29 she has argued, supported and voted in a ballot", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben");
  const cy = await Somebody.at(browser, party, "Cy");
  const di = await Somebody.at(browser, party, "Di");
  const ed = await Somebody.at(browser, party, "Ed");
  const nia = await Somebody.at(browser, party, "Nia", { way: "no scripts" });
  for (const founder of [ada, ben, cy, di, ed]) await founder.comesInByLetter();
  let item = "";

  await test.step("day 0: Nia joins; Ada publishes an idea, and founders' support counts", async () => {
    await nia.goesTo("/join?as=member");
    await nia.chooses("As a member");
    await nia.fills("Your name", nia.name);
    await nia.fills("Email address", nia.email);
    await nia.chooses("I am 18 or over");
    await nia.chooses(/I agree that the party keeps my details/);
    await nia.presses(/^Join$/);
    await nia.comesInByLetter();
    await ada.goesTo("/proposals/new");
    await ada.follows("New policy");
    await ada.picks("Homes", "Chapter of the manifesto");
    await ada.fills("Title", BUSES.title);
    await ada.fills("What is wrong today?", BUSES.problem);
    await ada.fills("What do you propose?", BUSES.body);
    await ada.presses("Save the draft");
    item = new URL(ada.page.url()).pathname;
    await ada.presses("Publish as an idea");
  });

  await test.step("she is told from which day she counts, at the button and on her own page", async () => {
    await nia.goesTo(item);
    await nia.sees(/Your support counts from/);
    await nia.goesTo("/me");
    await nia.sees(/Your vote counts from/);
    await nia.sees(/You can be drawn for a jury from/);
    for (const founder of [ben, cy, di, ed]) {
      await founder.goesTo(item);
      await founder.presses("Support this text");
    }
  });

  await test.step("from the first hour she talks and argues, and is heard", async () => {
    const talk = `${item}/discussion`;
    await nia.goesTo(talk);
    await nia.fills("Your comment", "I clean offices until eleven, and I walk home.");
    await nia.presses("Send");
    await nia.goesTo(talk);
    await nia.follows("Add an argument for");
    await nia.fills("Your claim", "Late shifts could be worked without a car.");
    await nia.presses("Add it");
    await ada.goesTo(talk);
    await ada.sees("I clean offices until eleven, and I walk home.");
    await ada.sees("Late shifts could be worked without a car.");
    for (const founder of [ada, di]) {
      await founder.goesTo(talk);
      await founder.chooses("For", "Where do you stand?");
      await founder.presses("Save");
    }
    await ben.goesTo(talk);
    await ben.follows("Write a summary");
    await ben.fills(
      "Your summary",
      "People who work late could get home; it costs drivers' hours.",
    );
    await ben.presses("Publish it");
    for (const founder of [ada, di]) {
      await founder.goesTo(talk);
      await founder.presses(/^It is fair/);
    }
  });

  await test.step("day 14: her support counts, while the text is being written", async () => {
    await party.daysPass(7);
    await ada.waitsFor(item, "Its authors improve the text.");
    await nia.goesTo(item);
    await nia.sees(/Your support counts from/);
    await party.daysPass(7);
    await nia.goesTo(item);
    await nia.presses("Support this text");
    await nia.sees("Take my support back");
    await ada.goesTo(item);
    await ada.presses("The text is finished");
    await party.daysPass(10);
    await ada.waitsFor(item, "Members write the case for and against");
  });

  await test.step("day 29: a ballot opens, with her on its roll, and she votes", async () => {
    await party.daysPass(5);
    await nia.waitsFor(item, "Members vote.");
    await nia.follows("Vote");
    const ballot = new URL(nia.page.url()).pathname;
    for (const member of [nia, ada, ben, cy, di]) {
      await member.goesTo(ballot);
      await member.chooses("Yes", BUSES.title);
      await member.presses("Cast my vote");
      await member.sees("Your receipt");
    }
    await party.daysPass(7);
    await nia.waitsFor(ballot, `Adopted: ${BUSES.title}`);
  });
});
