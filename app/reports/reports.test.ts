import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { addDays, type Day, dayOf } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { comesByStatement, TEST_ACCOUNT } from "../../testing/bank-lines.ts";
import { hiddenIn } from "../../testing/html.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { payTerms } from "../membership/door.ts";
import { listReceivedGifts } from "../money/door.ts";
import { nameBankAccount } from "../money/statements/acts/name-bank-account.ts";
import { listLines } from "../record/door.ts";
import { setRule } from "../rulebook/door.ts";
import { sendReport } from "./acts/send-report.ts";
import { listDue } from "./due.ts";
import { listLoans } from "./loan-queries.ts";
import { deleteOldNames, personal } from "./personal-store.ts";
import { findSentText, listSent } from "./sent-queries.ts";

const at = aHouse();
const db = () => at.house.database;
let treasurer: Officer;
let trustee: Officer;
let desk: Visitor;

const today = () => dayOf(at.clock.now());
/** Whoever signs in for so long has to sign in again. */
async function passTo(day: string): Promise<void> {
  at.clock.moveForward(Date.parse(`${day}T12:00:00Z`) - at.clock.now().getTime());
  desk = await new Visitor(at).signInAs(treasurer.person);
}

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer", { days: 720 });
  trustee = await anOfficer(at, "trustee", { days: 720 });
  desk = await new Visitor(at).signInAs(treasurer.person);
  // Two years go by, and the treasurer belongs all that time.
  const belongs = { personId: treasurer.person.personId, renewsOn: "2030-01-01" as Day };
  await inTransaction(at.house, (tx) => payTerms(tx, [belongs]));
  await byRequest(at, nameBankAccount, TEST_ACCOUNT, [treasurer, trustee]);
  for (const [name, number] of [
    ["duesStandard", 500],
    ["giftYearMost", 10_000_000],
    ["giftKeyOver", 10_000_000],
  ] as const)
    await inTransaction(at.house, (tx, now) => setRule(tx, { name, number, setBy: "us" }, now));
});

const CHECK = {
  ...{ kind: "individual", name: "Ada Okafor", address: "1 High St, Plymouth, PL4 0AB" },
  ...{ register: "yes", checked: "Register of Plymouth, 1 March 2027, AB-123" },
};

/** A gift comes and is checked and accepted. Answers its number. */
async function accepts(pounds: string, name = CHECK.name): Promise<number> {
  const on = today();
  await comesByStatement(desk, { pounds, memo: `${name} GIFT`, on });
  const id = (await listReceivedGifts(db(), { from: on, to: on })).at(-1)?.id ?? 0;
  await desk.fill(`/money/gifts/${id}`, { ...CHECK, name }, `/money/gifts/${id}/check`);
  const accepted = await desk.fill(
    `/money/gifts/${id}`,
    { as: "gifts" },
    `/money/gifts/${id}/accept`,
  );
  expect(accepted.status, accepted.page).toBe(303);
  return id;
}

/** Reads a report and says that it was sent. */
const sends = (path: string, fields: Record<string, string> = {}) =>
  desk.fill(path, { on: today(), declared: "yes", ...fields }, "/money/reports/send");

const sentText = async () => {
  const [last] = await listSent(db());
  const { head, lines } = await findSentText(db(), last?.id ?? 0);
  return [head, ...lines.map(({ says }) => says)].join("\n");
};

