import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import type { Person } from "../../../platform/actor.ts";
import { aMember } from "../../../testing/people.ts";
import { findDetails } from "../../membership/door.ts";
import { checkLedger } from "../../money/door.ts";
import { balances as balancesNow } from "../../money/testing/books.ts";
import { collectDues } from "../collecting.ts";
import { keepUp } from "../jobs.ts";
import type { ProviderName } from "../providers/provider.ts";
import { passing } from "../testing/passing.ts";
import { calls, setsUp, twoProviders } from "../testing/two-providers.ts";

const paying = twoProviders();
const { at, gocardless, stripe } = paying;
const db = () => at.house.database;
const { pass, fallsDue } = passing(paying);
const LONGEST_MS = 240_000;

const countEvents = async (): Promise<number> => {
  const { rows } = await sql<{
    count: number;
  }>`select count(*)::int as count from payments.event`.execute(db());
  return rows[0]?.count ?? 0;
};

describe("a webhook", () => {
  it("is taken with its provider's signature over every byte, and with no other", async () => {
    const good = gocardless.webhook([gocardless.event("payments", "created", { payment: "PM1" })]);
    const bad = [
      { ...good, body: `${good.body} ` },
      { ...good, headers: {} },
      { ...good, headers: { "webhook-signature": "zz" } },
      { ...good, headers: { "webhook-signature": "" } },
    ];
    for (const sent of bad) {
      const answer = await calls(paying, "gocardless", sent);
      expect(answer.status).toBe(403);
    }
    const event = stripe.event("payment_intent.succeeded", { id: "pi_1" });
    const signed = stripe.webhook(event, at.clock.now());
    const old = stripe.webhook(event, new Date(at.clock.now().getTime() - 3_600_000));
    for (const sent of [{ ...signed, body: `${signed.body}\n` }, { ...signed, headers: {} }, old]) {
      expect((await calls(paying, "stripe", sent)).status).toBe(403);
    }
    expect(await countEvents()).toBe(0);
    expect((await calls(paying, "gocardless", good)).status).toBe(204);
    expect((await calls(paying, "stripe", signed)).status).toBe(204);
    expect((await calls(paying, "stripe", signed)).status).toBe(204);
    expect(await countEvents()).toBe(2);
  });

  it("of a kind that nobody knows is seen, and of a form that nobody sends is no bug", async () => {
    const before = await countEvents();
    const strange = gocardless.webhook([
      gocardless.event("unicorns", "born", { unicorn: "U1" }),
      { id: "EV-none" },
      { resource_type: 3 },
      null,
      "text",
      gocardless.event("payments", "paid", { payment: "PM-of-nobody" }),
    ]);
    expect((await calls(paying, "gocardless", strange)).status).toBe(204);
    for (const body of ["{}", "[]", "null", "3", '{"events":3}', "not json"]) {
      const { headers } = gocardless.webhook([]);
      const { createHmac } = await import("node:crypto");
      const signature = createHmac("sha256", gocardless.webhookSecret).update(body).digest("hex");
      const sent = { body, headers: { ...headers, "webhook-signature": signature } };
      expect((await calls(paying, "gocardless", sent)).status, body).toBeLessThan(500);
      for (const event of [JSON.parse(body === "not json" ? "{}" : body)]) {
        const signed = stripe.webhook(event, at.clock.now());
        expect((await calls(paying, "stripe", signed)).status, body).toBeLessThan(500);
      }
    }
    expect((await calls(paying, "paypal", strange)).status).toBe(404);
    expect(await countEvents()).toBe(before + 3);
    await keepUp(at.house);
    const { rows } = await sql`select from payments.event where handled_at is null`.execute(db());
    expect(rows).toEqual([]);
    const { rows: columns } = await sql<{ column_name: string }>`
      select column_name from information_schema.columns
      where table_schema = 'payments' and table_name = 'event'`.execute(db());
    // Of what an event says nothing is kept but what to look at.
    expect(columns.map(({ column_name: name }) => name).toSorted()).toEqual(
      ["came_at", "event", "handled_at", "id", "kind", "object", "provider", "what"].toSorted(),
    );
  });
});

/** What can happen to a payment, in this order at its provider. */
const STEPS = ["paid", "failed", "paid-after-all", "refunded", "charged-back"] as const;
type Step = (typeof STEPS)[number];

interface One {
  readonly provider: ProviderName;
  /** How it ends: any beginning of a history. */
  readonly steps: readonly Step[];
}

function happen(provider: ProviderName, object: string, step: Step): void {
  if (provider === "gocardless") {
    const payment = gocardless.payments.get(object);
    if (payment === undefined) throw new Error("no such payment");
    const status = { paid: "confirmed", failed: "failed", "paid-after-all": "paid_out" } as const;
    payment.amount_refunded = step === "refunded" ? payment.amount : 0;
    payment.status =
      step === "charged-back" ? "charged_back" : step === "refunded" ? "paid_out" : status[step];
    return;
  }
  const intent = stripe.intents.get(object);
  if (intent === undefined) throw new Error("no such payment");
  intent.dispute = { failed: "needs_response", "paid-after-all": "won", "charged-back": "lost" }[
    step as string
  ];
  intent.refunded = step === "refunded" ? intent.amount : 0;
}

