import { expect, test } from "./setting/party.ts";
import { aPhoneWithPasskeys } from "./setting/passkeys.ts";
import { Somebody, type Way } from "./setting/somebody.ts";

async function joins(person: Somebody, as: "As a member" | "As a supporter"): Promise<void> {
  await person.goesTo("/");
  await person.follows(/^Join/);
  await person.chooses(as);
  await person.fills("Your name", person.name);
  await person.fills("Email address", person.email);
  await person.fills("Postcode", "pl4 0ab");
  await person.chooses("I am 18 or over");
  await person.chooses(/I agree that the party keeps my details/);
  await person.presses(/^Join$/);
  await person.sees("Look into your mail");
  await person.comesInByLetter();
}

test("Zadie joins, signs in with a code and a passkey, keeps her record, and is erased", async ({
  browser,
  party,
}) => {
  const zadie = await Somebody.at(browser, party, "Zadie");
  await aPhoneWithPasskeys(zadie.page);
  await joins(zadie, "As a member");

  await zadie.presses("Sign out");
  await zadie.signsInByCode();
  await zadie.goesTo("/me/passkeys");
  await zadie.presses("Add a passkey on this device");
  await zadie.sees("Passkeys that sign you in");
  await zadie.presses("Sign out");
  await zadie.goesTo("/sign-in?after=/me");
  await zadie.presses("Sign in with a passkey");
  await zadie.sees("Hello Zadie");

  await zadie.goesTo("/me/details");
  await zadie.fills("Postcode", "not a postcode");
  await zadie.fills("About you", "I know about buses <b>and</b> trains.");
  await zadie.presses("Save");
  await zadie.sees("Write the postcode in full");
  await zadie.fills("Postcode", "ne1 4st");
  await zadie.presses("Save");
  await zadie.sees("NE1 4ST");
  await zadie.sees("I know about buses <b>and</b> trains.");

  const downloading = zadie.page.waitForEvent("download");
  await zadie.page.getByRole("link", { name: "Download my data" }).click();
  const record = await readDownload(await downloading);
  expect(JSON.stringify(record)).toContain("zadie@example.org");
  expect(JSON.stringify(record)).toContain("NE1 4ST");

  await zadie.goesTo("/me/erase");
  await zadie.fills(/type: erase/, "erase");
  await zadie.presses("Erase me for ever");
  await zadie.sees("You are gone");
  await zadie.goesTo("/sign-in");
  await zadie.fills("Email address", zadie.email);
  await zadie.presses("Send me a code");
  expect(await zadie.letter(/Nobody has joined with it/)).not.toContain("Zadie");
});

const readDownload = async (download: { createReadStream(): Promise<NodeJS.ReadableStream> }) => {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return JSON.parse(Buffer.concat(chunks).toString("utf8"));
};

const ways: readonly Way[] = ["no scripts", "keyboard", "phone"];
for (const way of ways) {
  test(`a supporter joins, becomes a member, and leaves with a reason: ${way}`, async ({
    browser,
    party,
  }) => {
    const yusuf = await Somebody.at(browser, party, "Yusuf", { way });
    await joins(yusuf, "As a supporter");
    await yusuf.goesTo("/me");
    await yusuf.follows("Become a member");
    await yusuf.presses("Become a member");
    await yusuf.sees("You are a member until");
    await yusuf.goesTo("/me/leave");
    await yusuf.fills(/Why do you go/, "I am moving to the sea.");
    await yusuf.chooses(/I go altogether/);
    await yusuf.presses(/^Leave$/);
    await yusuf.sees("You are gone");
    await yusuf.goesTo("/");
    await yusuf.doesNotSee("Yusuf");
  });
}
