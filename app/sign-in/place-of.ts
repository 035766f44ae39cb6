import type { Context } from "hono";
import type { HttpEnvironment } from "../../platform/http/environment.ts";
import { inLanguage } from "../../platform/language.ts";
import { describeDevice } from "./sessions/device.ts";

/** Where a session would be begun, and which it would take the place of. */
export const placeOf = (c: Context<HttpEnvironment>) => ({
  // It is kept, so it is in English.
  device: inLanguage("en", () => describeDevice(c.req.header("user-agent"))),
  replaces: c.var.sessionId,
});
