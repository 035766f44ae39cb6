import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Log } from "../log/log.ts";
import type { HttpEnvironment } from "./environment.ts";

/** One line a request: method, the route's pattern (an address may hold a secret), status, time. */
export const requestLog =
  (log: Log): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    if (!log.isDebugging) return next();
    const began = performance.now();
    await next();
    log.debug("http.request", {
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      milliseconds: Math.round(performance.now() - began),
    });
  };
