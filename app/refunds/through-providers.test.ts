import { describe, expect, it } from "vitest";
import type { Person } from "../../platform/actor.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { postedTo } from "../../testing/letters.ts";
import { anOfficer, anOpenRequest, askFor, byRequest, turnsKey } from "../../testing/officers.ts";
import { checkLedger } from "../money/door.ts";
import { refund } from "../payments/acts/refund.ts";
import {
  askForWhatWaits,
  collectDues,
  keepUp,
  moveMethod,
  type ProviderName,
} from "../payments/testing/by-itself.ts";
import { passing } from "../payments/testing/passing.ts";
import { begins, calls, twoProviders } from "../payments/testing/two-providers.ts";
import { findRequest } from "../requests/door.ts";
import { payBack } from "./acts/pay-back.ts";
import { watchPayments } from "./jobs.ts";
import type { RefundList } from "./refund.ts";
import { aTreasury, DOUBLES, inputOf } from "./testing/a-treasury.ts";

const paying = twoProviders();
const { gocardless, stripe } = paying;
const on = aTreasury(paying.at);
const { at, db, balance, untilOf, aPayer, comes, found, aList, statesOf } = on;
const { today, pass, chargesOf, fallsDue } = passing(paying);

/** Somebody whose standing order and whose direct debit or card pay for the same month. */
async function paysBothWays(name: string, provider: ProviderName) {
  const { person, reference } = await aPayer(name);
  const method = await begins(paying, person, provider);
  paying[provider].finish();
  await moveMethod(at.house, method);
  await keepUp(at.house);
  await fallsDue(person);
  await comes([today(), "5.00", `${reference} SO`]);
  const once = await untilOf(person);
  // The clerk at the bank took a day longer than the collection: it was under way when the order came.
  await fallsDue(person);
  await collectDues(at.house);
  for (const payment of gocardless.payments.values())
    if (payment.status === "pending_submission") payment.status = "confirmed";
  pass(2);
  await askForWhatWaits(at.house);
  const [charge] = await chargesOf(person);
  if (charge?.state !== "paid") throw new Error("nothing was collected");
  return { person, once, charge };
}

const lettersBack = async ({ personId }: Person) =>
  (await postedTo(at.house, personId)).filter(({ subject }) =>
    /pays you back|goes back to you/.test(subject),
  );

/** Everything that runs by itself, more often than it has to. */
async function timeGoesBy() {
  for (let nth = 0; nth < 3; nth += 1) {
    await keepUp(at.house);
    await watchPayments(at.house);
  }
}

const sign = (list: RefundList) =>
  byRequest(at, payBack, inputOf(list), [on.treasurer, on.trustee]);

describe("what came twice, once through a provider", () => {
  it.each(["gocardless", "stripe"] as const)(
    "is found and given back by %s, once, with one letter, and the books come to nought",
    async (provider) => {
      const ada = await paysBothWays("Ada Both", provider);
      expect(await untilOf(ada.person)).not.toBe(ada.once);
      const { page } = await on.desk.get("/money/refunds/find?kind=doubles");
      expect(page).toContain("in two ways");
      expect(page).toContain("through its provider");
      const [double, ...more] = await found(DOUBLES);
      expect(more).toEqual([]);
      expect(double).toMatchObject({ way: "provider", pence: 500 });
      const held = await balance(`clearing-${provider}`);
      const dues = await balance("dues");
      const owed = await balance("refunds-owed");
      const list = await aList(DOUBLES);
      await sign(list);
      expect(await statesOf(list)).toEqual(["owed"]);
      expect(await balance("refunds-owed")).toBe(owed - 500);
      expect(await untilOf(ada.person)).toBe(ada.once);
      const path = `/money/refunds/${list.id}`;
      expect((await on.desk.get(path)).page).toContain(`href="/payments/${ada.charge.id}"`);
      expect((await on.desk.get(`${path}/payments.csv`)).page).not.toContain("Ada Both");
      expect((await on.desk.get(path)).page).not.toContain("payments.csv");
      paying[provider].moods.push("down-after");
      await timeGoesBy();
      await timeGoesBy();
      const given =
        provider === "stripe"
          ? stripe.intents.get(ada.charge.object ?? "")?.refunded
          : gocardless.payments.get(ada.charge.object ?? "")?.amount_refunded;
      expect(given).toBe(500);
      expect(await statesOf(list)).toEqual(["paid"]);
      expect(await balance("refunds-owed")).toBe(owed);
      expect(await balance(`clearing-${provider}`)).toBe(held - 500);
      expect(await balance("dues")).toBe(dues + 500);
      expect(await untilOf(ada.person)).toBe(ada.once);
      expect(await found(DOUBLES)).toEqual([]);
      const letters = await lettersBack(ada.person);
      expect(letters).toHaveLength(1);
      expect(letters[0]?.body).toContain("By itself, to the card or account");
      expect((await on.desk.get(path)).page).toContain("All of it has gone back");
      expect((await checkLedger(db())).faults).toEqual([]);
    },
  );

  it("stays owed where the provider says no, is seen with why, and is paid when it went back there", async () => {
    const bea = await paysBothWays("Bea Refused", "gocardless");
    const owed = await balance("refunds-owed");
    const list = await aList(DOUBLES);
    await sign(list);
    gocardless.refusesRefunds = true;
    await timeGoesBy();
    gocardless.refusesRefunds = false;
    expect(await statesOf(list)).toEqual(["owed"]);
    expect(await balance("refunds-owed")).toBe(owed - 500);
    expect((await on.desk.get(`/money/refunds/${list.id}`)).page).toContain("provider said no");
    expect((await on.desk.get(`/payments/${bea.charge.id}`)).page).toContain("said no on");
    const there = gocardless.payments.get(bea.charge.object ?? "");
    if (there === undefined) throw new Error("there is no payment");
    there.amount_refunded = there.amount;
    const event = gocardless.event("payments", "refunded", { payment: there.id });
    await calls(paying, "gocardless", gocardless.webhook([event]));
    await timeGoesBy();
    expect(await statesOf(list)).toEqual(["paid"]);
    expect(await balance("refunds-owed")).toBe(owed);
    expect(await untilOf(bea.person)).toBe(bea.once);
    expect(await lettersBack(bea.person)).toHaveLength(1);
  });

  it("is owed no more when the payment fails after all", async () => {
    const cy = await paysBothWays("Cy Failed", "gocardless");
    const owed = await balance("refunds-owed");
    const list = await aList(DOUBLES);
    await sign(list);
    const there = gocardless.payments.get(cy.charge.object ?? "");
    if (there === undefined) throw new Error("there is no payment");
    there.status = "failed";
    gocardless.refusesRefunds = true;
    await timeGoesBy();
    gocardless.refusesRefunds = false;
    expect(await statesOf(list)).toEqual(["void"]);
    expect(await balance("refunds-owed")).toBe(owed);
    expect(await untilOf(cy.person)).toBe(cy.once);
    expect((await on.desk.get(`/money/refunds/${list.id}`)).page).toContain("failed after all");
  });
});

