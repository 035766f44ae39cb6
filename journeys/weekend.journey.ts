import { addDaysTo } from "../platform/time/days.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy"] });

const ACTION = "Trams for all";

test("an action is called, a lead fills the shifts of a place, and a stranger joins from its poster", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada", { way: "phone" });
  const ben = await Somebody.at(browser, party, "Ben", { way: "keyboard" });
  const cy = await Somebody.at(browser, party, "Cy");
  const gail = await Somebody.at(browser, party, "Gail", { way: "no scripts" });
  for (const member of [ada, ben, cy]) await member.comesInByLetter();
  const first = addDaysTo(party.today(), 9);
  let place = "";

  await test.step("an officer calls an action", async () => {
    await ada.goesTo("/actions");
    await ada.sees("No action to come");
    await ada.follows("Call an action");
    await ada.fills("Name", ACTION);
    await ada.fills("What is it about?", "We ask people how they get to work.");
    await ada.fills("The question of the day", "How did you get here today?");
    await ada.fills("What should each place have with it?", "A table\nA gazebo");
    await ada.fills("First day", first);
    await ada.fills("Last day", addDaysTo(first, -1));
    await ada.fills("Headline of the leaflet", "Trams cost less than you think");
    await ada.fills("Text of the leaflet", "A tram carries two hundred people.");
    await ada.presses("Call it");
    await ada.sees("It ends before it begins.");
    await ada.fills("Last day", addDaysTo(first, 1));
    await ada.presses("Call it");
    await ada.sees("No place yet");
  });

  await test.step("a team offers three places", async () => {
    const action = new URL(ada.page.url()).pathname;
    await ada.goesTo("/teams/new");
    await ada.fills("What is it called?", "Trampers");
    await ada.fills("What does it do?", "We stand in squares and talk about trams.");
    await ada.presses("Begin it");
    for (const other of [ben, cy]) {
      await other.goesTo("/teams");
      await other.follows("Trampers");
      await other.presses("Join this team");
    }
    for (const spot of ["Market Square", "Station Road", "The Quay"]) {
      await ada.goesTo(`${action}/offer-place`);
      await ada.picks("Trampers", "For which branch or team?");
      await ada.fills("Where is it?", spot);
      await ada.presses("Offer this place");
    }
    await ada.follows("Market Square");
    place = new URL(ada.page.url()).pathname;
  });

  await test.step("its lead plans a shift and the council's permission on a phone", async () => {
    await ada.fills("What is done?", "At the table");
    await ada.fills("How many people does it need?", "1");
    await ada.presses("Add this shift");
    await ada.sees("0 of 1 person");
    await ada.fills("Who gives it?", "Truro City Council");
    await ada.picks("Granted", "How does it stand?");
    await ada.presses("Save");
    await ada.sees("Answered on");
  });

  await test.step("Ben takes the shift and brings the table, and Cy sees that somebody does", async () => {
    await ben.goesTo(place);
    await ben.presses("Take this shift: At the table, 10:00–14:00");
    await ben.sees("You are on this shift.");
    await ben.presses("I bring it: A table");
    await cy.goesTo(place);
    await cy.sees("somebody brings it");
    await cy.sees("1 of 1 person");
    await cy.doesNotSee("Take this shift");
    await cy.doesNotSee("Ben");
  });

  await test.step("Gail, who has no account, joins from the address on the poster", async () => {
    await ada.goesTo(`${place}/poster`);
    const address = `${party.url}${place}`;
    expect(await ada.page.getByText(address).textContent()).toBe(address);
    await ada.sees(/^Printed by .* and promoted by /);
    await gail.goesTo(place);
    await gail.sees("How did you get here today?");
    await gail.follows("Come along");
    await gail.fills("Your name", "Gail Green");
    await gail.fills("Your email address", gail.email);
    await gail.presses("Send me the link");
    expect(await gail.letter(/Do you come\?/)).toContain("Market Square");
  });

  await test.step("the lead prints the rota and the kit list", async () => {
    await ada.goesTo(place);
    await ada.follows("Rota to print");
    await ada.sees("Ben");
    await ada.goesTo(`${place}/kit-list`);
    await ada.sees("A gazebo");
    await ada.goesTo(place.replace(/\/places.*/, "/leaflet"));
    await ada.sees("A tram carries two hundred people.");
  });
});
