import type Stripe from "stripe";
import type { ProviderKeys } from "../../../platform/outside/keys.ts";
import { dayOf } from "../../../platform/time/days.ts";
import {
  type About,
  asking,
  type Charge,
  findJson,
  MOST_MILLISECONDS,
  type Provider,
  type ProviderEvent,
  type ProviderState,
  type SetUp,
} from "./provider.ts";

const NAME = "stripe";
const CURRENCY = "gbp";
const FEE = "latest_charge.balance_transaction";

/** Cards through Stripe. Its library is loaded when somebody first needs it. */
export function openStripe(keys: ProviderKeys): Provider {
  let opened: Promise<Stripe> | undefined;
  const client = (): Promise<Stripe> => {
    opened ??= openClient(keys);
    return opened;
  };
  const ask = <Answer>(work: (stripe: Stripe) => Promise<Answer>): Promise<Answer> =>
    asking(NAME, async () => work(await client()));
  return {
    name: NAME,
    begin: ({ key, backTo }) =>
      ask(async (stripe) =>
        begun(
          await stripe.checkout.sessions.create(
            {
              ...{ mode: "setup", currency: CURRENCY, customer_creation: "always" },
              ...{ payment_method_types: ["card"], client_reference_id: key },
              ...{ success_url: backTo, cancel_url: backTo },
            },
            { idempotencyKey: key },
          ),
        ),
      ),
    beginGift: ({ key, backTo, pence, says }) =>
      ask(async (stripe) =>
        begun(
          await stripe.checkout.sessions.create(
            {
              ...{ mode: "payment", payment_method_types: ["card"], client_reference_id: key },
              line_items: [
                {
                  quantity: 1,
                  price_data: {
                    currency: CURRENCY,
                    unit_amount: pence,
                    product_data: { name: says },
                  },
                },
              ],
              payment_intent_data: { metadata: { charge: key } },
              ...{ success_url: backTo, cancel_url: backTo },
            },
            { idempotencyKey: key },
          ),
        ),
      ),
    readSetUp: (setUp) => ask((stripe) => readSession(stripe, setUp)),
    isAlive: (mandate) =>
      ask(async (stripe) => (await stripe.paymentMethods.retrieve(mandate)).customer !== null),
    end: (mandate) =>
      ask(async (stripe) => {
        await stripe.paymentMethods.detach(mandate);
      }),
    charge: (charge) => ask((stripe) => create(stripe, charge)),
    findCharge: ({ key, customer }) =>
      ask(async (stripe) => {
        for await (const intent of stripe.paymentIntents.list({ customer, limit: 100 })) {
          if (intent.metadata?.charge === key) return readPayment(stripe, intent.id);
        }
        return undefined;
      }),
    readPayment: (id) => ask((stripe) => readPayment(stripe, id)),
    refund: ({ key, payment, pence }) =>
      ask(async (stripe) => {
        await stripe.refunds.create(
          { payment_intent: payment, amount: pence },
          { idempotencyKey: key },
        );
      }),
    readWebhook: async (raw, header, now) =>
      readWebhook(await client(), { raw, signature: header("stripe-signature"), now, keys }),
  };
}

async function openClient({ secret, url }: ProviderKeys): Promise<Stripe> {
  const { default: Stripe } = await import("stripe");
  // What did not come through is asked again by a job, with the same key.
  const common = { maxNetworkRetries: 0, timeout: MOST_MILLISECONDS, telemetry: false };
  if (url === undefined) return new Stripe(secret, common);
  const { protocol, hostname, port } = new URL(url);
  return new Stripe(secret, {
    ...common,
    ...{ host: hostname, port, protocol: protocol === "https:" ? "https" : "http" },
  });
}

function begun({ id, url }: Stripe.Checkout.Session) {
  if (!url) throw new Error("a page of Stripe's without an address");
  return { setUp: id, link: url };
}

const idOf = (named: string | { readonly id: string } | null | undefined): string | undefined =>
  typeof named === "string" ? named : (named?.id ?? undefined);

async function readSession(stripe: Stripe, id: string): Promise<SetUp> {
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ["setup_intent"] });
  const { setup_intent: intent } = session;
  const mandate =
    typeof intent === "object" && intent !== null ? idOf(intent.payment_method) : undefined;
  const payment = idOf(session.payment_intent);
  const isDone = session.status === "complete" && (mandate ?? payment) !== undefined;
  const state = isDone ? "done" : session.status === "expired" ? "gone" : "open";
  return { state, customer: idOf(session.customer), mandate, payment };
}

