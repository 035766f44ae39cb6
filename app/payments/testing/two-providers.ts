import { afterAll, beforeAll } from "vitest";
import { inTransaction, perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import { aHouse, PARTY_URL, type TestHouse } from "../../../testing/a-house.ts";
import { setDues } from "../../money/dues/acts/set-dues.ts";
import { setRule } from "../../rulebook/door.ts";
import { webhookPath } from "../addresses.ts";
import { beginAtProvider } from "../beginning.ts";
import { keepUp } from "../jobs.ts";
import { listMethodsOf } from "../method-store.ts";
import { moveMethod } from "../methods.ts";
import type { ProviderName } from "../providers/provider.ts";
import { FakeGoCardless } from "./fake-gocardless.ts";
import { FakeStripe } from "./fake-stripe.ts";

export interface Paying {
  readonly at: TestHouse;
  readonly gocardless: FakeGoCardless;
  readonly stripe: FakeStripe;
}

/** A party that collects £5 a month by direct debit and card, with both providers on this machine. */
export function twoProviders(): Paying {
  const gocardless = new FakeGoCardless();
  const stripe = new FakeStripe();
  const payments: { gocardless?: FakeGoCardless["keys"]; stripe?: FakeStripe["keys"] } = {};
  beforeAll(async () => {
    await Promise.all([gocardless.open(), stripe.open()]);
    Object.assign(payments, { gocardless: gocardless.keys, stripe: stripe.keys });
  });
  afterAll(() => Promise.all([gocardless.close(), stripe.close()]));
  const at = aHouse({ payments });
  beforeAll(() =>
    inTransaction(at.house, (tx, now) =>
      setRule(tx, { name: "duesStandard", number: 500, setBy: "a ballot" }, now),
    ),
  );
  return { at, gocardless, stripe };
}

export async function choosesDues({ at }: Paying, actor: Person): Promise<void> {
  const chosen = await perform(at.house, setDues, { rate: "standard", every: "month" }, { actor });
  if (isRefusal(chosen)) throw new Error(chosen.says);
}

/** Chooses dues and sets a way to pay them up, as far as the provider's page. Answers its number here. */
export async function begins(
  { at }: Paying,
  actor: Person,
  provider: ProviderName,
): Promise<number> {
  const begun = await beginAtProvider(at.house, { provider }, { actor });
  if (isRefusal(begun)) throw new Error(begun.says);
  const [method] = await listMethodsOf(at.house.database, actor.personId);
  if (method === undefined) throw new Error("nothing was begun");
  return method.id;
}

/** The same, and finishes it there. Answers the provider's name for it. */
export async function setsUp(paying: Paying, actor: Person, provider: ProviderName) {
  await choosesDues(paying, actor);
  const id = await begins(paying, actor, provider);
  const mandate = paying[provider].finish();
  await moveMethod(paying.at.house, id);
  await keepUp(paying.at.house);
  return { id, mandate };
}

/** What a provider calls. */
export async function calls(
  { at }: Paying,
  provider: ProviderName | string,
  { body, headers }: { readonly body: string; readonly headers: Readonly<Record<string, string>> },
): Promise<Response> {
  return at.app.request(PARTY_URL + webhookPath(provider), {
    method: "POST",
    body,
    headers: { "content-type": "application/json", ...headers },
  });
}
