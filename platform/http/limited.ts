import type { Context, MiddlewareHandler } from "hono";
import type { House } from "../house.ts";
import { isWithin, type Limit } from "../limits.ts";
import { refuse } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";
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

/** By where the request comes from. */
export const byNetwork: Key = (c) => c.var.networkPlace;

/** By who is signed in. */
export const byPerson: Key = (c) =>
  c.var.actor.kind === "person" ? c.var.actor.personId : undefined;
