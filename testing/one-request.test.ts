import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { beginSession, cookieName } from "../app/sign-in/door.ts";
import { inTransaction } from "../platform/act.ts";
import { aHouse, PARTY_URL } from "./a-house.ts";
import { aMember } from "./people.ts";
import { TOO_MUCH } from "./too-much.ts";
import { AS_FORM } from "./walker.ts";

/* One request must not stop the house: what strangers and members send is read by the thread that answers everybody. */

const at = aHouse();
let server: ReturnType<typeof serve>;
let here = "";
let cookie = "";

beforeAll(async () => {
  server = serve({ fetch: at.app.fetch, hostname: "127.0.0.1", port: 0 });
  await once(server, "listening");
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { personId } = await aMember(at.house);
  const begun = { personId, method: "code", device: "Firefox on Linux" } as const;
  const secret = await inTransaction(at.house, (tx) => beginSession(tx, begun, at.clock.now()));
  cookie = `${cookieName("session", at.house)}=${secret}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const FORMS: readonly (readonly [path: string, ...fields: string[]])[] = [
  ["/join", "name", "email", "postcode"],
  ["/join/confirm", "key"],
  ["/sign-in", "email"],
  ["/sign-in/code", "code"],
  ["/sign-in/passkey", "response"],
  ["/email/stop", "key"],
  ["/decide/1/vote", "vote-proposal"],
  ["/proposals/new", "title", "problem", "body", "effects"],
  ["/me/details", "name", "about", "postcode"],
];

/** As much as the guards let through to the fields, or more than they do. */
const sizesOf = (path: string): readonly number[] =>
  path === "/proposals/new" ? [300_000, 500_000] : [60_000, 500_000];

function* bodies(): Generator<readonly [path: string, body: string]> {
  for (const [path, ...fields] of FORMS) {
    for (const [, text] of TOO_MUCH) {
      const junk = encodeURIComponent(text).replaceAll("%20", "+");
      for (const size of sizesOf(path)) {
        for (const field of fields) yield [path, `${field}=${junk.slice(0, size)}`];
      }
    }
  }
}

async function send(path: string, body: string): Promise<number> {
  const headers = { ...AS_FORM, origin: PARTY_URL, cookie };
  const answer = await fetch(here + path, { method: "POST", body, headers, redirect: "manual" });
  await answer.text();
  return answer.status;
}

it("/healthz is answered while the longest forms of blanks, letters and marks come in", {
  timeout: 120_000,
}, async () => {
  const statuses: number[] = [];
  let isOver = false;
  const flood = (async () => {
    for (const [path, body] of bodies()) statuses.push(await send(path, body));
    isOver = true;
  })();
  const waits: number[] = [];
  while (!isOver) {
    const before = process.cpuUsage();
    const answer = await fetch(`${here}/healthz`);
    expect([answer.status, await answer.text()]).toEqual([200, "ok"]);
    const { user, system } = process.cpuUsage(before);
    waits.push((user + system) / 1000);
  }
  await flood;
  expect(statuses.filter((status) => ![303, 404, 413, 422, 429].includes(status))).toEqual([]);
  expect(statuses.filter((status) => status === 413).length).toBeGreaterThan(80);
  expect(waits.length).toBeGreaterThan(100);
  // What this process worked while somebody waited, sending the forms included: about 100 ms on a busy machine.
  // Once the collector may go through all that the tests before left in this process.
  expect(waits.filter((wait) => wait >= 500).length).toBeLessThanOrEqual(1);
  expect(at.logged.filter((line) => line.includes("http.bug"))).toEqual([]);
});
