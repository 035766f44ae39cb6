import { Hono } from "hono";
import { isAnswering } from "../../platform/database/answering.ts";
import type { House } from "../../platform/house.ts";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { findMailboxState } from "../mail/door.ts";
import { isStuck } from "../record/door.ts";
import { words } from "./words.ts";

/**
 * `/healthz`: the process lives. `/readyz`: it can serve, since the database answers and its clock is right. A record that is not being
 * sealed, or a mailbox that is not read, is the worker's trouble: it is told here, and does not take pages away from people.
 */
export function health(house: House): Hono<HttpEnvironment> {
  const app = new Hono<HttpEnvironment>();
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    if (!(await isAnswering(house.database))) return c.text(words.ready.noDatabase, 503);
    if (house.clock.isFarOff) return c.text(words.ready.clockIsOff, 503);
    if (await isStuck(house.database)) return c.text(words.ready.notSealing);
    return c.text(ofMailbox(await findMailboxState(house.database), house.clock.now()));
  });
  return app;
}

/** A mail server is away now and then, and nothing is lost by it. */
const AWAY_MINUTES = 60;

function ofMailbox(state: Awaited<ReturnType<typeof findMailboxState>>, now: Date): string {
  const { awaySince, lying = 0 } = state ?? {};
  if (awaySince !== undefined && now.getTime() - awaySince.getTime() > AWAY_MINUTES * 60_000)
    return words.ready.mailboxAway;
  return lying > 0 ? words.ready.mailboxLeft(lying) : words.ready.yes;
}
