import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { statementOf, TEST_ACCOUNT } from "../../../testing/bank-lines.ts";
import { anOfficer, askFor, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import type { BranchEnded } from "../../branches/door.ts";
import { aBranch, holdAt, isNoMore } from "../../branches/testing/branches.ts";
import { findDetails } from "../../membership/door.ts";
import { listLines } from "../../record/door.ts";
import { setRule } from "../../rulebook/door.ts";
import { setDues } from "../dues/acts/set-dues.ts";
import { findReference } from "../dues/dues-queries.ts";
import { give } from "../gifts/acts/give.ts";
import { type AccountCode, CENTRAL_ID } from "../ledger/accounts.ts";
import { checkLedger } from "../ledger/check-queries.ts";
import { balancesOf } from "../ledger/ledger-queries.ts";
import { nameBankAccount } from "../statements/acts/name-bank-account.ts";
import { handsIn, namelessFile, swiftOf } from "../testing/files.ts";
import { setUnit } from "./acts/set-unit.ts";
import { findUnitOfBranch, listUnits } from "./unit-queries.ts";
import { addUnit } from "./unit-store.ts";

const at = aHouse();
const db = () => at.house.database;
const today = () => dayOf(at.clock.now());
const OWN = { title: "The Test Party in Leeds", sortCode: "11-22-33", number: "12345678" };

let treasurer: Officer;
let trustee: Officer;
let leeds: number;
let york: number;
let ofLeeds: Person;
let desk: Visitor;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  trustee = await anOfficer(at, "trustee");
  leeds = await aBranch(at, { name: "Leeds" });
  york = await aBranch(at, { name: "York" });
  ofLeeds = await aMember(at.house, { name: "Lee Holder" });
  await inTransaction(at.house, async (tx, now) => {
    await setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now);
  });
  desk = await new Visitor(at).signInAs(treasurer.person);
  await byRequest(at, nameBankAccount, TEST_ACCOUNT, [treasurer, trustee]);
});

const unitNow = async (branch = leeds) => (await findUnitOfBranch(db(), branch))?.id ?? 0;
const balance = async (unit: number, account: AccountCode) =>
  (await balancesOf(db(), { unit })).get(account) ?? 0;
const toBegin = (branch = leeds, more = {}) => ({
  ...{ branch: String(branch), books: "own", from: today(), registered: "yes" },
  ...more,
});

interface Came {
  readonly pounds: string;
  readonly memo: string;
  readonly on?: Day;
}

/** Hands a statement in and takes it, as the pages do. Answers the page that said no, if one did. */
async function imports(
  who: Visitor,
  unit: number,
  lines: readonly Came[],
  account: Pick<typeof OWN, "sortCode" | "number"> = OWN,
): Promise<string | undefined> {
  const csv = statementOf(
    account,
    lines.map(({ on = today(), ...line }) => ({ on, ...line })),
  );
  const form = new FormData();
  form.set("unit", String(unit));
  form.set("file", new File([csv], "statement.csv"));
  const handed = await who.send("/money/statements", form);
  if (handed.status !== 303) return handed.page;
  const hash = handed.leadsTo?.split("/").at(-1) ?? "";
  const done = await who.fill(handed.leadsTo ?? "", { hash }, "/money/statements/import");
  return done.status === 303 ? undefined : done.page;
}

const TAKE = "/money/statements/import";
const endedUnits = async () =>
  (await listUnits(db())).flatMap(({ id, ended }) => (ended === undefined ? [] : [id]));

