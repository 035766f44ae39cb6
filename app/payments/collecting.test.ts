import { describe, expect, it } from "vitest";
import { perform } from "../../platform/act.ts";
import { postedTo } from "../../testing/letters.ts";
import { aMember } from "../../testing/people.ts";
import { Visitor } from "../../testing/visit.ts";
import { checkLedger } from "../money/door.ts";
import { endDues } from "../money/dues/acts/end-dues.ts";
import { payingPath } from "./addresses.ts";
import { collectDues } from "./collecting.ts";
import { askForWhatWaits, keepUp } from "./jobs.ts";
import { findMethod, listMethodsOf } from "./method-store.ts";
import { moveMethod } from "./methods.ts";
import { passing } from "./testing/passing.ts";
import { begins, calls, choosesDues, setsUp, twoProviders } from "./testing/two-providers.ts";

const paying = twoProviders();
const { at, gocardless, stripe } = paying;
const { today, pass, untilOf, chargesOf, fallsDue, balance } = passing(paying);
const db = () => at.house.database;

describe("collecting", () => {
  it("renews by money that has come, and by nothing else (cases 1 and 2)", async () => {
    const dee = await aMember(at.house, { name: "Dee Lloyd" });
    await setsUp(paying, dee, "gocardless");
    await collectDues(at.house);
    expect(await chargesOf(dee)).toEqual([]);
    await fallsDue(dee);
    const before = await untilOf(dee);
    await collectDues(at.house);
    await collectDues(at.house);
    const [charge, ...more] = await chargesOf(dee);
    expect(more).toEqual([]);
    expect(charge).toMatchObject({ state: "under-way", pence: 500 });
    expect(await untilOf(dee)).toBe(before);
    gocardless.setAll("confirmed");
    pass(2);
    await askForWhatWaits(at.house);
    expect((await chargesOf(dee))[0]?.state).toBe("paid");
    expect((await untilOf(dee)) ?? "").toMatch(/^20\d\d-/);
    expect((await untilOf(dee)) ?? "").not.toBe(before);
    // What failed renews nothing, and takes nothing that was paid for.
    const until = await untilOf(dee);
    pass(32);
    await collectDues(at.house);
    const [second] = await chargesOf(dee);
    const failing = gocardless.payments.get(second?.object ?? "");
    if (failing === undefined) throw new Error("nothing was collected");
    failing.status = "failed";
    pass(2);
    await askForWhatWaits(at.house);
    expect((await chargesOf(dee))[0]?.state).toBe("failed");
    expect(await untilOf(dee)).toBe(until);
    expect((await checkLedger(db())).faults).toEqual([]);
  });

  it("of a payment that fails late takes the money back out of the books (case 7)", async () => {
    const eli = await aMember(at.house, { name: "Eli Grant" });
    const { mandate } = await setsUp(paying, eli, "gocardless");
    await fallsDue(eli);
    const before = await untilOf(eli);
    await collectDues(at.house);
    const payment = [...gocardless.payments.values()].find((one) => one.mandate === mandate);
    if (payment === undefined) throw new Error("nothing was collected");
    const [held, dues] = [await balance("clearing-gocardless"), await balance("dues")];
    const tells = async (status: string) => {
      payment.status = status;
      const event = gocardless.event("payments", status, { payment: payment.id });
      const answer = await calls(paying, "gocardless", gocardless.webhook([event]));
      expect(answer.status).toBe(204);
      await keepUp(at.house);
    };
    await tells("paid_out");
    const paidTo = await untilOf(eli);
    expect(paidTo).not.toBe(before);
    expect(await balance("clearing-gocardless")).toBe(held + 500);
    await tells("failed");
    expect(await untilOf(eli)).toBe(before);
    expect(await balance("clearing-gocardless")).toBe(held);
    expect(await balance("dues")).toBe(dues);
    // The provider's own retry gets it after all, and the payer's bank takes it back a year later.
    await tells("confirmed");
    expect(await untilOf(eli)).toBe(paidTo);
    pass(366);
    await tells("charged_back");
    expect(await untilOf(eli)).toBe(before);
    expect(await balance("clearing-gocardless")).toBe(held);
    expect((await checkLedger(db())).faults).toEqual([]);
    // Their bank has said no for them: nothing is collected until they say otherwise.
    pass(30);
    await collectDues(at.house);
    expect((await chargesOf(eli)).length).toBe(1);
  });

  it("stops after the rulebook's number of failures, tells why with one link, and never jumps ahead (case 5)", async () => {
    const fay = await aMember(at.house, { name: "Fay Ross" });
    await setsUp(paying, fay, "stripe");
    await fallsDue(fay);
    const until = await untilOf(fay);
    stripe.declines = true;
    for (let day = 0; day < 30; day += 1) {
      await collectDues(at.house);
      pass(1);
    }
    const failed = await chargesOf(fay);
    expect(failed.map(({ state }) => state)).toEqual(["failed", "failed", "failed"]);
    expect(await untilOf(fay)).toBe(until);
    const letters = (await postedTo(at.house, fay.personId)).filter(({ subject }) =>
      subject.includes("did not come"),
    );
    expect(letters).toHaveLength(3);
    expect(letters[0]?.body).toContain("we try again on");
    expect(letters[2]?.subject).toContain("stopped trying");
    expect(letters[2]?.body.match(/http/g)).toHaveLength(1);
    expect(letters[2]?.body).toContain(`http://party.test${payingPath}`);
    const own = await new Visitor(at).signInAs(fay);
    expect((await own.get(payingPath)).page).toContain("so nothing more is collected");
    // Mended: one payment, of today, and none for the time between.
    stripe.declines = false;
    await begins(paying, fay, "stripe");
    stripe.finish();
    const [fresh] = await listMethodsOf(db(), fay.personId);
    await moveMethod(at.house, fresh?.id ?? 0);
    await keepUp(at.house);
    await keepUp(at.house);
    await collectDues(at.house);
    await collectDues(at.house);
    const paid = (await chargesOf(fay)).filter(({ state }) => state === "paid");
    expect(paid.map(({ pence, dueOn }) => [pence, dueOn])).toEqual([[500, today()]]);
  });

  it("takes a charge that was taken and answered with a 500 up again by its key, once", async () => {
    const gwen = await aMember(at.house, { name: "Gwen Tudor" });
    const hal = await aMember(at.house, { name: "Hal Smith" });
    const direct = await setsUp(paying, gwen, "gocardless");
    await setsUp(paying, hal, "stripe");
    await fallsDue(gwen);
    await fallsDue(hal);
    for (const mood of ["down-after", "nonsense-after", "down-before"] as const) {
      gocardless.moods.push(mood);
      stripe.moods.push(mood);
      await collectDues(at.house);
      gocardless.moods.length = 0;
      stripe.moods.length = 0;
    }
    await collectDues(at.house);
    const ofGwen = [...gocardless.payments.values()].filter(
      ({ mandate }) => mandate === direct.mandate,
    );
    expect(ofGwen).toHaveLength(1);
    const [charge, ...more] = await chargesOf(hal);
    expect(more).toEqual([]);
    expect(charge?.state).toBe("paid");
    const taken = [...stripe.intents.values()].filter(
      ({ metadata }) => metadata.charge === charge?.key,
    );
    expect(taken).toHaveLength(1);
    expect(JSON.stringify(at.logged)).not.toContain(stripe.secret);
    expect(JSON.stringify(at.logged)).not.toContain(gocardless.secret);
  });

  it("ends with the dues, for good, and asks for nothing of the time between (case 12)", async () => {
    const ivy = await aMember(at.house, { name: "Ivy Cole" });
    const { id, mandate } = await setsUp(paying, ivy, "gocardless");
    await perform(at.house, endDues, {}, { actor: ivy });
    await keepUp(at.house);
    expect((await findMethod(db(), id))?.state).toBe("ended");
    expect(gocardless.mandates.get(mandate)).toBe("cancelled");
    await fallsDue(ivy);
    pass(90);
    await collectDues(at.house);
    expect(await chargesOf(ivy)).toEqual([]);
  });

  it("never uses what was finished at the provider after it was stopped here", async () => {
    const jo = await aMember(at.house, { name: "Jo Bell" });
    await choosesDues(paying, jo);
    const id = await begins(paying, jo, "gocardless");
    const own = await new Visitor(at).signInAs(jo);
    await own.fill(payingPath, {}, "/payments/own/stop");
    expect((await findMethod(db(), id))?.state).toBe("ended");
    const mandate = gocardless.finish();
    await moveMethod(at.house, id);
    await keepUp(at.house);
    expect(gocardless.mandates.get(mandate)).toBe("cancelled");
    expect((await findMethod(db(), id))?.state).toBe("ended");
  });

  it("forgets who somebody was, and cancels what they had all the same", async () => {
    const kit = await aMember(at.house, { name: "Kit Webb" });
    const { id, mandate } = await setsUp(paying, kit, "stripe");
    await at.house.database
      .transaction()
      .execute((tx) => at.house.forget(tx, kit.personId, at.clock.now()));
    await keepUp(at.house);
    expect(stripe.methods.get(mandate)).toBeNull();
    expect(await findMethod(db(), id)).toMatchObject({ personId: null, state: "ended" });
  });
});