describe("a quarter's report", () => {
  it("is drawn with every line traced, signed and sent once, and kept as it was sent", async () => {
    const gift = await accepts("12000.00");
    const path = "/money/quarters/2027Q1";
    const { page } = await desk.get(path);
    expect(page).toContain("Donations and loans, January 2027 to March 2027");
    expect(page).toContain("£12,000");
    expect(page).toContain(`href="/money/gifts/${gift}"`);
    expect(page).toMatch(/href="\/money\/lines\/\d+"/);
    expect(page).toContain("30 April 2027");
    expect(page).not.toContain("I have sent it");

    const early = await desk.post("/money/reports/send", {
      ...{ report: "2027Q1", hash: "0".repeat(64), on: today(), declared: "yes" },
    });
    expect(early.page).toContain("Its time is not over yet.");
    await passTo("2027-04-02");
    // Whoever signs ticks it: nobody declares by looking.
    const declared = /<input[^>]*name="declared"[^>]*>/.exec((await desk.get(path)).page)?.[0];
    expect(declared).toBeDefined();
    expect(declared).not.toContain("checked");
    expect((await sends(path, { declared: "" })).page).toContain("you have read it and answer for");
    expect((await sends(path, { on: "2027-03-31" })).page).toContain("before its time was over");
    expect((await sends(path, { on: "2027-04-03" })).page).toContain("not here yet");
    const typed = { "on-day": "31", "on-month": "Febuary", "on-year": "2027" };
    const bad = await desk.fill(path, { declared: "yes", ...typed }, "/money/reports/send");
    expect(bad.page).toContain("such as 31 3 2027");
    expect(bad.page).toMatch(/name="on-month" value="Febuary"/);
    expect((await sends(path, { on: "next week" })).page).toContain("such as 31 3 2027");

    // Two treasurers, each with the page open.
    const { once: _once, ...form } = hiddenIn((await desk.get(path)).page, "/money/reports/send");
    const sendsIt = () =>
      desk.post("/money/reports/send", { ...form, on: today(), declared: "yes" }, path);
    const [first, second] = await Promise.all([sendsIt(), sendsIt()]);
    expect([first.status, second.status].toSorted()).toEqual([303, 409]);
    expect(await sentText()).toContain("Donation,Ada Okafor,");
    const [sent] = await listSent(db());
    const { lines } = await listLines(db(), { subject: path });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.says).toContain(`1 entry (SHA-256 ${sent?.hash})`);
    expect(JSON.stringify(lines)).not.toContain("Okafor");
    const file = await desk.get(`/money/reports/sent/${sent?.id}/report.csv`);
    expect(file.page).toContain("2027Q1");
    expect((await desk.get(`/money/reports/sent/${sent?.id}`)).page).toContain("Whole: it has");
    expect((await desk.get(path)).page).toContain("Sent on 2 April 2027.");
  });

  it("that has changed since it was read is not sent, and what was sent is corrected by another", async () => {
    const path = "/money/quarters/2027Q1";
    const { page } = await desk.get(path);
    expect(page).not.toContain("I have sent it");
    // A visit is told of the gift that paid for it.
    const [gift] = await listReceivedGifts(db(), { from: "2027-01-01" as Day, to: today() });
    const visit = {
      ...{ gift: String(gift?.id), visitor: "party-officer", from: "2027-02-01" },
      ...{ to: "2027-02-03", destination: "Ireland", purpose: "A congress" },
    };
    for (const [fields, says] of [
      [{ gift: "99999" }, "There is no such gift."],
      [{ visitor: "elected-person" }, "reports such a gift themselves"],
      [{ to: "2027-01-31" }, "cannot end before it begins"],
      [{ destination: "Wales" }, "is an ordinary gift"],
    ] as const)
      expect((await desk.fill("/money/visits", { ...visit, ...fields })).page).toContain(says);
    expect((await desk.fill("/money/visits", visit)).status).toBe(303);
    const changed = await desk.get(path);
    expect(changed.page).toContain("no longer what was sent");
    expect(changed.page).toContain(
      "For a visit from 1 February 2027 to 3 February 2027, Ireland: A congress",
    );
    const stale = hiddenIn(changed.page, "/money/reports/send");
    await desk.fill("/money/visits", { ...visit, purpose: "Another congress" });
    const late = await desk.post("/money/reports/send", {
      ...{ ...stale, on: today(), declared: "yes" },
    });
    expect(late.status).toBe(409);
    expect(late.page).toContain("It has changed since you opened it.");
    expect((await sends(path)).status).toBe(303);
    expect(await sentText()).toContain("Ireland: Another congress");
    expect((await listSent(db())).map(({ nth }) => nth)).toEqual([2, 1]);
  });

  it("waits on This week until it is sent, and after four nil returns none is asked for", async () => {
    expect(await listDue(db(), today())).toEqual([]);
    await passTo("2027-07-01");
    expect((await desk.get("/")).page).toContain("1 report to the Electoral Commission");
    expect((await desk.get("/")).page).toContain("by 30 July 2027");
    for (const [quarter, day] of [
      ["2027Q2", "2027-07-02"],
      ["2027Q3", "2027-10-02"],
      ["2027Q4", "2028-01-02"],
      ["2028Q1", "2028-04-02"],
    ] as const) {
      await passTo(day);
      expect((await listDue(db(), today())).map(({ key }) => key)).toEqual([quarter]);
      const nil = await desk.get(`/money/quarters/${quarter}`);
      expect(nil.page).toContain("a nil return");
      expect((await sends(`/money/quarters/${quarter}`)).status).toBe(303);
    }
    await passTo("2028-07-02");
    expect(await listDue(db(), today())).toEqual([]);
    expect((await desk.get("/")).page).not.toContain("to the Electoral Commission");
    await accepts("15000.00");
    await passTo("2028-10-01");
    expect(await listDue(db(), today())).toMatchObject([{ key: "2028Q3", due: "2028-10-30" }]);
    expect((await sends("/money/quarters/2028Q3")).status).toBe(303);
  });
});

