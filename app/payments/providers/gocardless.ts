import type { GoCardlessClient, Mandate, Payment } from "gocardless-nodejs";
import type { ProviderKeys } from "../../../platform/outside/keys.ts";
import type { Day } from "../../../platform/time/days.ts";
import {
  type About,
  asking,
  type Charge,
  findJson,
  type Provider,
  type ProviderEvent,
  type ProviderState,
} from "./provider.ts";

const NAME = "gocardless";

/** Direct debits through GoCardless. Its library is loaded when somebody first needs it. */
export function openGoCardless(keys: ProviderKeys): Provider {
  let opened: Promise<GoCardlessClient> | undefined;
  const ask = <Answer>(work: (client: GoCardlessClient) => Promise<Answer>): Promise<Answer> =>
    asking(NAME, async () => {
      opened ??= openClient(keys);
      return work(await opened);
    });
  return {
    name: NAME,
    begin: ({ key, backTo }) => ask((client) => begin(client, key, backTo)),
    readSetUp: (setUp) =>
      ask(async (client) => {
        const { status, links } = await client.billingRequests.find(setUp);
        const mandate = links?.mandate_request_mandate ?? undefined;
        const customer = links?.customer ?? undefined;
        const isDone = status === "fulfilled" && mandate !== undefined;
        const isOver = status === "cancelled";
        const state = isDone ? "done" : isOver ? "gone" : "open";
        return { state, customer, mandate, payment: undefined };
      }),
    isAlive: (mandate) =>
      ask(async (client) => isAlive((await client.mandates.find(mandate)).status)),
    end: (mandate) =>
      ask(async (client) => {
        await client.mandates.cancel(mandate, {});
      }),
    charge: (charge) => ask(async (client) => stateOf(await create(client, charge))),
    findCharge: ({ key, mandate }) =>
      ask(async (client) => {
        for await (const payment of client.payments.all({ mandate, limit: 500 })) {
          if (payment.metadata?.charge === key) return stateOf(payment);
        }
        return undefined;
      }),
    readPayment: (id) => ask(async (client) => stateOf(await client.payments.find(id))),
    refund: ({ key, payment, pence }) =>
      ask(async (client) => {
        await client.refunds.create(
          { amount: pence, total_amount_confirmation: pence, links: { payment } },
          key,
        );
      }),
    readPayoutFee: (payout) =>
      ask(async (client) => Number((await client.payouts.find(payout)).deducted_fees ?? 0)),
    readWebhook: (raw, header) => readWebhook(raw, header("webhook-signature"), keys),
  };
}

async function openClient({ secret, url }: ProviderKeys): Promise<GoCardlessClient> {
  const { GoCardlessClient, Environments } = await import("gocardless-nodejs");
  // Its tokens begin with the name of what they are for.
  const isSandbox = secret.startsWith("sandbox");
  const client = new GoCardlessClient(
    secret,
    isSandbox ? Environments.Sandbox : Environments.Live,
    {},
  );
  // The library has no setting for its address: this is how its own tests reach another.
  if (url !== undefined)
    Object.assign((client as unknown as { _api: object })._api, { _baseUrl: url });
  return client;
}

async function begin(client: GoCardlessClient, key: string, backTo: string) {
  const { id } = await client.billingRequests.create(
    { mandate_request: { scheme: "bacs", currency: "GBP" }, metadata: { method: key } },
    key,
  );
  const flow = await client.billingRequestFlows.create(
    { redirect_uri: backTo, exit_uri: backTo, links: { billing_request: id ?? "" } },
    `${key}-flow`,
  );
  if (id === undefined || !flow.authorisation_url) throw new Error("a flow without an address");
  return { setUp: id, link: flow.authorisation_url };
}

/** On the payer's statement it is 10 signs long at most, and it is left to the scheme: some refuse a reference. */
const create = (client: GoCardlessClient, { key, pence, mandate, says }: Charge) =>
  client.payments.create(
    {
      ...{ amount: pence, currency: "GBP", description: says, retry_if_possible: false },
      ...{ links: { mandate }, metadata: { charge: key } },
    },
    key,
  );

const ALIVE: readonly Mandate["status"][] = [
  "pending_customer_approval",
  "pending_submission",
  "submitted",
  "active",
];
const isAlive = (status: Mandate["status"]): boolean => ALIVE.includes(status);

const STATUS: Readonly<Record<NonNullable<Payment["status"]>, ProviderState["status"]>> = {
  pending_customer_approval: "under-way",
  pending_submission: "under-way",
  submitted: "under-way",
  confirmed: "paid",
  paid_out: "paid",
  cancelled: "failed",
  customer_approval_denied: "failed",
  failed: "failed",
  charged_back: "back",
};

function stateOf({ id, status, amount, amount_refunded, charge_date }: Payment): ProviderState {
  const back = Number(amount_refunded ?? 0);
  const found = status === undefined ? "under-way" : STATUS[status];
  const isBack = found === "paid" && back > 0 && back >= Number(amount);
  return {
    id: id ?? "",
    status: isBack ? "back" : found,
    paidOn: found === "paid" ? ((charge_date ?? undefined) as Day | undefined) : undefined,
    backPence: found === "paid" && !isBack ? back : 0,
    feePence: undefined,
  };
}

interface SentEvent {
  readonly id?: unknown;
  readonly resource_type?: unknown;
  readonly action?: unknown;
  readonly links?: Readonly<Record<string, unknown>>;
}

async function readWebhook(
  raw: Buffer,
  signature: string | undefined,
  { webhookSecret }: ProviderKeys,
): Promise<readonly ProviderEvent[] | undefined> {
  if (signature === undefined) return undefined;
  const { verifySignature, InvalidSignatureError } = await import("gocardless-nodejs/webhooks");
  try {
    verifySignature(raw, webhookSecret, signature);
  } catch (error) {
    if (error instanceof InvalidSignatureError) return undefined;
    throw error;
  }
  const { events } = (findJson(raw) ?? {}) as { readonly events?: unknown };
  return Array.isArray(events) ? events.flatMap(eventOf) : [];
}

/** Which of an event's links names what is to be looked at anew. */
const LINKS: Readonly<Record<string, readonly [string, About["what"]]>> = {
  payments: ["payment", "payment"],
  refunds: ["payment", "payment"],
  mandates: ["mandate", "mandate"],
  billing_requests: ["billing_request", "set-up"],
  payouts: ["payout", "payout"],
};

function eventOf(sent: SentEvent | null): readonly ProviderEvent[] {
  const { id, resource_type, action, links } = sent ?? {};
  if (typeof id !== "string") return [];
  const [link, what] = LINKS[String(resource_type)] ?? [];
  const named = link === undefined ? undefined : links?.[link];
  const about = what === undefined || typeof named !== "string" ? undefined : { what, id: named };
  return [{ id, kind: `${String(resource_type)}.${String(action)}`, about }];
}
