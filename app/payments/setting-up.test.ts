import { beforeAll, describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { isRefusal } from "../../platform/refusal.ts";
import { postedTo } from "../../testing/letters.ts";
import { anOfficer, type Officer } from "../../testing/officers.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { begin } from "./acts/begin.ts";
import { payingPath, paymentsDeskPath } from "./addresses.ts";
import { collectDues } from "./collecting.ts";
import { keepUp, sweepEnded } from "./jobs.ts";
import { findMethod, listMethodsOf } from "./method-store.ts";
import { moveMethod } from "./methods.ts";
import { passing } from "./testing/passing.ts";
import { begins, choosesDues, setsUp, twoProviders } from "./testing/two-providers.ts";

const paying = twoProviders();
const { at, gocardless, stripe } = paying;
const { untilOf, chargesOf, fallsDue } = passing(paying);
const db = () => at.house.database;
let treasurer: Officer;

beforeAll(async () => {
  treasurer = await anOfficer(at, "treasurer");
});

describe("setting up", () => {
  it("is offered on the page of dues, says both dates first, and is done when the provider says so", async () => {
    const ada = await aMember(at.house, { name: "Ada Okafor" });
    const own = await new Visitor(at).signInAs(ada);
    expect((await own.get(payingPath)).page).toContain("Choose first what you pay");
    await choosesDues(paying, ada);
    expect((await own.get("/me/dues")).page).toContain(`href="${payingPath}#gocardless"`);
    const before = await own.get(payingPath);
    // Case 10: both dates before anything is set up, the first not within what is paid for.
    const until = (await untilOf(ada)) ?? "";
    expect(until).toBe("2027-12-26");
    expect(before.page).toContain("£5, on 27 December 2027");
    expect(before.page).toContain("The next one is on 27 January 2028");
    const begun = await own.fill(payingPath, { provider: "gocardless" });
    expect(begun.leadsTo).toBe(`${payingPath}#go`);
    expect((await own.get(payingPath)).page).toContain(`href="${gocardless.url}/pay"`);
    const [method] = await listMethodsOf(db(), ada.personId);
    // Whoever only comes back has set up nothing.
    await own.get(`/payments/own/${method?.id}/back`);
    expect((await findMethod(db(), method?.id ?? 0))?.state).toBe("begun");
    gocardless.finish();
    const other = await new Visitor(at).signInAs(await aMember(at.house, { name: "Not Ada" }));
    expect((await other.get(`/payments/own/${method?.id}/back`)).status).toBe(404);
    expect((await own.get(`/payments/own/${method?.id}/back`)).leadsTo).toBe(payingPath);
    expect((await findMethod(db(), method?.id ?? 0))?.state).toBe("active");
    const letters = await postedTo(at.house, ada.personId);
    expect(letters.at(-1)?.body).toContain("£5, on 27 December 2027");
    expect(letters.at(-1)?.body).toContain("27 January 2028");
  });

  it("asks what somebody pays before anything else", async () => {
    const actor = await aMember(at.house, { name: "Nothing Chosen" });
    const begun = await perform(at.house, begin, { provider: "stripe" }, { actor });
    expect(isRefusal(begun) && begun.kind).toBe("conflict");
    expect(await listMethodsOf(db(), actor.personId)).toEqual([]);
  });

  it("is not offered where nobody has set a provider up, and waits where the provider is away", async () => {
    const bea = await aMember(at.house, { name: "Bea Price" });
    await choosesDues(paying, bea);
    const own = await new Visitor(at).signInAs(bea);
    gocardless.moods.push("down-before");
    const begun = await own.fill(payingPath, { provider: "gocardless" });
    expect(begun.status).toBe(503);
    expect(begun.page).toContain("gives no answer at the moment");
    expect((await own.fill(payingPath, { provider: "paypal" })).status).toBe(422);
  });

  it("of another one cancels the old one first, and waits until its provider confirms it (case 9)", async () => {
    const cai = await aMember(at.house, { name: "Cai Morgan" });
    const old = await setsUp(paying, cai, "gocardless");
    gocardless.losesCancellations = true;
    const id = await begins(paying, cai, "stripe");
    stripe.finish();
    await moveMethod(at.house, id);
    await keepUp(at.house);
    expect((await findMethod(db(), old.id))?.state).toBe("ending");
    expect((await findMethod(db(), id))?.state).toBe("ready");
    await fallsDue(cai);
    await collectDues(at.house);
    expect(await chargesOf(cai)).toEqual([]);
    gocardless.losesCancellations = false;
    await keepUp(at.house);
    await keepUp(at.house);
    expect(gocardless.mandates.get(old.mandate)).toBe("cancelled");
    expect((await findMethod(db(), old.id))?.state).toBe("ended");
    expect((await findMethod(db(), id))?.state).toBe("active");
    await collectDues(at.house);
    expect((await chargesOf(cai)).map(({ provider, state }) => [provider, state])).toEqual([
      ["stripe", "paid"],
    ]);
    // The old one comes to life again, and is found within a week.
    gocardless.mandates.set(old.mandate, "active");
    await sweepEnded(at.house);
    expect(gocardless.mandates.get(old.mandate)).toBe("cancelled");
    const desk = await new Visitor(at).signInAs(treasurer.person);
    expect((await desk.get(paymentsDeskPath)).page).toContain("Found alive on");
  });
});