async function create(stripe: Stripe, { key, pence, customer, mandate, says }: Charge) {
  try {
    const intent = await stripe.paymentIntents.create(
      {
        ...{ amount: pence, currency: CURRENCY, customer, payment_method: mandate },
        ...{ payment_method_types: ["card"], off_session: true, confirm: true },
        ...{ description: says, metadata: { charge: key }, expand: [FEE] },
      },
      { idempotencyKey: key },
    );
    return await stateOf(stripe, intent);
  } catch (error) {
    // A card that is declined is an answer: the payment stands there, and says so.
    const id = (error as { readonly payment_intent?: { readonly id?: string } }).payment_intent?.id;
    if (id === undefined) throw error;
    return await readPayment(stripe, id);
  }
}

const readPayment = async (stripe: Stripe, id: string): Promise<ProviderState> =>
  stateOf(stripe, await stripe.paymentIntents.retrieve(id, { expand: [FEE] }));

const UNDER_WAY: readonly Stripe.PaymentIntent.Status[] = ["processing", "requires_capture"];
/** The bank has the money back, or has it until somebody decides. */
const TAKEN: readonly Stripe.Dispute.Status[] = ["needs_response", "under_review", "lost"];

async function stateOf(stripe: Stripe, intent: Stripe.PaymentIntent): Promise<ProviderState> {
  const { id, status, latest_charge: charge } = intent;
  if (status !== "succeeded" || charge === null || typeof charge === "string") {
    const isOpen = UNDER_WAY.includes(status) || status === "succeeded";
    const found = isOpen ? ("under-way" as const) : ("failed" as const);
    return { id, status: found, paidOn: undefined, backPence: 0, feePence: undefined };
  }
  const { balance_transaction: booked } = charge;
  const feePence = typeof booked === "object" && booked !== null ? booked.fee : undefined;
  const disputes = charge.disputed ? await stripe.disputes.list({ payment_intent: id }) : undefined;
  const isTaken = disputes?.data.some((dispute) => TAKEN.includes(dispute.status)) ?? false;
  const isBack = isTaken || charge.amount_refunded >= charge.amount;
  const backPence = isBack ? 0 : charge.amount_refunded;
  const paidOn = dayOf(new Date(charge.created * 1000));
  return { id, status: isBack ? "back" : "paid", paidOn, backPence, feePence };
}

interface Sent {
  readonly raw: Buffer;
  readonly signature: string | undefined;
  readonly now: Date;
  readonly keys: ProviderKeys;
}

const TOLERANCE_SECONDS = 300;

function readWebhook(
  stripe: Stripe,
  { raw, signature, now, keys }: Sent,
): readonly ProviderEvent[] | undefined {
  if (signature === undefined) return undefined;
  const { signature: verifier } = stripe.webhooks;
  if (verifier === null) throw new Error("Stripe's library cannot check a signature here");
  try {
    verifier.verifyHeader(
      ...([
        raw,
        signature,
        keys.webhookSecret,
        TOLERANCE_SECONDS,
        undefined,
        now.getTime(),
      ] as const),
    );
  } catch (error) {
    const { type } = error as { readonly type?: string };
    if (type === "StripeSignatureVerificationError") return undefined;
    throw error;
  }
  return eventOf((findJson(raw) ?? {}) as SentEvent);
}

interface SentEvent {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly data?: { readonly object?: Readonly<Record<string, unknown>> };
}

/** Which field of an event's object names what is to be looked at anew, by how its type begins. */
const FIELDS: readonly (readonly [string, string, About["what"]])[] = [
  ["payment_intent.", "id", "payment"],
  ["charge.", "payment_intent", "payment"],
  ["refund.", "payment_intent", "payment"],
  ["checkout.session.", "id", "set-up"],
  ["payment_method.", "id", "mandate"],
];

function eventOf({ id, type, data }: SentEvent): readonly ProviderEvent[] {
  if (typeof id !== "string" || typeof type !== "string") return [];
  const [, field, what] = FIELDS.find(([begins]) => type.startsWith(begins)) ?? [];
  const named = field === undefined ? undefined : data?.object?.[field];
  const about = what === undefined || typeof named !== "string" ? undefined : { what, id: named };
  return [{ id, kind: type, about }];
}
