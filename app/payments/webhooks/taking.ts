import type { Context, Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";
import { isJson } from "../../../platform/http/read-form.ts";
import { type Refusal, refuse, statusOf } from "../../../platform/refusal.ts";
import { refusals as ofPlatform } from "../../../platform/words.ts";
import { inBatches } from "../../../platform/work/batches.ts";
import { findProvider } from "../providers/open-provider.ts";
import { isProvider, type ProviderEvent, type ProviderName } from "../providers/provider.ts";
import { refusals } from "../words.ts";
import { addEvents } from "./event-store.ts";

/** A provider puts some hundreds of events into one. */
export const MOST_WEBHOOK_BYTES = 1_000_000;

interface Sent {
  readonly provider: ProviderName;
  readonly events: readonly ProviderEvent[];
}

const slots = new WeakMap<House, (sent: Sent) => Promise<true>>();

/** One for each house: what comes at the same moment is written by one statement. */
function slotOf(house: House): (sent: Sent) => Promise<true> {
  const known = slots.get(house);
  if (known !== undefined) return known;
  const slot = inBatches(async (batch: readonly Sent[]) => {
    const events = batch.flatMap(({ provider, events: own }) =>
      own.map((event) => ({ ...event, provider })),
    );
    await addEvents(house.database, events, house.clock.now());
    return batch.map(() => true as const);
  });
  slots.set(house, slot);
  return slot;
}

/** Takes what providers tell: signed over every byte, each event once; what came of it is looked at by a job. */
export function addWebhooks(app: Hono<HttpEnvironment>, house: House): void {
  app.post("/payments/webhooks/:provider", (c) => takeWebhook(c, house));
}

async function takeWebhook(c: Context<HttpEnvironment>, house: House): Promise<Response> {
  c.header("cache-control", "no-store");
  const name = c.req.param("provider") ?? "";
  const provider = isProvider(name) ? findProvider(house, name) : undefined;
  if (provider === undefined) return answerNo(c, refuse("not-found", refusals.refuse.noProvider));
  if (!isJson(c)) return answerNo(c, refuse("wrong-type", ofPlatform["form-unknown"]));
  const bytes = await c.req.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return answerNo(c, refuse("invalid", ofPlatform["form-broken"]));
  const header = (of: string) => c.req.header(of);
  const events = await provider.readWebhook(Buffer.from(bytes), header, house.clock.now());
  if (events === undefined) return answerNo(c, refuse("not-allowed", refusals.refuse.notSigned));
  await slotOf(house)({ provider: provider.name, events });
  return c.body(null, 204);
}

const answerNo = (c: Context<HttpEnvironment>, { kind, code, says }: Refusal): Response =>
  c.json({ code, says }, statusOf(kind));
