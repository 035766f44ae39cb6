import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../platform/act.ts";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { dayOf } from "../../platform/time/days.ts";
import { aHouse } from "../../testing/a-house.ts";
import { postedTo } from "../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { checkLedger } from "../money/door.ts";
import { nameBankAccount } from "../money/statements/acts/name-bank-account.ts";
import { listLines } from "../record/door.ts";
import { approve } from "./acts/approve.ts";
import { approveByKeys } from "./acts/approve-by-keys.ts";
import { pay } from "./acts/pay.ts";
import { MOST_OPEN } from "./claim.ts";
import { findClaim, findReceipt, listOwnClaims } from "./claim-queries.ts";
import { saveClaim } from "./claim-store.ts";
import { watchPayments } from "./jobs.ts";

const at = aHouse();
const db = () => at.house.database;
let treasurer: Officer;
let committee: Officer;
let trustee: Officer;
let desk: Visitor;
let ada: Person;
let own: Visitor;
let photo: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  committee = await anOfficer(at, "national-committee");
  trustee = await anOfficer(at, "trustee");
  desk = await new Visitor(at).signInAs(treasurer.person);
  ada = await aMember(at.house, { name: "Ada Okafor" });
  own = await new Visitor(at).signInAs(ada);
  const account = { title: "The Test Party", sortCode: "08-99-99", number: "66374958" };
  await byRequest(at, nameBankAccount, account, [treasurer, trustee]);
  const gps = { IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 22/1 0/1" } };
  const plain = { width: 2400, height: 3200, channels: 3 as const, background: "#fff" };
  photo = new Uint8Array(await sharp({ create: plain }).withExif(gps).jpeg().toBuffer());
});

const HALL = { what: "Hall in Plymouth on 3 March", amount: "45.00", body: "committee" };

async function claims(by: Visitor, fields: Record<string, string> = {}, file = photo) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...HALL, ...fields })) form.set(name, value);
  form.set("receipt", new File([file], "receipt.jpg"));
  return by.send("/claims", form);
}

async function newClaimOf(person: Person, by: Visitor, fields: Record<string, string> = {}) {
  const sent = await claims(by, fields);
  expect(sent.status, sent.page).toBe(303);
  const [newest] = await listOwnClaims(db(), person.personId);
  if (newest === undefined) throw new Error("there is no claim");
  return newest.id;
}

const typed = (fields: Record<string, string>) => new URLSearchParams(fields);

const stateOf = async (id: number) => (await findClaim(db(), id))?.state;

let rows = 0;
async function goesOut(pounds: string): Promise<number> {
  rows += 1;
  const [year, month, day] = dayOf(at.clock.now()).split("-");
  const csv = `Number,Date,Account,Amount,Subcategory,Memo\r\n ,${day}/${month}/${year},08-99-99 66374958,-${pounds},PAYMENT,TO SOMEBODY ${rows}\r\n`;
  const form = new FormData();
  form.set("file", new File([csv], "statement.csv"));
  const { leadsTo = "" } = await desk.send("/money/statements", form);
  const hash = leadsTo.split("/").at(-1) ?? "";
  await desk.fill(leadsTo, { hash }, "/money/statements/import");
  const { page } = await desk.get("/money/desk");
  return Math.max(
    ...[...page.matchAll(/href="\/money\/lines\/(\d+)"/g)].map(([, id]) => Number(id)),
  );
}

