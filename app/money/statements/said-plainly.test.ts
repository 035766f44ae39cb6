import { beforeAll, describe, expect, it } from "vitest";
import { doneAlready, inTransaction, perform } from "../../../platform/act.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { Day } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { comesByStatement, TEST_ACCOUNT } from "../../../testing/bank-lines.ts";
import { postedTo } from "../../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { leave } from "../../membership/door.ts";
import { setRule } from "../../rulebook/door.ts";
import { bringRunning } from "../dues/acts/bring-running.ts";
import { findReference } from "../dues/dues-queries.ts";
import { listOpenGifts } from "../gifts/gift-queries.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { checkLedger } from "../ledger/check-queries.ts";
import { balancesOf } from "../ledger/ledger-queries.ts";
import { nameBankAccount } from "./acts/name-bank-account.ts";

/* What is wrong with money that comes, and what whoever keeps the books is told. */

const at = aHouse();
const db = () => at.house.database;
let desk: Visitor;
let treasurer: Officer;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  const trustee = await anOfficer(at, "trustee");
  desk = await new Visitor(at).signInAs(treasurer.person);
  await byRequest(at, nameBankAccount, TEST_ACCOUNT, [treasurer, trustee]);
  await inTransaction(at.house, (tx, now) =>
    setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now),
  );
});

const HEAD = "Number,Date,Account,Amount,Subcategory,Memo";
const row = (pounds: string, account = "08-99-99 66374958") =>
  ` ,01/03/2027,${account},"${pounds}",BGC,SOMEBODY`;
const file = (...lines: readonly string[]) => [...lines, ""].join("\r\n");

async function handsIn(content: string) {
  const form = new FormData();
  form.set("file", new File([content], "statement.csv"));
  return await desk.send("/money/statements", form);
}
const inBank = async () => (await balancesOf(db(), { unit: CENTRAL_ID })).get("bank") ?? 0;

describe("a statement's amount", () => {
  it.each([
    ["0.001", "There is an amount that is none, row 2: 0.001"],
    ["1000000000000", "There is an amount that is none, row 2: 1000000000000"],
    ["10000000000.01", "There is an amount that is none"],
    ["12,34", "There is an amount that is none, row 2: 12,34"],
    ["1.234,56", "There is an amount that is none"],
    ["ten", "There is an amount that is none, row 2: ten"],
  ])("of %s is refused with its row, and nothing is taken", async (pounds, says) => {
    const no = await handsIn(file(HEAD, row(pounds)));
    expect(no.status).toBe(422);
    expect(no.page).toContain(says);
    expect(no.page).toContain("such as 1,234.56");
    expect(await inBank()).toBe(0);
  });

  it("of nought is left out and said to be, one that went out waits, and pounds may have a comma", async () => {
    const handed = await handsIn(file(HEAD, row("0.00"), row("-1"), row("1,234.56")));
    expect(handed.status, handed.page).toBe(303);
    const { page } = await desk.get(handed.leadsTo ?? "");
    expect(page).toContain("1 line of £0 left out.");
    expect(page).toContain("£1,234.56");
    expect(page).toContain("−£1");
    expect(await inBank()).toBe(0);
    const onlyNought = await handsIn(file(HEAD, row("0")));
    expect(onlyNought.page).toContain("There is no line in it.");
  });
});

describe("a statement", () => {
  it("in which one row is of another account is refused whole", async () => {
    const mixed = file(HEAD, row("5.00"), row("6.00", "08-99-99 11112222"));
    expect((await handsIn(mixed)).page).toContain("another account, which ends in 2222");
    expect(await inBank()).toBe(0);
  });

  it.each([
    [
      file("Number,Date,Account,Sum,Subcategory,Memo", row("5.00")),
      "no bank statement that we know",
    ],
    [file(HEAD, `${row("5.00")},more`), "The bank may have changed its columns."],
    [file(HEAD, " ,01/03/2027,08-99-99 66374958,5.00"), "The file ends in the middle (row 2)"],
    [file(HEAD, row("5.00").replace("01/03/2027", "2027.03.01")), "There is a day that is none"],
  ])(
    "of a bank that has changed its columns is refused, and not guessed at",
    async (content, says) => {
      const no = await handsIn(content);
      expect(no.status).toBe(422);
      expect(no.page).toContain(says);
      expect(await inBank()).toBe(0);
    },
  );
});

describe("dues of one's own choice", () => {
  it.each(["0", "-1", "0.001", "1000000000000", "1,00", "ten"])(
    "of %s pounds are refused with what they may be",
    async (own) => {
      const ada = await new Visitor(at).signInAs(await aMember(at.house));
      const no = await ada.fill("/me/dues", { rate: "own", own, every: "month" });
      expect(no.status).toBe(422);
      expect(no.page).toMatch(/£1|£1,000/);
      expect(no.page).toContain('aria-invalid="true"');
    },
  );
});

