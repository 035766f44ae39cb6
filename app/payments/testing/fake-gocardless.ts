import { createHmac } from "node:crypto";
import { type Asked, FakeServer, type Said } from "./fake-server.ts";

interface FakePayment {
  readonly id: string;
  readonly key: string;
  readonly amount: number;
  readonly mandate: string;
  readonly metadata: Readonly<Record<string, string>>;
  status: string;
  charge_date: string;
  amount_refunded: number;
}

const ok = (name: string, value: unknown): Said => ({ status: 200, body: { [name]: value } });
const no = (status: number, type: string, reason: string, links = {}): Said => ({
  status,
  body: {
    error: { message: reason, type, code: status, errors: [{ reason, message: reason, links }] },
  },
});

/** GoCardless as far as this room asks it, after its public API of version 2015-07-06. */
export class FakeGoCardless extends FakeServer {
  readonly secret = "sandbox_secret";
  readonly webhookSecret = "webhook-secret";
  readonly payments = new Map<string, FakePayment>();
  readonly mandates = new Map<string, string>();
  readonly requests = new Map<string, { status: string; mandate?: string; customer?: string }>();
  readonly refunds = new Map<string, string>();
  readonly fees = new Map<string, number>();
  /** On which day its payments are charged. */
  today = "2027-03-01";
  /** A cancellation that it loses. */
  losesCancellations = false;
  /** It gives nothing back: a mandate that is gone, or too little money of the party's. */
  refusesRefunds = false;

  get keys() {
    return { secret: this.secret, webhookSecret: this.webhookSecret, url: this.url };
  }

  /** Somebody finishes the newest set-up on its page. Answers the mandate. */
  finish(request = [...this.requests.keys()].at(-1) ?? ""): string {
    const mandate = this.name("MD");
    this.mandates.set(mandate, "active");
    this.requests.set(request, { status: "fulfilled", mandate, customer: this.name("CU") });
    return mandate;
  }

  setAll(status: string): void {
    for (const payment of this.payments.values()) payment.status = status;
  }

  /** A webhook's bytes and its signature. */
  webhook(events: readonly unknown[]): { body: string; headers: Record<string, string> } {
    const body = JSON.stringify({ events, meta: { webhook_id: "WB1" } });
    const signature = createHmac("sha256", this.webhookSecret).update(body).digest("hex");
    return { body, headers: { "webhook-signature": signature } };
  }

  event(resource: string, action: string, links: Readonly<Record<string, string>>) {
    return { id: this.name("EV"), resource_type: resource, action, links };
  }

  protected serve({ method, path, query, body, key }: Asked): Said {
    const [, kind = "", id = "", , action = ""] = path.split("/");
    if (method === "GET") return this.#find(kind, id, query);
    const sent = (JSON.parse(body || "{}") as Record<string, never>)[kind] ?? ({} as never);
    if (kind === "mandates" && action === "cancel") return this.#cancel(id);
    if (kind === "billing_requests") {
      const made = this.name("BRQ");
      this.requests.set(made, { status: "pending" });
      return ok(kind, { id: made, status: "pending" });
    }
    if (kind === "billing_request_flows")
      return ok(kind, { id: this.name("BRF"), authorisation_url: `${this.url}/pay` });
    if (kind === "payments") return this.#charge(sent, key ?? "");
    return kind === "refunds"
      ? this.#refund(sent, key ?? "")
      : no(404, "invalid_api_usage", "none");
  }

  #find(kind: string, id: string, query: URLSearchParams): Said {
    if (kind === "payments" && id === "") {
      const mandate = query.get("mandate");
      const payments = [...this.payments.values()].filter((one) => one.mandate === mandate);
      return { status: 200, body: { payments, meta: { cursors: { after: null } } } };
    }
    const payment = this.payments.get(id);
    if (payment) return ok(kind, payment);
    const status = this.mandates.get(id);
    if (status) return ok(kind, { id, status });
    const request = this.requests.get(id);
    if (request) {
      const links = { mandate_request_mandate: request.mandate, customer: request.customer };
      return ok(kind, { id, status: request.status, links });
    }
    if (kind === "payouts") return ok(kind, { id, deducted_fees: this.fees.get(id) ?? 0 });
    return no(404, "invalid_api_usage", "resource_not_found");
  }

  #cancel(id: string): Said {
    if (this.mandates.get(id) === undefined)
      return no(404, "invalid_api_usage", "resource_not_found");
    if (!this.losesCancellations) this.mandates.set(id, "cancelled");
    return ok("mandates", { id, status: "cancelled" });
  }

  #charge(
    sent: { amount: number; links: { mandate: string }; metadata: Record<string, string> },
    key: string,
  ): Said {
    const there = [...this.payments.values()].find((one) => one.key === key);
    if (there !== undefined)
      return no(409, "invalid_state", "idempotent_creation_conflict", {
        conflicting_resource_id: there.id,
      });
    if (this.mandates.get(sent.links.mandate) !== "active")
      return no(422, "invalid_state", "mandate_is_inactive");
    const payment: FakePayment = {
      ...{ id: this.name("PM"), key, amount: sent.amount, mandate: sent.links.mandate },
      ...{ metadata: sent.metadata, status: "pending_submission" },
      ...{ charge_date: this.today, amount_refunded: 0 },
    };
    this.payments.set(payment.id, payment);
    this.onCharge();
    return ok("payments", payment);
  }

  #refund(sent: { amount: number; links: { payment: string } }, key: string): Said {
    const payment = this.payments.get(sent.links.payment);
    if (payment === undefined) return no(404, "invalid_api_usage", "resource_not_found");
    if (this.refusesRefunds) return no(422, "validation_failed", "refund_payment_invalid_state");
    if (!this.refunds.has(key)) {
      payment.amount_refunded += sent.amount;
      this.refunds.set(key, payment.id);
    }
    return ok("refunds", { id: "RF1", amount: sent.amount });
  }
}
