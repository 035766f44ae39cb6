import type { Context } from "hono";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { describeDevice } from "./sessions/device.ts";

/** Where a session would be begun, and which it would take the place of. */
export const placeOf = (c: Context<HttpEnvironment>) => ({
  device: describeDevice(c.req.header("user-agent")),
  replaces: c.var.sessionId,
});
