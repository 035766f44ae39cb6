import pg from "pg";
import { anSmtpServer } from "../platform/testing/an-smtp-server.ts";
import { comesIn, each, joins, stands, supportsAll } from "./setting/crowd.ts";
import { expect, type Party, test } from "./setting/party.ts";
import { aPhoneWithPasskeys } from "./setting/passkeys.ts";
import { Folder, leads, sends, Voter } from "./setting/sealed.ts";
import { codeInLetter, SealedWork } from "./setting/sealed-work.ts";
import { Somebody } from "./setting/somebody.ts";

/** Ada is the committee until the first election, and Ben the safety officer. */
const FOUNDERS = ["Ada", "Ben"];
/** As many as found a branch, with the two. */
const JOINERS = ["Cyd", "Dee", "Eve", "Fay", "Gil", "Hal", "Ida", "Jon"];
/** From then on what somebody supports counts. */
const DAYS_UNTIL_IT_COUNTS = 15;
const SEALED = "/sealed/1";
const PATIENCE_MS = 180_000;
const SOUTH_WEST = "E12000009";

test.use({ founders: FOUNDERS });
test.setTimeout(1_500_000);

/** The region as fifty members would have founded it, with the one who convenes it: more people than a story needs. */
async function aRegionAlready({ databaseUrl }: Party, convenor: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`
    insert into branches.branch (name, kind, founded_at) values ('South West', 'region', now());
    insert into branches.place (code, branch_id)
      select '${SOUTH_WEST}', id from branches.branch where name = 'South West';
    insert into branches.belonging (person_id, branch_id, is_home, why, since, votes_from)
      select p.id, b.id, true, 'choice', now(), now() from membership.person p, branches.branch b
      where p.name = '${convenor}' and b.name = 'South West';
    insert into branches.holding (branch_id, office, person_id, begins_at, ends_at, held_by)
      select b.id, 'branch-convenor', p.id, now(), now() + interval '300 days', '{"kind":"election"}'
      from membership.person p, branches.branch b
      where p.name = '${convenor}' and b.name = 'South West'`);
  await client.end();
}

