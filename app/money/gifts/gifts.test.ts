import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { addDaysTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { comesByStatement, TEST_ACCOUNT } from "../../../testing/bank-lines.ts";
import { postedTo } from "../../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { dayInWords } from "../../../web/moments.ts";
import { listLines } from "../../record/door.ts";
import { setRule } from "../../rulebook/door.ts";
import { findReference } from "../dues/dues-queries.ts";
import { alarmGifts } from "../jobs.ts";
import { CENTRAL_ID } from "../ledger/accounts.ts";
import { checkLedger } from "../ledger/check-queries.ts";
import { balancesOf } from "../ledger/ledger-queries.ts";
import { nameBankAccount } from "../statements/acts/name-bank-account.ts";
import { acceptGift } from "./acts/accept-gift.ts";
import { acceptLargeGift } from "./acts/accept-large-gift.ts";
import { returnGift } from "./acts/return-gift.ts";
import { alarmsDue, lastDayFor } from "./gift.ts";
import { findGift, type Gift, listOpenGifts } from "./gift-queries.ts";

const at = aHouse();
const db = () => at.house.database;
let treasurer: Officer;
let trustee: Officer;
let desk: Visitor;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  trustee = await anOfficer(at, "trustee");
  desk = await new Visitor(at).signInAs(treasurer.person);
  await byRequest(at, nameBankAccount, TEST_ACCOUNT, [treasurer, trustee]);
  await inTransaction(at.house, (tx, now) =>
    setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now),
  );
});

/** A payment arrives by a statement. */
const comes = (
  pounds: string,
  memo: string | readonly string[],
  on = dayOf(at.clock.now()),
): Promise<void> => comesByStatement(desk, { pounds, memo, on });

async function lastGift(): Promise<Gift> {
  const gift = (await listOpenGifts(db())).at(-1);
  if (gift === undefined) throw new Error("no gift waits");
  return gift;
}

const checks = (id: number, more: Record<string, string> = {}) =>
  desk.fill(
    `/money/gifts/${id}`,
    {
      ...{ kind: "individual", name: "Ada Okafor", address: "1 High St, Plymouth, PL4 0AB" },
      ...{ register: "yes", checked: "Register of Plymouth, 1 March 2027, AB-123", ...more },
    },
    `/money/gifts/${id}/check`,
  );
const accepts = (id: number, as = "gifts") =>
  desk.fill(`/money/gifts/${id}`, { as }, `/money/gifts/${id}/accept`);
const balance = async (account: "gifts" | "gifts-held" | "dues" | "bank") =>
  (await balancesOf(db(), { unit: CENTRAL_ID })).get(account) ?? 0;

/** Gives as the page has it, and answers the reference that one is shown. */
async function wantsToGive(person: Person): Promise<string> {
  const visitor = await new Visitor(at).signInAs(person);
  const fields = { name: "Ada Okafor", address: "1 High St, Plymouth, PL4 0AB", own: "yes" };
  const company = await visitor.fill("/money/give", { ...fields, kind: "company" });
  expect(company.status).toBe(403);
  expect(company.page).toContain("Only people give to this party.");
  expect(company.page).toMatch(/name="own"[^>]* checked/);
  const done = await visitor.fill("/money/give", { ...fields, kind: "individual" });
  expect(done.status).toBe(303);
  return (await findReference(db(), person.personId, "gift")) ?? "";
}

