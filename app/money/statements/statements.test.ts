import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { doneAlready, inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { findDetails } from "../../membership/door.ts";
import { listLines } from "../../record/door.ts";
import { setRule } from "../../rulebook/door.ts";
import { bringRunning } from "../dues/acts/bring-running.ts";
import { endDues } from "../dues/acts/end-dues.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { checkLedger } from "../ledger/check-queries.ts";
import { balancesOf } from "../ledger/ledger-queries.ts";
import { nameBankAccount } from "./acts/name-bank-account.ts";

const at = aHouse();
const db = () => at.house.database;
const ACCOUNT = { title: "The Test Party", sortCode: "08-99-99", number: "66374958" };
const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, "cases", name));

let treasurer: Officer;
let trustee: Officer;
let okafor: Person;
let desk: Visitor;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  trustee = await anOfficer(at, "trustee");
  okafor = await aMember(at.house, { name: "Ada Okafor", email: "okafor@example.org" });
  await inTransaction(at.house, (tx, now) =>
    setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now),
  );
  desk = await new Visitor(at).signInAs(treasurer.person);
});

const balance = async (account: "bank" | "dues" | "suspense" | "gifts-held" | "bank-charges") =>
  (await balancesOf(db(), { unit: CENTRAL_ID })).get(account) ?? 0;
const untilOf = async (person: Person) => (await findDetails(db(), person.personId))?.renewsOn;

/** Hands a file in and takes it into the books, as the pages do. Answers the page that said no, if one did. */
async function imports(content: Uint8Array | string): Promise<string | undefined> {
  const form = new FormData();
  form.set("file", new File([content as BlobPart], "statement"));
  const handed = await desk.send("/money/statements", form);
  if (handed.status !== 303) return handed.page;
  const { page } = await desk.get(handed.leadsTo ?? "");
  const hash = handed.leadsTo?.split("/").at(-1) ?? "";
  const done = await desk.fill(handed.leadsTo ?? "", { hash }, "/money/statements/import");
  return done.status === 303 ? undefined : `${page}${done.page}`;
}

describe("the party's bank account", () => {
  it("takes the key of another body to name, and stands in the record by its last digits", async () => {
    expect(await imports(bytesOf("lloyds.csv"))).toContain(
      "The party has to name its bank account",
    );
    await byRequest(at, nameBankAccount, ACCOUNT, [treasurer, trustee]);
    const { lines } = await listLines(db(), { subject: "/money/bank-account" });
    expect(lines[0]?.says).toContain("ends in 4958");
    expect(JSON.stringify(lines)).not.toContain("66374958");
    const { page } = await new Visitor(at).get("/money/bank-account");
    expect(page).toContain("66374958");
    expect(page).not.toContain('<form action="/money/bank-account');
  });
});

