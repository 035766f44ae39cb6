import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { newId } from "../../platform/ids.ts";
import { dayOf } from "../../platform/time/days.ts";
import { listToCollect } from "../money/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { type Charge, isTimeToCollect } from "./charge.ts";
import {
  addCharge,
  findCharge,
  lastCollected,
  listRefundsToSend,
  listToSend,
  noteRefundSent,
  noteTry,
} from "./charge-store.ts";
import { inTurns } from "./in-turns.ts";
import type { Method } from "./method.ts";
import { findMethod, listActiveMethods } from "./method-store.ts";
import { findProvider, providersHere } from "./providers/open-provider.ts";
import {
  type Provider,
  type Charge as ProviderCharge,
  ProviderSaidNo,
  type ProviderState,
} from "./providers/provider.ts";
import { settleAsking } from "./settling.ts";

const A_SLICE = 500;

/** Collects each due when it falls: written down first, then asked for, then written what came of it. */
export async function collectDues(house: House, stopping?: AbortSignal): Promise<void> {
  if (providersHere(house).length === 0) return;
  await writeDues(house);
  await sendCharges(house, stopping);
}

/** Everything that is due is written down with a key of its own, before any provider hears of it. */
export async function writeDues(house: House): Promise<void> {
  let after = 0;
  let isDone = false;
  while (!isDone) {
    const methods = await inTransaction(house, (tx, now) => writeSlice(tx, house, after, now));
    after = methods.at(-1)?.id ?? after;
    isDone = methods.length < A_SLICE;
  }
}

async function writeSlice(
  tx: Tx,
  house: House,
  after: number,
  now: Date,
): Promise<readonly Method[]> {
  const methods = await listActiveMethods(tx, { after, most: A_SLICE });
  const people = methods.flatMap(({ personId }) => personId ?? []);
  const rules = await rulesInForce(tx);
  const today = dayOf(now);
  const due = await listToCollect(tx, people, { today, rules });
  const last = await lastCollected(tx, people);
  for (const { id: methodId, personId, provider, failures } of methods) {
    if (personId === null || findProvider(house, provider) === undefined) continue;
    const { first, pence } = due.get(personId) ?? {};
    if (first === undefined || pence === undefined) continue;
    const { paidAt = null, failedAt = null } = last.get(personId) ?? {};
    const paidOn = paidAt === null ? undefined : dayOf(paidAt);
    const failedOn = failures === 0 || failedAt === null ? undefined : dayOf(failedAt);
    if (!isTimeToCollect({ first, today, paidOn, failedOn }, rules)) continue;
    const charge = { personId, methodId, provider, isGift: false, dueOn: first, pence };
    await addCharge(tx, { ...charge, key: newId() }, now);
  }
  return methods;
}

/** Sends what is written, and takes up again what a process that died has left: with the same key. */
export async function sendCharges(house: House, stopping?: AbortSignal): Promise<void> {
  let after = 0;
  let isDone = false;
  while (!isDone && stopping?.aborted !== true) {
    const charges = await listToSend(house.database, after);
    await inTurns(house, charges, (charge) => sendOne(house, charge), stopping);
    after = charges.at(-1)?.id ?? after;
    isDone = charges.length === 0;
  }
}

const FAILED: ProviderState = {
  ...{ id: "", status: "failed", paidOn: undefined, backPence: 0, feePence: undefined },
};

async function sendOne(house: House, { id, provider: name }: Charge): Promise<void> {
  const provider = findProvider(house, name);
  if (provider === undefined) return;
  // For whoever takes it up where this process dies: it may have come there.
  await inTransaction(house, (tx) => noteTry(tx, id));
  await settleAsking(house, id, async (charge, tx) => {
    if (charge.state !== "written" || charge.methodId === null) return undefined;
    const method = await findMethod(tx, charge.methodId);
    const { customer = null, mandate = null } = method ?? {};
    if (customer === null || mandate === null) return FAILED;
    const { key, pence } = charge;
    const asked = { key, pence, customer, mandate, says: house.partyName };
    const isBefore = charge.tries > 1;
    return askFor(provider, asked, { isBefore, mayStill: method?.state === "active" });
  });
}

interface Asking {
  /** It was sent before, and no answer is known. */
  readonly isBefore: boolean;
  readonly mayStill: boolean;
}

/**
 * A key is good for some days at a provider; what it knows of a payment is good for ever. So what was sent before is
 * looked for first.
 */
async function askFor(
  provider: Provider,
  asked: ProviderCharge,
  { isBefore, mayStill }: Asking,
): Promise<ProviderState> {
  try {
    const there = isBefore ? await provider.findCharge(asked) : undefined;
    if (there !== undefined) return there;
    return mayStill ? await provider.charge(asked) : FAILED;
  } catch (error) {
    if (error instanceof ProviderSaidNo) return FAILED;
    throw error;
  }
}

/** Sends back what two keys have said goes back; each once, by its key. */
export async function sendRefunds(house: House): Promise<void> {
  await inTurns(house, await listRefundsToSend(house.database), async (id) => {
    const charge = await findCharge(house.database, id);
    const provider = charge && findProvider(house, charge.provider);
    if (provider === undefined || !charge?.object || charge.refundKey === null) return;
    const { object: payment, pence, refundKey: key } = charge;
    let isRefused = false;
    await provider.refund({ key, payment, pence }).catch((error: unknown) => {
      // It went back already, or cannot: what the provider says of the payment tells which.
      if (!(error instanceof ProviderSaidNo)) throw error;
      isRefused = true;
    });
    await inTransaction(house, (tx, now) => noteRefundSent(tx, { id, isRefused }, now));
    await settleAsking(house, id, () => provider.readPayment(payment));
  });
}
