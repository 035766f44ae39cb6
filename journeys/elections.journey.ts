import { expect, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

// The last of the founders is the safety officer, all others are the committee.
test.use({ founders: ["Ada", "Ben", "Cyd", "Dee", "Eve", "Gus"] });
test.setTimeout(600_000);

async function joins(person: Somebody): Promise<void> {
  await person.goesTo("/");
  await person.follows(/^Join/);
  await person.chooses("As a member");
  await person.fills("Your name", person.name);
  await person.fills("Email address", person.email);
  await person.fills("Postcode", "pl4 0ab");
  await person.chooses("I am 18 or over");
  await person.chooses(/I agree that the party keeps my details/);
  await person.presses(/^Join$/);
  await person.comesInByLetter();
}

const pathIn = (letter: string): string => /https?:\/\/[^/\s]+(\/\S+)/.exec(letter)?.[1] ?? "";

test("a founding party's first days: an election is called, a lot falls, a body appoints", async ({
  browser,
  party,
}) => {
  const [ada, ben, nia, oli] = await Promise.all([
    Somebody.at(browser, party, "Ada"),
    Somebody.at(browser, party, "Ben", { way: "keyboard" }),
    Somebody.at(browser, party, "Nia", { way: "phone" }),
    Somebody.at(browser, party, "Oli", { way: "no scripts" }),
  ]);
  await ada.comesInByLetter();
  await ben.comesInByLetter();
  const others: Somebody[] = [];
  for (const name of ["Cyd", "Dee", "Eve", "Gus"]) {
    const other = await Somebody.at(browser, party, name);
    await other.comesInByLetter();
    others.push(other);
  }
  await joins(nia);
  await joins(oli);

  await test.step("the clock has called the first elections, and Nia writes her nomination", async () => {
    await nia.waitsFor("/elections", /National committee/);
    await nia.follows(/Election \d+: National committee/);
    await nia.sees("founders hold it only until the first election");
    await nia.follows("Stand yourself");
    await nia.fills("Your statement", "I keep the minutes, and I bring tea.");
    await nia.presses("Keep it");
    await nia.sees("Nobody else can read it yet");
    await ada.goesTo("/elections");
    await ada.follows(/Election \d+: National committee/);
    await ada.doesNotSee("Nia");
  });

  await test.step("by lot: Oli wants to, the clock draws, and Oli takes the office", async () => {
    await oli.goesTo("/appointments");
    await oli.presses(/I want to hold this office/);
    await oli.sees("You have said that you want to");
    await party.daysPass(7);
    await oli.waitsFor("/appointments/lots/1", "The lot waits for a public value");
    await party.minutesPass(121);
    await oli.waitsFor("/appointments/lots/1", "The lot fell on you");
    await oli.presses("Yes, I take it");
    await oli.goesTo("/party/offices");
    await oli.sees("the lot");
    const answer = await oli.page.request.get("/appointments/lots/1/draw.json");
    expect(answer.status()).toBe(200);
  });

  await test.step("by appointment: two of the committee agree on Nia, who says yes; members stop it", async () => {
    await ada.goesTo("/appointments/propose");
    await ada.fills(/name or/i, "nia@example.org");
    await ada.presses("Find");
    await ada.follows(/Nia/);
    await ada.chooses("Treasurer");
    await ada.presses("Propose them");
    await ben.goesTo("/appointments");
    await ben.follows(/Appointment 1/);
    await ben.presses("Back this appointment");
    await nia.goesTo(pathIn(await nia.letter(/You would be appointed/)));
    await nia.presses("Yes, I take it");
    await nia.sees("They have said yes.");
    await ada.goesTo("/appointments/namings/1");
    await ada.presses("Say stop");
    await ada.sees("You have said stop.");
  });

  await test.step("enough members say stop: Nia does not come into the office", async () => {
    for (const other of others) {
      await other.goesTo("/appointments/namings/1");
      await other.presses("Say stop");
    }
    await ada.goesTo("/appointments/namings/1");
    await ada.sees("Stopped");
    await party.daysPass(4);
    await ada.goesTo("/party/offices");
    await ada.doesNotSee("Nia");
  });
});
