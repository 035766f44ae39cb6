import { anSmtpServer } from "../platform/testing/an-smtp-server.ts";
import { comesIn, each, joins, stands, supportsAll } from "./setting/crowd.ts";
import { expect, test } from "./setting/party.ts";
import { Folder, leads, Voter } from "./setting/sealed.ts";
import { codeInLetter, SealedWork } from "./setting/sealed-work.ts";
import { Somebody } from "./setting/somebody.ts";

/** Ada is the committee until the first election, and Ben the safety officer. */
const FOUNDERS = ["Ada", "Ben"];
const JOINERS = ["Ida", "Jon", "Kim", "Liv", "Max", "Ned"];
const SEALED = "/sealed/1";
const REST_DAYS = 7;
const PATIENCE_MS = 180_000;

test.use({ founders: FOUNDERS });
test.setTimeout(1_200_000);

test("Re-open nominations wins against the only one who stands, and the clock calls again", async ({
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
  const [ada, ida, own, mail] = [by("Ada"), by("Ida"), new Folder(), await anSmtpServer()];
  const work = new SealedWork(ada, SEALED);
  let election = "";

  await test.step("Ida alone stands for the committee", async () => {
    await each(JOINERS.map(by), joins);
    await each(everybody, comesIn);
    await ada.waitsFor("/elections", /National committee/);
    await ada.follows(/Election \d+: National committee/);
    election = new URL(ada.page.url()).pathname;
    await stands(ida, election);
    expect(await supportsAll(ada, election)).toHaveLength(1);
    await party.daysPass(14);
    await ada.waitsFor(election, /Read what candidates say, and ask them|Trustees make the keys/);
    await party.minutesPass(121);
    await work.reaches("keys");
  });

  await test.step("three trustees make the key, and Ada the codes", async () => {
    // An officer who makes the codes of a ballot is no trustee of it.
    await ada.waitsFor(`${SEALED}/keys`, "I will be a trustee");
    await leads(ada.page, ada.page.getByRole("button", { name: "I will not" }));
    await work.findTrustees(everybody.filter((one) => one !== ada && one !== ida));
    await work.makeTheKey();
    await work.makeCodes(own, mail);
  });

  await test.step("the paper has her and Re-open nominations; most rank that first", async () => {
    await party.daysPass(7);
    await work.reaches("open");
    await each([...everybody.entries()], async ([at, who]) => {
      const voter = new Voter(who, SEALED);
      await voter.enters(await codeInLetter(mail, who));
      await voter.ranks(at < 6 ? ["Re-open nominations"] : ["Ida", "Re-open nominations"]);
      await voter.seals();
      await voter.casts();
    });
    await party.daysPass(7);
    await work.reaches("checking", "mixing");
    await party.minutesPass(1);
    await work.reaches("mixing");
    await work.open([...work.trustees.keys()].slice(1));
  });

  await test.step("the seats stay empty, says the result, and will be called again", async () => {
    await ada.goesTo(election);
    await ada.sees("stayed empty. The clock calls again.");
    await ada.looks();
  });

  await test.step("when the result stands, Ida holds no office", async () => {
    await party.daysPass(3);
    // From then on the days of rest count.
    await ada.waitsFor(election, "Nominations reopen");
    await ida.goesTo("/party/offices");
    await ida.doesNotSee("the members' election");
  });

  await test.step("after the rest that the rulebook gives, nominations are open again", async () => {
    await party.daysPass(REST_DAYS);
    const links = ida.page.getByRole("link", { name: /Election \d+: National committee/ });
    await expect(async () => {
      await ida.page.goto("/elections");
      const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute("href")));
      const again = hrefs.find((href) => href !== election);
      expect(again).toBeTruthy();
      await ida.page.goto(again ?? "");
    }).toPass({ timeout: PATIENCE_MS, intervals: [500] });
    await ida.sees("Stand yourself");
    await ida.sees("seats stayed empty in the election before");
    await ida.looks();
  });

  own.remove();
  await mail.close();
});