const LOAN = {
  ...{ kind: "loan", name: "Bea Lender", address: "2 High St, Plymouth, PL4 0AB" },
  ...{ register: "yes", checked: "Register of Plymouth, October, AB-124", amount: "12,000.00" },
  ...{ terms: "No interest, paid back within a year, not secured", line: "" },
};
const borrows = (fields: Record<string, string> = {}) =>
  desk.fill("/money/loans", { ...LOAN, on: today(), ...fields });

describe("a loan to the party", () => {
  it.each([
    ["0", "above nought"],
    ["-1", "above nought"],
    ["0.001", "above nought"],
    ["1000000000000000", "above nought"],
    ["1,00", "above nought"],
    ["500.00", "no transaction that the law asks about"],
    ["999,999.00", "£100,000 lent to the party at most"],
  ])("of %s is refused in words, and nothing is written down", async (amount, says) => {
    const no = await borrows({ amount });
    expect(no.status).toBeGreaterThanOrEqual(400);
    expect(no.page).toContain(says);
    expect(await listLoans(db())).toEqual([]);
  });

  it("with somebody who may not lend, or of another day, is refused", async () => {
    expect((await borrows({ register: "" })).page).toContain("it is void");
    expect((await borrows({ on: "2099-01-01" })).page).toContain("not here yet");
    expect((await borrows({ on: "1999-01-01" })).page).toContain("longer ago");
    expect((await borrows({ line: "99999" })).page).toContain("no such line");
    expect(await listLoans(db())).toEqual([]);
  });

  it("is traced to the bank's line, is in the quarter's report, and so is its end", async () => {
    await comesByStatement(desk, { pounds: "12000.00", memo: "B LENDER", on: today() });
    const gift = (await listReceivedGifts(db(), { from: today(), to: today() })).at(-1);
    const line = String(gift?.line);
    expect((await borrows({ line })).page).toContain("no money that was lent");
    const lent = await desk.fill(`/money/lines/${line}`, { account: "loans" });
    expect(lent.status, lent.page).toBe(303);
    const done = await borrows({ line });
    expect(done.status, done.page).toBe(303);
    expect((await borrows({ line, name: "Cy" })).page).toContain("belongs to another loan");
    const [loan] = await listLoans(db());
    const path = `/money/loans/${loan?.id}`;
    const { lines } = await listLines(db(), { subject: "/money/loans" });
    expect(lines[0]?.says).toContain("£12,000");
    expect(JSON.stringify(lines)).not.toContain("Lender");
    const { page } = await desk.get("/money/quarters/2028Q4");
    expect(page).toContain("Bea Lender");
    expect(page).toContain(`href="/money/lines/${line}"`);
    expect((await desk.fill(path, { on: "2028-09-01" }, `${path}/end`)).page).toContain(
      "cannot end before",
    );
    expect((await desk.fill(path, { on: today() }, `${path}/end`)).status).toBe(303);
    const again = await desk.post(`${path}/end`, { on: today() }, path);
    expect(again.page).toContain("It has ended already.");
    expect((await desk.get("/money/quarters/2028Q4")).page).toContain("Ended on");
  });
});

