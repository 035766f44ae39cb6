import { addDaysTo } from "../platform/time/days.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy", "Nia"] });

const TEAM = "Care at home";

test("a nurse finds a team, is asked by a person, and takes a task", async ({ browser, party }) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  const cy = await Somebody.at(browser, party, "Cy", { way: "keyboard" });
  const nia = await Somebody.at(browser, party, "Nia", { way: "phone" });
  const visitor = await Somebody.at(browser, party, "Visitor");
  for (const member of [ada, ben, cy, nia]) await member.comesInByLetter();
  let team = "";

  await test.step("three members begin a team that needs a nurse", async () => {
    await ada.goesTo("/party");
    await ada.follows("All teams");
    await ada.follows("Begin a team");
    await ada.fills("What is it called?", TEAM);
    await ada.fills("What does it do?", "We visit people who care for somebody at home.");
    await ada.chooses("Nursing and health");
    await ada.presses("Begin it");
    await ada.sees("Looks for founders");
    for (const other of [ben, cy]) {
      await other.goesTo("/teams");
      await other.follows(TEAM);
      await other.presses("Join this team");
      await other.sees("You are in this team.");
    }
    team = new URL(cy.page.url()).pathname;
    await cy.doesNotSee("This team looks for founders");
    await visitor.goesTo(team);
    await visitor.sees("Nursing and health");
  });

  await test.step("Nia says once what she can do, and finds it in her week", async () => {
    await nia.goesTo("/me/skills");
    await nia.chooses("Nursing and health");
    await nia.fills("About how many hours a week have you?", "3");
    await nia.presses("Save");
    await nia.goesTo("/");
    await nia.follows(TEAM);
    await nia.sees("You said that you can do it: Nursing and health.");
    await nia.presses("Join this team");
    await nia.sees("You are in this team.");
  });

  await test.step("Ben asks her, and she takes a task that stands in her week", async () => {
    await ben.goesTo(`${team}/people`);
    await ben.sees("Newcomers whom nobody has asked yet");
    await ben.unfolds("Ask them");
    await ben.fills("What do you ask them?", "Which evenings suit you?");
    await ben.presses("Send");
    expect(await nia.letter(/Which evenings suit you/)).toContain(team);
    await nia.goesTo(team);
    await nia.sees("Which evenings suit you?");
    const day = addDaysTo(party.today(), 10);
    await cy.goesTo(`${team}/tasks`);
    await cy.fills("What is to be done?", "Visit Mr Hughes");
    await cy.fills("Day", day);
    await cy.presses("Add it");
    await nia.goesTo(`${team}/tasks`);
    await nia.presses("I will do it: Visit Mr Hughes");
    await nia.sees("You have it");
    await nia.goesTo("/");
    await nia.sees(`Visit Mr Hughes (${TEAM})`);
    await visitor.goesTo(team);
    await visitor.sees("1 of 1 newcomer was asked by a person in time.");
  });
});
