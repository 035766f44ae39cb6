import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, WHO_ANSWERS } from "./setting/party.ts";
import { Somebody } from "./setting/somebody.ts";

test.use({ holds: "nothing" });

const ROLL = `First name,Surname,E-mail address,Post code,Membership type
Priya,Nair,priya@example.org,EX1 1AA,Full member
Tomasz,Zając,tomasz@example.org,,Supporter
Priya,Nair,PRIYA@example.org,EX1 1AA,Full member
Nobody,Atall,not an address,,Full member
`;

test("a real party is founded with a command, starts empty, and takes in its old roll", async ({
  browser,
  party,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-roll-"));
  const roll = join(folder, "roll.csv");
  const log = join(folder, "log.tsv");
  writeFileSync(roll, ROLL);

  await test.step("founded once, and once only", async () => {
    const named = ["--name", "The New Party", "--url", party.url];
    const founders = ["--founder", "Ada <ada@example.org>", "--founder", "Ben <ben@example.org>"];
    const half = await party.run("found", [...named, ...founders, "--fee", "0"]);
    expect(half.said).toContain("Who answers for the party has to be said as a whole");
    expect(half.code).toBe(1);
    const run = await party.run("found", [...named, ...founders, ...WHO_ANSWERS]);
    expect(run.said).toContain("The New Party is founded");
    expect(run.code).toBe(0);
    const again = await party.run("found", [...named, ...founders]);
    expect(again.code).toBe(1);
    expect(again.said).toContain("holds a party already: The New Party");
  });

  await party.restart();
  const visitor = await Somebody.at(browser, party, "Visitor");
  await test.step("starts empty, and says what will be where", async () => {
    await visitor.goesTo("/");
    await visitor.doesNotSee(/demonstration/i);
    await visitor.sees(
      "Promoted by Pat Promoter on behalf of The New Party, both of PO Box 12, Plymouth, PL1 1AA.",
    );
    await visitor.goesTo("/privacy");
    await visitor.sees("What we keep, what for and how long");
    await visitor.goesTo("/policy");
    await visitor.sees("Nothing agreed yet");
    await visitor.goesTo("/decide");
    await visitor.sees("Nothing to vote on today");
    await visitor.goesTo("/discuss");
    await visitor.sees("No idea is gathering support just now");
    await visitor.goesTo("/policy/rulebook");
    await visitor.sees("A ballot is open for 7 days.");
    await visitor.goesTo("/record");
    await visitor.sees("The New Party was founded by 2 members");
    const answer = await visitor.page.goto("/demo");
    expect(answer?.status()).toBe(404);
  });

  const ada = await Somebody.at(browser, party, "Ada");
  await test.step("founders come in by their letters, each once", async () => {
    await ada.comesInByLetter();
    await ada.goesTo("/me");
    await ada.sees(/National Committee/i);
    await ada.goesTo("/party/first-steps");
    await ada.sees("Give the front page your own words");
    const link = /https?:\/\/\S+key=\S+/.exec(await ada.letter(/key=/))?.[0] ?? "";
    // It says so before anybody presses its button.
    expect((await visitor.page.goto(link))?.status()).toBe(404);
    await visitor.sees("This link does not work any more");
  });

  await test.step("a roll is shown first, then taken in, and never twice", async () => {
    const preview = await party.run("import-members", [roll, "--preview"]);
    expect(preview.said).toContain("E-mail address  →  email");
    expect(preview.said).toContain("Nothing was written");
    await ada.goesTo("/party/people");
    await ada.doesNotSee("Priya Nair");
    const run = await party.run("import-members", [roll, "--log", log]);
    expect(run.said).toMatch(/added\s+2\s+known\s+1\s+refused\s+1/);
    expect(readFileSync(log, "utf8").trim().split("\n")).toHaveLength(4);
    const second = await party.run("import-members", [roll]);
    expect(second.said).toMatch(/added\s+0\s+known\s+3\s+refused\s+1/);
  });

  await test.step("who came with the roll signs in with the address on it", async () => {
    const priya = await Somebody.at(browser, party, "Priya");
    await priya.signsInByCode();
    await priya.goesTo("/me");
    await priya.sees("You are not in it.");
    await priya.sees("Hello Priya Nair");
    await priya.sees("EX1 1AA");
  });
  await test.step("somebody new joins, who knows who answers for the party", async () => {
    const nia = await Somebody.at(browser, party, "Nia");
    await nia.goesTo("/join");
    await nia.sees("What you write here goes to The New Party, PO Box 12, Plymouth, PL1 1AA.");
    await nia.fills("Your name", "Nia Evans");
    await nia.fills("Email address", nia.email);
    await nia.chooses("I am 16 or over, and not yet 18");
    await nia.chooses(/I agree that the party keeps my details/);
    await nia.presses(/^Join$/);
    await nia.comesInByLetter();
    await nia.goesTo("/me/details");
    await nia.sees("I am 18 now");
  });
  rmSync(folder, { recursive: true });
});
