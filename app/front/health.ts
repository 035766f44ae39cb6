import { Hono } from "hono";
import { isAnswering } from "../../platform/database/answering.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { isStuck } from "../record/door.ts";
import { words } from "./words.ts";

/**
 * `/healthz`: the process lives. `/readyz`: it can serve, since the database answers and its clock is right. A record that is not being
 * sealed is the worker's trouble: it is told here, and does not take pages away from people.
 */
export function health(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    if (!(await isAnswering(house.database))) return c.text(words.ready.noDatabase, 503);
    if (house.clock.isFarOff) return c.text(words.ready.clockIsOff, 503);
    return c.text((await isStuck(house.database)) ? words.ready.notSealing : words.ready.yes);
  });
  return app;
}
