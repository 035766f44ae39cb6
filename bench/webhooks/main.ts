import { createHmac } from "node:crypto";
import { loadavg } from "node:os";
import pg from "pg";
import { type Asked, Callers, medianOf } from "../setting/callers.ts";
import { openGround, serveParty } from "../setting/parties.ts";

/* `npm run bench:webhooks`: what providers send, signed, by 32 callers through HTTP; beside bare inserts of the same rows. */

const CALLERS = 32;
const WARM_UP = 3000;
const ROUNDS = 5;
const EVENTS_A_ROUND = 2000;
const LEAST = 0.4;
const NO_CONTENT = 204;
const SECRET = "a-secret-of-the-bench";

type ProviderName = "gocardless" | "stripe";

const hmac = (text: string): string => createHmac("sha256", SECRET).update(text).digest("hex");

function eventOf(provider: ProviderName, nth: number): Asked {
  const path = `/payments/webhooks/${provider}`;
  const type = { "content-type": "application/json" };
  if (provider === "gocardless") {
    const links = { payment: `PM${nth}` };
    const event = { id: `EV${nth}`, resource_type: "payments", action: "confirmed", links };
    const text = JSON.stringify({ events: [event], meta: { webhook_id: `WB${nth}` } });
    return { path, text, headers: { ...type, "webhook-signature": hmac(text) } };
  }
  const object = { id: `pi_${nth}`, object: "payment_intent", amount: 500, currency: "gbp" };
  const event = { id: `evt_${nth}`, object: "event", type: "payment_intent.succeeded" };
  const text = JSON.stringify({ ...event, data: { object } });
  const seconds = Math.floor(Date.now() / 1000);
  const signature = `t=${seconds},v1=${hmac(`${seconds}.${text}`)}`;
  return { path, text, headers: { ...type, "stripe-signature": signature } };
}

const INSERT = {
  name: "event",
  text: `insert into payments.event (provider, event, kind, what, object, came_at)
    values ($1, $2, $3, $4, $5, $6) on conflict (provider, event) do nothing`,
};

/** The same rows, one insert each, prepared once, over as many connections as there are callers. */
async function straight(pool: pg.Pool, from: number, count: number): Promise<number> {
  let next = from;
  const connections = await Promise.all(Array.from({ length: CALLERS }, () => pool.connect()));
  const began = performance.now();
  await Promise.all(
    connections.map(async (connection) => {
      for (let nth = next++; nth < from + count; nth = next++) {
        const values = ["peer", `EV${nth}`, "payments.confirmed", "payment", `PM${nth}`];
        await connection.query({ ...INSERT, values: [...values, new Date()] });
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const connection of connections) connection.release();
  return count / seconds;
}

async function measure(port: number, pool: pg.Pool, provider: ProviderName, first: number) {
  const callers = new Callers(port, CALLERS);
  const send = async (from: number, count: number) => {
    const events = Array.from({ length: count }, (_, n) => eventOf(provider, from + n));
    return count / (await callers.askAll(events, NO_CONTENT));
  };
  await send(first, WARM_UP);
  await straight(pool, first, WARM_UP);
  const rounds: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = first + WARM_UP + round * EVENTS_A_ROUND;
    rounds.push({
      ours: await send(from, EVENTS_A_ROUND),
      peer: await straight(pool, from, EVENTS_A_ROUND),
    });
  }
  const { rows } = await pool.query(
    "select count(*)::int as events from payments.event where provider = $1",
    [provider],
  );
  const wanted = WARM_UP + ROUNDS * EVENTS_A_ROUND;
  if (rows[0]?.events !== wanted) throw new Error(`events are missing: ${JSON.stringify(rows)}`);
  const ratio = medianOf(rounds.map(({ ours, peer }) => ours / peer));
  const shown = (of: "ours" | "peer") => `${Math.round(medianOf(rounds.map((one) => one[of])))}/s`;
  const isReached = ratio >= LEAST ? "yes" : "**no**";
  console.log(
    `| webhooks of ${provider} a second at 32 callers : the inserts alone by pg | ${shown("ours")} | ${shown("peer")} | ${ratio.toFixed(2)} × | ≥ ${LEAST} × | ${isReached} |`,
  );
}

const ground = await openGround();
try {
  const url = await ground.makeParty("webhooks", { proposals: 60, comments: 100, members: 100 });
  const server = await serveParty(url, [], undefined, {
    GOCARDLESS_TOKEN: "sandbox_bench",
    GOCARDLESS_WEBHOOK_SECRET: SECRET,
    STRIPE_SECRET_KEY: "sk_test_bench",
    STRIPE_WEBHOOK_SECRET: SECRET,
  });
  const pool = new pg.Pool({ connectionString: ground.ownerUrl("webhooks"), max: CALLERS });
  pool.on("error", () => {});
  console.log(`load ${(loadavg()[0] ?? 0).toFixed(1)}`);
  await measure(server.port, pool, "gocardless", 1);
  await measure(server.port, pool, "stripe", 1_000_000);
  await pool.end();
  await server.stop();
} finally {
  await ground.stop();
}