describe("a gift", () => {
  it("says who may give and why to everybody, and refuses a company at the door", async () => {
    const { page, status } = await new Visitor(at).get("/money/give");
    expect(status).toBe(200);
    expect(page).toContain("£5,000 a year at most");
    expect(page).not.toContain('<form action="/money/give');
    const ada = await aMember(at.house, { name: "Ada Okafor" });
    const reference = await wantsToGive(ada);
    await comes("20.00", `A OKAFOR      ${reference.toLowerCase()}`);
    expect(await balance("gifts")).toBe(-2000);
  });

  it("over £500 is held, checked against the register and accepted by the treasurer, without a name in the record", async () => {
    await comes("750.00", "A OKAFOR GIFT");
    const gift = await lastGift();
    expect(await balance("gifts-held")).toBe(-75_000);
    expect((await desk.get("/money/desk")).page).toContain("£750");
    const week = (await desk.get("/")).page;
    expect(week).toContain('href="/money/desk#gifts">Check who gave: 1 gift<');
    expect(week).toContain(`Accept it, or give it back by ${dayInWords(lastDayFor(gift.on))}`);
    const ada = await new Visitor(at).signInAs(await aMember(at.house));
    expect((await ada.get("/")).page).not.toContain("Check who gave");
    const early = await accepts(gift.id);
    expect(early.page).toContain("Check it first");
    await checks(gift.id, { register: "" });
    expect((await accepts(gift.id)).page).toContain("no electoral register in the United Kingdom");
    await checks(gift.id, { kind: "company" });
    expect((await accepts(gift.id)).page).toContain("Only people give");
    await checks(gift.id);
    expect((await accepts(gift.id)).status).toBe(303);
    expect(await balance("gifts-held")).toBe(0);
    expect((await desk.get("/")).page).not.toContain("Check who gave");
    expect(await balance("gifts")).toBe(-77_000);
    const { lines } = await listLines(db(), { subject: `/money/gifts/${gift.id}` });
    expect(lines[0]?.says).toBe(`A gift was accepted after its check: gift ${gift.id}, £750.`);
    expect(JSON.stringify(lines)).not.toContain("Okafor");
    expect(
      (await desk.fill(`/money/gifts/${gift.id}`, {}, `/money/gifts/${gift.id}/return`)).page,
    ).toContain("It has been decided on this gift already");
  });

  it("above the rulebook's sum takes another body's key, and to give one back takes nobody's", async () => {
    await comes("2000.00", "B OKAFOR GIFT");
    const gift = await lastGift();
    await checks(gift.id, { name: "Bea Okafor" });
    const alone = await accepts(gift.id);
    expect(alone.page).toContain("takes another body");
    await byRequest(at, acceptLargeGift, { gift: String(gift.id), as: "gifts" }, [
      treasurer,
      trustee,
    ]);
    expect(await balance("gifts")).toBe(-277_000);
    await comes("600.00", "C LTD");
    const bad = await lastGift();
    const back = await desk.fill(`/money/gifts/${bad.id}`, {}, `/money/gifts/${bad.id}/return`);
    expect(back.status).toBe(303);
    // It is held until it has left the bank, and then settled by hand.
    expect(await balance("gifts-held")).toBe(-60_000);
    await comes("-600.00", "C LTD GIVEN BACK");
    const { page } = await desk.get("/money/desk");
    const path =
      page
        .slice(0, page.indexOf("C LTD GIVEN BACK"))
        .match(/\/money\/lines\/\d+/g)
        ?.at(-1) ?? "";
    expect((await desk.fill(path, { account: "gifts-held" })).status).toBe(303);
    expect(await balance("gifts-held")).toBe(0);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("is decided on once, by whichever of two treasurers is quicker", async () => {
    const other = await anOfficer(at, "treasurer");
    for (const round of [1, 2, 3, 4]) {
      await comes("510.00", `D OKAFOR GIFT ${round}`);
      const gift = await lastGift();
      await checks(gift.id, { name: `Dee Okafor ${round}` });
      const before = { gifts: await balance("gifts"), held: await balance("gifts-held") };
      const id = String(gift.id);
      const accept = () =>
        perform(at.house, acceptGift, { gift: id, as: "gifts" }, { actor: treasurer.person });
      const giveBack = () => perform(at.house, returnGift, { gift: id }, { actor: other.person });
      const [first, second] = round % 2 === 0 ? [giveBack, accept] : [accept, giveBack];
      const no = (await Promise.all([first(), second()])).filter(isRefusal);
      expect(no.map(({ kind }) => kind)).toEqual(["conflict"]);
      expect(no[0]?.says).toContain("decided");
      const isAccepted = (await findGift(db(), gift.id))?.state === "accepted";
      // What was accepted is the party's, once; what was not is still held for who gave it.
      expect({ gifts: await balance("gifts"), held: await balance("gifts-held") }).toEqual({
        gifts: before.gifts - (isAccepted ? 51_000 : 0),
        held: before.held + (isAccepted ? 51_000 : 0),
      });
    }
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("beyond what one person may give in a year is not accepted", async () => {
    await comes("4900.00", "E OKAFOR GIFT");
    const first = await lastGift();
    await checks(first.id, { name: "Eve Okafor" });
    await byRequest(at, acceptLargeGift, { gift: String(first.id), as: "gifts" }, [
      treasurer,
      trustee,
    ]);
    await comes("501.00", "E OKAFOR GIFT");
    const second = await lastGift();
    await checks(second.id, { name: "eve okafor" });
    expect((await accepts(second.id)).page).toContain("£5,000 in a year at most");
    const back = await desk.fill(
      `/money/gifts/${second.id}`,
      {},
      `/money/gifts/${second.id}/return`,
    );
    expect(back.status).toBe(303);
    expect(await listOpenGifts(db())).toEqual([]);
  });

  it("warns at 20, 25 and 29 days, each once, and cannot be accepted after its last", async () => {
    const received = dayOf(at.clock.now());
    expect(lastDayFor("2026-03-01" as Day)).toBe("2026-03-30");
    expect(
      [18, 19, 23, 24, 27, 28].map((days) => alarmsDue(received, addDaysTo(received, days))),
    ).toEqual([0, 1, 1, 2, 2, 3]);
    await comes("505.00", "F OKAFOR GIFT");
    const gift = await lastGift();
    await checks(gift.id, { name: "Fay Okafor" });
    const alarms = async () =>
      (await postedTo(at.house, treasurer.person.personId)).filter(({ subject }) =>
        subject.startsWith("A gift waits"),
      ).length;
    for (const [days, told] of [
      [18, 0],
      [1, 1],
      [4, 1],
      [1, 2],
      [4, 3],
      [1, 3],
    ] as const) {
      at.clock.moveForward(days * 86_400_000);
      await Promise.all([alarmGifts(at.house), alarmGifts(at.house)]);
      expect([days, await alarms()]).toEqual([days, told]);
    }
    at.clock.moveForward(2 * 86_400_000);
    desk = await new Visitor(at).signInAs(treasurer.person);
    expect((await accepts(gift.id)).page).toContain("Its thirty days are over");
    expect((await desk.get(`/money/gifts/${gift.id}`)).page).toContain("Give it back at once");
    const back = await desk.fill(`/money/gifts/${gift.id}`, {}, `/money/gifts/${gift.id}/return`);
    expect(back.status).toBe(303);
  });

  it("that can go back to nobody is forfeited, and money of our own turns out to be no gift", async () => {
    await comes("700.00", "CASH UNKNOWN");
    const gift = await lastGift();
    const done = await desk.fill(`/money/gifts/${gift.id}`, {}, `/money/gifts/${gift.id}/forfeit`);
    expect(done.status).toBe(303);
    const { lines } = await listLines(db(), { subject: `/money/gifts/${gift.id}` });
    expect(lines[0]).toMatchObject({ act: "money.forfeit-gift" });
    await comes("9000.00", "FROM OUR OLD BANK");
    const own = await lastGift();
    const settled = await desk.fill(`/money/lines/${own.line}`, { account: "opening" });
    expect(settled.status).toBe(303);
    expect(await listOpenGifts(db())).toEqual([]);
  });

  it("is for the treasurer alone to see", async () => {
    const member = await new Visitor(at).signInAs(await aMember(at.house));
    for (const path of ["/money/gifts/1", "/money/quarters/2027Q1"])
      expect((await member.get(path)).status).toBe(403);
    expect((await desk.get("/money/gifts/99999")).status).toBe(404);
    expect((await desk.get("/money/quarters/2027Q9")).status).toBe(404);
    expect((await member.fill("/me/dues", {}, "/money/gifts/1/return")).status).toBe(403);
    const { page, status } = await desk.get("/money/quarters/2027Q1");
    expect(status).toBe(200);
    expect(page).toContain("by 30 April 2027");
    expect(page).toContain("Given back");
  });

  it("shows no sum in the open books that would be one person's", async () => {
    const { page, status } = await new Visitor(at).get("/money");
    expect(status).toBe(200);
    expect(page).toContain("Fewer than 10 people have paid anything in this year");
    expect(page).not.toContain("£750");
    expect((await new Visitor(at).get("/money/years/2027/accounts.csv")).status).toBe(404);
    const memos: string[] = [];
    for (let n = 0; n < 12; n++) {
      memos.push(`G${n}      ${await wantsToGive(await aMember(at.house))}`);
    }
    await comes("3.00", memos, "2027-03-01" as Day);
    const told = await new Visitor(at).get("/money/years/2027");
    expect(told.page).toContain("People who gave");
    expect(told.page).toContain("Donations");
    const file = await new Visitor(at).get("/money/years/2027/accounts.csv");
    expect(file.page).toMatch(/^Statement,Heading,2027 \(GBP\)\r\n/);
    expect(file.page).toContain('Income,"Total income",');
    expect((await new Visitor(at).get("/money/years/1999")).status).toBe(404);
    expect((await new Visitor(at).get("/money/years/2031")).status).toBe(404);
  });

  it("that was accepted stays reported when the bank takes its money back, and the treasurer is asked", async () => {
    const reference = await wantsToGive(await aMember(at.house, { name: "Dan Okafor" }));
    await comes("800.00", `D OKAFOR      ${reference}`);
    const gift = await lastGift();
    await checks(gift.id);
    expect((await accepts(gift.id)).status).toBe(303);
    const gifts = await balance("gifts");
    await comes("-800.00", `RETURNED      ${reference}`);
    expect((await findGift(db(), gift.id))?.state).toBe("accepted");
    expect(await balance("gifts")).toBe(gifts);
    const { page } = await desk.get("/money/desk");
    const [path = ""] =
      page
        .slice(0, page.indexOf("RETURNED"))
        .match(/\/money\/lines\/\d+/g)
        ?.slice(-1) ?? [];
    const said = await desk.fill(path, { account: "takes-back" });
    expect(said.page).toContain("no earlier payment of theirs");
    expect((await findGift(db(), gift.id))?.state).toBe("accepted");
  });
});
