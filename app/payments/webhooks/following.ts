import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { noteProviderFee } from "../../money/door.ts";
import { clearingOf } from "../charge.ts";
import { findCharge, findChargeOf } from "../charge-store.ts";
import { inTurns } from "../in-turns.ts";
import { findMethodOf } from "../method-store.ts";
import { moveMethod, watchMethod } from "../methods.ts";
import { findProvider } from "../providers/open-provider.ts";
import { type Provider, ProviderSaidNo, type ProviderState } from "../providers/provider.ts";
import { settleAsking } from "../settling.ts";
import { listToFollow, noteFollowed, type ToFollow } from "./event-store.ts";

const MOST = 500;

/** Looks at each thing that events speak of, as its provider has it now: whatever they said, and in whatever order. */
export async function followEvents(house: House, stopping?: AbortSignal): Promise<void> {
  let isDone = false;
  while (!isDone && stopping?.aborted !== true) {
    const things = await listToFollow(house.database, MOST);
    let followed = 0;
    const work = async (thing: ToFollow) => {
      const provider = findProvider(house, thing.provider);
      if (provider === undefined) return;
      await follow(house, provider, thing).catch((error: unknown) => {
        // Signed, and of something that is not there: of another system's account, or long gone.
        if (!(error instanceof ProviderSaidNo)) throw error;
      });
      await noteFollowed(house.database, thing, house.clock.now());
      followed += 1;
    };
    await inTurns(house, things, work, stopping);
    isDone = things.length < MOST || followed === 0;
  }
}

async function follow(house: House, provider: Provider, { what, id }: ToFollow): Promise<void> {
  const { database: db } = house;
  if (what === "payment") {
    const charge = await findChargeOf(db, provider.name, "object", id);
    if (charge !== undefined) await settleAsking(house, charge, () => provider.readPayment(id));
  } else if (what === "mandate") {
    const method = await findMethodOf(db, provider.name, "mandate", id);
    if (method !== undefined) await watchMethod(house, method);
  } else if (what === "set-up") {
    const method = await findMethodOf(db, provider.name, "set_up", id);
    const gift = await findChargeOf(db, provider.name, "set_up", id);
    if (method !== undefined) await moveMethod(house, method.id);
    if (gift !== undefined) await followGift(house, gift);
  } else await noteFees(house, provider, id);
}

async function noteFees(house: House, provider: Provider, payout: string): Promise<void> {
  const pence = (await provider.readPayoutFee?.(payout)) ?? 0;
  if (pence <= 0) return;
  const account = clearingOf(provider.name);
  await inTransaction(house, (tx, now) =>
    noteProviderFee(tx, { account, key: payout, on: dayOf(now), pence }, now),
  );
}

const GONE: ProviderState = {
  ...{ id: "", status: "failed", paidOn: undefined, backPence: 0, feePence: undefined },
};

/** A gift that somebody began at the provider's page: done, not yet, or left. */
export async function followGift(house: House, id: number): Promise<void> {
  const gift = await findCharge(house.database, id);
  const provider = gift && findProvider(house, gift.provider);
  if (provider === undefined || !gift?.isGift || gift.setUp === null) return;
  const { state, payment } = await provider.readSetUp(gift.setUp);
  if (payment === undefined && state !== "gone") return;
  await settleAsking(house, id, async (charge) => {
    const object = charge.object ?? payment;
    return object === undefined ? GONE : provider.readPayment(object);
  });
}
