import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "./setting/party.ts";
import { aPhoneWithPasskeys } from "./setting/passkeys.ts";
import { Somebody } from "./setting/somebody.ts";
import { verify } from "./setting/verifier.ts";

const CHALLENGERS = ["Cy", "Di", "Ed", "Fay", "Hal"];
const JURORS = ["Ivy", "Jo", "Kit", "Lou", "Mo"];

// The last of the founders is the safety officer, all others are the committee.
test.use({ founders: ["Ada", "Ben", ...CHALLENGERS, ...JURORS, "Gus"] });
test.setTimeout(600_000);

const COMMENT = "The landlord of Mill Street has let the roof fall in.";

const folder = mkdtempSync(join(tmpdir(), "breakthrough-proofs-"));
test.afterAll(() => rmSync(folder, { recursive: true }));

/** Keeps a public file, as anybody may, and answers where. */
async function keep(person: Somebody, path: string, name: string): Promise<string> {
  const answer = await person.page.request.get(path);
  expect(answer.status(), path).toBe(200);
  const file = join(folder, name);
  writeFileSync(file, await answer.body());
  return file;
}

test("an officer hides a post: it takes two keys, and a jury drawn by lot undoes it", async ({
  browser,
  party,
}) => {
  const people = new Map<string, Somebody>();
  const who = (name: string) => people.get(name) as Somebody;
  for (const name of ["Ada", "Ben", ...CHALLENGERS, ...JURORS, "Gus"]) {
    const way = name === "Cy" || name === "Ivy" ? "no scripts" : name === "Jo" ? "phone" : "mouse";
    people.set(name, await Somebody.at(browser, party, name, { way }));
  }
  for (const person of people.values()) await person.comesInByLetter();
  const visitor = await Somebody.at(browser, party, "Visitor");
  let talk = "";
  let request = "";
  let jury = "";

  await test.step("officers add a passkey", async () => {
    for (const name of ["Ada", "Gus"]) {
      await aPhoneWithPasskeys(who(name).page);
      await who(name).goesTo("/me/passkeys");
      await who(name).presses("Add a passkey on this device");
    }
  });

  await test.step("Ben says something under his idea", async () => {
    const ben = who("Ben");
    await ben.goesTo("/proposals/new");
    await ben.follows("New policy");
    await ben.picks("Homes", "Chapter of the manifesto");
    await ben.fills("Title", "Safe roofs");
    await ben.fills("What is wrong today?", "Roofs fall in.");
    await ben.fills("What do you propose?", "Landlords repair what they let.");
    await ben.presses("Save the draft");
    talk = `${new URL(ben.page.url()).pathname}/discussion`;
    await ben.presses("Publish as an idea");
    await ben.goesTo(talk);
    await ben.fills("Your comment", COMMENT);
    await ben.presses("Send");
  });

  await test.step("the safety officer asks to hide it and signs; nothing is hidden yet", async () => {
    const gus = who("Gus");
    await gus.goesTo(talk);
    await gus.follows(/^Ask to hide this/);
    await gus.chooses("It tells something private about a person");
    await gus.fills("Say why, in words that everybody may read", "It points at one man's house.");
    await gus.presses("Go on to sign");
    request = new URL(gus.page.url()).pathname;
    await gus.presses("Sign with your passkey");
    await visitor.goesTo(request);
    await visitor.sees("It points at one man's house.");
    await who("Cy").goesTo(talk);
    await who("Cy").sees(COMMENT);
  });

  await test.step("the committee's key hides it, and its place says why", async () => {
    const ada = who("Ada");
    expect(await ada.letter(/waits for a key/)).toContain(request);
    await ada.goesTo("/desk");
    await ada.goesTo(request);
    await ada.presses("Turn the key with your passkey");
    await who("Cy").goesTo(talk);
    await who("Cy").doesNotSee(COMMENT);
    await who("Cy").sees(/Hidden since/);
  });

  await test.step("five members challenge it", async () => {
    for (const name of CHALLENGERS) {
      const member = who(name);
      await member.goesTo(request);
      await member.follows("Challenge this act");
      jury = new URL(member.page.url()).pathname;
      await member.fills("Why should a jury look at this?", "It names nobody.");
      await member.presses("Join the challenge");
    }
    await visitor.waitsFor(jury, "The pool, as a text file");
    await visitor.unfolds("Check it yourself");
    await visitor.sees("Hash of the pool");
  });

  await test.step("a jury is drawn, reads what was hidden, and overturns it", async () => {
    await party.daysPass(1);
    await visitor.waitsFor(jury, "Nobody can see how the vote is going.");
    await visitor.doesNotSee(COMMENT);
    for (const name of JURORS) {
      const juror = who(name);
      expect(await juror.letter(/drawn for a jury/)).toContain(jury);
      await juror.goesTo(jury);
      await juror.presses("I serve on this jury");
      await juror.sees(COMMENT);
      await juror.chooses("The act was wrong and is undone");
      await juror.presses("Vote");
    }
    await party.daysPass(7);
    await visitor.waitsFor(jury, "It has been undone.");
    await who("Ivy").goesTo(talk);
    await who("Ivy").sees(COMMENT);
  });

  await test.step("anybody proves each step from the public files", async () => {
    const said = verify("record", `${party.url}/record`, "--on", jury);
    expect(said).toContain("VALID");
    const draw = await keep(visitor, `${jury}/draw.json`, "draw.json");
    expect(verify("draw", draw, "--record", `${party.url}/record`)).toContain("VALID");
    const key = await (await visitor.page.request.get("/record/key")).text();
    await visitor.waitsToFollow("/record", /overturned request/);
    const line = new URL(visitor.page.url()).pathname;
    const proof = await keep(visitor, `${line}/proof`, "line.tlog-proof");
    expect(verify("receipt", proof, "--key", key.trim())).toContain("VALID");
  });
});
