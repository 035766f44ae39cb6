import type { Day } from "../../../platform/time/days.ts";
import type { Pence } from "../../money/door.ts";

export const PROVIDERS = ["gocardless", "stripe"] as const;
/** GoCardless collects by direct debit, Stripe by card. */
export type ProviderName = (typeof PROVIDERS)[number];

/** A company is called the same in every language. */
export const COMPANIES: Readonly<Record<ProviderName, string>> = {
  gocardless: "GoCardless",
  stripe: "Stripe",
};

export const isProvider = (text: string): text is ProviderName =>
  (PROVIDERS as readonly string[]).includes(text);

/** Set up at the provider's own page. No number of a card or an account ever comes to us. */
export interface SetUp {
  /** `open`: nobody has finished it. `gone`: it can never be. */
  readonly state: "open" | "done" | "gone";
  /** The provider's names for the payer and for what they let us collect from; once it is done. */
  readonly customer: string | undefined;
  readonly mandate: string | undefined;
  /** Of a single payment: its name. */
  readonly payment: string | undefined;
}

/**
 * How a payment stands at its provider. `paid`: the provider says that the money has come. `failed` and `back` can both
 * come after it, months later, and it can come again after them.
 */
export interface ProviderState {
  readonly id: string;
  readonly status: "under-way" | "paid" | "failed" | "back";
  /** On which day the money came, as the provider says; undefined where it has not. */
  readonly paidOn: Day | undefined;
  /** Of a paid one, as much as went back again in parts. */
  readonly backPence: Pence;
  /** What the provider keeps of it, where it says so payment by payment. */
  readonly feePence: Pence | undefined;
}

/** What to look at anew. What it says of it is not believed: events come twice, late and in any order. */
export interface ProviderEvent {
  readonly id: string;
  /** In the provider's words: `payments.confirmed`. */
  readonly kind: string;
  /** Undefined of a kind that is of no use to us. */
  readonly about: About | undefined;
}

export interface About {
  readonly what: "payment" | "set-up" | "mandate" | "payout";
  readonly id: string;
}

export interface Begin {
  /** Sent twice it begins once. */
  readonly key: string;
  readonly backTo: string;
}

export interface Charge {
  readonly key: string;
  readonly pence: Pence;
  readonly customer: string;
  readonly mandate: string;
  /** As it stands on the payer's statement. */
  readonly says: string;
}

/** A way to pay. Everything that it asks of the provider carries a key or changes nothing: it can be asked again. */
export interface Provider {
  readonly name: ProviderName;
  /** Answers the provider's name for what was begun, and its own page on which somebody goes on. */
  begin(asked: Begin): Promise<{ readonly setUp: string; readonly link: string }>;
  readSetUp(setUp: string): Promise<SetUp>;
  /** One payment that leads to nothing else; undefined where the provider offers none. */
  beginGift?(
    asked: Begin & { readonly pence: Pence; readonly says: string },
  ): Promise<{ readonly setUp: string; readonly link: string }>;
  isAlive(mandate: string): Promise<boolean>;
  /** Done when `isAlive` says no, whatever this one answered. */
  end(mandate: string): Promise<void>;
  charge(charge: Charge): Promise<ProviderState>;
  /** A charge that was sent before with this key, if it came there. */
  findCharge(charge: Charge): Promise<ProviderState | undefined>;
  readPayment(payment: string): Promise<ProviderState>;
  refund(asked: {
    readonly key: string;
    readonly payment: string;
    readonly pence: Pence;
  }): Promise<void>;
  /** What a payout cost, where the provider takes its fees there. */
  readPayoutFee?(payout: string): Promise<Pence>;
  /**
   * @param raw as it came, byte for byte
   * @returns undefined where it is not the provider's
   */
  readWebhook(
    raw: Buffer,
    header: (name: string) => string | undefined,
    now: Date,
  ): Promise<readonly ProviderEvent[] | undefined>;
}

/** The provider did not answer, or not as it should: what was asked is asked again, with the same key. */
export class ProviderAway extends Error {
  constructor(name: ProviderName, why: string) {
    super(`${name} gave no answer: ${why}`);
  }
}

/** The provider has said no: the same question gets the same answer. */
export class ProviderSaidNo extends Error {
  constructor(name: ProviderName, why: string) {
    super(`${name} said no: ${why}`);
  }
}

/** Shorter than a transaction may wait for anything. */
export const MOST_MILLISECONDS = 15_000;

/** What no repetition changes. A conflict, a limit, a wrong key of ours and everything else can pass. */
const NO: readonly number[] = [400, 402, 404, 410, 422];

/**
 * Does what asks a provider. An SDK's own errors hold the request with its key in it, so that of each only the name and
 * the status go on.
 */
export async function asking<Answer>(
  name: ProviderName,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new ProviderAway(name, "too late")), MOST_MILLISECONDS).unref();
  });
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    if (error instanceof ProviderAway || error instanceof ProviderSaidNo) throw error;
    const status = statusOf(error);
    const why = `${(error as Error).name} ${status ?? ""}`.trim();
    throw status !== undefined && NO.includes(status)
      ? new ProviderSaidNo(name, why)
      : new ProviderAway(name, why);
  }
}

function statusOf(error: unknown): number | undefined {
  const { statusCode, code } = error as { statusCode?: unknown; code?: unknown };
  const found = Number(statusCode ?? code);
  return Number.isInteger(found) && found > 0 ? found : undefined;
}

/** What was sent, where it is JSON; whoever signed nonsense has told us nothing. */
export function findJson(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString());
  } catch {
    return undefined;
  }
}
