import { addDaysTo } from "../platform/time/days.ts";
import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy"] });

const EVENT = "Bread for the market";

test("an event is full, a guest without an account moves up from the waiting list and is ticked off at the door", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada", { way: "phone" });
  const ben = await Somebody.at(browser, party, "Ben", { way: "keyboard" });
  const cy = await Somebody.at(browser, party, "Cy");
  const gail = await Somebody.at(browser, party, "Gail", { way: "no scripts" });
  for (const member of [ada, ben, cy]) await member.comesInByLetter();
  let event = "";

  await test.step("a team holds an event with one place", async () => {
    await ada.goesTo("/teams/new");
    await ada.fills("What is it called?", "Bakers");
    await ada.fills("What does it do?", "We bake bread for the market together.");
    await ada.presses("Begin it");
    for (const other of [ben, cy]) {
      await other.goesTo("/teams");
      await other.follows("Bakers");
      await other.presses("Join this team");
    }
    await ada.goesTo("/events");
    await ada.sees("No event to come");
    await ada.follows("Hold or propose an event");
    await ada.picks("Bakers", "Who holds it?");
    await ada.picks("Community project", "What is it?");
    await ada.fills("Title", EVENT);
    await ada.fills("What happens there?", "We bake, and give the bread away.");
    await ada.fills("The place, with its address", "The old bakery, 3 Mill Lane");
    await ada.fills("How many places are there?", "1");
    await ada.fills("Day", addDaysTo(party.today(), 1));
    await ada.fills("Begins at", "23:00");
    await ada.fills("Ends at", "00:30");
    await ada.presses("Hold it");
    await ada.sees("It ends before it begins.");
    await ada.fills("Begins at", "00:30");
    await ada.fills("Ends at", "23:58");
    await ada.presses("Hold it");
    await ada.follows(EVENT);
    event = new URL(ada.page.url()).pathname;
  });

  await test.step("Ben takes the place, and Gail waits, who has no account", async () => {
    await ben.goesTo(event);
    await ben.chooses("I am coming");
    await ben.presses("Send my answer");
    await ben.sees("You have a place.");
    await gail.goesTo(event);
    await gail.doesNotSee("Ben");
    await gail.fills("Your name", "Gail Green");
    await gail.fills("Your email address", gail.email);
    await gail.presses("Send me the link");
    await gail.sees("Look into your mailbox");
    const letter = await gail.letter(/Do you come\?/);
    await gail.goesTo(new URL(/http\S+\/events\/answer\/\S+/.exec(letter)?.[0] ?? "").pathname);
    await gail.chooses("I am coming");
    await gail.chooses("Whoever helps at the door may see my first name");
    await gail.presses("Send my answer");
    await gail.sees("You are on the waiting list.");
  });

  await test.step("Ben cannot come, and the place is Gail's", async () => {
    await ben.goesTo(event);
    await ben.chooses("I cannot come");
    await ben.presses("Send my answer");
    expect(await gail.letter(/A place is yours/)).toContain("/events/answer/");
    await gail.page.reload();
    await gail.sees("Your ticket");
  });

  await test.step("on the day the host ticks her off, and a helper sees it by a link", async () => {
    await party.daysPass(1);
    await ada.goesTo(event);
    await ada.follows("Who comes, and the door");
    await ada.sees("Coming: 1 person");
    await ada.presses("Make a link");
    const link = /\/events\/door\/[\w-]+/.exec(await ada.page.content())?.[0] ?? "";
    await cy.goesTo(link);
    await cy.sees("Gail");
    await cy.doesNotSee("Green");
    await cy.presses("Came: Gail");
    await cy.sees("✓");
    await ada.goesTo(`${event}/host`);
    await ada.presses("Take it back: Gail Green");
    await ada.presses("Came: Gail Green");
    await ada.sees("✓ Take it back");
    await ada.follows("A list for the door, to print");
    await ada.sees("☑");
  });
});