describe("a statement", () => {
  it("is for the treasurer alone", async () => {
    const member = await new Visitor(at).signInAs(okafor);
    for (const path of ["/money/statements", "/money/desk", "/money/standing-orders"]) {
      expect((await member.get(path)).status).toBe(403);
      expect((await new Visitor(at).get(path)).status).not.toBe(200);
    }
    const form = new FormData();
    form.set("file", new File([bytesOf("lloyds.csv")], "x"));
    expect((await member.send("/money/statements", form)).status).toBe(403);
  });

  it("of another account, or no statement at all, is refused, and nothing is taken", async () => {
    expect(await imports(bytesOf("mt940.txt"))).toContain("another account, which ends in 6819");
    expect(await imports("Name,Email\nAda,ada@example.org\n")).toContain(
      "no bank statement that we know",
    );
    const whole = bytesOf("lloyds.csv");
    expect(await imports(whole.subarray(0, whole.length - 20))).toContain("ends in the middle");
    expect(await balance("bank")).toBe(0);
  });

  it("goes into the books once: known money to its member, the rest where the treasurer sees it", async () => {
    const running = "Reference,Email,Amount,Every\nMEM-000123,okafor@example.org,10.10,month";
    const brought = await perform(
      at.house,
      bringRunning,
      { table: running },
      { actor: treasurer.person },
    );
    if (isRefusal(brought) || brought === doneAlready) throw new Error("they were not taken in");
    const before = (await untilOf(okafor)) ?? "";
    expect(await imports(bytesOf("lloyds.csv"))).toBeUndefined();
    // Two equal payments on a day are two: two months more.
    expect(await balance("dues")).toBe(-2020);
    expect(await untilOf(okafor)).toBe(addMonths(before, 2));
    expect(await balance("gifts-held")).toBe(-125_000);
    expect(await balance("suspense")).toBe(12_000);
    expect(await balance("bank")).toBe(2020 - 12_000 + 125_000);
    const { page } = await desk.get("/money/desk");
    expect(page).toContain("PRINTER, LEEDS");
    expect(page).toContain("1 line, −£120 together");
    expect((await desk.get("/")).page).toContain(
      'href="/money/desk#suspense">Say what this money was for: 1 line of the bank account<',
    );
    const again = await imports(bytesOf("lloyds.csv"));
    expect(again).toContain("Every line of it is in the books already");
    expect(await balance("bank")).toBe(115_020);
    const { lines } = await listLines(db(), { subject: "/money/statements" });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.says).toMatch(/taken into the books: 4 lines, 4 new/);
    expect(JSON.stringify(lines)).not.toMatch(/OKAFOR|1010/i);
  });

  it("of the same days in another form adds only what the other had not", async () => {
    const bank = await balance("bank");
    // Of the OFX: 1 Oct, 3 Oct and what is taken back on 5 Oct. None of them is in the CSV.
    const before = (await untilOf(okafor)) ?? "";
    expect(await imports(bytesOf("ofx.txt"))).toBeUndefined();
    expect(await balance("bank")).toBe(bank + 1010 + 123_456 - 1010);
    expect(await untilOf(okafor)).toBe(before);
    // Of Barclays' form of it: 5 Oct +1010 stands twice from Lloyds', 6 Oct −1010 does not.
    expect(await imports(bytesOf("barclays.csv"))).toBeUndefined();
    expect(await balance("bank")).toBe(bank + 123_456 - 1010);
    expect((await untilOf(okafor)) ?? "").toBe(addMonths(before, -1));
    expect(await imports(bytesOf("natwest.csv"))).toBeUndefined();
    expect(await balance("bank")).toBe(bank + 123_456 - 1010 + 50_100);
    expect(await imports(bytesOf("camt053.txt"))).toBeUndefined();
    expect(await balance("bank-charges")).toBe(510);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("says of a line that waits what it is by hand, and takes that back", async () => {
    const { page } = await desk.get("/money/desk");
    const path =
      /<a href="(\/money\/lines\/\d+)">[^<]*<span class="sr-only">/.exec(page)?.[1] ?? "";
    const line = await desk.get(`${path}?q=Okafor`);
    expect(line.status).toBe(200);
    const spent = await desk.fill(path, { account: "expenses-other" });
    expect(spent.status).toBe(303);
    const twice = await desk.fill(path, { account: "expenses-other" });
    expect(twice.page).toContain("It has been said already");
    const undone = await desk.fill(path, {}, `${path}/undo`);
    expect(undone.status).toBe(303);
    const wrong = await desk.fill(path, { account: "dues", person: okafor.personId });
    expect(wrong.page).toContain("does not fit money that goes this way");
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("gives a payment without a reference to whom the treasurer says, and knows the next by itself", async () => {
    const csv = (day: string) =>
      `Number,Date,Account,Amount,Subcategory,Memo\r\n ,${day}/02/2027,08-99-99 66374958,5.00,Counter Credit,"B NAMELESS      STO"\r\n`;
    const ben = await aMember(at.house, { name: "Ben Nameless" });
    expect(await imports(csv("01"))).toBeUndefined();
    const { page } = await desk.get("/money/desk");
    const at1 = page.indexOf("B NAMELESS");
    const path =
      page
        .slice(0, at1)
        .match(/\/money\/lines\/\d+/g)
        ?.at(-1) ?? "";
    const none = await desk.fill(path, { account: "dues" });
    expect(none.page).toContain("Choose the member whose it is.");
    const before = (await untilOf(ben)) ?? "";
    const done = await desk.fill(`${path}?person=${ben.personId}`, { account: "dues" }, path);
    expect(done.status).toBe(303);
    expect(await untilOf(ben)).toBe(addMonths(before, 1));
    expect(await imports(csv("22"))).toBeUndefined();
    expect(await untilOf(ben)).toBe(addMonths(before, 2));
  });

  it("takes no money for dues that their member has ended", async () => {
    const suspense = await balance("suspense");
    const before = await untilOf(okafor);
    await perform(at.house, endDues, {}, { actor: okafor });
    const late = `Number,Date,Account,Amount,Subcategory,Memo\r\n ,25/02/2027,08-99-99 66374958,10.10,SO,A OKAFOR          MEM-000123\r\n`;
    expect(await imports(late)).toBeUndefined();
    expect(await balance("suspense")).toBe(suspense - 1010);
    expect(await untilOf(okafor)).toBe(before);
    expect((await desk.get("/money/desk")).page).toContain("Its member has ended their dues");
  });

  it("of a payment that goes out with a member's reference waits, and takes back what they paid when that is said", async () => {
    const csv = (day: string, pounds: string, memo: string) =>
      `Number,Date,Account,Amount,Subcategory,Memo\r\n ,${day}/02/2027,08-99-99 66374958,${pounds},FT,${memo}\r\n`;
    const ben = await aMember(at.house, { name: "Cara Back" });
    const table = `Reference,Email,Amount,Every\nMEM-000888,${(await findDetails(db(), ben.personId))?.email},5.00,month`;
    await perform(at.house, bringRunning, { table }, { actor: treasurer.person });
    expect(await imports(csv("01", "5.00", "C BACK MEM-000888"))).toBeUndefined();
    const paid = await untilOf(ben);
    expect(await imports(csv("03", "-5.00", "C BACK MEM-000888"))).toBeUndefined();
    expect(await untilOf(ben)).toBe(paid);
    const { page } = await desk.get("/money/desk");
    const until = page.indexOf("It goes out with a member");
    const path =
      page
        .slice(0, until)
        .match(/\/money\/lines\/\d+/g)
        ?.at(-1) ?? "";
    expect((await desk.get(path)).page).toContain("It takes back what they paid before");
    const done = await desk.fill(path, { account: "takes-back" });
    expect(done.status).toBe(303);
    expect(await untilOf(ben)).not.toBe(paid);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("is taken by one of two who import it at once", async () => {
    const csv = `Number,Date,Account,Amount,Subcategory,Memo\r\n ,26/02/2027,08-99-99 66374958,7.77,SO,SOMEBODY ELSE\r\n`;
    const before = await balance("bank");
    const both = await Promise.all([imports(csv), imports(csv)]);
    expect(both.filter((no) => no === undefined)).toHaveLength(1);
    expect(await balance("bank")).toBe(before + 777);
  });

  it("that was handed in is taken by one of several who import it at once, and the others are told", async () => {
    const csv = `Number,Date,Account,Amount,Subcategory,Memo\r\n ,27/02/2027,08-99-99 66374958,8.88,SO,SOMEBODY NEW\r\n`;
    const form = new FormData();
    form.set("file", new File([csv], "statement.csv"));
    const { leadsTo = "" } = await desk.send("/money/statements", form);
    const hash = leadsTo.split("/").at(-1) ?? "";
    const before = await balance("bank");
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => desk.send("/money/statements/import", new URLSearchParams({ hash }))),
    );
    const refused = answers.filter(({ status }) => status !== 303);
    expect(refused.map(({ status }) => status)).toEqual([410, 410, 410]);
    for (const { page } of refused) expect(page).toContain("This statement is not here any more");
    expect(await balance("bank")).toBe(before + 888);
    expect((await checkLedger(db())).faults).toEqual([]);
  });
});

function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
