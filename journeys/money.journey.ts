import pg from "pg";
import { type BankLine, statementOf } from "../testing/bank-lines.ts";
import { comesIn, joins } from "./setting/crowd.ts";
import { expect, type Party, test } from "./setting/party.ts";
import { aPhoneWithPasskeys } from "./setting/passkeys.ts";
import { Somebody } from "./setting/somebody.ts";

// The last of the founders is the safety officer, all others are the committee.
test.use({ founders: ["Ada", "Ben", "Gus"] });
test.setTimeout(900_000);

const ACCOUNT = { title: "The New Party", sortCode: "20-00-00", number: "55779911" };
const DUES_PENCE = 500;
const A_MONTH_DAYS = 31;
const FIRST_LETTER_DAYS = 3;
const NEARLY_TOO_LATE_DAYS = 29;

/** Dues as a ballot on the rulebook would have set them: the story of such a ballot is told elsewhere. */
async function membersHaveSetDues({ databaseUrl }: Party): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    "insert into rulebook.setting (name, number, set_by, set_at) values ('duesStandard', $1, 'a ballot', now())",
    [DUES_PENCE],
  );
  await client.end();
}

/** Hands a statement in and looks at what would become of it. */
async function handsIn(treasurer: Somebody, lines: readonly BankLine[]): Promise<void> {
  await treasurer.goesTo("/money/statements");
  await treasurer.page.getByLabel("File").setInputFiles({
    name: "statement.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(statementOf(ACCOUNT, lines)),
  });
  await treasurer.presses("Look at it");
}

async function imports(
  treasurer: Somebody,
  lines: readonly BankLine[],
  says: string,
): Promise<void> {
  await handsIn(treasurer, lines);
  await treasurer.sees(says);
  await treasurer.presses("Take it into the books");
}

/** What stands beside a name in a list of facts. */
const fact = async ({ page }: Somebody, name: string): Promise<string> =>
  (
    await page
      .locator("dt", { hasText: name })
      .locator("xpath=following-sibling::dd[1]")
      .textContent()
  )?.trim() ?? "";

