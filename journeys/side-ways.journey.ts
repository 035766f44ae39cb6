import { test } from "./setting/party.ts";
import { aPhoneWithPasskeys } from "./setting/passkeys.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ founders: ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"] });

/** A published idea. Answers its path. */
async function publishes(person: Somebody, title: string): Promise<string> {
  await person.goesTo("/proposals/new");
  await person.follows("New policy");
  await person.picks("Homes", "Chapter of the manifesto");
  await person.fills("Title", title);
  await person.fills("What is wrong today?", "It does not work for most of us.");
  await person.fills("What do you propose?", `${title}, everywhere and soon.`);
  await person.presses("Save the draft");
  const path = new URL(person.page.url()).pathname;
  await person.presses("Publish as an idea");
  return path;
}

test("proposals are withdrawn and adopted, merged, held by two keys, and lapse", async ({
  browser,
  party,
}) => {
  const people = new Map<string, Somebody>();
  for (const name of ["Ada", "Ben", "Cy", "Di", "Ed", "Fay", "Gus"]) {
    const way = name === "Ben" ? "no scripts" : "mouse";
    people.set(name, await Somebody.at(browser, party, name, { way }));
  }
  const who = (name: string) => people.get(name) as Somebody;
  for (const person of people.values()) await person.comesInByLetter();
  const visitor = await Somebody.at(browser, party, "Visitor");
  const supporters = ["Ben", "Cy", "Di", "Ed", "Fay"].map(who);

  await test.step("Ada withdraws what five supporters then adopt", async () => {
    const item = await publishes(who("Ada"), "Free school meals");
    for (const supporter of supporters) {
      await supporter.goesTo(item);
      await supporter.presses("Support this text");
    }
    await who("Ada").goesTo(item);
    await who("Ada").presses("Withdraw it");
    await who("Ada").sees("Its author withdrew it.");
    for (const supporter of supporters) {
      await supporter.goesTo(item);
      await supporter.presses("I will help to adopt it");
    }
    await visitor.goesTo(item);
    await visitor.sees("It moves to drafting when both camps call one summary fair");
  });

  const kept = await publishes(who("Ada"), "Buses every ten minutes");
  await test.step("Ben's becomes part of Ada's when both agree", async () => {
    const item = await publishes(who("Ben"), "Buses that come often");
    await who("Ben").goesTo(item);
    await who("Ben").unfolds("Ask to merge it into another");
    await who("Ben").fills("Number of the other proposal", kept.split("/").at(-1) ?? "");
    await who("Ben").presses("Ask to merge it into another");
    await who("Ada").goesTo(kept);
    await who("Ada").presses("Agree");
    await visitor.goesTo(item);
    await visitor.follows("Read the proposal that it became part of");
    await visitor.sees("Buses every ten minutes");
    await who("Cy").goesTo("/me");
  });

  const held = await publishes(who("Cy"), "Name the landlord of Mill Street");
  await test.step("two keys of different bodies hold it, in the open; one alone does not", async () => {
    for (const name of ["Fay", "Gus"]) {
      await aPhoneWithPasskeys(who(name).page);
      await who(name).goesTo("/me/passkeys");
      await who(name).presses("Add a passkey on this device");
    }
    await who("Fay").goesTo(held);
    await who("Fay").follows("Ask to hold it");
    await who("Fay").chooses(/something private/);
    await who("Fay").fills(/Say why/, "It names somebody who lives there.");
    await who("Fay").presses("Ask for the hold");
    const request = new URL(who("Fay").page.url()).pathname;
    await who("Fay").presses("Sign with your passkey");
    await visitor.goesTo(held);
    await visitor.sees("It moves to discussion as soon as");
    await who("Gus").goesTo(request);
    await who("Gus").presses("Turn the key with your passkey");
    await visitor.goesTo(held);
    await visitor.follows("Why it is held");
    await visitor.sees("It names somebody who lives there.");
  });

  await test.step("after seven days it is free by itself, and ideas without support lapse", async () => {
    await party.daysPass(7);
    await visitor.waitsFor(held, "It moves to discussion as soon as");
    await party.daysPass(23);
    await visitor.waitsFor(kept, "It did not find enough support in time.");
  });
});
