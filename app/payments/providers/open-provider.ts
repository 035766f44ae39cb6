import type { House } from "../../../platform/house.ts";
import type { PaymentKeys } from "../../../platform/outside/keys.ts";
import { openGoCardless } from "./gocardless.ts";
import { PROVIDERS, type Provider, type ProviderName } from "./provider.ts";
import { openStripe } from "./stripe.ts";

const OPENED = new WeakMap<PaymentKeys, Map<ProviderName, Provider>>();

const OPEN = { gocardless: openGoCardless, stripe: openStripe } as const;

/** The provider of that name; undefined where the operator has set up none. */
export function findProvider(
  { payments }: Pick<House, "payments">,
  name: ProviderName,
): Provider | undefined {
  const keys = payments[name];
  if (keys === undefined) return undefined;
  const opened = OPENED.get(payments) ?? new Map<ProviderName, Provider>();
  OPENED.set(payments, opened);
  const provider = opened.get(name) ?? OPEN[name](keys);
  opened.set(name, provider);
  return provider;
}

export const providersHere = ({ payments }: Pick<House, "payments">): readonly ProviderName[] =>
  PROVIDERS.filter((name) => payments[name] !== undefined);