describe("a general election", () => {
  const names = (dissolved: string, poll: string, none = "") =>
    desk.fill("/money/reports", { dissolved, poll, none }, "/money/reports/elections");

  it("is named by the treasurer, and no days that are none of an election are taken", async () => {
    await passTo("2028-11-03");
    for (const [dissolved, poll, says] of [
      ["2028-11-02", "2028-11-02", "comes after the dissolution"],
      ["2028-11-02", "2029-04-03", "more than 70 days"],
      ["02/11/2028", "2028-12-07", "such as 31 3 2027"],
      ["2028-11-31", "2028-12-07", "such as 31 3 2027"],
    ] as const)
      expect((await names(dissolved, poll)).page).toContain(says);
    expect((await names("2028-11-02", "2028-12-07")).status).toBe(303);
    expect((await names("2028-11-02", "2028-12-07")).page).toContain("named like that already");
    expect((await names("2028-11-14", "2028-12-21")).page).toContain("Another general election");
    const { page } = await desk.get("/money/reports");
    expect(page).toContain("Week 1: 2 November 2028 to 8 November 2028");
    expect(page).toContain("by 15 November 2028");
    expect(page).toContain("Week 6: 7 December 2028 to 7 December 2028");
    const { lines } = await listLines(db(), { subject: "/money/reports" });
    expect(lines[0]?.says).toContain("poll on 7 December 2028");
  });

  it("asks for a report of each week, with what came and was not decided yet, and a nil one too", async () => {
    await comesByStatement(desk, { pounds: "11180.01", memo: "D GIVER", on: "2028-11-03" as Day });
    await passTo("2028-11-09");
    const week = "/money/reports/elections/1/weeks/1";
    const keys = async () =>
      (await listDue(db(), today())).flatMap(({ kind, key }) => (kind === "week" ? key : []));
    expect(await keys()).toEqual(["general-election-1-week-1"]);
    const { page } = await desk.get(week);
    expect(page).toContain("£11,180.01");
    expect(page).toContain("Received, not decided yet");
    expect((await sends(week)).status).toBe(303);
    expect(await keys()).toEqual([]);
    await passTo("2028-11-16");
    const nil = await desk.get("/money/reports/elections/1/weeks/2");
    expect(nil.page).toContain("a nil return");
    expect((await sends("/money/reports/elections/1/weeks/2")).status).toBe(303);
    const { lines } = await listLines(db(), { subject: "/money/reports/elections/1/weeks/2" });
    expect(lines[0]?.says).toContain("a nil return");
    expect((await desk.get("/money/reports/elections/1/weeks/7")).status).toBe(404);
    expect((await desk.get("/money/reports/elections/9/weeks/1")).status).toBe(404);
  });

  it("asks for none where the party has declared that it has no candidate", async () => {
    await passTo("2028-12-08");
    expect((await listDue(db(), today())).filter(({ kind }) => kind === "week")).toHaveLength(4);
    expect((await names("2028-11-02", "2028-12-07", "yes")).status).toBe(303);
    expect((await listDue(db(), today())).filter(({ kind }) => kind === "week")).toEqual([]);
    expect((await desk.get("/money/reports")).page).toContain("it has no candidate");
    expect((await desk.get("/money/reports/elections/1/weeks/3")).status).toBe(404);
  });
});

describe("what the treasurer reports", () => {
  it("is nobody else's to see or to say", async () => {
    const member = await aMember(at.house);
    const visitor = await new Visitor(at).signInAs(member);
    for (const path of [
      ...["/money/reports", "/money/quarters/2027Q1", "/money/loans", "/money/loans/1"],
      ...["/money/visits", "/money/reports/sent/1", "/money/reports/sent/1/report.csv"],
    ]) {
      expect((await visitor.get(path)).status, path).toBe(403);
      expect((await new Visitor(at).get(path)).status, path).not.toBe(200);
    }
    const no = await perform(
      at.house,
      sendReport,
      { report: "2027Q1", hash: "0".repeat(64), on: today(), declared: "yes" },
      { actor: member },
    );
    expect(isRefusal(no) && no.kind).toBe("not-allowed");
    for (const path of ["/money/quarters/2027Q9", "/money/loans/99", "/money/reports/sent/99"])
      expect((await desk.get(path)).status, path).toBe(404);
  });

  it("loses its names when the law's years are over, and keeps its hash", async () => {
    await inTransaction(at.house, (tx) => deleteOldNames(tx, addDays(at.clock.now(), 366 * 9)));
    expect(await sentText()).not.toContain("Okafor");
    expect((await listLoans(db()))[0]).toMatchObject({ name: null, address: null });
    expect((await desk.get("/money/reports/sent/1")).page).toContain("names in it were deleted");
    expect(await personal.gather(db(), treasurer.person.personId)).toEqual({
      reportedToTheElectoralCommission: [],
    });
  });
});
