import { beforeAll, describe, expect, it } from "vitest";
import { isRefusal } from "../../platform/refusal.ts";
import { postedTo } from "../../testing/letters.ts";
import { anOfficer, byRequest, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { checkLedger } from "../money/door.ts";
import { latestAccountOf, postReceipts } from "../money/testing/books.ts";
import { refund } from "./acts/refund.ts";
import { collectDues } from "./collecting.ts";
import { keepUp } from "./jobs.ts";
import { passing } from "./testing/passing.ts";
import { calls, setsUp, twoProviders } from "./testing/two-providers.ts";

const paying = twoProviders();
const { at, gocardless, stripe } = paying;
const { untilOf, chargesOf, fallsDue, balance } = passing(paying);
const db = () => at.house.database;
let treasurer: Officer;
let trustee: Officer;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
  trustee = await anOfficer(at, "trustee");
});

describe("what is received", () => {
  it("has its fee, its receipt and its place in the books, and a payout is settled against it", async () => {
    const lou = await aMember(at.house, { name: "Lou Hart" });
    const own = await new Visitor(at).signInAs(lou);
    await own.fill("/me/notices", { notices: "all" });
    await setsUp(paying, lou, "stripe");
    await fallsDue(lou);
    const held = await balance("clearing-stripe");
    await collectDues(at.house);
    expect(await balance("clearing-stripe")).toBe(held + 480);
    await postReceipts(at.house);
    const letters = await postedTo(at.house, lou.personId);
    expect(letters.some(({ subject }) => subject.startsWith("Receipt"))).toBe(true);
    expect((await own.get("/me/dues")).page).toContain("£5");
    gocardless.fees.set("PO1", 77);
    const event = () => gocardless.event("payouts", "paid", { payout: "PO1" });
    const before = await balance("clearing-gocardless");
    await calls(paying, "gocardless", gocardless.webhook([event(), event()]));
    await keepUp(at.house);
    expect(await balance("clearing-gocardless")).toBe(before - 77);
  });

  it("goes back by two keys of different bodies, once, however often it is tried", async () => {
    const max = await aMember(at.house, { name: "Max Stone" });
    await setsUp(paying, max, "stripe");
    await fallsDue(max);
    const until = await untilOf(max);
    await collectDues(at.house);
    const [charge] = await chargesOf(max);
    const id = charge?.id ?? 0;
    const desk = await new Visitor(at).signInAs(treasurer.person);
    expect((await desk.get(`/payments/${id}`)).page).toContain("Give it back");
    const stranger = await new Visitor(at).signInAs(max);
    expect((await stranger.get(`/payments/${id}`)).status).toBe(403);
    await byRequest(at, refund, { payment: String(id) }, [treasurer, trustee]);
    stripe.moods.push("down-after");
    await keepUp(at.house);
    await keepUp(at.house);
    await keepUp(at.house);
    expect(stripe.intents.get(charge?.object ?? "")?.refunded).toBe(500);
    expect((await chargesOf(max))[0]?.state).toBe("back");
    expect(await untilOf(max)).toBe(until);
    const letters = await postedTo(at.house, max.personId);
    expect(letters.filter(({ subject }) => subject.includes("goes back to you"))).toHaveLength(1);
    const again = await at.house.ask({
      ...{ act: refund, input: { payment: String(id) }, why: "It was paid twice over, I think." },
      actor: treasurer.person,
    });
    expect(isRefusal(again)).toBe(true);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("in part goes back on the provider's desk, and waits for the treasurer's word", async () => {
    const ned = await aMember(at.house, { name: "Ned Frost" });
    await setsUp(paying, ned, "stripe");
    await fallsDue(ned);
    await collectDues(at.house);
    const [charge] = await chargesOf(ned);
    const intent = stripe.intents.get(charge?.object ?? "");
    if (intent === undefined) throw new Error("there is none");
    const [held, waits] = [await balance("clearing-stripe"), await balance("suspense")];
    const tells = async (refunded: number) => {
      intent.refunded = refunded;
      const event = stripe.event("charge.refunded", { id: "ch_1", payment_intent: intent.id });
      await calls(paying, "stripe", stripe.webhook(event, at.clock.now()));
      await keepUp(at.house);
    };
    await tells(200);
    expect(await balance("clearing-stripe")).toBe(held - 200);
    expect(await balance("suspense")).toBe(waits + 200);
    await tells(500);
    expect(await balance("clearing-stripe")).toBe(held - 500);
    expect(await balance("suspense")).toBe(waits);
  });
});

describe("a gift by card", () => {
  it("is given once, by who has said who they are; a large one waits for its check", async () => {
    const ola = await aMember(at.house, { name: "Ola Quist" });
    const own = await new Visitor(at).signInAs(ola);
    expect((await own.get("/payments/give")).page).toContain("Say first who gives");
    expect((await own.post("/payments/give", { amount: "20" })).status).toBe(409);
    const who = { kind: "individual", name: "Ola Quist", address: "1 High St, Bath", own: "yes" };
    await own.fill("/money/give", who);
    expect((await own.get("/money/give")).page).toContain('href="/payments/give"');
    for (const [amount, state] of [
      ["20", "gifts"],
      ["700", "gifts-held"],
    ] as const) {
      const begun = await own.fill("/payments/give", { amount });
      expect(begun.leadsTo).toMatch(/^\/payments\/gifts\/\d+$/);
      expect((await own.get(begun.leadsTo ?? "")).page).toContain(`href="${stripe.url}/pay"`);
      stripe.finish();
      await own.get(`${begun.leadsTo}/back`);
      expect((await own.get(begun.leadsTo ?? "")).page).toContain("Thank you");
      expect(await latestAccountOf(at.house, ola.personId)).toBe(state);
    }
    expect((await own.fill("/payments/give", { amount: "0.50" })).status).toBe(422);
    expect((await own.fill("/payments/give", { amount: "6000" })).status).toBe(422);
  });
});
