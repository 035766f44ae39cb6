import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.setTimeout(1_200_000);
test.use({ founders: ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] });

const HOMES = {
  title: "Homes and buses for all",
  problem: "Homes are dear and buses are few.",
  paragraphs: [
    "The council builds 500 homes a year at fair rents.",
    "Buses are free for everybody under 25.",
    "The minister reports every year.",
  ],
};

test("five amendments come to their ends, each mover told by whom", async ({ browser, party }) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  const cy = await Somebody.at(browser, party, "Cy", { way: "keyboard" });
  const di = await Somebody.at(browser, party, "Di", { way: "phone" });
  const ed = await Somebody.at(browser, party, "Ed");
  const fay = await Somebody.at(browser, party, "Fay");
  const visitor = await Somebody.at(browser, party, "Visitor");
  const members = [ada, ben, cy, di, ed, fay];
  for (const member of members) await member.comesInByLetter();
  let item = "";
  const amendments = () => `${item}/amendments`;

  await test.step("Ada's text is supported, drafted, and called finished", async () => {
    await ada.goesTo("/proposals/new?kind=new");
    await ada.picks("Homes", "Chapter of the manifesto");
    await ada.fills("Title", HOMES.title);
    await ada.fills("What is wrong today?", HOMES.problem);
    await ada.fills("What do you propose?", HOMES.paragraphs.join("\n\n"));
    await ada.presses("Save the draft");
    item = new URL(ada.page.url()).pathname;
    await ada.presses("Publish as an idea");
    for (const member of [ben, cy, di, ed, fay]) {
      await member.goesTo(item);
      await member.presses("Support this text");
    }
    await party.daysPass(28);
    await ada.waitsFor(item, "Its authors improve the text.");
    for (const member of members) await member.comesBack();
    await party.daysPass(7);
    await ada.goesTo(item);
    await ada.presses("The text is finished");
    await visitor.goesTo(item);
    await visitor.sees("Members amend the text.");
  });

  async function moves(who: Somebody, paragraph: number, text: string, sees?: string) {
    await who.goesTo(amendments());
    await who.follows(`Amend paragraph ${paragraph}`);
    await who.fills("The text as you would have it", text);
    await who.fills("Why?", "It would be better for everybody.");
    await who.presses("Move this amendment");
    if (sees === undefined) return;
    await who.sees(sees);
    await who.looks();
    await who.presses("Move it all the same");
  }

  await test.step("five members move one each; Di sees first what hers collides with", async () => {
    const [homes = ""] = HOMES.paragraphs;
    await moves(ben, 1, homes.replace("500", "800"));
    await moves(cy, 1, homes.replace("fair", "social"));
    await moves(ed, 2, "Buses are free for everybody under 21.");
    await moves(di, 2, "Buses are free for everybody.", "Amendment 3 would have it so");
    await moves(fay, 3, "The minister reports every month.");
    await visitor.goesTo(amendments());
    await visitor.sees("Amendment 5");
    await visitor.looks();
  });

  await test.step("Ada accepts one, and what was moved to the same sentence is carried over", async () => {
    await ada.goesTo(amendments());
    await ada.follows("Amendment 1");
    await ada.presses("Accept it");
    await ada.sees("The authors of the text decided this.");
    await ben.letter(/Amendment 1 to .*accepted/);
    await cy.goesTo(amendments());
    await cy.follows("Amendment 2");
    await cy.sees("As it was moved");
    await cy.doesNotSee("has no place");
    await cy.looks();
    await ada.goesTo(amendments());
    await ada.follows("Amendment 2");
    await ada.presses("Accept it");
    await cy.letter(/Amendment 2 to .*accepted/);
  });

  await test.step("Ed and Di agree on one text in the place of theirs", async () => {
    await ed.goesTo(amendments());
    await ed.follows("Offer a composite of several");
    await ed.fills("Which amendments? (their numbers)", "3, 4");
    await ed.presses("Show these");
    await ed.fills(
      "The text on which they could agree",
      "Buses are free for everybody under 21 and over 60.",
    );
    await ed.fills("Why?", "So that both of us get what matters.");
    await ed.presses("Ask the movers");
    await di.letter(/become one\?/);
    await di.goesTo(amendments());
    await di.follows(/^Amendment 6/);
    await di.presses("I agree: mine goes into this");
    await ed.letter(/Amendment 3 to .*joined with others/);
    await ada.goesTo(amendments());
    await ada.follows(/^Amendment 6/);
    await ada.presses("Accept it");
  });

  await test.step("Ada does not accept the fifth; Fay insists, and another supports it", async () => {
    await ada.goesTo(amendments());
    await ada.follows("Amendment 5");
    await ada.unfolds("Do not accept it");
    await ada.fills("Why not?", "Once a year is enough.");
    await ada.presses("Do not accept it");
    const letter = await fay.letter(/Amendment 5 to .*not accepted/);
    expect(letter).toContain("Once a year is enough.");
    await fay.goesTo(amendments());
    await fay.follows("Amendment 5");
    await fay.presses("I insist on a vote");
    await ben.goesTo(amendments());
    await ben.follows("Amendment 5");
    await ben.presses("Support this amendment");
    await party.daysPass(10);
    await ada.waitsFor(item, "Members write the case for and against");
    await fay.letter(/Amendment 5 to .*goes to the vote/);
  });

  await test.step("the paper asks for it before the text, and what wins is in the policy", async () => {
    await party.daysPass(5);
    await ada.waitsFor(item, "Members vote.");
    await ada.follows("Vote");
    const ballot = new URL(ada.page.url()).pathname;
    await visitor.goesTo(ballot);
    await visitor.sees("Changes to the text");
    await visitor.sees("under 21 and over 60");
    for (const member of members) {
      await member.goesTo(ballot);
      await member.chooses("Yes", "Amendment 5: paragraph 3");
      await member.chooses("Yes", HOMES.title);
      await member.presses("Cast my vote");
      await member.sees("Your receipt");
    }
    await party.daysPass(7);
    await visitor.waitsFor(ballot, `Adopted: ${HOMES.title}`);
    await visitor.sees("Carried");
    await fay.letter(/Amendment 5 to .*carried by the ballot/);
    await visitor.goesTo("/policy");
    await visitor.follows(HOMES.title);
    await visitor.sees("The council builds 800 homes a year at social rents.");
    await visitor.sees("Buses are free for everybody under 21 and over 60.");
    await visitor.sees("The minister reports every month.");
    await visitor.goesTo(amendments());
    await visitor.follows("See where each word comes from");
    await visitor.sees("[amendment 5]");
    await visitor.looks();
  });
});
