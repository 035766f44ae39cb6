import { inTransaction, type PerformOptions, perform } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal, refuse } from "../../platform/refusal.ts";
import { begin } from "./acts/begin.ts";
import { give } from "./acts/give.ts";
import { cameBackPath, giftCameBackPath } from "./addresses.ts";
import { listChargesOf, noteGiftBegun } from "./charge-store.ts";
import { listMethodsOf, noteBegun } from "./method-store.ts";
import { findProvider } from "./providers/open-provider.ts";
import { ProviderAway, ProviderSaidNo } from "./providers/provider.ts";
import { refusals } from "./words.ts";

/** The act, and then the provider's page for it: no transaction waits for a provider that somebody waits for. */
export async function beginAtProvider(house: House, input: unknown, options: PerformOptions) {
  const begun = await perform(house, begin, input, options);
  if (isRefusal(begun) || typeof begun === "symbol") return begun;
  const methods = await listMethodsOf(house.database, begun.personId);
  const method = methods.find(({ key }) => key === begun.key);
  const provider = findProvider(house, begun.provider);
  if (method === undefined || provider === undefined) return begun;
  return unlessAway(begun, async () => {
    const backTo = house.url + cameBackPath(method.id);
    const page = await provider.begin({ key: method.key, backTo });
    await inTransaction(house, (tx) => noteBegun(tx, method.id, page));
  });
}

/** The same of one gift by card. */
export async function beginGift(house: House, input: unknown, options: PerformOptions) {
  const begun = await perform(house, give, input, options);
  if (isRefusal(begun) || typeof begun === "symbol") return begun;
  const gifts = await listChargesOf(house.database, begun.personId);
  const gift = gifts.find(({ key }) => key === begun.key);
  const provider = findProvider(house, begun.provider);
  if (gift === undefined || provider?.beginGift === undefined) return begun;
  const { id, key, pence } = gift;
  const started = await unlessAway(begun, async () => {
    const backTo = house.url + giftCameBackPath(id);
    const page = await provider.beginGift?.({ key, pence, backTo, says: house.partyName });
    if (page !== undefined) await inTransaction(house, (tx) => noteGiftBegun(tx, id, page));
  });
  return isRefusal(started) ? started : { ...begun, id };
}

/** The provider's silence is no fault of whoever asks: they are told to try again. */
async function unlessAway<Begun>(begun: Begun, work: () => Promise<void>) {
  try {
    await work();
    return begun;
  } catch (error) {
    if (!(error instanceof ProviderAway || error instanceof ProviderSaidNo)) throw error;
    return refuse("away", refusals.refuse.away);
  }
}