describe("a payment that goes back by itself and in a list", () => {
  const askedOf = (id: number) => ({ payment: String(id) });

  it("is refused in the list that was drawn up before, which is found no more", async () => {
    const { charge } = await paysBothWays("Di Alone", "stripe");
    const list = await aList(DOUBLES);
    const number = await anOpenRequest(at, payBack, inputOf(list), on.treasurer);
    await byRequest(at, refund, askedOf(charge.id), [on.treasurer, on.trustee]);
    await turnsKey(at, number, on.trustee);
    const request = await findRequest(db(), number);
    expect(request?.state).toBe("refused");
    expect(request?.outcome).toContain("cannot go back as it was drawn up");
    const path = `/money/refunds/${list.id}`;
    await on.desk.fill(path, {}, `${path}/drop`);
    expect(await found(DOUBLES)).toEqual([]);
    await timeGoesBy();
    expect(stripe.intents.get(charge.object ?? "")?.refunded).toBe(500);
  });

  it("is refused by itself where a list gives it back", async () => {
    const { charge } = await paysBothWays("Ed Listed", "stripe");
    await sign(await aList(DOUBLES));
    const asked = await askFor(at, refund, askedOf(charge.id), on.treasurer);
    expect(isRefusal(asked) && asked.says).toContain("goes back already");
    await timeGoesBy();
    expect(stripe.intents.get(charge.object ?? "")?.refunded).toBe(500);
  });

  it("goes back once, of two that are signed at the same moment", async () => {
    const fay = await paysBothWays("Fay Atonce", "gocardless");
    const owed = await balance("refunds-owed");
    const list = await aList(DOUBLES);
    const listed = await anOpenRequest(at, payBack, inputOf(list), on.treasurer);
    const alone = await anOpenRequest(at, refund, askedOf(fay.charge.id), on.treasurer);
    // A passkey counts its signatures: of two by the same, the later could come first and the other be refused for that.
    const other = await anOfficer(at, "trustee");
    await Promise.all([turnsKey(at, listed, on.trustee), turnsKey(at, alone, other)]);
    const both = [await findRequest(db(), listed), await findRequest(db(), alone)];
    expect(both.map((one) => one?.state).toSorted()).toEqual(["done", "refused"]);
    await timeGoesBy();
    expect(gocardless.payments.get(fay.charge.object ?? "")?.amount_refunded).toBe(500);
    expect(await balance("refunds-owed")).toBe(owed);
    expect(await untilOf(fay.person)).toBe(fay.once);
    expect(await lettersBack(fay.person)).toHaveLength(1);
    expect((await checkLedger(db())).faults).toEqual([]);
  });
});

describe("what came by a provider's account", () => {
  it("is looked for by the provider's name", async () => {
    const { page } = await on.desk.get("/money/refunds");
    expect(page).toContain("GoCardless (direct debits)");
    expect(page).toContain("Stripe (cards)");
    expect(page).not.toContain("ending in null");
  });
});
