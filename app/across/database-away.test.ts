import { expect, it } from "vitest";
import { openDatabase } from "../../platform/database/database.ts";
import { aHouse } from "../../testing/a-house.ts";
import { openParty } from "../front/party.tsx";

const at = aHouse();

it("while the database is away, pages ask to come back, and nothing is reported as a bug", async () => {
  // RFC 863: nobody listens at the port for what is thrown away.
  const gone = openDatabase("postgres://a@127.0.0.1:9/b", at.house.log);
  const house = { ...at.house, database: gone.database };
  const { partyName, isDemonstration } = house;
  const look = { brand: undefined, accent: undefined, sourceUrl: undefined };
  const app = openParty(house, {
    ...{ partyName, isDemonstration, look },
    assets: { css: "/assets/shell.css" },
  });
  const headers = { origin: house.url, "content-type": "application/x-www-form-urlencoded" };
  const posted = { method: "POST", headers, body: "email=ada@example.org" };
  for (const [path, sent] of [
    ["/"],
    ["/decide"],
    ["/policy.atom"],
    ["/sign-in", posted],
  ] as const) {
    const answer = await app.request(house.url + path, sent);
    expect([path, answer.status, answer.headers.get("retry-after")]).toEqual([path, 503, "30"]);
    expect(await answer.text()).toContain("We will be back soon");
  }
  expect((await app.request("/healthz")).status).toBe(200);
  expect((await app.request("/readyz")).status).toBe(503);
  expect(at.logged.join("\n")).not.toContain('"level":"error"');
  await gone.close();
});
