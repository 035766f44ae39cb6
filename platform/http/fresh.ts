import type { MiddlewareHandler } from "hono";
import type { House } from "../house.ts";
import { mePath, signInAgainPath } from "./addresses.ts";
import type { HttpEnvironment } from "./environment.ts";

/** Whoever proved who they are within this time need not do it again. */
const MINUTES_FRESH = 60;

/**
 * Lets only somebody through who has signed in just now: before the ways into a record, or the record itself, are
 * changed for good (ASVS 7.5.1, 7.5.3). A screen left open must not be enough. Visitors pass: the page behind asks
 * them to sign in anyway.
 */
export const freshly =
  (house: House): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const { signedInAt } = c.var;
    const now = house.clock.now().getTime();
    if (signedInAt === undefined || now - signedInAt.getTime() < MINUTES_FRESH * 60_000) {
      return next();
    }
    const { pathname, search } = new URL(c.req.url);
    const page = c.req.method === "GET" ? pathname + search : mePath;
    return c.redirect(signInAgainPath(page), 303);
  };
