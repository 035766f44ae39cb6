import { inTransaction } from "../../platform/act.ts";
import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { listToCollect } from "../money/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { tellEnded, tellSetUp } from "./letters.ts";
import { BEGUN_DAYS, type Method } from "./method.ts";
import {
  endMethodsOf,
  findMethod,
  hasOlder,
  lockMethod,
  lockMethodsOf,
  noteFoundAlive,
  noteReady,
  setMethodState,
} from "./method-store.ts";
import { findProvider } from "./providers/open-provider.ts";
import { type Provider, ProviderSaidNo, type SetUp } from "./providers/provider.ts";

/** One step further, as far as its provider's word goes. Of a provider that is not set up here, nothing moves. */
export async function moveMethod(house: House, id: number): Promise<void> {
  const method = await findMethod(house.database, id);
  const provider = method && findProvider(house, method.provider);
  if (method === undefined || provider === undefined) return;
  if (method.state === "begun" || isLeftBehind(method)) await readBegun(house, provider, method);
  if (method.state === "ending") await end(house, provider, method);
  await inTransaction(house, (tx, now) => useWhenAlone(tx, house, id, now));
}

/** It was ended here before its owner was done at the provider's page. */
const isLeftBehind = ({ state, mandate }: Method): boolean => state === "ended" && mandate === null;

async function readBegun(house: House, provider: Provider, { id, setUp }: Method): Promise<void> {
  if (setUp === null) return;
  const found = await provider.readSetUp(setUp).catch((error: unknown): SetUp => {
    if (!(error instanceof ProviderSaidNo)) throw error;
    return { state: "gone", customer: undefined, mandate: undefined, payment: undefined };
  });
  await inTransaction(house, (tx, now) => noteFound(tx, { id, found, now }));
}

interface Found {
  readonly id: number;
  readonly found: SetUp;
  readonly now: Date;
}

async function noteFound(tx: Tx, { id, found, now }: Found): Promise<void> {
  const method = await lockMethod(tx, id);
  if (method === undefined || !(method.state === "begun" || isLeftBehind(method))) return;
  const { state, customer, mandate } = found;
  if (state === "done" && customer !== undefined && mandate !== undefined) {
    await noteReady(tx, id, { customer, mandate });
    // Nobody waits for it any more: it is not collected from, and must not stay alive at the provider.
    const isWanted = method.state === "begun" && method.personId !== null;
    if (!isWanted) await setMethodState(tx, id, "ending", now);
    else await endOlder(tx, method, now);
    return;
  }
  const isLeft = state === "gone" || method.begunAt < addDays(now, -BEGUN_DAYS);
  if (isLeft && method.state === "begun") await setMethodState(tx, id, "ended", now);
}

/** The newest is what they want; the others are cancelled first. */
async function endOlder(tx: Tx, { id, personId }: Method, now: Date): Promise<void> {
  if (personId !== null) await endMethodsOf(tx, personId, now, id);
}

/** Cancels it, and believes it only when the provider says that it is over. */
async function end(house: House, provider: Provider, { id, mandate }: Method): Promise<void> {
  if (mandate === null) return;
  await provider.end(mandate).catch((error: unknown) => {
    // It is over already, or cannot be ended this way: the next question tells which.
    if (!(error instanceof ProviderSaidNo)) throw error;
  });
  if (await isAlive(provider, mandate)) return;
  await inTransaction(house, async (tx, now) => {
    const method = await lockMethod(tx, id);
    if (method?.state === "ending") await setMethodState(tx, id, "ended", now);
  });
}

/** What the provider knows nothing of is not alive. */
const isAlive = (provider: Provider, mandate: string): Promise<boolean> =>
  provider.isAlive(mandate).catch((error: unknown) => {
    if (error instanceof ProviderSaidNo) return false;
    throw error;
  });

/** A new one is collected from when the provider has confirmed that no older one can be. */
async function useWhenAlone(tx: Tx, house: House, id: number, now: Date): Promise<void> {
  const found = await findMethod(tx, id);
  if (found?.state !== "ready" || found.personId === null) return;
  const { personId, provider } = found;
  await lockMethodsOf(tx, personId);
  const isStill = (await findMethod(tx, id))?.state === "ready";
  if (!isStill || (await hasOlder(tx, personId, id))) return;
  await setMethodState(tx, id, "active", now);
  const rules = await rulesInForce(tx);
  const due = await listToCollect(tx, [personId], { today: dayOf(now), rules });
  await tellSetUp(tx, house, personId, { provider, due: due.get(personId) });
}

/** Its provider has news of a mandate: one that is over is not collected from, and its owner is told how to mend it. */
export async function watchMethod(house: House, { id, mandate, state, provider: name }: Method) {
  const provider = findProvider(house, name);
  if (provider === undefined || mandate === null) return;
  if (state === "ended") return recheckEnded(house, provider, { id, mandate });
  if ((state !== "active" && state !== "ready") || (await isAlive(provider, mandate))) return;
  await inTransaction(house, async (tx, now) => {
    const method = await lockMethod(tx, id);
    if (method === undefined || (method.state !== "active" && method.state !== "ready")) return;
    await setMethodState(tx, id, "ended", now);
    if (method.personId !== null) await tellEnded(tx, house, method.personId, name);
  });
}

/** What was cancelled here lives on there: it is cancelled again, and the treasurer sees it. */
async function recheckEnded(
  house: House,
  provider: Provider,
  { id, mandate }: { readonly id: number; readonly mandate: string },
): Promise<void> {
  if (!(await isAlive(provider, mandate))) return;
  await inTransaction(house, (tx, now) => noteFoundAlive(tx, id, now));
  await moveMethod(house, id);
}