describe("a payment of last year that the bank takes back", () => {
  it("pays for nothing from that day on, and both years add up", async () => {
    const ben = await aMember(at.house, { name: "Ben Late", email: "ben@example.org" });
    const table = "Reference,Email,Amount,Every\nMEM-000777,ben@example.org,5.00,month";
    const brought = await perform(at.house, bringRunning, { table }, { actor: treasurer.person });
    if (isRefusal(brought) || brought === doneAlready) throw new Error("it was not taken in");
    const memo = "B LATE      MEM-000777";
    await comesByStatement(desk, { pounds: "5.00", memo, on: "2026-12-20" as Day });
    const own = await new Visitor(at).signInAs(ben);
    expect((await own.get("/me/dues")).page).toContain("20 December 2026");
    const back = `UNPAID ${memo}`;
    await comesByStatement(desk, { pounds: "-5.00", memo: back, on: "2027-01-04" as Day });
    expect((await own.get("/me/dues")).page).toContain(
      "Taken back by the bank on 4 January 2027: it pays for nothing",
    );
    const duesIn = async (from: string, before: string) =>
      (await balancesOf(db(), { unit: CENTRAL_ID, from: from as Day, before: before as Day })).get(
        "dues",
      ) ?? 0;
    // Last year's books stand as they were sent; what went back is this year's.
    expect(await duesIn("2026-01-01", "2027-01-01")).toBe(-500);
    expect(await duesIn("2027-01-01", "2028-01-01")).toBe(500);
    expect((await own.get("/me/dues/2026")).status).toBe(200);
    expect((await checkLedger(db())).faults).toEqual([]);
  });
});

describe("who gives and dies, or leaves, before it was decided on", () => {
  it("is decided on like anybody, and gets no letter", async () => {
    const cy = await aMember(at.house, { name: "Cy Giver" });
    const visitor = await new Visitor(at).signInAs(cy);
    const address = "3 High St, Plymouth, PL4 0AB";
    await visitor.fill("/money/give", {
      kind: "individual",
      name: "Cy Giver",
      address,
      own: "yes",
    });
    const reference = (await findReference(db(), cy.personId, "gift")) ?? "";
    await comesByStatement(desk, {
      ...{ pounds: "600.00", memo: `C GIVER      ${reference}`, on: "2027-03-01" as Day },
    });
    const [gift] = await listOpenGifts(db());
    const path = `/money/gifts/${gift?.id}`;
    const left = await perform(at.house, leave, { after: "gone" }, { actor: cy });
    expect(isRefusal(left)).toBe(false);
    const letters = (await postedTo(at.house, cy.personId)).length;
    const { page, status } = await desk.get(path);
    expect(status).toBe(200);
    expect(page).toContain("What counts is the day on which it came");
    expect(page).toContain("it goes to their estate");
    const check = { name: "Cy Giver", address, register: "yes", checked: "Register, AB-12" };
    await desk.fill(path, { ...check, kind: "individual" }, `${path}/check`);
    expect((await desk.fill(path, { as: "dues" }, `${path}/accept`)).page).toContain(
      "This gift is nobody",
    );
    expect((await desk.fill(path, { as: "gifts" }, `${path}/accept`)).status).toBe(303);
    expect(await postedTo(at.house, cy.personId)).toHaveLength(letters);
    expect((await listOpenGifts(db())).map(({ id }) => id)).not.toContain(gift?.id);
  });

  it("and who left it by will, is of the register of the five years before the death", async () => {
    await comesByStatement(desk, {
      ...{ pounds: "700.00", memo: "EXECUTORS OF D OLD", on: "2027-03-01" as Day },
    });
    const [gift] = await listOpenGifts(db());
    const path = `/money/gifts/${gift?.id}`;
    const check = { kind: "bequest", name: "Dee Old", address: "4 High St, Plymouth, PL4 0AB" };
    const checked = "Register of Plymouth of 2023, AB-99; probate of 2026";
    await desk.fill(path, { ...check, checked, register: "" }, `${path}/check`);
    expect((await desk.fill(path, { as: "gifts" }, `${path}/accept`)).page).toContain(
      "Give it back.",
    );
    await desk.fill(path, { ...check, checked, register: "yes" }, `${path}/check`);
    expect((await desk.fill(path, { as: "gifts" }, `${path}/accept`)).status).toBe(303);
    const visitor = await new Visitor(at).signInAs(await aMember(at.house));
    const { page } = await visitor.get("/money/give");
    expect(page).not.toContain("by their will");
  });
});