test("members in Plymouth found a branch, elect its convenor, get her letter, and keep it open", async ({
  browser,
  party,
}) => {
  const everybody: Somebody[] = [];
  for (const name of [...FOUNDERS, ...JOINERS]) {
    const person = await Somebody.at(browser, party, name);
    person.page.setDefaultTimeout(PATIENCE_MS);
    everybody.push(person);
  }
  const by = (name: string) => everybody.find((one) => one.name === name) as Somebody;
  const [ada, ben, ida] = [by("Ada"), by("Ben"), by("Ida")];
  const max = await Somebody.at(browser, party, "Max");
  const [own, mail] = [new Folder(), await anSmtpServer()];
  const work = new SealedWork(ada, SEALED);
  let branch = "";

  await test.step("ten members who live there found it, and no officer does", async () => {
    const extract = await party.run("import-places", ["--extract"]);
    expect(extract.code, extract.said).toBe(0);
    const coming = [...JOINERS.map(by), max];
    await each(coming, joins);
    await each([...everybody, max], comesIn);
    for (const officer of [ada, ben]) {
      await aPhoneWithPasskeys(officer.page);
      await officer.goesTo("/me/passkeys");
      await officer.presses("Add a passkey on this device");
    }
    await aRegionAlready(party, max.name);
    await each([ada, ben], ({ page }) => sends(page, "/me/details", { postcode: "PL4 0AB" }));
    await party.daysPass(DAYS_UNTIL_IT_COUNTS);
    await ada.goesTo("/branches");
    await ada.follows("Found a branch");
    await ada.fills("What is it called?", "Plymouth");
    await ada.chooses("A branch in one place");
    await ada.fills("For which place?", "Plymouth");
    await ada.fills("What will it do?", "Stalls on Saturdays, soup on Fridays.");
    await ada.presses("Begin");
    await ada.sees("You have said that you will belong to it.");
    const founding = new URL(ada.page.url()).pathname;
    const others = everybody.filter((one) => one !== ada && one !== ida);
    const form = 'form[action$="/pledge"]';
    await each(others, ({ page }) => sends(page, founding, {}, { form }));
    await ida.goesTo(founding);
    await ida.presses("I will belong to it");
    await ida.sees("Founded on");
    branch = new URL(ida.page.url()).pathname;
    await ida.sees("Stalls on Saturdays, soup on Fridays.");
    await ida.goesTo("/branches");
    await ida.sees("South West");
    expect(await by("Cyd").letter(/you belong to the branch Plymouth now/)).toContain("founded");
  });

  await test.step("the clock calls an election among them, and Ida stands", async () => {
    await ada.waitsFor("/elections", /Branch convenor of the branch Plymouth/);
    await ada.follows(/Branch convenor of the branch Plymouth/);
    const election = new URL(ada.page.url()).pathname;
    await stands(ida, election);
    expect(await supportsAll(ada, election)).toHaveLength(1);
    await party.daysPass(14);
    await ada.waitsFor(election, /Read what candidates say, and ask them|Trustees make the keys/);
    await party.minutesPass(121);
    await work.reaches("keys");
    // An officer who makes the codes of a ballot is no trustee of it.
    await ada.waitsFor(`${SEALED}/keys`, "I will be a trustee");
    await leads(ada.page, ada.page.getByRole("button", { name: "I will not" }));
    await work.findTrustees([...everybody, max].filter((one) => one !== ada && one !== ida));
    await work.makeTheKey();
    await work.makeCodes(own, mail);
    await party.daysPass(7);
    await work.reaches("open");
    await each(everybody.slice(0, 6), async (who) => {
      const voter = new Voter(who, SEALED);
      await voter.enters(await codeInLetter(mail, who));
      await voter.ranks(["Ida", "Re-open nominations"]);
      await voter.seals();
      await voter.casts();
    });
    await party.daysPass(7);
    await work.reaches("checking", "mixing");
    await party.minutesPass(1);
    await work.reaches("mixing");
    await work.open([...work.trustees.keys()].slice(1));
    await party.daysPass(3);
    await ida.comesBack();
    await ida.waitsFor(branch, "For its officers");
  });

  await test.step("Ida writes to its members, and sees nobody's address", async () => {
    await ida.goesTo(`${branch}/letters`);
    await ida.fills("Subject", "Soup on Friday");
    await ida.fills("Text", "Bring a bowl, and somebody who has never come before.");
    await ida.presses("Save as a draft");
    await ida.presses("Send it");
    await ida.waitsFor(`${branch}/letters`, "to 10 members");
    for (const { email } of everybody) expect(await ida.page.content()).not.toContain(email);
    const letter = await by("Cyd").letter(/Plymouth: Soup on Friday/);
    expect(letter).toContain("Bring a bowl");
    for (const { email } of everybody) expect(letter).not.toContain(email);
    await ida.sees("Soup on Friday");
  });

  await test.step("the region's convenor has no way to close it", async () => {
    await max.signsInAnew();
    await max.goesTo(branch);
    await max.doesNotSee("Ask to close, join or divide it");
    expect(
      (await max.page.goto(`/branches/change?branch=${branch.split("/").at(-1)}`))?.status(),
    ).toBe(403);
  });

  let change = "";
  await test.step("two officers of two bodies ask to close it; its members are told and stop it", async () => {
    for (const officer of [ada, ben]) await officer.signsInAnew();
    await ada.goesTo(branch);
    await ada.follows("Ask to close, join or divide it, or to take a right from it");
    await ada.chooses("Close it");
    await ada.fills("Why?", "The region could do its work as well.");
    await ada.presses("Ask for it");
    const request = new URL(ada.page.url()).pathname;
    await ada.presses("Sign with your passkey");
    await ben.goesTo(request);
    await ben.presses("Turn the key with your passkey");
    await ida.goesTo(branch);
    await ida.sees("Something is to be done to this branch");
    await ida.follows("The branch Plymouth is to be closed.");
    change = new URL(ida.page.url()).pathname;
    expect(await by("Cyd").letter(/The branch Plymouth is to be closed/)).toContain(change);
    await ida.presses("I object");
    await ida.sees("You object.");
    for (const name of ["Dee", "Cyd"]) {
      await by(name).comesBack();
      await by(name).goesTo(change);
      await by(name).presses("I object");
    }
    await by("Cyd").sees("The members of the branch have stopped it.");
    await party.daysPass(29);
    const visitor = await Somebody.at(browser, party, "Visitor");
    await visitor.goesTo(branch);
    await visitor.doesNotSee("This branch is no more");
    await visitor.goesTo(change);
    await visitor.sees("The members of the branch have stopped it.");
  });

  own.remove();
  await mail.close();
});