describe("a claim", () => {
  it("is approved by the treasurer, paid from the bank and told of, and the record names nobody", async () => {
    const id = await newClaimOf(ada, own);
    const page = await desk.get(`/claims/${id}`);
    expect(page.page).toContain("Ada Okafor");
    expect((await desk.get("/claims/desk")).page).toContain(`/claims/${id}`);
    const asked = "Say what is paid back: 1 claim";
    expect((await desk.get("/")).page).toContain(asked);
    expect((await own.get("/")).page).not.toContain(asked);
    await desk.fill(`/claims/${id}`, {}, `/claims/${id}/approve`);
    expect(await stateOf(id)).toBe("approved");
    expect((await desk.get("/")).page).not.toContain(asked);
    const { lines } = await listLines(db(), { subject: `/claims/${id}` });
    expect(lines[0]?.says).toMatch(/^A claim was approved: claim \d+, £45, for the work of the /);
    expect(JSON.stringify(lines)).not.toMatch(/Okafor|Plymouth/);
    const other = await goesOut("44.00");
    const refused = await desk.send(`/claims/${id}/pay`, typed({ line: String(other) }));
    expect(refused.status).not.toBe(303);
    const line = await goesOut("45.00");
    await desk.fill(`/claims/${id}`, { line: String(line) }, `/claims/${id}/pay`);
    expect(await stateOf(id)).toBe("paid");
    expect((await desk.get(`/money/lines/${line}`)).page).toContain("Other expenditure");
    const subjects = (await postedTo(at.house, ada.personId)).map(({ subject }) => subject);
    expect(subjects).toEqual(["Your claim for £45 is approved", "Your claim for £45 is paid"]);
    // Said by mistake: the claim waits for its payment again.
    await watchPayments(at.house);
    expect(await stateOf(id)).toBe("paid");
    await desk.fill(`/money/lines/${line}`, {}, `/money/lines/${line}/undo`);
    await watchPayments(at.house);
    expect(await stateOf(id)).toBe("approved");
  });

  it("keeps of the photograph what can be read, and nothing of where it was taken", async () => {
    const id = await newClaimOf(ada, own);
    const bytes = await findReceipt(db(), id);
    const { width, height, exif, format } = await sharp(bytes).metadata();
    expect({ width, height, exif, format }).toEqual({
      ...{ width: 1200, height: 1600, exif: undefined, format: "webp" },
    });
    expect((await own.get(`/claims/${id}/receipt`)).status).toBe(200);
    expect((await desk.get(`/claims/${id}/receipt`)).status).toBe(200);
  });

  it("is seen by whose it is and by who decides, and is not there for anybody else", async () => {
    const id = await newClaimOf(ada, own);
    const bea = await new Visitor(at).signInAs(await aMember(at.house, { name: "Bea Price" }));
    for (const path of [`/claims/${id}`, `/claims/${id}/receipt`]) {
      expect((await bea.get(path)).status, path).toBe(404);
      expect((await new Visitor(at).get(path)).status, path).not.toBe(200);
    }
    expect((await bea.send(`/claims/${id}/withdraw`, typed({}))).status).toBe(404);
    for (const act of ["approve", "refuse", "pay"])
      expect(
        (await own.send(`/claims/${id}/${act}`, typed({ why: "because", line: "1" }))).status,
      ).toBe(403);
    expect(await stateOf(id)).toBe("open");
  });

  it("above the rulebook's sum, and the treasurer's own, takes two other bodies' keys", async () => {
    const large = await newClaimOf(ada, own, { amount: "250.01" });
    const alone = await perform(
      at.house,
      approve,
      { claim: String(large) },
      { actor: treasurer.person },
    );
    expect(isRefusal(alone) && alone.says).toContain("takes the keys of two bodies");
    await byRequest(at, approveByKeys, { claim: String(large) }, [treasurer, trustee]);
    expect(await stateOf(large)).toBe("approved");
    const treasurers = await newClaimOf(treasurer.person, desk, { amount: "5" });
    const byself = await perform(
      at.house,
      approve,
      { claim: String(treasurers) },
      { actor: treasurer.person },
    );
    expect(isRefusal(byself)).toBe(true);
    expect((await desk.get(`/claims/${treasurers}`)).page).toContain("you cannot approve it");
    await byRequest(at, approveByKeys, { claim: String(treasurers) }, [committee, trustee]);
    expect(await stateOf(treasurers)).toBe("approved");
  });

  it("is refused with a reason that only its claimant reads, or taken back", async () => {
    const id = await newClaimOf(ada, own);
    const why = "The hall was booked for a birthday.";
    await desk.fill(`/claims/${id}`, { why }, `/claims/${id}/refuse`);
    expect((await own.get(`/claims/${id}`)).page).toContain(why);
    expect((await postedTo(at.house, ada.personId)).at(-1)?.body).toContain(why);
    const late = await perform(
      at.house,
      approve,
      { claim: String(id) },
      { actor: treasurer.person },
    );
    expect(isRefusal(late) && late.says).toContain("decided on this claim already");
    const second = await newClaimOf(ada, own);
    await own.fill(`/claims/${second}`, {}, `/claims/${second}/withdraw`);
    expect(await stateOf(second)).toBe("withdrawn");
  });

  it.each([
    [{ amount: "0" }, "Write a sum in pounds"],
    [{ amount: "-1" }, "Write a sum in pounds"],
    [{ amount: "0.001" }, "Write a sum in pounds"],
    [{ amount: "1000000000000" }, "Write a sum in pounds"],
    [{ amount: "10000.01" }, "£10,000 at most"],
    [{ body: "nobody" }, "Choose for whose work"],
    [{ what: "" }, "What you paid for"],
  ])("with %j is refused in plain words", async (fields, says) => {
    const sent = await claims(own, fields as Record<string, string>);
    expect(sent.status).toBe(422);
    expect(sent.page).toContain(says);
  });

  it("without a photograph that can be read, or beyond so many at once, is refused", async () => {
    const text = await claims(own, {}, new TextEncoder().encode("no picture"));
    expect(text.page).toContain("no photograph that we can read");
    const many = await aMember(at.house, { name: "Cy Many" });
    const one = { personId: many.personId, body: "committee", what: "A hall", pence: 100 };
    for (let nth = 0; nth < MOST_OPEN; nth++)
      await inTransaction(at.house, (tx, now) =>
        saveClaim(tx, { ...one, receipt: Buffer.from("x") }, now),
      );
    const by = await new Visitor(at).signInAs(many);
    expect((await claims(by)).page).toContain("wait already");
  });

  it("is not paid by one payment twice", async () => {
    const [one, two] = [
      await newClaimOf(ada, own, { amount: "31" }),
      await newClaimOf(ada, own, { amount: "31" }),
    ];
    for (const claim of [one, two])
      await perform(at.house, approve, { claim: String(claim) }, { actor: treasurer.person });
    const line = await goesOut("31.00");
    const paid = await Promise.all(
      [one, two].map((claim) =>
        perform(
          at.house,
          pay,
          { claim: String(claim), line: String(line) },
          { actor: treasurer.person },
        ),
      ),
    );
    expect(paid.filter(isRefusal)).toHaveLength(1);
    expect([await stateOf(one), await stateOf(two)].toSorted()).toEqual(["approved", "paid"]);
  });

  it("is paid once, by one of two payments that are said to be its at once", async () => {
    const claim = await newClaimOf(ada, own, { amount: "32" });
    await perform(at.house, approve, { claim: String(claim) }, { actor: treasurer.person });
    const lines = [await goesOut("32.00"), await goesOut("32.00")];
    const told = async () =>
      (await postedTo(at.house, ada.personId)).filter(({ subject }) => /paid/i.test(subject))
        .length;
    const before = await told();
    const said = await Promise.all(
      lines.map((line) =>
        perform(
          at.house,
          pay,
          { claim: String(claim), line: String(line) },
          { actor: treasurer.person },
        ),
      ),
    );
    expect(said.filter(isRefusal).map(({ kind }) => kind)).toEqual(["conflict"]);
    expect(await stateOf(claim)).toBe("paid");
    expect(await told()).toBe(before + 1);
    // The other payment still waits to be said what it was.
    const pages = await Promise.all(
      lines.map(async (line) => (await desk.get(`/money/lines/${line}`)).page),
    );
    expect(pages.filter((page) => /lines\/\d+\/undo/.test(page))).toHaveLength(1);
    expect((await checkLedger(db())).faults).toEqual([]);
  });
});