test("dues by standing order, gifts within the law, and what the treasurer reports", async ({
  browser,
  party,
}) => {
  const [ada, ben, gus, nia] = (await Promise.all(
    ["Ada", "Ben", "Gus", "Nia"].map((name) => Somebody.at(browser, party, name)),
  )) as [Somebody, Somebody, Somebody, Somebody];
  const max = await Somebody.at(browser, party, "Max", { way: "no scripts" });
  for (const founder of [ada, ben, gus]) await founder.comesInByLetter();
  await joins(nia);
  await comesIn(nia);
  const paid: BankLine[] = [];
  let reference = "";

  await test.step("the committee appoints Nia treasurer, and two bodies name the bank account", async () => {
    await ada.goesTo("/appointments/propose");
    await ada.fills(/name or/i, nia.email);
    await ada.presses("Find");
    await ada.follows(/Nia/);
    await ada.chooses("Treasurer");
    await ada.presses("Propose them");
    await ben.goesTo("/appointments");
    await ben.follows(/Appointment 1/);
    await ben.presses("Back this appointment");
    await nia.goesTo("/appointments/namings/1");
    await nia.presses("Yes, I take it");
    await party.daysPass(4);
    await nia.waitsFor("/party/offices", "Nia");
    for (const officer of [nia, gus]) {
      await officer.signsInAnew();
      await aPhoneWithPasskeys(officer.page);
      await officer.goesTo("/me/passkeys");
      await officer.presses("Add a passkey on this device");
    }
    await membersHaveSetDues(party);
    await party.restart();
    await nia.goesTo("/money/statements");
    await nia.sees("Before statements are taken, the party names its bank account.");
    await nia.follows("Name the bank account");
    await nia.fills("Name of the account", ACCOUNT.title);
    await nia.fills("Sort code", ACCOUNT.sortCode);
    await nia.fills("Account number", ACCOUNT.number);
    await nia.fills("Why?", "The account that the founders opened.");
    await nia.presses("Go on to sign");
    const request = new URL(nia.page.url()).pathname;
    await nia.presses("Sign with your passkey");
    await gus.goesTo(request);
    await gus.presses("Turn the key with your passkey");
  });

  await test.step("Max joins, chooses what he pays, and his bank pays by its reference", async () => {
    await joins(max);
    await comesIn(max);
    await max.goesTo("/me/dues");
    await max.sees("You have not chosen yet what you pay.");
    await max.chooses(/^Standard/);
    await max.chooses("Each month");
    await max.presses("Save");
    await max.sees("£5 a month");
    await max.sees(ACCOUNT.number);
    reference = (await fact(max, "Reference")).replaceAll(" ", "");
    paid.push({
      on: party.today(),
      pounds: "5.00",
      memo: `M SMITH ${reference.toUpperCase()} STO`,
    });
    await imports(nia, paid, "1 line: 1 new, 0 in the books already.");
    await max.goesTo("/me/dues");
    await max.sees("Counted");
  });

  await test.step("a second month; a statement that overlaps, and one that comes twice, count once", async () => {
    const before = await fact(max, "Paid until");
    await party.daysPass(A_MONTH_DAYS);
    await nia.signsInAnew();
    paid.push({
      on: party.today(),
      pounds: "5.00",
      memo: `M SMITH ${reference.toUpperCase()} STO`,
    });
    await imports(nia, paid, "2 lines: 1 new, 1 in the books already.");
    await handsIn(nia, paid);
    await nia.sees("Every line of it is in the books already.");
    await max.comesBack();
    await max.goesTo("/me/dues");
    expect(await fact(max, "Paid until")).not.toBe(before);
    expect(await max.page.getByRole("cell", { name: "Counted" }).count()).toBe(2);
  });

  await test.step("the third month is missed: a kind letter comes, and its link leads to how it is mended", async () => {
    const until = await fact(max, "Paid until");
    const letters = party.mail.messages().length;
    await party.daysPass(A_MONTH_DAYS + FIRST_LETTER_DAYS);
    const letter = await max.letter(/have not come yet/, letters);
    expect(letter).toContain("you keep your vote until");
    await max.comesBack();
    await max.goesTo(new URL(/https?:\/\/\S+/.exec(letter)?.[0] ?? "").pathname);
    expect(await fact(max, "Paid until")).toBe(until);
    await max.sees(ACCOUNT.number);
    paid.push({ on: party.today(), pounds: "5.00", memo: `M SMITH ${reference.toUpperCase()}` });
    await nia.signsInAnew();
    await imports(nia, paid, "3 lines: 1 new, 2 in the books already.");
    await max.goesTo("/me/dues");
    expect(await fact(max, "Paid until")).not.toBe(until);
    expect(await max.page.getByRole("cell", { name: "Counted" }).count()).toBe(3);
  });

  await test.step("a company is refused at the door; Max gives £750, and it is accepted with evidence", async () => {
    await max.goesTo("/money/give");
    await max.chooses("A company");
    await max.fills("Name, as on the electoral register", "Max Ltd");
    await max.fills("Address, as on the electoral register", "1 High Street, Plymouth, PL4 0AB");
    await max.chooses(/The money is my own/);
    await max.presses("Show me how to pay");
    await max.sees("Only people give to this party.");
    await max.chooses("A person");
    await max.fills("Name, as on the electoral register", "Max Smith");
    await max.presses("Show me how to pay");
    const gift = (await fact(max, "Reference")).replaceAll(" ", "");
    expect(gift).not.toBe(reference);
    paid.push({ on: party.today(), pounds: "750.00", memo: `M SMITH ${gift.toUpperCase()}` });
    paid.push({ on: party.today(), pounds: "600.00", memo: "SOMEBODY UNKNOWN" });
    await imports(nia, paid, "5 lines: 2 new, 3 in the books already.");
    await nia.goesTo("/money/desk");
    await nia.page.getByRole("row", { name: /£750/ }).getByRole("link").first().click();
    await nia.sees("Check it first");
    await nia.chooses("A person");
    await nia.chooses("They were on it on the day on which the gift came");
    await nia.fills(/What was checked/, "Register of Plymouth, polling district AB, number 123.");
    await nia.presses("Save the check");
    await nia.presses("Accept it");
    await nia.goesTo("/money/desk");
    await nia.doesNotSee("£750.00");
  });

  await test.step("on the twenty-ninth day, the other gift is given back by one hand", async () => {
    const letters = party.mail.messages().length;
    await party.daysPass(NEARLY_TOO_LATE_DAYS);
    expect(await max.letter(/Receipt for your gift/)).toContain("£750");
    await nia.letter(/\/money\/gifts\/2/, letters);
    await nia.signsInAnew();
    await nia.goesTo("/money/desk");
    await nia.page.getByRole("row", { name: /£600/ }).getByRole("link").first().click();
    await nia.presses("I give it back");
    await nia.goesTo("/money/desk");
    await nia.sees("None waits.");
  });

  await test.step("the quarter's report names what was given back, and the record names nobody", async () => {
    const [year, month] = party.today().split("-").map(Number) as [number, number];
    const quarter = Math.ceil(month / 3);
    await nia.goesTo(`/money/quarters/${year}Q${quarter}`);
    const before = quarter === 1 ? `${year - 1}Q4` : `${year}Q${quarter - 1}`;
    if (!(await nia.page.content()).includes("£600")) await nia.goesTo(`/money/quarters/${before}`);
    await nia.sees("£600");
    const visitor = await Somebody.at(browser, party, "Visitor", { way: "phone" });
    await visitor.goesTo("/record");
    await visitor.sees(/A gift was accepted after its check/);
    await visitor.doesNotSee("Smith");
    // Of four payments of one person, or of two, nobody could be told apart.
    await visitor.goesTo("/money");
    await visitor.doesNotSee("£750");
  });
});
