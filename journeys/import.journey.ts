import { expect, test } from "./setting/party.ts";
import { aPhoneWithPasskeys } from "./setting/passkeys.ts";
import { Somebody } from "./setting/somebody.ts";

// The last of the founders is the safety officer, all others are the committee.
test.use({ founders: ["Ada", "Cy", "Gus"] });
test.setTimeout(300_000);

const LIST = [
  "Full name,E-mail address,Postcode,Status",
  "Priya Nair,priya@example.org,EX1 1AA,Current",
  "Tom Reed,tom@example.org,PL4 0AB,Current",
  "No Address,,,Current",
].join("\n");

test("a list of members comes in by two keys, everybody is told, and it is taken back as a whole", async ({
  browser,
  party,
}) => {
  const [ada, gus] = [
    await Somebody.at(browser, party, "Ada"),
    await Somebody.at(browser, party, "Gus", { way: "phone" }),
  ];
  const cy = await Somebody.at(browser, party, "Cy", { way: "no scripts" });
  for (const person of [ada, cy, gus]) await person.comesInByLetter();
  for (const { page } of [ada, gus]) await aPhoneWithPasskeys(page);
  for (const person of [ada, gus]) {
    await person.goesTo("/me/passkeys");
    await person.presses("Add a passkey on this device");
  }
  let request = "";

  await test.step("an officer hands the list in, reads what it would do, and asks", async () => {
    await ada.goesTo("/party/imports");
    await ada.sees("No list has been imported since our first ballot");
    await ada.follows("Ask for an import");
    await ada.page
      .getByLabel("The list")
      .setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(LIST) });
    await ada.presses("Hand it in");
    await ada.sees("2 people would come. 0 people are here already");
    await ada.sees("1 row cannot be used");
    await ada.fills("Who are they, and why do they come?", "The list of the group we grew from.");
    await ada.presses("Go on to sign");
    request = new URL(ada.page.url()).pathname;
    await ada.sees("2 people would come.");
    await ada.presses("Sign with your passkey");
  });

  await test.step("nobody is here before another body's key turns", async () => {
    await cy.goesTo("/party/imports");
    await cy.sees("No list has been imported since our first ballot");
    await gus.goesTo(request);
    await gus.sees("2 people would come.");
    await gus.presses("Turn the key with your passkey");
  });

  await test.step("every member is told how many came, and nobody's name", async () => {
    expect(await cy.letter(/2 people came/)).not.toContain("Priya");
    await cy.goesTo("/");
    await cy.sees("2 people came by the import of a members' list.");
    await cy.goesTo("/party/imports");
    await cy.sees(/Can be taken back until/);
    const visitor = await Somebody.at(browser, party, "Visitor");
    await visitor.goesTo("/party/imports");
    await visitor.sees(/2 people. 0 were here already, 1 row could not be used/);
    await visitor.doesNotSee("Take it back");
  });

  await test.step("one of them comes, and the import is taken back by one hand", async () => {
    const priya = await Somebody.at(browser, party, "Priya");
    await priya.signsInByCode();
    await gus.goesTo("/party/imports");
    await gus.presses(/^Take it back/);
    await gus.sees(/1 removed, 1 stay as supporters/);
    await priya.goesTo("/me");
    await priya.sees(/supporter/i);
  });
});
