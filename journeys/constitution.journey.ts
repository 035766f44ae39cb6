import { test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

// Two proposals, each from its idea to its ballot.
test.setTimeout(1_200_000);
test.use({ founders: ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] });

test("a founding party adopts its first constitution, amended, and changes it", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  const cy = await Somebody.at(browser, party, "Cy", { way: "phone" });
  const di = await Somebody.at(browser, party, "Di");
  const ed = await Somebody.at(browser, party, "Ed", { way: "keyboard" });
  const visitor = await Somebody.at(browser, party, "Visitor");
  const members = [ada, ben, cy, di, ed];
  for (const member of members) await member.comesInByLetter();

  /** From the form, which is filled already, to the days of amendments. Answers where it is. */
  async function proposed(title: string, problem: string): Promise<string> {
    await ada.fills("Title", title);
    await ada.fills("What is wrong today?", problem);
    await ada.presses("Save the draft");
    const item = new URL(ada.page.url()).pathname;
    await ada.presses("Publish as an idea");
    for (const member of [ben, cy, di, ed]) {
      await member.goesTo(item);
      await member.presses("Support this text");
    }
    await party.daysPass(28);
    await ada.waitsFor(item, "Its authors improve the text.");
    for (const member of members) await member.comesBack();
    await party.daysPass(7);
    for (const member of members) await member.comesBack();
    await ada.goesTo(item);
    await ada.presses("The text is finished");
    return item;
  }

  async function adopted(item: string, title: string, amendments: readonly string[]) {
    await party.daysPass(10);
    await ada.waitsFor(item, "Members write the case for and against");
    await party.daysPass(5);
    await ada.waitsFor(item, "Members vote.");
    await ada.follows("Vote");
    const ballot = new URL(ada.page.url()).pathname;
    for (const member of members) {
      await member.goesTo(ballot);
      for (const amendment of amendments) await member.chooses("Yes", amendment);
      await member.chooses("Yes", title);
      await member.presses("Cast my vote");
    }
    await party.daysPass(7);
    await visitor.waitsFor(ballot, `Adopted: ${title}`);
  }

  await test.step("there is none; Ada begins with the draft that is offered", async () => {
    await visitor.goesTo("/policy/constitution");
    await visitor.sees("Our party has no constitution yet");
    await ada.goesTo("/policy/constitution");
    await ada.follows("Propose the first constitution");
    const title = "Our first constitution";
    const item = await proposed(title, "Nothing says yet how our party works.");
    await ben.goesTo(`${item}/amendments`);
    await ben.follows("Amend paragraph 1");
    await ben.fills(
      "The text as you would have it",
      "Our party belongs to its members, for 3 years. Every member has the same rights.",
    );
    await ben.fills("Why?", "It should be looked at again.");
    await ben.presses("Move this amendment");
    await ben.sees("“3 years” is a number, and numbers stand in the rulebook alone.");
    await ben.fills(
      "The text as you would have it",
      "Our party belongs to its members alone. Every member has the same rights.",
    );
    await ben.presses("Move this amendment");
    await ada.goesTo(`${item}/amendments`);
    await ada.follows("Amendment 1");
    await ada.presses("Accept it");
    await adopted(item, title, []);
    await visitor.goesTo("/policy/constitution");
    await visitor.sees("Our party belongs to its members alone.");
    await visitor.sees("Members vote for 7 days.");
  });

  await test.step("a change of it: one amendment is merged, the other voted on by itself", async () => {
    await ada.goesTo("/policy/constitution");
    await ada.follows("Propose a change");
    const body = await ada.page.getByLabel("What do you propose?").inputValue();
    await ada.fills("What do you propose?", `${body.trim()}\n\nOur seat is where our members are.`);
    const title = "Where our seat is";
    const item = await proposed(title, "Nothing says where our seat is.");
    await cy.goesTo(`${item}/amendments`);
    await cy.follows("Amend paragraph 6");
    await cy.fills(
      "The text as you would have it",
      "Every official act is written in the public record, which nobody can change.",
    );
    await cy.fills("Why?", "Everybody should be able to read it.");
    await cy.presses("Move this amendment");
    await cy.goesTo(`${item}/amendments`);
    await cy.follows("Amendment 1");
    await cy.presses("I insist on a vote");
    await di.goesTo(`${item}/amendments`);
    await di.follows("Amendment 1");
    await di.presses("Support this amendment");
    await adopted(item, title, ["Amendment 1: paragraph 6"]);
    await visitor.goesTo("/policy/constitution");
    await visitor.sees("written in the public record");
    await visitor.sees("Our seat is where our members are.");
    await visitor.follows("How we voted: paragraph 9");
    await visitor.sees(`Adopted: ${title}`);
  });
});
