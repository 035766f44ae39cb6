import Stripe from "stripe";
import { type Asked, FakeServer, type Said } from "./fake-server.ts";

interface FakeIntent {
  readonly id: string;
  readonly key: string;
  readonly amount: number;
  readonly customer: string | null;
  readonly metadata: { charge: string };
  status: string;
  created: number;
  refunded: number;
  /** Of a dispute. */
  dispute: string | undefined;
}

interface FakeSession {
  readonly id: string;
  readonly mode: string;
  readonly sent: URLSearchParams;
  status: "open" | "complete" | "expired";
  customer: string | null;
  method: string | null;
  intent: string | null;
}

const FEE = 20;
const ok = (body: unknown): Said => ({ status: 200, body });
const list = (data: readonly unknown[]): Said => ok({ object: "list", data, has_more: false });
const missing: Said = {
  status: 404,
  body: { error: { type: "invalid_request_error", code: "resource_missing", message: "none" } },
};

/** Stripe as far as this room asks it. */
export class FakeStripe extends FakeServer {
  readonly secret = "sk_test_secret";
  readonly webhookSecret = "whsec_secret";
  readonly intents = new Map<string, FakeIntent>();
  readonly sessions = new Map<string, FakeSession>();
  readonly methods = new Map<string, string | null>();
  readonly refunds = new Map<string, string>();
  /** What was answered to a key: the same again is answered the same. */
  readonly #answers = new Map<string, Said>();
  /** Cards that are declined from now on. */
  declines = false;
  losesCancellations = false;
  today = "2027-03-01";

  get keys() {
    return { secret: this.secret, webhookSecret: this.webhookSecret, url: this.url };
  }

  /** Somebody finishes the newest page of it. Answers the card, or of a gift the payment. */
  finish(id = [...this.sessions.keys()].at(-1) ?? ""): string {
    const session = this.sessions.get(id);
    if (session === undefined) throw new Error("there is no such page");
    session.status = "complete";
    if (session.mode === "payment") {
      const amount = Number(session.sent.get("line_items[0][price_data][unit_amount]"));
      const charge = session.sent.get("payment_intent_data[metadata][charge]") ?? "";
      session.intent = this.#intend({ key: id, amount, customer: null, charge }).id;
      return session.intent;
    }
    session.customer = this.name("cus_");
    session.method = this.name("pm_");
    this.methods.set(session.method, session.customer);
    return session.method;
  }

  webhook(event: unknown, now: Date): { body: string; headers: Record<string, string> } {
    const body = JSON.stringify(event);
    const timestamp = Math.floor(now.getTime() / 1000);
    const secret = this.webhookSecret;
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload: body,
      secret,
      timestamp,
    });
    return { body, headers: { "stripe-signature": signature } };
  }

  event(type: string, object: Readonly<Record<string, unknown>>) {
    return { id: this.name("evt_"), object: "event", type, data: { object } };
  }

  protected serve(asked: Asked): Said {
    const { method, path, body, key } = asked;
    const [, , kind = "", id = "", action = ""] = path.split("/");
    if (method === "GET") return this.#find(path, id, asked.query);
    const known = key === undefined ? undefined : this.#answers.get(key);
    if (known !== undefined) return known;
    const sent = new URLSearchParams(body);
    const said = this.#make(kind, id, action, sent, key ?? "");
    if (key !== undefined) this.#answers.set(key, said);
    return said;
  }

  #make(kind: string, id: string, action: string, sent: URLSearchParams, key: string): Said {
    if (kind === "checkout") {
      const session: FakeSession = {
        ...{ id: this.name("cs_"), mode: sent.get("mode") ?? "", sent, status: "open" },
        ...{ customer: null, method: null, intent: null },
      };
      this.sessions.set(session.id, session);
      return ok({ id: session.id, object: "checkout.session", url: `${this.url}/pay` });
    }
    if (kind === "payment_methods" && action === "detach") {
      if (!this.methods.get(id)) return missing;
      if (!this.losesCancellations) this.methods.set(id, null);
      return ok({ id, object: "payment_method", customer: null });
    }
    if (kind === "payment_intents") return this.#charge(sent, key);
    return kind === "refunds" ? this.#refund(sent, key) : missing;
  }

  #find(path: string, id: string, query: URLSearchParams): Said {
    const last = path.split("/").at(-1) ?? "";
    if (path === "/v1/payment_intents") {
      const customer = query.get("customer");
      return list([...this.intents.values()].filter((one) => one.customer === customer));
    }
    if (path === "/v1/disputes") {
      const dispute = this.intents.get(query.get("payment_intent") ?? "")?.dispute;
      return list(dispute === undefined ? [] : [{ id: "dp_1", status: dispute }]);
    }
    const session = this.sessions.get(last);
    if (session !== undefined) return ok(this.#sessionOf(session));
    const intent = this.intents.get(id);
    if (intent !== undefined) return ok(this.#intentOf(intent));
    return this.methods.has(id)
      ? ok({ id, object: "payment_method", customer: this.methods.get(id) })
      : missing;
  }

  #sessionOf({ id, status, customer, method, intent }: FakeSession) {
    const setup_intent = method === null ? null : { id: "seti_1", payment_method: method };
    const said = { id, object: "checkout.session", status, customer, setup_intent };
    return { ...said, payment_intent: intent };
  }

  #intentOf({ refunded, dispute, created, ...intent }: FakeIntent) {
    const latest_charge = {
      ...{ id: `ch_${intent.id}`, object: "charge", amount: intent.amount, created },
      ...{ amount_refunded: refunded, disputed: dispute !== undefined },
      balance_transaction: { id: "txn_1", object: "balance_transaction", fee: FEE },
    };
    const isPaid = intent.status === "succeeded";
    return { ...intent, object: "payment_intent", latest_charge: isPaid ? latest_charge : null };
  }

  #intend(made: { key: string; amount: number; customer: string | null; charge: string }) {
    const { key, amount, customer, charge } = made;
    const created = Date.parse(`${this.today}T10:00:00Z`) / 1000;
    const intent: FakeIntent = {
      ...{ id: this.name("pi_"), key, amount, customer, metadata: { charge }, created },
      ...{ status: "succeeded", refunded: 0, dispute: undefined },
    };
    this.intents.set(intent.id, intent);
    return intent;
  }

  #charge(sent: URLSearchParams, key: string): Said {
    const customer = sent.get("customer");
    const charge = sent.get("metadata[charge]") ?? "";
    if (this.methods.get(sent.get("payment_method") ?? "") !== customer) return missing;
    const intent = this.#intend({ key, amount: Number(sent.get("amount")), customer, charge });
    if (!this.declines) {
      this.onCharge();
      return ok(this.#intentOf(intent));
    }
    intent.status = "requires_payment_method";
    const payment_intent = this.#intentOf(intent);
    const error = { type: "card_error", code: "card_declined", message: "no", payment_intent };
    return { status: 402, body: { error } };
  }

  #refund(sent: URLSearchParams, key: string): Said {
    const intent = this.intents.get(sent.get("payment_intent") ?? "");
    if (intent === undefined) return missing;
    intent.refunded += Number(sent.get("amount"));
    this.refunds.set(key, intent.id);
    return ok({ id: "re_1", object: "refund" });
  }
}