async function tell(provider: ProviderName, object: string, name: string, event: string) {
  if (provider === "gocardless") {
    const one = { id: event, resource_type: "payments", action: name, links: { payment: object } };
    return calls(paying, provider, gocardless.webhook([one]));
  }
  const data = { object: { id: "ch_1", payment_intent: object } };
  const sent = { id: event, object: "event", type: `charge.${name}`, data };
  return calls(paying, provider, stripe.webhook(sent, at.clock.now()));
}

/** What of the books and of a membership is to be the same: the sums of accounts, and to when it is paid. */
async function outcome(people: readonly Person[]) {
  const balances = await balancesNow(at.house);
  const until = await Promise.all(
    people.map(async ({ personId }) => (await findDetails(db(), personId))?.renewsOn),
  );
  return { balances: new Map(balances), until };
}

/** Members whose first due was collected and of which nobody has told anything yet. */
async function collected(histories: readonly One[], name: string) {
  const people: Person[] = [];
  for (const [n, { provider }] of histories.entries()) {
    const person = await aMember(at.house, { name: `${name} ${n}` });
    await setsUp(paying, person, provider);
    people.push(person);
  }
  for (const person of people) await fallsDue(person);
  await collectDues(at.house);
  const objects = await Promise.all(
    people.map(async ({ personId }) => {
      const { rows } = await sql<{ object: string }>`
        select object from payments.charge where person_id = ${personId} order by id limit 1`.execute(
        db(),
      );
      return rows[0]?.object ?? "";
    }),
  );
  return { people, objects };
}

const differences = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...after].map(([account, pence]) => [account, pence - (before.get(account) ?? 0)] as const),
  );

const aHistory = fc.record({
  provider: fc.constantFrom("gocardless", "stripe" as const),
  steps: fc.integer({ min: 1, max: STEPS.length }).map((most) => STEPS.slice(0, most)),
});

describe("the same event, told by several at once", () => {
  it.each(["gocardless", "stripe"] as const)(
    "is taken once of %s, and moves the money once",
    async (provider) => {
      const before = new Map(await balancesNow(at.house));
      const { people, objects } = await collected([{ provider, steps: ["paid"] }], provider);
      const object = objects[0] ?? "";
      happen(provider, object, "paid");
      const events = await countEvents();
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => tell(provider, object, "paid", `${provider}-once`)),
      );
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
      expect(await countEvents()).toBe(events + 1);
      // Two of the clock's rounds look at what came at the same moment, too.
      await Promise.all([keepUp(at.house), keepUp(at.house)]);
      await keepUp(at.house);
      const { balances } = await outcome(people);
      expect(differences(before, balances).dues).toBe(-500);
      expect((await checkLedger(db())).faults).toEqual([]);
    },
  );
});

let told = 0;

describe("a history of payments", () => {
  it(
    "ends the books and memberships the same, whatever is told, in whatever order, and however often",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(aHistory, { minLength: 1, maxLength: 4 }),
          fc.infiniteStream(fc.nat()),
          async (histories, dice) => {
            told += 1;
            const roll = (most: number): number => (dice.next().value ?? 0) % most;
            // In order, each told at once.
            const inOrder = await collected(histories, `In order ${told}`);
            const first = await outcome(inOrder.people);
            for (const [n, { provider, steps }] of histories.entries())
              for (const step of steps) {
                const object = inOrder.objects[n] ?? "";
                happen(provider, object, step);
                await tell(provider, object, step, `${told}-a-${n}-${step}`);
                await keepUp(at.house);
              }
            const second = await outcome(inOrder.people);

            // The same of others, told in any order, some of it twice, some looked at between and some months late.
            pass(3);
            const shuffled = await collected(histories, `Shuffled ${told}`);
            const third = await outcome(shuffled.people);
            const toTell = histories.flatMap(({ provider, steps }, n) =>
              steps.flatMap((step) => {
                const one = { provider, object: shuffled.objects[n] ?? "", step, n };
                return roll(3) === 0 ? [one, one] : [one];
              }),
            );
            const toHappen = histories.map(({ steps }) => [...steps]);
            while (toTell.length > 0) {
              const n = roll(histories.length);
              const step = toHappen[n]?.shift();
              const { provider } = histories[n] ?? { provider: "stripe" as const };
              if (step !== undefined) happen(provider, shuffled.objects[n] ?? "", step);
              const [one] = toTell.splice(roll(toTell.length), 1);
              if (one === undefined) break;
              // What has not happened yet nobody tells.
              if (toHappen[one.n]?.includes(one.step)) toTell.push(one);
              else await tell(one.provider, one.object, one.step, `${told}-b-${one.n}-${one.step}`);
              if (roll(4) === 0) await keepUp(at.house);
            }
            pass(60);
            await keepUp(at.house);
            const last = await outcome(shuffled.people);

            expect(differences(third.balances, last.balances)).toEqual(
              differences(first.balances, second.balances),
            );
            const isPaid = (before: typeof first, after: typeof first) =>
              after.until.map((until, n) => until !== before.until[n]);
            expect(isPaid(third, last)).toEqual(isPaid(first, second));
            expect((await checkLedger(db())).faults).toEqual([]);
          },
        ),
        { numRuns: 12 },
      );
    },
    LONGEST_MS,
  );
});
