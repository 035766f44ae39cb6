import pg from "pg";
import { expect, type Party, test } from "./setting/party.ts";
import { aPhoneWithPasskeys } from "./setting/passkeys.ts";
import { Somebody } from "./setting/somebody.ts";

// Ada and Ben are the committee, Gus is the safety officer.
test.use({ founders: ["Ada", "Ben", "Gus"] });

const WHY = "Somebody signs in as others, and the letters say so.";
const CLOSED = "The repairs are closed.";
const REACHED = /^(repairs|record)\.|^sign_in\.session$|^platform\.pause$/;
/** What a running party writes by itself, whoever does what. */
const BY_ITSELF = /^jobs\.|^mail\.letter$|^this_week\.happening$/;

const doRepair = (party: Party, what: string, why = WHY) =>
  party.run("break-glass", [what, "--why", why]);

/** One line for each table of the party's: its name, its rows, and a sum over all that stands in them. */
async function everyTable({ databaseUrl }: Party): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_catalog.pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const sums = new Map<string, string>();
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
    );
    sums.set(name, found[0]?.sum ?? "");
  }
  await client.end();
  return sums;
}

test("two officers break the glass: the operator repairs for an hour, in the open, and no longer", async ({
  browser,
  party,
}) => {
  const ada = await Somebody.at(browser, party, "Ada");
  const ben = await Somebody.at(browser, party, "Ben", { way: "no scripts" });
  const gus = await Somebody.at(browser, party, "Gus");
  const tess = await Somebody.at(browser, party, "Tess", { way: "phone" });
  const visitor = await Somebody.at(browser, party, "Visitor");

  await test.step("a trustee takes office, since two keys must be of two bodies", async () => {
    for (const person of [ada, ben, gus]) await person.comesInByLetter();
    await tess.goesTo("/join");
    await tess.chooses("As a member");
    await tess.fills("Your name", "Tess");
    await tess.fills("Email address", tess.email);
    await tess.chooses("I am 18 or over");
    await tess.chooses(/I agree that the party keeps my details/);
    await tess.presses(/^Join$/);
    await tess.comesInByLetter();
    for (const person of [ada, gus, tess]) {
      await aPhoneWithPasskeys(person.page);
      await person.goesTo("/me/passkeys");
      await person.presses("Add a passkey on this device");
    }
    await ada.goesTo("/party/offices/grant");
    await ada.fills("Name", "Tess");
    await ada.presses("Find");
    await ada.follows("Tess");
    await ada.chooses("Trustee");
    await ada.fills("For how many months?", "3");
    await ada.fills(/Say why/, "There is no trustee yet, and there must be one.");
    await ada.presses("Go on to sign");
    const granting = new URL(ada.page.url()).pathname;
    await ada.presses("Sign with your passkey");
    await gus.goesTo(granting);
    await gus.presses("Turn the key with your passkey");
    await tess.goesTo("/me");
    await tess.sees("Trustee");
  });

  await test.step("until then the operator can do nothing at all", async () => {
    for (const what of ["end-sessions", "pause-mail"]) {
      const { code, said } = await doRepair(party, what);
      expect(said).toContain(CLOSED);
      expect(code).toBe(1);
    }
  });

  let request = "";
  await test.step("the trustee asks and signs; one key alone opens nothing", async () => {
    await tess.goesTo("/repairs");
    await tess.follows("Ask to open them");
    await tess.fills(/Say what has happened/, WHY);
    await tess.presses("Ask for it");
    request = new URL(tess.page.url()).pathname;
    await tess.presses("Sign with your passkey");
    expect((await doRepair(party, "end-sessions")).said).toContain(CLOSED);
  });

  await test.step("the committee's key opens them; every page and a letter to everybody say so", async () => {
    await ada.goesTo(request);
    await ada.presses("Turn the key with your passkey");
    await visitor.waitsFor("/record", "The operator's repairs are open");
    await visitor.sees("The operator's repairs are open for 60 minutes.");
    for (const person of [ada, ben, gus, tess]) {
      const letter = await person.letter(/the operator's repairs are open/);
      expect(letter).toContain(WHY);
      expect(letter).toContain(`Hello ${person.name}`);
    }
  });

  await test.step("the operator signs everybody out, pauses joining, and reaches nothing else", async () => {
    const before = await everyTable(party);
    expect((await doRepair(party, "end-sessions")).said).toContain("Done, and in the record");
    expect((await doRepair(party, "pause-joining")).code).toBe(0);
    const after = await everyTable(party);
    const changed = [...after].filter(([name, sum]) => before.get(name) !== sum);
    const reached = changed.map(([name]) => name).filter((name) => !BY_ITSELF.test(name));
    expect(reached.filter((name) => !REACHED.test(name))).toEqual([]);
    expect(reached).toContain("sign_in.session");
    await ben.page.goto("/me");
    expect(new URL(ben.page.url()).pathname).toBe("/sign-in");
    await visitor.goesTo("/repairs");
    await visitor.sees("everybody was signed out");
    await visitor.waitsFor("/record", "A repair by the operator: joining was paused.");
  });

  await test.step("there is no command for ballots, the members' list, or without a reason", async () => {
    for (const what of ["export-roll", "open-ballot", "__proto__"]) {
      const { code, said } = await doRepair(party, what);
      expect(said).toContain("Say which repair.");
      expect(code).toBe(1);
    }
    expect((await party.run("break-glass", ["end-sessions"])).code).toBe(1);
    expect((await party.run("break-glass", [])).said).toContain("Usage:");
    expect((await party.run("break-glass", ["close", "--force"])).said).toContain("Usage:");
  });

  await test.step("after the hour it is shut, told to each once, and waits for its review", async () => {
    await party.minutesPass(61);
    expect((await doRepair(party, "resume-joining")).said).toContain(CLOSED);
    expect((await party.run("break-glass", ["close"])).said).toContain(CLOSED);
    await visitor.waitsFor("/record", "The operator's repairs are closed.");
    await visitor.goesTo("/");
    await visitor.doesNotSee("The operator's repairs are open");
    const told = party.mail
      .messages()
      .filter(({ subject }) => /repairs are open/.test(subject ?? ""));
    expect(told.flatMap(({ envelopeTo }) => envelopeTo).toSorted()).toEqual(
      [ada, ben, gus, tess].map(({ email }) => email).toSorted(),
    );
    await visitor.goesTo("/repairs");
    await visitor.sees("A letter told it to 4 people.");
    await visitor.sees("Review due");
  });

  await test.step("an officer who turned no key reviews it", async () => {
    await gus.signsInByCode();
    await gus.goesTo("/repairs");
    await gus.fills(/was it needed/, "It was needed, and no more was done than was needed.");
    await gus.presses("Publish the review");
    await visitor.goesTo("/repairs");
    await visitor.sees("It was needed, and no more was done than was needed.");
  });
});
