import type { Context, MiddlewareHandler } from "hono";
import type { House } from "../house.ts";
import { isWithin, type Limit } from "../limits.ts";
import { refuse } from "../refusal.ts";
import { refusals } from "../words.ts";
import type { HttpEnvironment } from "./environment.ts";
import { isCalledByMachines } from "./guards.ts";
import { Refused } from "./post-act.ts";

type Ctx = Context<HttpEnvironment>;
type Key = (c: Ctx) => string | undefined | Promise<string | undefined>;

/** Turns away whoever does something too often, before anything of it is done. Without a key there is no limit. */
export const limited =
  (house: House, limit: Limit, keyOf: Key): MiddlewareHandler<HttpEnvironment> =>
  async (c, next) => {
    const key = await keyOf(c);
    if (key !== undefined && !(await isWithin(house.database, limit, key))) {
      c.header("retry-after", String(limit.minutes * 60));
      throw new Refused(refuse("too-many", limit.says));
    }
    await next();
  };

/**
 * Every form that somebody sends without being signed in, by where they are. Mobile networks put thousands of people
 * behind one address, so that this only stops machines; what is worth a closer look has a limit of its own besides.
 */
export const formsOfVisitors: Limit = {
  name: "form-place",
  most: 1000,
  minutes: 10,
  says: refusals["forms-of-visitors"],
};

/** Where a visitor's form comes from. Mail programs come in crowds from few places, and have a limit of their own. */
export const visitorsPlace: Key = (c) => {
  const isAsking = c.req.method === "GET" || c.req.method === "HEAD";
  if (isAsking || c.var.actor.kind !== "visitor" || isCalledByMachines(c.req.path))
    return undefined;
  return c.var.networkPlace;
};

/** By where the request comes from. */
export const byNetwork: Key = (c) => c.var.networkPlace;

/** By who is signed in. */
export const byPerson: Key = (c) =>
  c.var.actor.kind === "person" ? c.var.actor.personId : undefined;
