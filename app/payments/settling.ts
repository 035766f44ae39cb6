import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import {
  notePartGivenBack,
  noteProviderFee,
  takeBackProviderPayment,
  takeProviderPayment,
} from "../money/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { bookingFor, bookingKey, type Charge, clearingOf, isFailure, nextTryOn } from "./charge.ts";
import { lockCharge, saveSettled } from "./charge-store.ts";
import { tellOfCharge } from "./letters.ts";
import { lockMethod, noteFailure, noteWorks, stopMethod } from "./method-store.ts";
import type { ProviderState } from "./providers/provider.ts";

/**
 * Asks a provider about a payment and writes what it says, while nobody else does: an answer that another one has
 * overtaken cannot be written over it.
 * @param ask undefined: the provider knows nothing of it
 */
export const settleAsking = (
  house: House,
  id: number,
  ask: (charge: Charge, tx: Tx) => Promise<ProviderState | undefined>,
): Promise<void> =>
  inTransaction(house, async (tx, now) => {
    const charge = await lockCharge(tx, id);
    if (charge === undefined) return;
    const state = await ask(charge, tx);
    if (state !== undefined) await settle(tx, house, { charge, state, now });
  });

interface Settling {
  readonly charge: Charge;
  readonly state: ProviderState;
  readonly now: Date;
}

/** What the provider says of a payment becomes what stands here and in the books; the same again changes nothing. */
async function settle(tx: Tx, house: House, { charge, state, now }: Settling): Promise<void> {
  const booked = await book(tx, { charge, state, now });
  const object = state.id === "" ? null : state.id;
  await saveSettled(tx, { id: charge.id, state: state.status, object, ...booked }, now);
  if (charge.methodId !== null && state.status === "paid") await noteWorks(tx, charge.methodId);
  if (isFailure(charge, state)) await noteFailed(tx, house, { charge, state, now });
  const isBackNow = state.status === "back" && charge.state !== "back";
  if (charge.refundKey !== null && charge.refundTells && isBackNow)
    await tellOfCharge(tx, house, charge, { kind: "refunded" });
}

async function book(
  tx: Tx,
  { charge, state, now }: Settling,
): Promise<{ times: number; isBooked: boolean; backPence: number }> {
  const account = clearingOf(charge.provider);
  const named = { ...charge, object: charge.object ?? state.id };
  const { times, isBooked, pence, isGift, backPence } = charge;
  const today = dayOf(now);
  const paidOn = paidOnOf(charge, state, today);
  const booking = bookingFor(charge, state);
  if (state.status === "paid" && state.feePence !== undefined && state.feePence > 0) {
    await noteProviderFee(tx, { account, key: state.id, on: paidOn, pence: state.feePence }, now);
  }
  if (booking === "take") {
    const key = bookingKey(named, times + 1);
    const personId = charge.personId ?? undefined;
    await takeProviderPayment(tx, { account, key, on: paidOn, pence, personId, isGift }, now);
    return { times: times + 1, isBooked: true, backPence: 0 };
  }
  if (booking === "take-back") {
    const key = bookingKey(named, times);
    await takeBackProviderPayment(tx, { account, key, on: today }, now);
    // The parts that went back before are within the whole.
    const parts = { account, key: `${key}:parts`, on: today, pence: -backPence };
    if (backPence > 0) await notePartGivenBack(tx, parts, now);
    return { times, isBooked: false, backPence: 0 };
  }
  if (booking === "part-back") {
    const part = state.backPence - backPence;
    const key = `${bookingKey(named, times)}:part:${state.backPence}`;
    await notePartGivenBack(tx, { account, key, on: today, pence: part }, now);
  }
  return { times, isBooked, backPence: Math.max(backPence, state.backPence) };
}

/** The provider's day, within those on which it can have been: it was asked for before, and tomorrow has not come. */
function paidOnOf({ madeAt }: Charge, { paidOn }: ProviderState, today: Day): Day {
  const made = dayOf(madeAt);
  if (paidOn === undefined || paidOn > today) return today;
  return paidOn < made ? made : paidOn;
}

/** It is tried again some days later, a few times; then nothing more is collected until its owner has mended it. */
async function noteFailed(tx: Tx, house: House, { charge, state, now }: Settling): Promise<void> {
  const method = charge.methodId === null ? undefined : await lockMethod(tx, charge.methodId);
  // Whoever has ended it, or has another by now, hears nothing of what became of the old one.
  if (method === undefined || method.state !== "active") return;
  const rules = await rulesInForce(tx);
  const failures = await noteFailure(tx, method.id);
  // Money that the payer's bank has taken back was an objection, and no empty account.
  const isOver = failures >= rules.duesFailures || state.status === "back";
  if (isOver) await stopMethod(tx, method.id, now);
  const again = nextTryOn(dayOf(now), rules);
  await tellOfCharge(tx, house, charge, isOver ? { kind: "stopped" } : { kind: "failed", again });
}