describe("a branch", () => {
  it("has its money in the central party's books, and the pages say so", async () => {
    const { page } = await new Visitor(at).get("/money/units");
    expect(page).toContain("No branch keeps accounts of its own");
    expect(page).toContain("2 other branches: their money is in the central party");
    expect(page).not.toContain('action="/money/units/ask"');
    expect((await new Visitor(at).get("/money")).page).toContain("the books of the whole party");
    expect((await new Visitor(at).get("/money/units/7")).status).toBe(404);
  });

  it("is made an accounting unit where it has a treasurer and one more officer", async () => {
    const asks = async (more = {}) => {
      const answer = await askFor(at, setUnit, toBegin(leeds, more), treasurer);
      return isRefusal(answer) ? answer.says : answer;
    };
    expect(await asks()).toContain("has no treasurer now");
    await holdAt(at, leeds, "branch-treasurer", ofLeeds);
    await holdAt(at, leeds, "branch-secretary", ofLeeds);
    expect(await asks()).toContain("one officer alone");
    await holdAt(at, leeds, "branch-convenor", await aMember(at.house));
    expect(await asks({ registered: "" })).toContain("in its register");
    expect(await asks({ from: "2019-01-01" })).toContain("within a year of today");
    const bad = await desk.fill(
      "/money/units",
      {
        ...{ books: "own", branch: String(leeds), registered: "yes", why: "They asked us for it." },
        ...{ "from-day": "31", "from-month": "2", "from-year": "2027" },
      },
      "/money/units/ask",
    );
    expect(bad.page).toContain("Write a day that there is");
    expect(bad.page).toMatch(/name="from-day" value="31"/);
    await byRequest(at, setUnit, toBegin(), [treasurer, trustee]);
    expect(await asks()).toContain("keeps accounts of its own already");
    const { lines } = await listLines(db(), { subject: "/money/units" });
    expect(lines[0]?.says).toContain("Leeds keeps accounts of its own from");
    expect((await new Visitor(at).get("/money")).page).toContain("Some branches have their own");
  });
});

