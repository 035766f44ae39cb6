import { Hono } from "hono";
import { sql } from "kysely";
import type { House } from "../platform/house.ts";
import type { HttpEnvironment } from "../platform/http/environment.ts";

/** `/healthz`: the process lives. `/readyz`: it can serve, since the database answers. */
export function health(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    const isReady = await sql`select 1`.execute(house.database).then(
      () => true,
      () => false,
    );
    return isReady ? c.text("ready") : c.text("the database does not answer", 503);
  });
  return app;
}
