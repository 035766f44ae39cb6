import { randomUUID } from "node:crypto";
import { addDaysTo } from "../platform/time/days.ts";
import { expect, type Party, test } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy"] });

const ACTION = "Trams for all";

const QUESTION = "How did you get here today?";
const THEMES = ["Trams", "Buses", "Rents"];
const SPOTS = ["Market Square", "Station Road", "The Quay", "Castle Green", "Mill Lane"];
/** Nobody offers sixteen by hand in a test: the first by the page, all others as its form sends them. */
const PLACES = 16;
const SENT_BY_EACH = 3;
const SAVED = Array.from({ length: PLACES }, () =>
  Array.from({ length: SENT_BY_EACH }, () => randomUUID()),
);
const spotOf = (nth: number): string =>
  `${SPOTS[nth % SPOTS.length]}${nth < SPOTS.length ? "" : ` ${nth}`}`;

test("a weekend in sixteen places, from the call over shifts and volunteers' links to Monday's page", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada", { way: "phone" });
  const ben = await Somebody.at(browser, party, "Ben", { way: "keyboard" });
  const cy = await Somebody.at(browser, party, "Cy");
  const gail = await Somebody.at(browser, party, "Gail", { way: "no scripts" });
  const brought = await party.run("import-places", ["--extract"]);
  expect(brought.code, brought.said).toBe(0);
  for (const member of [ada, ben, cy]) await member.comesInByLetter();
  const first = addDaysTo(party.today(), 1);
  const places: string[] = [];
  const links: string[] = [];
  let [action, place] = ["", ""];

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

  await test.step("a team offers sixteen places", async () => {
    action = new URL(ada.page.url()).pathname;
    await ada.goesTo("/teams/new");
    await ada.fills("What is it called?", "Trampers");
    await ada.fills("What does it do?", "We stand in squares and talk about trams.");
    await ada.presses("Begin it");
    for (const other of [ben, cy]) {
      await other.goesTo("/teams");
      await other.follows("Trampers");
      await other.presses("Join this team");
    }
    await ada.goesTo(`${action}/offer-place`);
    await ada.picks("Trampers", "For which branch or team?");
    await ada.fills("Where is it?", spotOf(0));
    await ada.fills("Postcode", "PL1 1AA");
    await ada.fills("Begins at", "00:05");
    await ada.fills("Ends at", "23:50");
    await ada.presses("Offer this place");
    const scope = await scopeIn(ada, `${action}/offer-place`);
    for (let nth = 1; nth < PLACES; nth += 1) {
      const where = { spot: spotOf(nth), postcode: `PL${1 + (nth % 7)} 1AA`, access: "" };
      const day = nth % 4 === 3 ? addDaysTo(first, 1) : first;
      const hours = { day, from: "00:05", until: "23:50" };
      await sends(ada, party, `${action}/offer-place`, {
        scope,
        kind: "stall",
        ...where,
        ...hours,
      });
    }
    await ada.goesTo(action);
    await ada.sees("All 16 places");
    await ada.goesTo(`${action}/places`);
    const found = await ada.page.getByRole("link").all();
    for (const link of found) {
      const path = (await link.getAttribute("href")) ?? "";
      if (/\/places\/\d+$/.test(path) && !places.includes(path)) places.push(path);
    }
    expect(places).toHaveLength(PLACES);
    await ada.follows(`1. ${spotOf(0)}`);
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
    for (const other of places.filter((one) => one !== place)) {
      const shift = { task: "At the table", from: "10:00", until: "14:00", needed: "3" };
      await sends(ada, party, `${other}/add-shift`, shift);
    }
    await ada.goesTo(action);
    await ada.sees("0 of 46");
  });

  await test.step("Ben takes the shift and brings the table, and Cy sees that somebody does", async () => {
    await ben.goesTo(place);
    await ben.presses("Take this shift: At the table, 00:05–23:50");
    await ben.sees("You are on this shift.");
    await ben.presses("I bring it: A table");
    await cy.goesTo(place);
    await cy.sees("somebody brings it");
    await cy.sees("1 of 1 person");
    await cy.doesNotSee("Take this shift");
    await cy.doesNotSee("Ben");
    await cy.goesTo(action);
    await cy.sees("1 of 46");
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

  await test.step("each lead says what is asked, and makes a link for a volunteer", async () => {
    await ada.goesTo(place);
    await ada.follows("The stall");
    const desk = new URL(ada.page.url()).pathname;
    for (const one of places) {
      const own = desk.slice(0, desk.lastIndexOf("/")) + one.slice(one.lastIndexOf("/"));
      const asked = { question: QUESTION, themes: THEMES.join("\n") };
      await sends(ada, party, `${own}/open`, asked);
      const page = await sends(ada, party, `${own}/make-link`, {});
      links.push(/\/canvass\/stall\/[\w-]{20,}/.exec(page)?.[0] ?? "");
    }
    expect(new Set(links).size).toBe(PLACES);
  });

  await party.daysPass(1);

  await test.step("on both days volunteers' phones send what people say, one of them twice", async () => {
    const vic = await Somebody.at(browser, party, "Vic", { way: "no scripts" });
    await vic.goesTo(links[0] ?? "");
    await vic.sees(QUESTION);
    await vic.fills("What they said, in their words", "I walked. There is no tram.");
    await vic.chooses("Trams");
    await vic.presses("Send it");
    await vic.sees("Taken. The next, please.");
    await vic.leaves();
    for (const [nth, link] of links.entries()) await phoneSends(party, link, nth);
  });

  await party.daysPass(1);

  await test.step("the leads of Sunday's places send theirs, and one answer is put into a group", async () => {
    for (const [nth, link] of links.entries()) await phoneSends(party, link, nth);
    await ada.comesBack();
    await ada.goesTo(place);
    await ada.follows("The stall");
    await ada.follows("Read what people said");
    await ada.sees("I walked. There is no tram.");
    await ada.fills("Or a new group", "A tram where there is none");
    await ada.presses("Put into the group");
  });

  await party.daysPass(1);

  await test.step("on Monday everybody sees the map, what was done hour by hour, and what people said", async () => {
    await gail.goesTo(action);
    await gail.sees("All 16 places");
    await gail.sees("16 places of this list on a map");
    const talked = PLACES * SENT_BY_EACH + 1;
    await expect(gail.page.getByRole("row", { name: new RegExp(`^All ${talked} `) })).toBeVisible();
    await gail.sees("I walked. There is no tram.");
    await gail.goesTo("/canvass");
    await gail.sees("A tram where there is none");
    await gail.sees(/This is no survey/);
  });
});

/** By which forms name the team, of which there is one. */
async function scopeIn(who: Somebody, path: string): Promise<string> {
  await who.goesTo(path);
  return (await who.page.locator("select[name=scope] option").last().getAttribute("value")) ?? "";
}

/** Sends a form as its page does. Answers the page that comes of it. */
async function sends(
  who: Somebody,
  { url }: Party,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<string> {
  const answer = await who.page.request.post(url + path, { form, headers: { origin: url } });
  expect(answer.status(), path).toBe(200);
  return answer.text();
}

/** What one phone saved, with the same ids however often it is sent. What is not taken yet is sent again on the next day. */
async function phoneSends({ url, today }: Party, link: string, nth: number): Promise<void> {
  const sentAt = `${today()}T12:00:00.000Z`;
  const rows = (SAVED[nth] ?? []).map((id, at) => ({
    ...{ id, said: `I came by bus ${nth}, and waited.`, themes: [THEMES[at]], savedAt: sentAt },
    ...{ talkedTo: 1, leaflets: 1 },
  }));
  const answer = await fetch(`${url}${link}/answers`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ sentAt, rows }),
  });
  expect(answer.status).toBe(200);
}