describe("an accounting unit", () => {
  it("has a bank account of its own, and takes no other's statement", async () => {
    const unit = await unitNow();
    expect(await imports(desk, unit, [{ pounds: "1.00", memo: "x" }])).toContain(
      "has to name its bank account",
    );
    const same = await askFor(
      at,
      nameBankAccount,
      { ...TEST_ACCOUNT, unit: String(unit) },
      treasurer,
    );
    expect(isRefusal(same) ? same.says : "").toContain("another part of the party");
    // The same of two who ask at once.
    const raced = sql`
      insert into money.bank_account (unit_id, title, sort_code, number, set_at)
      values (${unit}, 'x', '089999', '66374958', ${at.clock.now()})`.execute(db());
    await expect(raced).rejects.toThrow(/bank_account_number/);
    await byRequest(at, nameBankAccount, { ...OWN, unit: String(unit) }, [treasurer, trustee]);
    const other = await imports(desk, unit, [{ pounds: "1.00", memo: "x" }], TEST_ACCOUNT);
    expect(other).toContain("another account, which ends in 4958");
    expect(await imports(desk, CENTRAL_ID, [{ pounds: "1.00", memo: "x" }])).toContain(
      "another account, which ends in 5678",
    );
    const before = await imports(desk, unit, [
      { pounds: "1.00", memo: "x", on: "2026-01-02" as Day },
    ]);
    expect(before).toContain("has lines from before");
    expect((await new Visitor(at).get("/money/bank-account")).page).toContain("66374958");
  });

  it("has its statements taken by its own treasurer, who sees no desk and no other account", async () => {
    const unit = await unitNow();
    const theirs = await new Visitor(at).signInAs(ofLeeds);
    expect((await theirs.get("/money/statements")).status).toBe(403);
    expect((await theirs.get("/money/desk")).status).toBe(403);
    const list = (await theirs.get("/money/units")).page;
    expect(list.match(/\/money\/statements[^"]*/g)).toEqual([`/money/statements?unit=${unit}`]);
    expect((await theirs.get(`/money/statements?unit=${unit}`)).page).toContain("Leeds");
    expect(
      await imports(theirs, unit, [{ pounds: "12.34", memo: "TIN AT THE STALL" }]),
    ).toBeUndefined();
    expect(await balance(unit, "suspense")).toBe(-1234);
    expect(await balance(CENTRAL_ID, "suspense")).toBe(0);
    const { lines } = await listLines(db(), { subject: "/money/statements" });
    expect(JSON.stringify(lines[0])).toContain("Branch treasurer");
    const stranger = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await stranger.get(`/money/statements?unit=${unit}`)).status).toBe(403);
    expect((await desk.get("/money/desk")).page).toMatch(/TIN AT THE STALL[^<]*Leeds/);
  });

  it("takes its members' dues, and gifts to it count with gifts to the centre towards the year", async () => {
    const unit = await unitNow();
    const giver = await aMember(at.house, { name: "Gwen Giver" });
    await perform(at.house, setDues, { rate: "standard", every: "month" }, { actor: giver });
    await perform(
      at.house,
      give,
      { kind: "individual", name: "Gwen Giver", address: "1 High Street, Leeds", own: "yes" },
      { actor: giver },
    );
    const dues = (await findReference(db(), giver.personId, "own")) ?? "none";
    const gift = (await findReference(db(), giver.personId, "gift")) ?? "none";
    const until = (await findDetails(db(), giver.personId))?.renewsOn ?? "";
    expect(await imports(desk, unit, [{ pounds: "5.00", memo: dues }])).toBeUndefined();
    expect((await findDetails(db(), giver.personId))?.renewsOn ?? "").not.toBe(until);
    expect(await balance(unit, "dues")).toBe(-500);
    await inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "giftYearMost", number: 60_000, setBy: "a ballot" }, now),
    );
    expect(
      await imports(desk, CENTRAL_ID, [{ pounds: "400.00", memo: gift }], TEST_ACCOUNT),
    ).toBeUndefined();
    expect(await imports(desk, unit, [{ pounds: "300.00", memo: gift }])).toBeUndefined();
    expect(await balance(unit, "gifts-held")).toBe(-30_000);
  });

  it("has open books in which nobody is found while few pay", async () => {
    const unit = await unitNow();
    const { page } = await new Visitor(at).get(`/money/units/${unit}`);
    expect(page).toContain("Money: Leeds");
    expect(page).toContain("Too few people for a sum");
    const year = today().slice(0, 4);
    expect(
      (await new Visitor(at).get(`/money/units/${unit}/years/${year}/accounts.csv`)).status,
    ).toBe(404);
    await inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "booksPeople", number: 1, setBy: "a ballot" }, now),
    );
    const file = await new Visitor(at).get(`/money/units/${unit}/years/${year}/accounts.csv`);
    expect(file.page).toContain('Income,"Membership and subscription fees",5.00');
    expect(file.page).toContain("From other accounting units");
    const paper = await new Visitor(at).get(`/money/units/${unit}/years/${year}/statement`);
    expect(paper.page).toContain("Statement of accounts");
    expect(paper.page).toContain("Membership and subscription fees");
    expect((await new Visitor(at).get(`/money/years/${year}/statement`)).page).toContain("£400");
  });

  it("is ended by two keys, and what it had is in the central party's books", async () => {
    const unit = await unitNow();
    const had = await balance(unit, "bank");
    expect(had).toBe(1234 + 500 + 30_000);
    const before = await balance(CENTRAL_ID, "assets");
    const shown = await desk.get(`/money/units?end=${leeds}`);
    expect(shown.page).toContain("End the own accounts of Leeds");
    await byRequest(at, setUnit, { branch: String(leeds), books: "central" }, [treasurer, trustee]);
    expect(await balance(unit, "bank")).toBe(0);
    expect(await balance(unit, "suspense")).toBe(0);
    expect(await balance(unit, "dues")).toBe(-500);
    expect(await balance(CENTRAL_ID, "assets")).toBe(before + had);
    expect(await balance(CENTRAL_ID, "between")).toBe(had);
    expect(await balance(CENTRAL_ID, "gifts-held")).toBe(-30_000);
    expect((await balance(unit, "transfers")) + (await balance(CENTRAL_ID, "transfers"))).toBe(0);
    // What is said of its lines later is said in the central party's books.
    const { page } = await desk.get("/money/desk");
    const path = page
      .slice(0, page.indexOf("TIN AT THE STALL"))
      .match(/\/money\/lines\/\d+/g)
      ?.at(-1);
    expect((await desk.fill(path ?? "", { account: "income-other" })).status).toBe(303);
    expect(await balance(CENTRAL_ID, "income-other")).toBe(-1234);
    expect(await balance(CENTRAL_ID, "suspense")).toBe(0);
    expect((await new Visitor(at).get(`/money/units/${unit}`)).status).toBe(200);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("that is no more has what came until its end taken by the party's treasurer alone, for the centre", async () => {
    const [unit = 0] = await endedUnits();
    const page = (await desk.get("/money/units")).page;
    expect(page).toContain(`/money/statements?unit=${unit}`);
    expect((await desk.get(`/money/statements?unit=${unit}`)).page).toContain("is still taken");
    const theirs = await new Visitor(at).signInAs(ofLeeds);
    expect((await theirs.get(`/money/statements?unit=${unit}`)).status).toBe(403);
    const after = [{ pounds: "1.00", memo: "too late", on: addDaysTo(today(), 1) }];
    expect(await imports(desk, unit, after)).toContain("has lines from after that day");
    const [between, bank] = [await balance(CENTRAL_ID, "between"), await balance(unit, "bank")];
    expect(
      await imports(desk, unit, [
        { pounds: "12.34", memo: "TIN AT THE STALL" },
        { pounds: "3.00", memo: "LAST JAR" },
      ]),
    ).toBeUndefined();
    expect(await balance(CENTRAL_ID, "between")).toBe(between + 300);
    expect(await balance(CENTRAL_ID, "suspense")).toBe(-300);
    expect(await balance(unit, "bank")).toBe(bank);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("begins again on a later day alone, and takes no line of its account a second time", async () => {
    const early = await askFor(at, setUnit, toBegin(), treasurer);
    expect(isRefusal(early) ? early.says : "").toContain("Write a later day");
    await byRequest(at, setUnit, toBegin(leeds, { from: addDaysTo(today(), 1) }), [
      treasurer,
      trustee,
    ]);
    const unit = await unitNow();
    await byRequest(at, nameBankAccount, { ...OWN, unit: String(unit) }, [treasurer, trustee]);
    const on = addDaysTo(today(), 1);
    expect(await imports(desk, unit, [{ pounds: "9.00", memo: "RAFFLE", on }])).toBeUndefined();
    const renamed = { ...OWN, title: "Leeds again", unit: String(unit) };
    await byRequest(at, nameBankAccount, renamed, [treasurer, trustee]);
    expect(await imports(desk, unit, [{ pounds: "9.00", memo: "RAFFLE", on }])).toContain(
      "in the books already",
    );
    expect(await balance(unit, "bank")).toBe(900);
  });

  it("has no file taken by its own treasurer that names no account or does not go on", async () => {
    const unit = await unitNow();
    const theirs = await new Visitor(at).signInAs(ofLeeds);
    const on = addDaysTo(today(), 1);
    const swift = (opening: string, closing: string, memo: string) =>
      swiftOf({ digits: "11223312345678", on, opening, closing, memo });
    expect(await handsIn(theirs, unit, namelessFile(on, "5.00"))).toContain(
      "Choose a form that does",
    );
    expect(await handsIn(desk, unit, namelessFile(on, "5.00"))).toContain(
      "Make sure that it is ours",
    );
    const taken = await handsIn(theirs, unit, swift("9,00", "14,00", "ONE"));
    expect(taken).toContain("Take it into the books");
    const { hash } = /name="hash" value="(?<hash>[0-9a-f]{64})"/.exec(taken)?.groups ?? {};
    const done = await theirs.fill(`/money/statements/${hash}`, { hash: hash ?? "" }, TAKE);
    expect(done.status).toBe(303);
    const gap = await handsIn(theirs, unit, swift("90,00", "95,00", "TWO"));
    expect(gap).toContain("The last statement closed with £14");
    expect(gap).toContain("ask the party");
    expect(gap).not.toContain("Take it into the books");
    const again = await handsIn(desk, unit, swift("90,00", "95,00", "TWO"));
    expect(again).toContain("A line may be missing between them");
    expect(again).toContain("Take it into the books");
  });

  it("ends with its branch, and its money is not lost", async () => {
    await holdAt(at, york, "branch-treasurer", await aMember(at.house));
    await holdAt(at, york, "branch-convenor", await aMember(at.house));
    await byRequest(at, setUnit, toBegin(york), [treasurer, trustee]);
    const unit = await unitNow(york);
    const account = { ...OWN, number: "87654321" };
    await byRequest(at, nameBankAccount, { ...account, unit: String(unit) }, [treasurer, trustee]);
    expect(
      await imports(desk, unit, [{ pounds: "7.00", memo: "A CAKE" }], account),
    ).toBeUndefined();
    const between = await balance(CENTRAL_ID, "between");
    const ended: BranchEnded = { name: "branches.ended", branchId: york };
    await inTransaction(at.house, (tx) => at.house.announce(tx, ended));
    expect(await balance(unit, "bank")).toBe(0);
    expect(await balance(CENTRAL_ID, "between")).toBe(between + 700);
    expect(await unitNow(york)).toBe(0);
    // One that began while its branch ended is ended by hand.
    await isNoMore(at, york);
    await inTransaction(at.house, (tx) => addUnit(tx, york, addDaysTo(today(), 1)));
    const own = await askFor(at, setUnit, toBegin(york), treasurer);
    expect(isRefusal(own) ? own.says : "").toContain("Choose a branch");
    await byRequest(at, setUnit, { branch: String(york), books: "central" }, [treasurer, trustee]);
    expect(await unitNow(york)).toBe(0);
  });
});
