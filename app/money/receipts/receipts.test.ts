import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import type { Day } from "../../../platform/time/days.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { postedTo } from "../../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../../testing/officers.ts";
import { aMember } from "../../../testing/people.ts";
import { Visitor } from "../../../testing/visit.ts";
import { setRule } from "../../rulebook/door.ts";
import { setDues } from "../dues/acts/set-dues.ts";
import { findReference } from "../dues/dues-queries.ts";
import { give } from "../gifts/acts/give.ts";
import { nameBankAccount } from "../statements/acts/name-bank-account.ts";
import { postReceipts, postYearStatements } from "./letters.ts";
import { paymentsOfYear } from "./payment.ts";

const at = aHouse();
let desk: Visitor;
let treasurer: Officer;
let ada: Person;
let bea: Person;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  const trustee = await anOfficer(at, "trustee");
  desk = await new Visitor(at).signInAs(treasurer.person);
  const account = { title: "The Test Party", sortCode: "08-99-99", number: "66374958" };
  await byRequest(at, nameBankAccount, account, [treasurer, trustee]);
  await inTransaction(at.house, (tx, now) =>
    setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now),
  );
  ada = await aMember(at.house, { name: "Ada Okafor" });
  bea = await aMember(at.house, { name: "Bea Price" });
  const who = {
    kind: "individual",
    name: "Ada Okafor",
    address: "1 High St, Plymouth",
    own: "yes",
  };
  await perform(at.house, give, who, { actor: ada });
  for (const actor of [ada, bea])
    await perform(at.house, setDues, { rate: "standard", every: "month" }, { actor });
});

/** A statement of the party's bank with these payments: pounds, words, day. */
async function comes(...payments: readonly (readonly [string, string, Day])[]): Promise<void> {
  const rows = payments.map(([pounds, memo, on]) => {
    const day = on.split("-").toReversed().join("/");
    return ` ,${day},08-99-99 66374958,${pounds},BGC,${memo}\r\n`;
  });
  const csv = `Number,Date,Account,Amount,Subcategory,Memo\r\n${rows.join("")}`;
  const form = new FormData();
  form.set("file", new File([csv], "statement.csv"));
  const { leadsTo = "" } = await desk.send("/money/statements", form);
  const hash = leadsTo.split("/").at(-1) ?? "";
  const done = await desk.fill(leadsTo, { hash }, "/money/statements/import");
  if (done.status !== 303) throw new Error(done.page);
}

const referenceOf = async (person: Person, kind: "own" | "gift"): Promise<string> =>
  (await findReference(at.house.database, person.personId, kind)) ?? "";

/** The receipts that somebody was sent, as often as the job runs. */
async function receiptsTo({ personId }: Person) {
  await postReceipts(at.house);
  await postReceipts(at.house);
  const letters = await postedTo(at.house, personId);
  return letters.filter(({ subject }) => subject.startsWith("Receipt"));
}

describe("a receipt", () => {
  it("comes by letter, once: of a gift as it is, of dues to whoever wants every letter", async () => {
    const wantsAll = await new Visitor(at).signInAs(bea);
    await wantsAll.fill("/me/notices", { notices: "all" });
    await comes(
      ["20.00", `A OKAFOR ${await referenceOf(ada, "gift")}`, "2027-02-26" as Day],
      ["5.00", `A OKAFOR ${await referenceOf(ada, "own")}`, "2027-02-26" as Day],
      ["5.00", `B PRICE ${await referenceOf(bea, "own")}`, "2027-02-25" as Day],
      ["5.00", `B PRICE AGAIN ${await referenceOf(bea, "own")}`, "2027-02-26" as Day],
      // What an import brings of long ago is no news.
      ["7.00", `A OKAFOR LONG AGO ${await referenceOf(ada, "gift")}`, "2026-11-03" as Day],
    );
    const toAda = await receiptsTo(ada);
    expect(toAda.map(({ subject }) => subject)).toEqual([
      `Receipt for your gift to ${at.house.partyName}`,
    ]);
    expect(toAda[0]?.body).toContain("- 26 February 2027: £20");
    expect(toAda[0]?.body).toContain("/me/dues/2027");
    const toBea = await receiptsTo(bea);
    expect(toBea).toHaveLength(1);
    expect(toBea[0]?.body).toMatch(/- 25 February 2027: £5\n- 26 February 2027: £5/);
  });

  it("stands on one's own page, with what waits for its check; the year's statement has only what is the party's", async () => {
    await comes(["750.00", `A OKAFOR ${await referenceOf(ada, "gift")}`, "2027-02-27" as Day]);
    const own = await new Visitor(at).signInAs(ada);
    const { page } = await own.get("/me/dues");
    expect(page).toContain("it waits for the check that the law asks for");
    expect(page).toContain('href="/me/dues/2026"');
    const year = await own.get("/me/dues/2027");
    expect(year.page).toContain("£25");
    expect(year.page).not.toContain("£750");
    expect((await receiptsTo(ada)).length).toBe(1);
    expect((await new Visitor(at).get("/me/dues/2027")).status).not.toBe(200);
    const other = await new Visitor(at).signInAs(bea);
    expect((await other.get("/me/dues/2027")).page).not.toContain("Okafor");
  });

  it("of a whole year is told of in January, once, with its sum", async () => {
    const statements = async ({ personId }: Person) => {
      await postYearStatements(at.house);
      const letters = await postedTo(at.house, personId);
      return letters.filter(({ subject }) => subject.startsWith("What you paid"));
    };
    expect(await statements(ada)).toEqual([]);
    at.clock.moveForward(new Date("2028-01-09T09:00:00Z").getTime() - at.clock.now().getTime());
    expect((await statements(ada))[0]?.body).toContain("£25");
    expect((await statements(bea))[0]?.body).toContain("£10");
    expect(await statements(ada)).toHaveLength(1);
  });
});

describe("a year's payments", () => {
  it("are what came in it and stays, whatever else came", () => {
    const state = fc.constantFrom("open", "accepted", "returned", "forfeited", "reversed" as const);
    const day = fc.constantFrom(
      "2026-12-31",
      "2027-01-01",
      "2027-06-15",
      "2027-12-31",
      "2028-01-01",
    );
    const pence = fc.integer({ min: 1, max: 1_000_000 });
    const gift = fc.record({ on: day, pence, state });
    const receipt = fc.record({ on: day, pence, reversedOn: fc.option(day, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(receipt), fc.array(gift), (receipts, gifts) => {
        const found = paymentsOfYear(2027, receipts as never, gifts as never);
        const is2027 = ({ on }: { on: string }) => on >= "2027-01-01" && on <= "2027-12-31";
        const stays = [
          ...receipts.filter((one) => is2027(one) && one.reversedOn === undefined),
          ...gifts.filter((one) => is2027(one) && one.state === "accepted"),
        ];
        const sum = (all: readonly { pence: number }[]) =>
          all.reduce((so, one) => so + one.pence, 0);
        expect(sum(found)).toBe(sum(stays));
        expect(found.map(({ on }) => on)).toEqual(stays.map(({ on }) => on).toSorted());
      }),
    );
  });
});
